// Generated from spec/genauth/authentication/passkeys.yaml. Do not edit; run `countersign generate`.

import type { AuthenticationCredential, SignInByWebAuthnOptions } from "../shared/sign-in.models.js";

/** A page of `AuthenticatorDevice` items with the total count. */
export interface AuthenticatorDevicePage {
  /** The items. */
  list: unknown[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Passkeys to be checked; the members are not documented. */
export interface CheckValidCredentialsByCredIdsRequest {
  [member: string]: unknown;
}

export interface DeleteWebAuthnAdminCredentialRequest {
  /** Identifier of the application that the passkey is used with. */
  appId: string;
  /** Identifier of the passkey. */
  credentialId: string;
  /** Identifier of the user that the passkey belongs to. */
  userId: string;
}

export interface DeleteWebAuthnCredentialRequest {
  /** Identifier of the passkey. */
  credentialId: string;
}

/** Which page of passkeys to return; the members are not documented. */
export interface ListCredentialsByPageRequest {
  [member: string]: unknown;
}

export interface ListWebAuthnCredentialsRequest {
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
}

export interface ListWebAuthnPersonCredentialsRequest {
  /** Only passkeys that are used with this application. */
  appId?: string;
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
  /** Identifier of the user whose passkeys are wanted. */
  userId: string;
}

/** Which passkeys to remove; the members are not documented. */
export interface RemoveAllCredentialsRequest {
  [member: string]: unknown;
}

export interface RemoveCredentialRequest {
  [member: string]: unknown;
  /** Identifier of the passkey. */
  credentialId: string;
}

export interface UpdateWebAuthnAdminCredentialRequest {
  /** Identifier of the passkey. */
  credentialId: string;
  /** New name of the passkey. */
  name: string;
}

export interface UpdateWebAuthnCredentialRequest {
  /** Identifier of the passkey. */
  credentialId: string;
  /** New name of the passkey. */
  name: string;
}

export interface WebAuthnAdminInitializeRequest {
  [member: string]: unknown;
}

export interface WebAuthnAdminRegisterFinalizeRequest {
  [member: string]: unknown;
}

/** A passkey's answer to a sign-in challenge. */
export interface WebAuthnLoginFinalizeRequest {
  /** What `navigator.credentials.get()` returned. */
  credential: AuthenticationCredential;
  /** Further options. */
  options?: SignInByWebAuthnOptions;
  /** Ticket from `webAuthnLoginInitialize`. */
  ticket: string;
}

export interface WebAuthnLoginInitializeRequest {
  [member: string]: unknown;
}

export interface WebAuthnMfaBindInitializeRequest {
  [member: string]: unknown;
}

export interface WebAuthnMfaVerifyInitializeRequest {
  [member: string]: unknown;
}

export interface WebAuthnRegisterFinalizeRequest {
  [member: string]: unknown;
}

export interface WebAuthnRegisterInitializeRequest {
  [member: string]: unknown;
}
