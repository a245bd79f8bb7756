// Generated from spec/genauth/management/invitations.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";
import type {
  AppValidateRule,
  ExtendsField,
  ExtendsFieldType,
  FieldInputType,
  VerifyCodeMethod,
} from "../shared/invitations.models.js";
import type { DepartmentI18n } from "../shared/organizations.models.js";
import type { Group, Role } from "../shared/permissions.models.js";
import type { CustomFieldI18n } from "../shared/users.models.js";

/** An assignment to add to an invitation policy. */
export interface AddPolicyUserAttributionRequest {
  /** Code of the permission namespace, for roles. */
  namespace?: string;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifier of the department, post, role or group. */
  targetIdentifier: string;
  /** Kind of object that invited users are put into. */
  targetType: UserAttributionTargetType;
}

/** Assignments to add to an invitation policy. */
export interface AddPolicyUserAttributionsBatchRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** The objects, one entry per kind. */
  targets: InvitationPolicyUserAttributionList[];
}

/** Rosters and the policy to connect them with. */
export interface BatchBindPolicyRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifiers of the invitation rosters. */
  rosterIds: string[];
}

/** The invitation policies to delete. */
export interface BatchDeleteInvitationPoliciesRequest {
  /** Identifiers of the invitation policies. */
  policyIds: string[];
}

/** Rosters and the policy to disconnect them from. */
export interface BatchUnbindPolicyRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifiers of the invitation rosters. */
  rosterIds: string[];
}

/** A condition on one field. */
export interface CombinedFilterItem {
  /**
   * How the field is compared with the value; `IN`, `NOT_IN` and `BETWEEN` take several values, `IS_NULL` and
   * `NOT_NULL` none.
   */
  operator:
    | "EQUAL"
    | "NOT_EQUAL"
    | "CONTAINS"
    | "NOT_CONTAINS"
    | "IS_NULL"
    | "NOT_NULL"
    | "IN"
    | "NOT_IN"
    | "GREATER"
    | "LESSER"
    | "BETWEEN";
  /** Name of the field to compare. */
  type: string;
  /** Value to compare with. */
  value: string | number;
}

/** Conditions and how they are joined. */
export interface CombinedFilters {
  /** The conditions. */
  filters: CombinedFilterItem[];
  /** How the conditions are joined: `and` (all apply) or `or` (one applies). */
  type: "and" | "or";
}

/** A user, as shown next to what the user did. */
export interface CommonUser {
  /** Name shown to people. */
  displayName?: string;
  /** Identifier of the user. */
  id: string;
  /** URL of the profile picture. */
  photo?: string;
}

/** The invitation policy to copy. */
export interface CopyInvitationPolicyByIdRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
}

/** An invitation policy to create. */
export interface CreateInvitationPolicyRequest {
  /** Whether linking can be skipped. */
  allowSkipBindExtIdp?: boolean;
  /** Which password new users get. */
  defaultPasswordConfig?: DefaultPasswordConfig;
  /** Whether invited people link an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** Whether invited people must verify their email address or phone number. */
  enabledIdentifierVerify?: boolean;
  /** Whether invited people must fill in further fields. */
  enabledInfoFill?: boolean;
  /** Text shown when linking. */
  extIdpBindMsg?: string;
  /** Identifiers of the identity provider connections offered for linking. */
  extIdpConnIds?: string[];
  /** Fields to be filled in. */
  extendsFields?: string[];
  /** How long the invitation link works. */
  inviteLinkConfig?: InvitationLinkConfig;
  /** How people are invited; only `email` exists. */
  inviteMethod?: "email";
  /** Name of the policy. */
  name: string;
  /** Text shown above the fields to be filled in. */
  registerInfoFillMsg?: string;
  /** Which way of sending the code is preferred: text message (`prioritySMS`) or email (`priorityEmail`). */
  sendVerifyCodeMethod?: VerifyCodeMethod;
  /** Whether the invitation email shows the password. */
  showPasswordInInviteEmail?: boolean;
}

/** An invitation roster to create. */
export interface CreateInvitationRosterRequest {
  /** Name of the roster. */
  name: string;
}

