// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

import type { AccessTokenInfo } from "../runtime/identity/access-token.js";
import { LoginError } from "../runtime/identity/login-error.js";
import type { UserFieldValues } from "../shared/users.models.js";
import type { FiefUser, TokenResponse } from "./open-id-connect.models.js";

/** Thrown with `code` `configuration`, `callback`, `user_info_invalid`. */
export class FiefError extends LoginError {
  override readonly name: string = "FiefError";
}

/** Thrown with `code` `id_token_invalid`. */
export class FiefIdTokenInvalid extends FiefError {
  override readonly name: string = "FiefIdTokenInvalid";
}

/** Thrown with `code` `request`, `refused`, `discovery`. */
export class FiefRequestError extends FiefError {
  override readonly name: string = "FiefRequestError";
}

/** Thrown with `code` `acr_too_low`. */
export class FiefAccessTokenACRTooLow extends FiefError {
  override readonly name: string = "FiefAccessTokenACRTooLow";
}

/** Thrown with `code` `access_token_expired`. */
export class FiefAccessTokenExpired extends FiefError {
  override readonly name: string = "FiefAccessTokenExpired";
}

/** Thrown with `code` `access_token_invalid`. */
export class FiefAccessTokenInvalid extends FiefError {
  override readonly name: string = "FiefAccessTokenInvalid";
}

/** Thrown with `code` `missing_permission`. */
export class FiefAccessTokenMissingPermission extends FiefError {
  override readonly name: string = "FiefAccessTokenMissingPermission";
}

/** Thrown with `code` `missing_scope`. */
export class FiefAccessTokenMissingScope extends FiefError {
  override readonly name: string = "FiefAccessTokenMissingScope";
}

export type FiefAccessTokenInfo = AccessTokenInfo<FiefACR>;

export type FiefTokenResponse = TokenResponse;

/**
 * Claims about a user.
 *
 * `Fields`: type of `fields` in `FiefUserInfo`; each application has its own.
 */
export type FiefUserInfo<Fields = UserFieldValues> = { [Member in keyof FiefUser as Exclude<Member, "fields">]: FiefUser[Member] } & { fields: Fields };

export const FiefACR: { readonly LEVEL_ONE: "1"; readonly LEVEL_ZERO: "0" } = { LEVEL_ONE: "1", LEVEL_ZERO: "0" };

export type FiefACR = (typeof FiefACR)[keyof typeof FiefACR];
