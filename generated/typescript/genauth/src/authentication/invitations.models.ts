// Generated from spec/genauth/authentication/invitations.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { Gender } from "../shared/common.models.js";
import type { ExtendsField, VerifyCodeMethod } from "../shared/invitations.models.js";

/** The invitation that is to be accepted. */
export interface GenerateInviteTokenRequest {
  /** Identifier in the invitation link. */
  identifier: string;
  /** Signature in the invitation link. */
  signature: string;
  /** Whether to return the settings of the invitation too. */
  withInvitationSettings?: boolean;
  /** Whether to return the invitee too. */
  withInviteeInfo?: boolean;
}

export interface GetInviteCodeContextRequest {
  /** Token of the invitation, from `generateInviteToken`. */
  token: string;
}

export interface GetUniversalInvitationPublicConfigRequest {
  /** Identifier in the invitation link. */
  identifier: string;
}

/** Settings of an invitation and its invitee. */
export interface InviteeContext {
  /** Email address of the invitee. */
  email: string;
  /** Whether the invitee's email address or phone number must be verified. */
  enabledIdentifierVerify: boolean;
  /** Whether the invitee must fill in further fields. */
  enabledInfoFill: boolean;
  /** Fields to be filled in. */
  extendsFields: ExtendsField[];
  /** Translations of the fields. */
  extendsFieldsI18n: unknown;
  /** Choices of the fields. */
  extendsFieldsOptions: unknown[];
  /** Name of the invitee. */
  inviteeName?: string;
  /** Phone number of the invitee, without the country code. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Text shown above the fields to be filled in. */
  registerInfoFillMsg?: string;
  /** Which way of sending the code is preferred. */
  sendVerifyCodeMethod: Open<VerifyCodeMethod>;
  /** How many wrong codes are allowed. */
  verifyCodeMaxErrCount: number;
}

/** Profile of a user who accepts an invitation. */
export interface InviteeProfile {
  /** Postal address as one text. */
  address?: string;
  /** Date of birth, ISO 8601. */
  birthdate?: string;
  /** Browser of the last sign-in. */
  browser?: string;
  /** Company that the user works for. */
  company?: string;
  /** Country. */
  country?: string;
  /** Values of custom fields, keyed by the field's key; the fields must be defined first. */
  customData?: unknown;
  /** Device of the last sign-in. */
  device?: string;
  /** Email address. */
  email?: string;
  /** Family name. */
  familyName?: string;
  /** Full postal address, formatted for display. */
  formatted?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender?: Gender;
  /** Given name. */
  givenName?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** City or locality. */
  locality?: string;
  /** Middle name. */
  middleName?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** URL of the profile picture. */
  photo?: string;
  /** Postal or ZIP code. */
  postalCode?: string;
  /** Name by which the user wants to be called. */
  preferredUsername?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Region. */
  region?: string;
  /** Street and house number. */
  streetAddress?: string;
  /** User name. */
  username?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A token for accepting an invitation. */
export interface InviteeToken {
  /** Settings of the invitation and the invitee, if they were asked for. */
  invitationContext?: InviteeContext;
  /** Token that the next steps need. */
  token?: string;
}

/** The user who invites. */
export interface InviterDetail {
  /** Name to show. */
  displayName: string;
}

/** Codes for addresses that are filled in while accepting. */
export interface PolicyInviteJoinedOptions {
  /** One-time code sent to the email address in the profile. */
  emailPassCodeForInformationCompletion?: string;
  /** One-time code sent to the phone number in the profile. */
  phonePassCodeForInformationCompletion?: string;
}

/** Acceptance of an invitation. */
export interface SignupByPolicyRequest {
  /** One-time code that the invitee received. */
  code?: string;
  /** Further options. */
  options?: PolicyInviteJoinedOptions;
  /** Profile of the new user. */
  profile?: InviteeProfile;
  /** How the code was sent: by text message (`smsCode`) or by email (`emailCode`). */
  receiverType?: VerifyCodeReceiverType;
  /** Token of the invitation, from `generateInviteToken`. */
  token: string;
}

/** Joining by a universal link. */
export interface SignupByUniversalRequest {
  /** One-time code that was sent to the email address. */
  emailCode: string;
  /** Identifier in the invitation link. */
  identifier: string;
  /** Profile of the new user. */
  profile?: UniversalInviteeProfile;
}

/** Outcome of joining by a universal link. */
export interface UniversalInvitationJoin {
  /** `PASSED` when the user is in, `PENDING` when an administrator has to review it. */
  status: Open<"PENDING" | "PASSED">;
}

/** What the page behind an invitation link shows. */
export interface UniversalInvitationPublicConfig {
  /** The user who created the link. */
  inviter?: InviterDetail;
  /** The user pool that invites. */
  userPool: UserPoolPublicConfig;
}

/** Profile of a user who joins by a universal link. */
export interface UniversalInviteeProfile {
  /** Email address that the code was sent to. */
  email: string;
  /** Name of the user. */
  name: string;
}

/** What everybody may know about a user pool. */
export interface UserPoolPublicConfig {
  /** Description of the user pool. */
  description?: string;
  /** URL of the logo. */
  logo?: string;
  /** Name of the user pool. */
  name?: string;
}

/** How a code was sent. */
export const VerifyCodeReceiverType = {
  SmsCode: "smsCode",
  EmailCode: "emailCode",
} as const;
export type VerifyCodeReceiverType = (typeof VerifyCodeReceiverType)[keyof typeof VerifyCodeReceiverType];

/** A code that was sent to an invitee. */
export interface VerifyInviteCodeRequest {
  /** One-time code that the invitee received. */
  code: string;
  /** How the code was sent: by text message (`smsCode`) or by email (`emailCode`). */
  receiverType: VerifyCodeReceiverType;
  /** Token of the invitation, from `generateInviteToken`. */
  token: string;
}
