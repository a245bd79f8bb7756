// Generated from spec/fief/tenant/open-id-connect.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { UserFieldValues } from "../shared/users.models.js";

export interface ExchangeCodeRequest {
  /** Authorization code that came back with the browser. */
  code: string;
  /**
   * PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be missing when there was
   * none.
   */
  codeVerifier?: string;
  /** The address that the browser came back to, exactly as it was asked for. */
  redirectUri: string;
}

/** Claims about a user. */
export interface FiefUser {
  /** Email address. */
  email: string;
  /** Whether the address has been proved to be the user's. */
  email_verified: boolean;
  fields: UserFieldValues;
  /** Whether the user can sign in. */
  is_active: boolean;
  /** Identifier of the user. */
  sub: string;
  /** The tenant that the user belongs to. */
  tenant_id: string;
}

/** A public RSA key (RFC 7518, section 6.3); without `alg`. */
export interface JsonWebKey {
  /** Exponent, base64url. */
  e: string;
  /** Identifier of the key; tokens name it in their header. */
  kid: string;
  /** Kind of key. */
  kty: Open<"RSA">;
  /** Modulus, base64url. */
  n: string;
  /** What the key is for: signatures. */
  use: Open<"sig">;
}

/** Public keys (RFC 7517, section 5). */
export interface JsonWebKeySet {
  /** One key, the one that the tenant signs with. */
  keys: JsonWebKey[];
}

/**
 * The discovery document (OpenID Connect Discovery 1.0, section 3). There are no endpoints for revocation,
 * introspection and the end of a session.
 */
export interface OpenIdProviderMetadata {
  /** Supported levels of assurance. */
  acr_values_supported: string[];
  /** Where the browser is sent to sign in. URI. */
  authorization_endpoint: string;
  /** Claims about a user. */
  claims_supported: string[];
  /** Supported PKCE methods (RFC 7636). */
  code_challenge_methods_supported: string[];
  /** Supported grants. */
  grant_types_supported: string[];
  /** Supported key encryption algorithms of ID tokens. */
  id_token_encryption_alg_values_supported: string[];
  /** Supported content encryption algorithms of ID tokens. */
  id_token_encryption_enc_values_supported: string[];
  /** Supported signature algorithms of ID tokens. */
  id_token_signing_alg_values_supported: string[];
  /**
   * What tokens name in `iss`: the domain of the server and the slug of the tenant, with https even where the server is
   * reached by http.
   */
  issuer: string;
  /** Where the public keys are. URI. */
  jwks_uri: string;
  /** The page on which people sign up; not the registration of clients (RFC 7591). URI. */
  registration_endpoint: string;
  /** Whether authorization requests can be JWTs. */
  request_parameter_supported: boolean;
  /** Supported response modes; the response type decides which is used. */
  response_modes_supported: string[];
  /** Supported response types. */
  response_types_supported: string[];
  /** Supported scopes. */
  scopes_supported: string[];
  /** The manual of the server. URI. */
  service_documentation: string;
  /** Supported kinds of `sub`. */
  subject_types_supported: string[];
  /** Where codes and refresh tokens are exchanged. URI. */
  token_endpoint: string;
  /** Ways in which a client can authenticate; `none` is not listed and works for public clients. */
  token_endpoint_auth_methods_supported: string[];
  /** Where the claims about a user are. URI. */
  userinfo_endpoint: string;
  /** Supported signature algorithms of the claims about a user. */
  userinfo_signing_alg_values_supported: string[];
}

export interface RefreshTokensRequest {
  /** Refresh token of an earlier answer. */
  refreshToken: string;
  /** Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default. */
  scope?: string;
}

/** Why a token request failed (RFC 6749, section 5.2). */
export interface TokenError {
  /** Code of the error. */
  error: Open<
    | "invalid_request"
    | "invalid_client"
    | "invalid_grant"
    | "unauthorized_client"
    | "unsupported_grant_type"
    | "invalid_scope"
    >;
  /** What went wrong, for developers. */
  error_description?: string;
  /** A page about the error. */
  error_uri?: string;
}

/** What is exchanged for tokens; `grant_type` decides which members are needed. */
export interface TokenRequest {
  /** Identifier of the client, when it authenticates in the body. */
  client_id?: string;
  /** Secret of the client, when it authenticates in the body. */
  client_secret?: string;
  /** Authorization code that came back with the browser. */
  code?: string;
  /**
   * PKCE verifier (RFC 7636). Must be given by public clients and after a challenge; must be missing when there was
   * none.
   */
  code_verifier?: string;
  /** `authorization_code` needs `code` and `redirect_uri`, `refresh_token` needs `refresh_token`. */
  grant_type: "authorization_code" | "refresh_token";
  /** The address that the browser came back to, exactly as it was asked for. */
  redirect_uri?: string;
  /** Refresh token of an earlier answer. */
  refresh_token?: string;
  /** Scopes of the new tokens, separated by spaces; some of the former ones. All of them by default. */
  scope?: string;
}

/** Tokens of a user. */
export interface TokenResponse {
  /** For calls on behalf of the user: a JWT, signed with RS256. */
  access_token: string;
  /** How long the access token is valid, in seconds. */
  expires_in: number;
  /** Who the user is: a JWT, signed with RS256; inside a JWE when the client has an encryption key. */
  id_token: string;
  /** For new tokens without a login. Missing unless `offline_access` was granted. */
  refresh_token?: string;
  /** How the access token is sent (RFC 6750). */
  token_type: Open<"bearer">;
}
