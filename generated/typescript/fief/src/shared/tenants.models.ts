// Generated from spec/fief/shared/tenants.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** Another identity provider, which users have accounts at. */
export interface OAuthProvider {
  /** Identifier of the application at the provider, as asterisks. */
  client_id: string;
  /** Secret of the application at the provider, as asterisks. */
  client_secret: string;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Identifier of the provider in this API. */
  id: string;
  /** Name shown to people; null for that of the provider. */
  name: string | null;
  /** Address of the discovery document; null for kinds other than `OPENID`. URI. */
  openid_configuration_endpoint: string | null;
  /** Kind of provider. */
  provider: Open<OAuthProviderType>;
  /** Scopes to ask for. */
  scopes: string[];
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** Kinds of OAuth providers. `OPENID` is any that speaks OpenID Connect. */
export const OAuthProviderType = {
  Discord: "DISCORD",
  Facebook: "FACEBOOK",
  Github: "GITHUB",
  Google: "GOOGLE",
  Linkedin: "LINKEDIN",
  Microsoft: "MICROSOFT",
  Reddit: "REDDIT",
  Openid: "OPENID",
} as const;
export type OAuthProviderType = (typeof OAuthProviderType)[keyof typeof OAuthProviderType];

/** A tenant without its OAuth providers. */
export interface TenantSummary {
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
  /** Whether people can sign up themselves. */
  registration_allowed: boolean;
  /** Name in addresses; every tenant but the default one is at `/<slug>`. */
  slug: string;
  /** How the pages look; null for the default theme. */
  theme_id: string | null;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}
