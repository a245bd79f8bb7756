// Generated from spec/fief/admin/clients.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { TenantSummary } from "../shared/tenants.models.js";

/** An application that users sign in to. */
export interface Client {
  /** How long access tokens and ID tokens are valid, in seconds. */
  access_id_token_lifetime_seconds: number;
  /** How long an authorization code can be exchanged, in seconds. */
  authorization_code_lifetime_seconds: number;
  /** Identifier of the application in OAuth. */
  client_id: string;
  /** Secret of the application in OAuth, in clear. */
  client_secret: string;
  client_type: Open<ClientType>;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Ten asterisks when ID tokens are encrypted, null otherwise; never the key itself. */
  encrypt_jwk: string | null;
  /** Whether it belongs to the owner of the tenant: users are then not asked for consent. */
  first_party: boolean;
  /** Identifier in this API; OAuth uses `client_id`. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Addresses that a login may come back to, in normal form. URI. */
  redirect_uris: string[];
  /** How long a refresh token is valid, in seconds. */
  refresh_token_lifetime_seconds: number;
  tenant: TenantSummary;
  /** The tenant whose users can sign in. */
  tenant_id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** One page of clients. */
export interface ClientPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: Client[];
}

/** Whether the application can keep a secret: servers can, browsers and installed programs cannot. */
export const ClientType = {
  Public: "public",
  Confidential: "confidential",
} as const;
export type ClientType = (typeof ClientType)[keyof typeof ClientType];

export interface CreateClientEncryptionKeyRequest {
  /** Which client; not its OAuth `client_id`. */
  id: string;
}

/** A client to be created. */
export interface CreateClientRequest {
  /**
   * How long access tokens and ID tokens are valid, in seconds. Value: at least 0.
   *
   * @default 86400
   */
  access_id_token_lifetime_seconds?: number;
  /**
   * How long an authorization code can be exchanged, in seconds. Value: at least 0.
   *
   * @default 600
   */
  authorization_code_lifetime_seconds?: number;
  client_type: ClientType;
  /** Whether it belongs to the owner of the tenant: users are then not asked for consent. */
  first_party: boolean;
  /** Name shown to people. Length: at most 255. */
  name: string;
  /**
   * Addresses that a login may come back to. They are stored in a normal form: `http://localhost:3000` gets a slash at
   * its end, so register addresses with a path. Plain http is refused, except for the own machine and private networks.
   * URI. Holds: at least 1 items.
   */
  redirect_uris: string[];
  /**
   * How long a refresh token is valid, in seconds. Value: at least 0.
   *
   * @default 2592000
   */
  refresh_token_lifetime_seconds?: number;
  /** The tenant whose users can sign in. */
  tenant_id: string;
}

export interface DeleteClientRequest {
  /** Which client; not its OAuth `client_id`. */
  id: string;
}

/**
 * A private RSA key as JSON (RFC 7517, RFC 7518 section 6.3). A client that decrypts ID tokens is given the whole
 * object.
 */
export interface EncryptionKey {
  /** Private exponent, base64url. */
  d: string;
  /** Exponent of the first prime, base64url. */
  dp: string;
  /** Exponent of the second prime, base64url. */
  dq: string;
  /** Public exponent, base64url. */
  e: string;
  /** Identifier of the key; encrypted tokens name it in their header. */
  kid: string;
  /** Kind of key. */
  kty: Open<"RSA">;
  /** Modulus, base64url. */
  n: string;
  /** First prime, base64url. */
  p: string;
  /** Second prime, base64url. */
  q: string;
  /** Coefficient of the primes, base64url. */
  qi: string;
  /** What the key is for: encryption. */
  use: Open<"enc">;
}

export interface GetClientRequest {
  /** Which client; not its OAuth `client_id`. */
  id: string;
}

export interface ListClientsRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /** Text in the name; upper and lower case are the same. */
  query?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
  /** Only clients of this tenant. */
  tenant?: string;
}

export interface UpdateClientRequest {
  /** How long access tokens and ID tokens are valid, in seconds. Value: at least 0. */
  access_id_token_lifetime_seconds?: number;
  /** How long an authorization code can be exchanged, in seconds. Value: at least 0. */
  authorization_code_lifetime_seconds?: number;
  client_type?: ClientType;
  /** Whether it belongs to the owner of the tenant: users are then not asked for consent. */
  first_party?: boolean;
  /** Which client; not its OAuth `client_id`. */
  id: string;
  /** Name shown to people. Length: at most 255. */
  name?: string;
  /**
   * Addresses that a login may come back to. They are stored in a normal form: `http://localhost:3000` gets a slash at
   * its end, so register addresses with a path. Plain http is refused, except for the own machine and private networks.
   * URI. Holds: at least 1 items.
   */
  redirect_uris?: string[];
  /** How long a refresh token is valid, in seconds. Value: at least 0. */
  refresh_token_lifetime_seconds?: number;
}
