// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import type { Address, Buyer, TokenAnswer } from "../models.js";
import { LoginError } from "../runtime/identity/login-error.js";

/** What all errors of this client have in common. */
export class ShopError extends LoginError {
  override readonly name: string = "ShopError";
}

/** Thrown with `code` `request`, `discovery`. */
export class ShopRequestError extends ShopError {
  override readonly name: string = "ShopRequestError";
}

/** A kind of `ShopError`. */
export class ShopTokenError extends ShopError {
  override readonly name: string = "ShopTokenError";
}

/** Thrown with `code` `access_token_expired`. */
export class ShopTokenExpired extends ShopTokenError {
  override readonly name: string = "ShopTokenExpired";
}

/**
 * Claims about a user.
 *
 * `Address2`: type of `address` in `ShopBuyer`; each application has its own.
 */
export type ShopBuyer<Address2 = Address> = { [Member in keyof Buyer as Exclude<Member, "address">]: Buyer[Member] } & { address?: Address2 };

export type ShopTokens = TokenAnswer;

export const ShopLevel: { readonly HIGH: "1"; readonly LOW: "0" } = { HIGH: "1", LOW: "0" };

export type ShopLevel = (typeof ShopLevel)[keyof typeof ShopLevel];
