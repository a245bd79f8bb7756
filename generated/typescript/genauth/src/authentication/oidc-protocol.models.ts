// Generated from spec/genauth/authentication/oidc-protocol.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** A public key (RFC 7517). */
export interface JsonWebKey {
  [member: string]: unknown;
  /** Algorithm that the key is used with, such as `RS256`. */
  alg?: string;
  /** Curve of an EC key. */
  crv?: string;
  /** Exponent of an RSA key, base64url. */
  e?: string;
  /** Identifier of the key; tokens name it in their header. */
  kid?: string;
  /** Kind of key: `RSA` or `EC`. */
  kty: string;
  /** Modulus of an RSA key, base64url. */
  n?: string;
  /** What the key is for, such as `sig`. */
  use?: string;
  /** First coordinate of an EC key, base64url. */
  x?: string;
  /** Second coordinate of an EC key, base64url. */
  y?: string;
}

/** The public keys of the server (RFC 7517). */
export interface JsonWebKeySet {
  /** The keys. */
  keys: JsonWebKey[];
}

/** The OpenID Connect discovery document: endpoints and what the server supports. */
export interface OidcDiscoveryMetadata {
  /** URL that the browser is sent to for signing in. */
  authorization_endpoint: string;
  /** Supported kinds of claim. */
  claim_types_supported: string[];
  /** Claims that the server can return. */
  claims_supported: string[];
  /** Supported PKCE methods. */
  code_challenge_methods_supported: string[];
  /** URL that the browser is sent to for signing out. */
  end_session_endpoint: string;
  /** Supported grant types. */
  grant_types_supported: string[];
  /** Supported key encryption algorithms of ID tokens. */
  id_token_encryption_alg_values_supported: string[];
  /** Supported content encryption algorithms of ID tokens. */
  id_token_encryption_enc_values_supported: string[];
  /** Supported signature algorithms of ID tokens. */
  id_token_signing_alg_values_supported: string[];
  /** URL at which tokens are inspected. */
  introspection_endpoint: string;
  /** Ways in which an application can authenticate at the introspection endpoint. */
  introspection_endpoint_auth_methods_supported: string[];
  /** Issuer that tokens name in `iss`. */
  issuer: string;
  /** URL of the public keys. */
  jwks_uri: string;
  /** Supported response modes. */
  response_modes_supported: string[];
  /** Supported response types. */
  response_types_supported: Open<
    | "none"
    | "code"
    | "token"
    | "id_token token"
    | "id_token"
    | "code token"
    | "code id_token token"
    | "code id_token"
    >[];
  /** URL at which tokens are revoked. */
  revocation_endpoint: string;
  /** Ways in which an application can authenticate at the revocation endpoint. */
  revocation_endpoint_auth_methods_supported: string[];
  /**
   * Supported scopes.
   *
   * @default ["openid","offline_access","username","phone","email","address","profile","role","roles","unionid","external_id","extended_fields","tenant_id","userpool_id"]
   */
  scopes_supported: string[];
  /** URL at which grants are exchanged for tokens. */
  token_endpoint: string;
  /** Ways in which an application can authenticate at the token endpoint. */
  token_endpoint_auth_methods_supported: string[];
  /** Supported key encryption algorithms of user info. */
  userinfo_encryption_alg_values_supported: string[];
  /** Supported content encryption algorithms of user info. */
  userinfo_encryption_enc_values_supported: string[];
  /** URL that returns claims about the user. */
  userinfo_endpoint: string;
  /** Supported signature algorithms of user info. */
  userinfo_signing_alg_values_supported: string[];
}

/** OpenID Connect claims about a user; further claims depend on the scopes. */
export interface OidcUserInfo {
  [member: string]: unknown;
  /** Postal address, as an object of its parts. */
  address?: { [member: string]: unknown };
  /** Date of birth, ISO 8601. */
  birthdate?: string;
  /** Email address. */
  email?: string;
  /** Whether the email address has been verified. */
  email_verified?: boolean;
  /** Family name. */
  family_name?: string;
  /** Gender: `M` male, `F` female, `U` unknown. */
  gender?: string;
  /** Given name. */
  given_name?: string;
  /** Language and region, such as `en-US`. */
  locale?: string;
  /** Middle name. */
  middle_name?: string;
  /** Name shown to people. */
  name?: string;
  /** Nickname; need not be unique. */
  nickname?: string;
  /** Phone number. */
  phone_number?: string;
  /** Whether the phone number has been verified. */
  phone_number_verified?: boolean;
  /** URL of the profile picture. */
  picture?: string;
  /** User name. */
  preferred_username?: string;
  /** URL of the user's profile page. */
  profile?: string;
  /** Identifier of the user. */
  sub: string;
  /** Time of the last change of the profile. */
  updated_at?: string;
  /** URL of the user's website. */
  website?: string;
  /** Time zone, such as `America/New_York`. */
  zoneinfo?: string;
}

/** A key to be checked; the members are not documented. */
export interface ValidatePemKeyRequest {
  [member: string]: unknown;
}