/** The password that new users get. */
export interface DefaultPasswordConfig {
  /** The password, for `custom`. */
  custom?: string;
  /** Whether every user gets a `random` password or all get the same one (`custom`). */
  type: Open<"random" | "custom">;
}

/** The invitation rosters to delete. */
export interface DeleteInvitationRosterBatchRequest {
  /** Identifiers of the invitation rosters. */
  ids: string[];
}

/** The invitation roster to delete. */
export interface DeleteInvitationRosterRequest {
  /** Identifier of the invitation roster. */
  id: string;
}

/** People to remove from a roster. */
export interface DeleteInviteesRequest {
  /** Identifiers of the invitees. */
  inviteeIds: string[];
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** The roster to export. */
export interface ExportUsersRequest {
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** A field that invited people fill in. */
export interface ExtendsFieldInput {
  /** Whether people may change a value that is already there. */
  allowRewrite: boolean;
  /** Translations of the name. */
  i18n?: CustomFieldI18n;
  /** Identifier of the field. */
  id: string;
  /** Form control by which the field is entered. */
  inputType: FieldInputType;
  /** Name of the field shown to people. */
  label: string;
  /** Key of the field. */
  name: string;
  /** Whether the field must be filled in. */
  required?: boolean;
  /** Whether the field is shown. */
  show: boolean;
  /** Whether the field is built in (`internal`) or defined by the user pool (`user`). */
  type: ExtendsFieldType;
  /** Check of the entered value. */
  validateRules?: AppValidateRule;
}

/** The fields that invited people fill in. */
export interface ExtendsFieldList {
  /** The fields, in the order in which they are shown. */
  extendsFields?: ExtendsField[];
}

/** A search for applicants. */
export interface FilterRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Include the details of the inviter. */
  withInvitorDetail?: boolean;
  /** Include the details of the operator. */
  withOperatorDetail?: boolean;
}

/** A search for people on a roster. */
export interface FilterUsersRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Identifier of the invitation roster. */
  rosterId: string;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
}

export interface GetInvitationRosterRequest {
  /** Identifier of the invitation roster. */
  rosterId: string;
  /**
   * Include the assigned invitation policy.
   *
   * @default false
   */
  withAssignedPolicy?: boolean;
  /**
   * Include the details of the creator.
   *
   * @default false
   */
  withCreatorDetail?: boolean;
  /**
   * Include the number of users.
   *
   * @default false
   */
  withUserCount?: boolean;
}

/** The email template to return. */
export interface GetInviteEmailTemplateRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifier of the invitation roster. */
  rosterId?: string;
  /** Which email: `INVITE`, the invitation, or `WELCOME`, sent after joining. */
  scene: "INVITE" | "WELCOME";
  /** Template to return; that of the policy when left out. */
  templateType?: string;
}

export interface GetPolicyDetailByIdRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifier of the invitation roster. */
  rosterId?: string;
  /**
   * Include the details of the creator.
   *
   * @default false
   */
  withCreatorDetail?: boolean;
}

export interface GetPolicyUserAttributionDetailRequest {
  /** Identifier of the assignment. */
  id: string;
  /** Include the details of each target. */
  withTargetDetail?: boolean;
}

export interface GetUserAttributionMainDepartmentRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Include the details of each department. */
  withDepartmentDetail?: boolean;
}

/** A file to download. */
export interface ImportExportTemplate {
  /** Key of the file in the file store. */
  key: string;
  /** URL to download the file from. */
  url: string;
}

/** Outcome of an import. */
export interface ImportInviteesResult {
  /** The rows that could not be imported. */
  failed?: unknown[];
  /** The rows that were imported. */
  insertRes?: unknown[];
  /** Whether there is a message. */
  msg?: boolean;
  /** Whether the import succeeded. */
  success: boolean;
}

