// Generated from spec/genauth/management/tenants.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { TenantUser, User } from "../shared/users.models.js";

/** An administrator of several tenants to appoint. */
export interface CreateMultipleTenantAdminRequest {
  /** Whether the administrator may also call the management API. */
  apiAuthorized?: boolean;
  /** Notify the user by email. */
  sendEmailNotification?: boolean;
  /** Notify the user by text message. */
  sendPhoneNotification?: boolean;
  /** Tenants that the administrator manages. */
  tenantIds: string[];
  /** Identifier of the user. */
  userId: string;
}

/** A cooperator to appoint. */
export interface CreateTenantCooperatorRequest {
  /**
   * Whether the cooperator may also call the management API.
   *
   * @default false
   */
  apiAuthorized?: boolean;
  /** Codes of the policies that the cooperator receives. */
  policies: string[];
  /** Notify the user by email. */
  sendEmailNotification?: boolean;
  /** Notify the user by text message. */
  sendPhoneNotification?: boolean;
  /** Identifier of the user. */
  userId: string;
}

/** A tenant to create. */
export interface CreateTenantRequest {
  /** Highest number of administrators. */
  adminAmount?: number;
  /** Applications that the tenant uses. */
  appIds: string[];
  /** Description of the tenant. */
  description?: string;
  /** Domains of the enterprise; people with an address there belong to the tenant. */
  enterpriseDomains?: string[];
  /** Time at which the tenant expires. */
  expireTime?: string;
  /** URL of the logo. */
  logo?: string[];
  /** Highest number of monthly active users. */
  mauAmount?: number;
  /** Highest number of members. */
  memberAmount?: number;
  /** Name of the tenant, at most 64 characters. */
  name: string;
  /** Text shown to people who are refused. */
  rejectHint?: string;
  /** Identifier of the application that the tenant was created from. */
  sourceAppId?: string;
}

