// Generated from spec/fief/admin/tenants.yaml. Do not edit; run `countersign generate`.

import type { OAuthProvider } from "../shared/tenants.models.js";

/** A tenant to be created. */
export interface CreateTenantRequest {
  /** Where people go who came to the pages of the tenant without an application, http or https. URI. */
  application_url?: string | null;
  /** Address of the logo, http or https. URI. */
  logo_url?: string | null;
  /** Name shown to people; the slug is made of it. Length: at most 255. */
  name: string;
  /** Identifiers of the OAuth providers that users can sign in with. */
  oauth_providers?: string[];
  /**
   * Whether people can sign up themselves.
   *
   * @default true
   */
  registration_allowed?: boolean;
  /** How the pages look; null for the default theme. */
  theme_id?: string | null;
}

export interface DeleteTenantRequest {
  /** Which tenant; never the default one. */
  id: string;
}

export interface GetTenantRequest {
  /** Which tenant. */
  id: string;
}

export interface ListTenantsRequest {
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
}

/** Users and clients that are kept apart from those of other tenants. */
export interface Tenant {
  /** Where people go who came to the pages of the tenant without an application. URI. */
  application_url: string | null;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Whether it is the one at the address of the server itself. */
  default: boolean;
  /** Identifier of the tenant. */
  id: string;
  /** Address of the logo. URI. */
  logo_url: string | null;
  /** Name shown to people. */
  name: string;
  /** What users can sign in with besides a password. */
  oauth_providers: OAuthProvider[];
  /** Whether people can sign up themselves. */
  registration_allowed: boolean;
  /** Name in addresses; every tenant but the default one is at `/<slug>`. */
  slug: string;
  /** How the pages look; null for the default theme. */
  theme_id: string | null;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** One page of tenants. */
export interface TenantPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: Tenant[];
}

export interface UpdateTenantRequest {
  /** Where people go who came to the pages of the tenant without an application; null removes it. URI. */
  application_url?: string | null;
  /** Which tenant. */
  id: string;
  /** Address of the logo, http or https; null removes it. URI. */
  logo_url?: string | null;
  /** Name shown to people. Length: at most 255. */
  name?: string;
  /** Identifiers of the OAuth providers that users can sign in with; replaces the former list. */
  oauth_providers?: string[];
  /** Whether people can sign up themselves. */
  registration_allowed?: boolean;
  /** How the pages look; null for the default theme. */
  theme_id?: string | null;
}