/** A file to import into a roster. */
export interface ImportUsersRequest {
  /** The file that `upload` stored. */
  file: string;
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** Settings of one kind of universal invitation link. */
export interface InvitationConfig {
  /** Identifiers of the departments that people who join are put into. */
  departmentIds?: string[];
  /** Whether an administrator must accept each person. */
  enabledAdminConsent?: boolean;
  /** Lifetime of a link in days. */
  expiredTimeOfDay: number;
  /** Whether people who join are put into the departments of the inviter. */
  joinSameDepartment: boolean;
}

/** A department that invited users are put into. */
export interface InvitationDepartment {
  /** What is allowed for the department; the values are not documented. */
  allow?: string;
  /** Code of the department. */
  code?: string;
  /** Codes of the departments from the root to this one; may be `null`. */
  codePath?: string | null;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: unknown;
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /** Description for people. */
  description?: string;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** Translations of the name. */
  i18n?: DepartmentI18n;
  /** Unique identifier. */
  id: string;
  /** Identifiers of the departments from the root to this one. */
  idPath?: string[];
  /** Whether the department is a virtual node, which groups others and has no counterpart in the real organization. */
  isVirtualNode?: boolean;
  /** Identifiers of the users who lead the department. */
  leaderUserIds?: string[];
  /** Number of members. */
  membersCount: number;
  /** Name shown to people. */
  name: string;
  /** Names of the departments from the root to this one. */
  namePath?: string[];
  /** Identifier of the department in your own or an upstream system. */
  openDepartmentId?: string;
  /** Code of the organization. */
  organizationCode: string;
  /** Code of the parent department. */
  parentDepartmentCode: string;
  /** Identifier of the parent department. */
  parentDepartmentId: string;
  /** Identifiers of the posts (job positions). */
  postIdList?: string[];
  /** Posts (job positions). */
  posts?: string[];
  /** Whether the department is in use. */
  status?: boolean;
  /** Time of the last change, ISO 8601. */
  updatedAt?: string;
}

/** How long invitation links work. */
export interface InvitationLinkConfig {
  /** When a link stops working: after a `period`, or once it has been opened (`afterFirstClick`). */
  inviteLinkDisuseRule: Open<"period" | "afterFirstClick">;
  /** Lifetime of the link in seconds. */
  linkExpiredTimeOfSecond: number;
  /** Unit in which the lifetime of the link is shown to people; `forever` for no limit. */
  linkExpiredTimeUnit: Open<"forever" | "day" | "hour" | "minute">;
  /** Lifetime of the opened page in seconds. */
  pageExpiredTimeOfSecond: number;
  /** Unit in which the lifetime of the opened page is shown to people. */
  pageExpiredTimeUnit: Open<"minute" | "hour" | "day">;
}

/** How invited people join. */
export interface InvitationPolicy {
  /** Whether linking can be skipped. */
  allowSkipBindExtIdp?: boolean;
  /** Which password new users get. */
  defaultPasswordConfig?: DefaultPasswordConfig;
  /** Whether invited people link an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** Whether invited people must verify their email address or phone number. */
  enabledIdentifierVerify?: boolean;
  /** Whether invited people must fill in further fields. */
  enabledInfoFill?: boolean;
  /** Text shown when linking. */
  extIdpBindMsg?: string;
  /** Identifiers of the identity provider connections offered for linking. */
  extIdpConnIds?: string[];
  /** Fields to be filled in. */
  extendsFields?: string[];
  /** Template of the invitation email. */
  inviteEmailTemplateType?: string;
  /** How long the invitation link works. */
  inviteLinkConfig?: InvitationLinkConfig;
  /** How people are invited; only `email` exists. */
  inviteMethod?: Open<"email">;
  /** Name of the policy. */
  name?: string;
  /** Identifier of the invitation policy. */
  policyId?: string;
  /** Text shown above the fields to be filled in. */
  registerInfoFillMsg?: string;
  /** Which way of sending the code is preferred: text message (`prioritySMS`) or email (`priorityEmail`). */
  sendVerifyCodeMethod?: Open<VerifyCodeMethod>;
  /** Whether the invitation email shows the password. */
  showPasswordInInviteEmail?: boolean;
  /** Template of the welcome email. */
  welcomeEmailTemplateType?: string;
}

/** A page of `InvitationPolicy` items with the total count. */
export interface InvitationPolicyPage {
  /** The items. */
  list: InvitationPolicy[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Objects of one kind that invited users are put into. */
export interface InvitationPolicyUserAttributionList {
  /** Code of the permission namespace, for roles. */
  namespace?: string;
  /** Identifiers of the departments, posts, roles or groups. */
  targetIdentifiers: string[];
  /** Kind of the objects. */
  targetType: UserAttributionTargetType;
}

/** A post that invited users are given. */
export interface InvitationPost {
  /** Code of the post. */
  code: string;
  /** Description of the post. */
  description?: string;
  /** Identifier of the post. */
  id: string;
  /** Name of the post. */
  name: string;
}

/** A list of people to invite. */
export interface InvitationRoster {
  /** The policy of the roster. */
  assignedPolicy: InvitationPolicy;
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Details of the creator. */
  creatorDetail?: CommonUser;
  /** Identifier of the creator. */
  creatorId: string;
  /** Name of the roster. */
  name: string;
  /** Identifier of the invitation policy. */
  policyId?: string;
  /** Identifier of the invitation roster. */
  rosterId: string;
  /** Whether the roster is still being edited (`editing`) or its invitations were sent (`invited`). */
  status: Open<"editing" | "invited">;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
  /** Number of people on the roster. */
  userCount: number;
}

/** A page of `InvitationRoster` items with the total count. */
export interface InvitationRosterPage {
  /** The items. */
  list: InvitationRoster[];
  /** Number of items that match, over all pages. */
  totalCount?: number;
}

/** A person on a roster. */
export interface InvitationUser {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Details of the creator. */
  creatorDetail?: CommonUser;
  /** Identifier of the creator. */
  creatorId: string;
  /** Email address. */
  email: string;
  /** Identifier of the invitee. */
  inviteeId: string;
  /** Name of the invitee. */
  name: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Identifier of the invitation roster. */
  rosterId: string;
  /** How the person was entered: by hand (`manualCreate`) or from a file (`fileImport`). */
  source: Open<InviteeSource>;
  /**
   * State of the invitation, such as `notInvited`, `invited`, `registering` (has opened the link), `registered`,
   * `reverted` (taken back) or `expired`; `invitationSendFail` when the email could not be sent, `joinedByOther` when
   * the person joined another way.
   */
  status: Open<InviteeStatus>;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
}

/** A page of `InvitationUser` items with the total count. */
export interface InvitationUserPage {
  /** The items. */
  list: InvitationUser[];
  /** Number of items that match, over all pages. */
  totalCount?: number;
}

/** How an invitee was entered: by hand or from a file. */
export const InviteeSource = {
  ManualCreate: "manualCreate",
  FileImport: "fileImport",
} as const;
export type InviteeSource = (typeof InviteeSource)[keyof typeof InviteeSource];

/** State of an invitation. */
export const InviteeStatus = {
  Invited: "invited",
  Registering: "registering",
  Registered: "registered",
  Reverted: "reverted",
  NotInvited: "notInvited",
  Expired: "expired",
  InvitationSendFail: "invitationSendFail",
  JoinedByOther: "joinedByOther",
} as const;
export type InviteeStatus = (typeof InviteeStatus)[keyof typeof InviteeStatus];

/** A search for invitation policies. */
export interface ListInvitationPoliciesRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
}

/** A search for rosters. */
export interface ListInvitationRosterRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Include the assigned invitation policy. */
  withAssignedPolicy?: boolean;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
  /** Include the number of users. */
  withUserCount?: boolean;
}

/** A search for the rosters of a policy. */
export interface ListInvitationRostersByPolicyIdRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Include the assigned invitation policy. */
  withAssignedPolicy?: boolean;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
  /** Include the number of users. */
  withUserCount?: boolean;
}

