// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

import type { Open } from "./runtime/open.js";
import type { UserFieldValues } from "./shared/users.models.js";

/** How sure the server is that the user is present; it says nothing about the number of factors. */
export const Acr = {
  /** A session, a refresh token or an administrator was enough. */
  LevelZero: "0",
  /** The user signed in or signed up for this token. */
  LevelOne: "1",
} as const;
export type Acr = (typeof Acr)[keyof typeof Acr];

/** What an access token says. */
export interface FiefAccessTokenClaims {
  acr: Open<Acr>;
  /** Who the token is for: the client that asked for it. */
  aud: string[];
  /** When the session of the user began, Unix time in seconds. */
  auth_time: number;
  /** The client that asked for the token. */
  azp: string;
  /** When the token expires, Unix time in seconds. */
  exp: number;
  /** When the token was issued, Unix time in seconds. */
  iat: number;
  /** Issuer: the domain of the server and the slug of the tenant, always with https. */
  iss: string;
  /** Code names of what the user may do, from direct grants and from roles; each once, in no certain order. */
  permissions: string[];
  /** Granted scopes, separated by spaces. */
  scope: string;
  /** Identifier of the user. */
  sub: string;
}

/** What an ID token says. */
export interface FiefIdTokenClaims {
  acr: Open<Acr>;
  /** Hash of the access token that came with it. */
  at_hash?: string;
  /** Who the token is for: the client that asked for it. */
  aud: string[];
  /** When the session of the user began, Unix time in seconds. */
  auth_time: number;
  /** The client that asked for the token. */
  azp: string;
  /** Hash of the authorization code; missing after a refresh. */
  c_hash?: string;
  /** Email address. */
  email: string;
  /** Whether the address has been proved to be the user's. */
  email_verified: boolean;
  /** When the token expires, Unix time in seconds. */
  exp: number;
  fields: UserFieldValues;
  /** When the token was issued, Unix time in seconds. */
  iat: number;
  /** Whether the user can sign in. */
  is_active: boolean;
  /** Issuer: the domain of the server and the slug of the tenant, always with https. */
  iss: string;
  /** The nonce of the authorization request, when it had one; never after a refresh. */
  nonce?: string;
  /** Identifier of the user. */
  sub: string;
  /** The tenant that the user belongs to. */
  tenant_id: string;
}
