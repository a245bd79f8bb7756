// Generated from spec/fief/shared/errors.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** Why a call failed. */
export interface ApiError {
  /** A code, or the words of the HTTP status: `Unauthorized`, `Forbidden`, `Not Found`, `Bad Request`. */
  detail: Open<ApiErrorCode> | string;
}

/** Why a call was refused. Other codes may come. */
export const ApiErrorCode = {
  /** The server does not reach its database. */
  ServerDatabaseNotAvailable: "SERVER_DATABASE_NOT_AVAILABLE",
  /** The server does not reach its Redis. */
  ServerRedisNotAvailable: "SERVER_REDIS_NOT_AVAILABLE",
  /** The user has to sign in again before this call; the token comes from an older session. */
  AcrTooLow: "ACR_TOO_LOW",
  /** There is no such tenant. */
  ClientCreateUnknownTenant: "CLIENT_CREATE_UNKNOWN_TENANT",
  /** A redirect address is plain http to a public host. */
  ClientHttpsRequiredOnRedirectUris: "CLIENT_HTTPS_REQUIRED_ON_REDIRECT_URIS",
  /** A provider of the kind `OPENID` needs the address of its discovery document. */
  OAuthProviderMissingOpenidConfigurationEndpoint: "OAUTH_PROVIDER_MISSING_OPENID_CONFIGURATION_ENDPOINT",
  /** The token expired and the provider gives no refresh tokens. */
  OAuthProviderRefreshTokenNotSupported: "OAUTH_PROVIDER_REFRESH_TOKEN_NOT_SUPPORTED",
  /** The token expired and the provider refused to renew it. */
  OAuthProviderRefreshTokenError: "OAUTH_PROVIDER_REFRESH_TOKEN_ERROR",
  /** Another user field has this slug. */
  UserFieldSlugAlreadyExists: "USER_FIELD_SLUG_ALREADY_EXISTS",
  /** There is no such tenant. */
  UserCreateUnknownTenant: "USER_CREATE_UNKNOWN_TENANT",
  /** A user of the tenant has this email address. */
  UserCreateAlreadyExists: "USER_CREATE_ALREADY_EXISTS",
  /** The password is too short, too long or easy to guess. */
  UserCreateInvalidPassword: "USER_CREATE_INVALID_PASSWORD",
  /** The password is too short, too long or easy to guess. */
  UserUpdateInvalidPassword: "USER_UPDATE_INVALID_PASSWORD",
  /** A user of the tenant has this email address. */
  UserUpdateEmailAlreadyExists: "USER_UPDATE_EMAIL_ALREADY_EXISTS",
  /** The code is wrong or expired, or was sent to somebody else. */
  UserUpdateInvalidEmailVerificationCode: "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE",
  /** There is no such client in the tenant of the user. */
  UserCreateAccessTokenUnknownClient: "USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT",
  /** Another permission has this code name. */
  PermissionCreateCodenameAlreadyExists: "PERMISSION_CREATE_CODENAME_ALREADY_EXISTS",
  /** Another permission has this code name. */
  PermissionUpdateCodenameAlreadyExists: "PERMISSION_UPDATE_CODENAME_ALREADY_EXISTS",
  /** One of the permissions does not exist. */
  RoleCreateNotExistingPermission: "ROLE_CREATE_NOT_EXISTING_PERMISSION",
  /** One of the permissions does not exist. */
  RoleUpdateNotExistingPermission: "ROLE_UPDATE_NOT_EXISTING_PERMISSION",
  /** There is no such theme. */
  TenantCreateNotExistingTheme: "TENANT_CREATE_NOT_EXISTING_THEME",
  /** One of the OAuth providers does not exist. */
  TenantCreateNotExistingOAuthProvider: "TENANT_CREATE_NOT_EXISTING_OAUTH_PROVIDER",
  /** There is no such theme. */
  TenantUpdateNotExistingTheme: "TENANT_UPDATE_NOT_EXISTING_THEME",
  /** One of the OAuth providers does not exist. */
  TenantUpdateNotExistingOAuthProvider: "TENANT_UPDATE_NOT_EXISTING_OAUTH_PROVIDER",
  /** There is no such permission. */
  UserPermissionCreateNotExistingPermission: "USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION",
  /** The user has been granted this permission directly already. */
  UserPermissionCreateAlreadyAddedPermission: "USER_PERMISSION_CREATE_ALREADY_ADDED_PERMISSION",
  /** There is no such role. */
  UserRoleCreateNotExistingRole: "USER_ROLE_CREATE_NOT_EXISTING_ROLE",
  /** The user has this role already. */
  UserRoleCreateAlreadyAddedRole: "USER_ROLE_CREATE_ALREADY_ADDED_ROLE",
  /** The template does not render. */
  EmailTemplateInvalidTemplate: "EMAIL_TEMPLATE_INVALID_TEMPLATE",
} as const;
export type ApiErrorCode = (typeof ApiErrorCode)[keyof typeof ApiErrorCode];

/** Why a password was refused. */
export interface InvalidPasswordError {
  /** A code, or the words of the HTTP status: `Unauthorized`, `Forbidden`, `Not Found`, `Bad Request`. */
  detail: Open<ApiErrorCode> | string;
  /** Sentences for people, in the language of the request. */
  reason: string[];
}

/** What is wrong with a request. */
export interface ValidationError {
  /** One item for each problem. */
  detail: ValidationErrorItem[];
}

/** One problem of a request. */
export interface ValidationErrorItem {
  /** Details, such as a limit. */
  ctx?: { [member: string]: unknown };
  /** What was sent there. */
  input?: unknown;
  /** Where it is: `body`, `query` or `path`, then names and positions. */
  loc: (number | string)[];
  /** What is wrong, for developers. */
  msg: string;
  /** Kind of problem, such as `missing`; in some cases a code of `ApiErrorCode`. */
  type: string;
  /** A page about this kind of problem. */
  url?: string;
}