export interface ListPolicyUserAttributionDetailRequest {
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Only assignments to this kind of object. */
  targetType: UserAttributionTargetType;
  /** Include the details of each target. */
  withTargetDetail?: boolean;
}

export interface ListRegisterExtendsFieldsRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifier of the invitation roster. */
  rosterId?: string;
}

/** A search for invited people over all rosters. */
export interface QuickFilterInviteeListRequest {
  /** Filter that restricts the result. */
  filter?: CombinedFilters;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Page number, counted from 1. */
  page?: number;
}

/** An invited person and the roster. */
export interface QuickFilterInviteeRecord {
  /** Email address of the invitee. */
  inviteeEmail: string;
  /** Identifier of the invitee. */
  inviteeId: string;
  /** Name of the invitee. */
  inviteeName: string;
  /** Phone number of the invitee, without the country code. */
  inviteePhone?: string;
  /** Country calling code of the phone number, with a plus sign. */
  inviteePhoneCountryCode?: string;
  /** How the person was entered: by hand (`manualCreate`) or from a file (`fileImport`). */
  inviteeSource: Open<InviteeSource>;
  /**
   * State of the invitation, such as `notInvited`, `invited`, `registering` (has opened the link), `registered`,
   * `reverted` (taken back) or `expired`; `invitationSendFail` when the email could not be sent, `joinedByOther` when
   * the person joined another way.
   */
  inviteeStatus: Open<InviteeStatus>;
  /** Identifier of the invitation roster. */
  rosterId: string;
  /** Name of the invitation roster. */
  rosterName: string;
}

