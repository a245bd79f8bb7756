// Generated from spec/fief/admin/oauth-providers.yaml. Do not edit; run `countersign generate`.

import type { OAuthProvider, OAuthProviderType } from "../shared/tenants.models.js";

/** An OAuth provider to be created. */
export interface CreateOAuthProviderRequest {
  /** Identifier of the application at the provider. */
  client_id: string;
  /** Secret of the application at the provider. */
  client_secret: string;
  /** Name shown to people instead of that of the provider. */
  name?: string | null;
  /** Address of the discovery document; must be given for `OPENID`. URI. */
  openid_configuration_endpoint?: string | null;
  /** Kind of provider. */
  provider: OAuthProviderType;
  /** Scopes to ask for; may be empty. */
  scopes: string[];
}

export interface DeleteOAuthProviderRequest {
  /** Which provider. */
  id: string;
}

export interface GetOAuthProviderAccessTokenRequest {
  /** Which provider. */
  id: string;
  /** Which user; must have an account linked at the provider. */
  user_id: string;
}

export interface GetOAuthProviderRequest {
  /** Which provider. */
  id: string;
}

export interface ListOAuthProvidersRequest {
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
  /** Text in the name or in the kind of provider. */
  query?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

/** What a user is known by at an OAuth provider. */
export interface OAuthProviderAccessToken {
  /** Access token at the provider, in clear. */
  access_token: string;
  /** Identifier of the user at the provider. */
  account_id: string;
  /** When the access token expires; null when the provider did not say. Date and time (RFC 3339). */
  expires_at: string | null;
  /** Identifier of the linked account. */
  id: string;
}

/** One page of OAuth providers. */
export interface OAuthProviderPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: OAuthProvider[];
}

export interface UpdateOAuthProviderRequest {
  /** Identifier of the application at the provider. */
  client_id?: string;
  /** Secret of the application at the provider. */
  client_secret?: string;
  /** Which provider. */
  id: string;
  /** Name shown to people; null for that of the provider. */
  name?: string | null;
  /** Address of the discovery document; cannot be null for `OPENID`. URI. */
  openid_configuration_endpoint?: string | null;
  /** Scopes to ask for; replaces the former list. */
  scopes?: string[];
}