export interface DeleteMultipleTenantAdminRequest {
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A member of a tenant, by user or member identifier. */
export interface DeleteTenantAdminRequest {
  /** Identifier of the user in the user pool that the tenant member is linked to. */
  linkUserId?: string;
  /** Identifier of the tenant member. */
  memberId?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

export interface DeleteTenantCooperatorRequest {
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** Tenant to delete. */
export interface DeleteTenantRequest {
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** An address that could not be invited. */
export interface EmailError {
  /** Email address concerned. */
  email: string;
  /** Reason why it could not be invited. */
  message: string;
}

/** State of an enterprise certification: nothing submitted, being reviewed, accepted, or rejected (`-1`). */
export const EnterpriseCertificationStatus = {
  NotSubmit: "not_submit",
  Reviewing: "reviewing",
  Pass: "pass",
  Minus1: -1,
} as const;
export type EnterpriseCertificationStatus = (typeof EnterpriseCertificationStatus)[keyof typeof EnterpriseCertificationStatus];

/** People to invite to a tenant. */
export interface GenerateInviteTenantUserLinkRequest {
  /** Application that the links lead to. */
  appId: string;
  /** Email addresses to invite. */
  emails: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** How long the links stay valid. */
  validityTerm: string;
}

export interface GetMultipleTenantAdminRequest {
  /** Identifier of the user. */
  userId: string;
}

export interface GetTenantByCodeRequest {
  /** Code of the tenant. */
  code: string;
}

export interface GetTenantCooperatorMenuRequest {
  /** Identifier of the user. */
  userId: string;
}

export interface GetTenantCooperatorRequest {
  /** Identifier of the user. */
  userId: string;
}

export interface GetTenantEnterpriseCertificationRequest {
  /** Identifier of the tenant. */
  tenant_id: string;
}

export interface GetTenantLittleInfoRequest {
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Include the details of the associated applications. */
  withAppDetail?: boolean;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
  /** Include the number of members. */
  withMembersCount?: boolean;
  /** Include the details of the application that it was created from. */
  withSourceAppDetail?: boolean;
}

export interface GetTenantRequest {
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Include the details of the associated applications. */
  withAppDetail?: boolean;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
  /** Include the number of members. */
  withMembersCount?: boolean;
  /** Include the details of the application that it was created from. */
  withSourceAppDetail?: boolean;
}

/** A page of past tenant imports. */
export interface ImportTenantHistoryPage {
  /** Past imports. */
  list: unknown[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface ImportTenantHistoryRequest {
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
}

/** A page of people to be notified. */
export interface ImportTenantNotifyUserPage {
  /** People to be notified. */
  list: unknown[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface ImportTenantNotifyUserRequest {
  /** Identifier of the import. */
  importId: string;
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
}

/** Tenant import to run. */
export interface ImportTenantRequest {
  /** URL of the uploaded Excel file. */
  excelUrl: string;
}

/** Whether the import was accepted. */
export interface ImportTenantResult {
  /** Whether the import was accepted. */
  success: boolean;
}

/** An invitation to a tenant. */
export interface InviteTenantUserRecord {
  /** Time at which the invitation was accepted, ISO 8601. Date and time (RFC 3339). */
  activatedAt: string;
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Email address or phone number that was invited. */
  inviteAccount: string;
  /** Link to accept the invitation; pass it to nobody else. */
  inviteLink: string;
  /** Number of the invitation. */
  recordId: number;
  /** State of the invitation. */
  verifiedStatus: string;
}

/** A page of invitations to tenants. */
export interface InviteTenantUserRecordPage {
  /** The items. */
  list: InviteTenantUserRecord[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Created invitations and failures. */
export interface InviteTenantUsersResult {
  /** Addresses that could not be invited, with the reason. */
  errMsgs: EmailError[];
  /** Invitations that were created. */
  list: InviteTenantUserRecord[];
}

export interface ListInviteTenantUserRecordsRequest {
  /** Text to search for in the invited addresses. */
  keywords: string;
  /** Number of items per page, at most 50. */
  limit: string;
  /** Page number, counted from 1. */
  page: string;
}

export interface ListMultipleTenantAdminRequest {
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
}

/** Which tenant administrators to list. */
export interface ListTenantAdminRequest {
  /** Text to search for in the members. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

export interface ListTenantCooperatorsRequest {
  /** Only cooperators from outside (`true`) or from inside (`false`) the organization. */
  external?: boolean;
  /** Text to search for. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
}

export interface ListTenantsRequest {
  /** Text to search for in the name. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: string;
  /** Page number, counted from 1. */
  page?: string;
  /** Only tenants that came from this source. */
  source?: unknown;
  /** Include the details of the associated applications. */
  withAppDetail?: boolean;
  /** Include the details of the creator. */
  withCreatorDetail?: boolean;
  /** Include the number of members. */
  withMembersCount?: boolean;
  /** Include the details of the application that it was created from. */
  withSourceAppDetail?: boolean;
}

/** An administrator of several tenants. */
export interface MultipleTenantAdmin {
  /** Whether the administrator may also call the management API. */
  apiAuthorized?: boolean;
  /** Email address. */
  email: string;
  /** Time of the last sign-in, ISO 8601. */
  lastLogin: string;
  /** Name shown to people. */
  name: string;
  /** Phone number. */
  phone: string;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** A page of administrators of several tenants. */
export interface MultipleTenantAdminPage {
  /** The items. */
  list: MultipleTenantAdmin[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Result of reviewing an enterprise certification. */
export interface ReviewTenantEnterpriseCertificationRequest {
  /**
   * State of the certification: `not_submit` (nothing submitted), `reviewing`, `pass` (accepted) or `-1` (rejected).
   */
  enterpriseCertificationStatus: EnterpriseCertificationStatus;
  /** Reason for the result of the review. */
  reviewReason: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}

/** Emails to send after an import. */
export interface SendEmailBatchRequest {
  /** Name of the administrator who sends the message. */
  adminName: string;
  /** Number of the tenant import. */
  importId: number;
  /** Receivers of the message. */
  users: SendTenantEmail[];
}

/** Text messages to send after an import. */
export interface SendSmsBatchRequest {
  /** Name of the administrator who sends the message. */
  adminName: string;
  /** Number of the tenant import. */
  importId: number;
  /** Receivers of the message. */
  users: SendTenantSms[];
}

/** A receiver of an email about a tenant. */
export interface SendTenantEmail {
  /** Name of the administrator who sends the message. */
  adminName: string;
  /** Email address of the receiver. */
  email: string;
  /** Identifier with which the receiver signs in. */
  identifier: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** Name of the receiver. */
  userName: string;
}

/** A receiver of a text message about a tenant. */
export interface SendTenantSms {
  /** Name of the administrator who sends the message. */
  adminName: string;
  /** Identifier with which the receiver signs in. */
  identifier: string;
  /** Phone number of the receiver, without the country code. */
  phone: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** Name of the receiver. */
  userName: string;
}

/** A tenant. */
export interface Tenant {
  /** Applications that the tenant uses. */
  appIds: string[];
  /** Code of the tenant. */
  code: string;
  /** Identifier of the creator. */
  creator: string;
  /** Description of the tenant. */
  description?: string;
  /** Domains of the enterprise; people with an address there belong to the tenant. */
  enterpriseDomains: string[];
  /** Host name of the tenant's pages. */
  host: string;
  /** URL of the logo. */
  logo: string;
  /** Name of the tenant, at most 64 characters. Length: at most 64. */
  name: string;
  /** Text shown to people who are refused. */
  rejectHint?: string;
  /** How the tenant was created. */
  source: string;
  /** Identifier of the application that the tenant was created from. */
  sourceAppId: string;
  /** Identifier of the tenant. */
  tenantId: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** A cooperator, who helps to administer tenants. */
export interface TenantCooperator {
  /** Whether the cooperator comes from outside the organization. */
  external: boolean;
  /** The cooperator as a member of a tenant. */
  tenantUser?: TenantUser;
  /** Kind of cooperator. */
  type: string;
  /** The cooperator as a user of the user pool. */
  user: User;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** What a cooperator may use. */
export interface TenantCooperatorDetail {
  /** Codes of the policies granted to the cooperator. */
  authorizedPoliciesCode: string[];
  /** What the cooperator may use. */
  list: string[];
}

/** A page of cooperators. */
export interface TenantCooperatorPage {
  /** The items. */
  list: TenantCooperator[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A tenant with optional details. */
export interface TenantDetail {
  /** Applications that the tenant uses. */
  appIds: string[];
  /** Code of the tenant. */
  code: string;
  /** Identifier of the creator. */
  creator: string;
  /** Details of the creator; filled on request. */
  creatorDetail?: { [member: string]: unknown };
  /** Description of the tenant. */
  description?: string;
  /** Domains of the enterprise; people with an address there belong to the tenant. */
  enterpriseDomains: string[];
  /** Host name of the tenant's pages. */
  host: string;
  /** URL of the logo. */
  logo: string;
  /** Number of members; filled on request. */
  membersCount?: number;
  /** Name of the tenant, at most 64 characters. Length: at most 64. */
  name: string;
  /** Text shown to people who are refused. */
  rejectHint?: string;
  /** How the tenant was created. */
  source: string;
  /** Details of the application that the tenant was created from; filled on request. */
  sourceAppDetail?: { [member: string]: unknown };
  /** Identifier of the application that the tenant was created from. */
  sourceAppId: string;
  /** Identifier of the tenant. */
  tenantId: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** A page of tenants. */
export interface TenantDetailPage {
  /** The items. */
  list: TenantDetail[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** A tenant's enterprise certification. */
export interface TenantEnterpriseCertification {
  /** Phone number that the bank has on file for the card; personal data. */
  bankReservedPhone?: string;
  /** Business license, such as the URL of a picture of it. */
  businessLicense?: string;
  /** Name of the business. */
  businessName?: string;
  /** Name under which the business is registered. */
  businessRegistrationName?: string;
  /**
   * State of the certification: `not_submit` (nothing submitted), `reviewing`, `pass` (accepted) or `-1` (rejected).
   */
  enterpriseCertificationStatus?: Open<EnterpriseCertificationStatus>;
  /** Name of the legal representative. */
  legalRepresentativeName?: string;
  /** Number of the legal representative's identity document; personal data. */
  nationalIdentificationNumber?: string;
  /** Bank card number of the legal representative; personal data. */
  personalBankCardNumber?: string;
  /** Reason for the result of the review. */
  reviewReason?: string;
  /** Registration number (unified social credit code) of the business. */
  unifiedSocialCredit?: string;
  /** Time of the last change, ISO 8601. */
  updatedAt?: string;
}

/** Data of an enterprise certification. */
export interface TenantEnterpriseCertificationRequest {
  /** Phone number that the bank has on file for the card; personal data. */
  bankReservedPhone: string;
  /** Business license, such as the URL of a picture of it. */
  businessLicense: string;
  /** Name of the business. */
  businessName: string;
  /** Name under which the business is registered. */
  businessRegistrationName: string;
  /** Name of the legal representative. */
  legalRepresentativeName: string;
  /** Number of the legal representative's identity document; personal data. */
  nationalIdentificationNumber: string;
  /** Bank card number of the legal representative; personal data. */
  personalBankCardNumber: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
  /** Registration number (unified social credit code) of the business. */
  unifiedSocialCredit: string;
}

export interface UpdateMultipleTenantAdminRequest {
  /** Whether the administrator may also call the management API. */
  apiAuthorized?: boolean;
  /** Tenants that the administrator manages. */
  tenantIds: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

export interface UpdateTenantCooperatorRequest {
  /** Whether the cooperator may also call the management API. */
  apiAuthorized: boolean;
  /** Codes of the policies that the cooperator receives. */
  policies: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}

/** Changes to a tenant. */
export interface UpdateTenantRequest {
  /** Applications that the tenant uses. */
  appIds?: string[];
  /** Description of the tenant. */
  description?: string;
  /** URL of the logo. */
  logo?: string[];
  /** Name of the tenant, at most 64 characters. */
  name?: string;
  /** Text shown to people who are refused. */
  rejectHint?: string;
  /** Identifier of the application that the tenant was created from. */
  sourceAppId?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId: string;
}