/** A page of `QuickFilterInviteeRecord` items with the total count. */
export interface QuickFilterInviteeRecordPage {
  /** The items. */
  list: QuickFilterInviteeRecord[];
  /** Number of items that match, over all pages. */
  totalCount?: number;
}

/** An assignment to remove from an invitation policy. */
export interface RemovePolicyUserAttributionRequest {
  /** Code of the permission namespace, for roles. */
  namespace?: string;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Identifier of the department, post, role or group. */
  targetIdentifier: string;
  /** Kind of object that invited users are put into. */
  targetType: UserAttributionTargetType;
}

/** Assignments to remove from an invitation policy. */
export interface RemovePolicyUserAttributionsBatchRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
  /** The objects, one entry per kind. */
  targets: InvitationPolicyUserAttributionList[];
}

/** The invitation policy to change. */
export interface RemoveUserAttributionMainDepartmentRequest {
  /** Identifier of the invitation policy. */
  policyId: string;
}

/** The invitations to take back. */
export interface RevertRosterInvitationBatchRequest {
  /** Identifiers of the invitees. */
  inviteeIds: string[];
}

/** The invitation to take back. */
export interface RevertRosterInvitationRequest {
  /** Identifier of the invitee. */
  inviteeId: string;
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** The applicants to accept or reject. */
export interface ReviewUniversalInvitationApplicantRequest {
  /** Identifiers of the applicants, from `filter`. */
  applicantIds: string[];
}

/** People of a roster to invite. */
export interface SendRosterInvitationBatchRequest {
  /** Identifiers of the invitees. */
  inviteeIds: string[];
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** The roster to invite. */
export interface SendRosterInvitationRequest {
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** An invitation policy and the main department of its users. */
export interface SetUserAttributionMainDepartmentRequest {
  /**
   * Identifier of the department, of the kind that `departmentIdType` names where that field exists; `root` stands for
   * the root department.
   */
  departmentId: string;
  /** Identifier of the invitation policy. */
  policyId: string;
}

/** Settings of universal invitation links. */
export interface UniversalInvitation {
  /** Settings of links that administrators create. */
  adminInvitationConfig?: InvitationConfig;
  /** Whether members may create links. */
  enabledMemberInvitation?: boolean;
  /** Settings of links that members create. */
  memberInvitationConfig?: InvitationConfig;
}

/** A person who asked to join by a universal link. */
export interface UniversalInvitationApplicant {
  /** Name of the applicant. */
  applicant: string;
  /** Whether a person reviews (`MANUAL`) or nobody has to (`AUTO`). */
  channel: Open<"MANUAL" | "AUTO">;
  /** Email address. */
  email: string;
  /** Identifier of the applicant. */
  id: string;
  /** Details of the inviter, if they were asked for. */
  inviterDetail?: CommonUser;
  /** Identifier of the user who created the link. */
  inviterId: string;
  /** Details of the reviewer, if they were asked for. */
  operatorDetail?: CommonUser;
  /** Identifier of the reviewer. */
  operatorId?: string;
  /** State of the review: `PENDING`, `PASSED` (accepted) or `REJECTED`. */
  status: Open<"PENDING" | "PASSED" | "REJECTED">;
}

/** A page of `UniversalInvitationApplicant` items with the total count. */
export interface UniversalInvitationApplicantPage {
  /** The items. */
  list: UniversalInvitationApplicant[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Changes to an invitation policy. */
export interface UpdateInvitationPolicyRequest {
  /** Whether linking can be skipped. */
  allowSkipBindExtIdp?: boolean;
  /** Which password new users get. */
  defaultPasswordConfig?: DefaultPasswordConfig;
  /** Whether invited people link an account at an external identity provider. */
  enabledExtIdp?: boolean;
  /** Whether invited people must verify their email address or phone number. */
  enabledIdentifierVerify?: boolean;
  /** Whether invited people must fill in further fields. */
  enabledInfoFill?: boolean;
  /** Text shown when linking. */
  extIdpBindMsg?: string;
  /** Identifiers of the identity provider connections offered for linking. */
  extIdpConnIds?: string[];
  /** Fields to be filled in. */
  extendsFields?: string[];
  /** Template of the invitation email. */
  inviteEmailTemplateType?: string;
  /** How long the invitation link works. */
  inviteLinkConfig?: InvitationLinkConfig;
  /** How people are invited; only `email` exists. */
  inviteMethod?: "email";
  /** Name of the policy. */
  name?: string;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** Text shown above the fields to be filled in. */
  registerInfoFillMsg?: string;
  /** Which way of sending the code is preferred: text message (`prioritySMS`) or email (`priorityEmail`). */
  sendVerifyCodeMethod?: VerifyCodeMethod;
  /** Whether the invitation email shows the password. */
  showPasswordInInviteEmail?: boolean;
  /** Template of the welcome email. */
  welcomeEmailTemplateType?: string;
}

/** Changes to an invitation roster. */
export interface UpdateInvitationRosterRequest {
  /** Name of the roster. */
  name?: string;
  /** Identifier of the invitation policy. */
  policyId?: string;
  /** Identifier of the invitation roster. */
  rosterId: string;
}

/** A change to the fields that invited people fill in. */
export interface UpdateRegisterExtendsFieldsRequest {
  /** What to do with the field; the values are not documented. */
  action: string;
  /** The field concerned. */
  extendsField: ExtendsFieldInput;
  /** Identifiers of all fields in the wanted order. */
  newOrder?: string[];
  /** Identifier of the invitation policy. */
  policyId: string;
}

/** Changes to the settings of universal invitation links. */
export interface UpdateUniversalInvitationRequest {
  /** Settings of links that administrators create; documented as a boolean. */
  adminInvitationConfig?: boolean;
  /** Whether members may create links. */
  enabledMemberInvitation?: boolean;
  /** Settings of links that members create; documented as a boolean. */
  memberInvitationConfig?: boolean;
}

export interface UploadRequest {
  /** The file with the people to invite, following the template from `importTemplate`. */
  file: BinaryInput;
  /** Whether the uploaded file is private. */
  private: boolean;
}

/** An assignment: an object that invited users are put into. */
export interface UserAttribution {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** Identifier of the assignment. */
  id: string;
  /** Code of the permission namespace, for roles. */
  namespace?: string;
  /** Identifier of the invitation policy. */
  policyId: string;
  /** The department, post, role or group, if it was asked for; `targetType` says which. */
  targetDetail?: InvitationDepartment | InvitationPost | Role | Group;
  /** Identifier of the department, post, role or group. */
  targetIdentifier: string;
  /** Kind of object that invited users are put into. */
  targetType: Open<UserAttributionTargetType>;
  /** Time of the last change, ISO 8601. */
  updatedAt: string;
}

/** The main department of users who join by a policy. */
export interface UserAttributionMainDepartment {
  /** The department, if it was asked for. */
  departmentDetail?: InvitationDepartment;
  /** Identifier of the main department; `null` when none is set. */
  departmentId: string | null;
  /** Identifier of the invitation policy. */
  policyId: string;
}

/** A page of `UserAttribution` items with the total count. */
export interface UserAttributionPage {
  /** The items. */
  list: UserAttribution[];
  /** Number of items that match, over all pages. */
  totalCount?: number;
}

/** Kind of object that invited users are assigned to. */
export const UserAttributionTargetType = {
  Department: "department",
  Post: "post",
  Role: "role",
  Group: "group",
} as const;
export type UserAttributionTargetType = (typeof UserAttributionTargetType)[keyof typeof UserAttributionTargetType];
