// What the imitated admin API knows: rows, mostly as it shows them.
import { randomBytes, randomUUID } from "node:crypto";
import type { Json } from "./exchange.js";

export interface Dated {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Tenant extends Dated {
  readonly name: string;
  readonly default: boolean;
  readonly slug: string;
  readonly registration_allowed: boolean;
  readonly theme_id: string | null;
  readonly logo_url: string | null;
  readonly application_url: string | null;
  readonly oauth_providers: readonly string[];
}

export interface Client extends Dated {
  readonly name: string;
  readonly first_party: boolean;
  readonly client_type: "public" | "confidential";
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uris: readonly string[];
  readonly authorization_code_lifetime_seconds: number;
  readonly access_id_token_lifetime_seconds: number;
  readonly refresh_token_lifetime_seconds: number;
  readonly tenant_id: string;
  /** Whether its ID tokens are encrypted. */
  readonly encrypted: boolean;
}

export interface User extends Dated {
  readonly email: string;
  readonly email_verified: boolean;
  readonly is_active: boolean;
  readonly tenant_id: string;
  readonly fields: Json;
  readonly password: string;
}

export interface Permission extends Dated {
  readonly name: string;
  readonly codename: string;
}

export interface Role extends Dated {
  readonly name: string;
  readonly granted_by_default: boolean;
  readonly permissions: readonly string[];
}

export const fieldTypes = ["STRING", "INTEGER", "BOOLEAN", "DATE", "DATETIME", "CHOICE", "PHONE_NUMBER", "ADDRESS", "TIMEZONE"] as const;

export interface UserField extends Dated {
  readonly name: string;
  readonly slug: string;
  readonly type: (typeof fieldTypes)[number];
  readonly configuration: Json;
}

export const providerKinds = ["DISCORD", "FACEBOOK", "GITHUB", "GOOGLE", "LINKEDIN", "MICROSOFT", "REDDIT", "OPENID"] as const;

export interface OAuthProvider extends Dated {
  readonly provider: (typeof providerKinds)[number];
  readonly client_id: string;
  readonly client_secret: string;
  readonly scopes: readonly string[];
  readonly name: string | null;
  readonly openid_configuration_endpoint: string | null;
}

export interface EmailTemplate extends Dated {
  readonly type: "BASE" | "WELCOME" | "VERIFY_EMAIL" | "FORGOT_PASSWORD";
  readonly subject: string;
  readonly content: string;
}

/** One attempt of a delivery. */
export interface WebhookLog extends Dated {
  readonly webhook_id: string;
  readonly event: string;
  readonly attempt: number;
  readonly payload: string;
  readonly success: boolean;
  readonly response: string | null;
  readonly error_type: string | null;
  readonly error_message: string | null;
}

export interface Webhook extends Dated {
  readonly url: string;
  readonly events: readonly string[];
  readonly secret: string;
}

/** A permission of a user; `from_role_id` when it comes from a role. */
export interface Granted extends Omit<Dated, "id"> {
  readonly user_id: string;
  readonly permission_id: string;
  readonly from_role_id: string | null;
}

export interface Assigned extends Omit<Dated, "id"> {
  readonly user_id: string;
  readonly role_id: string;
}

export interface Store {
  readonly tenants: Map<string, Tenant>;
  readonly clients: Map<string, Client>;
  readonly users: Map<string, User>;
  readonly permissions: Map<string, Permission>;
  readonly roles: Map<string, Role>;
  readonly userFields: Map<string, UserField>;
  readonly webhooks: Map<string, Webhook>;
  readonly providers: Map<string, OAuthProvider>;
  readonly templates: Map<string, EmailTemplate>;
  readonly logs: WebhookLog[];
  granted: readonly Granted[];
  assigned: readonly Assigned[];
}

/** 43 characters, as the server makes identifiers and secrets. */
export function randomText(): string {
  return randomBytes(32).toString("base64url");
}

/** Of a new row, or of one that changes now. */
export function dated(present?: Dated): Dated {
  const now = new Date().toISOString();
  return { id: present?.id ?? randomUUID(), created_at: present?.created_at ?? now, updated_at: now };
}

export function added<Row extends Dated>(rows: Map<string, Row>, row: Row): Row {
  rows.set(row.id, row);
  return row;
}

/** With what a first start makes: the default tenant, its client, the administrator's role, and the templates. */
export function createStore(): Store {
  const store: Store = {
    tenants: new Map(), clients: new Map(), users: new Map(), permissions: new Map(), roles: new Map(), userFields: new Map(), webhooks: new Map(),
    providers: new Map(), templates: new Map(), logs: [], granted: [], assigned: [],
  };
  const tenant = added(store.tenants, { ...dated(), name: "Default", default: true, slug: "default", registration_allowed: true, theme_id: null, logo_url: null, application_url: null, oauth_providers: [] });
  const permission = added(store.permissions, { ...dated(), name: "Fief Administrator", codename: "fief:admin" });
  added(store.roles, { ...dated(), name: "Administrator", granted_by_default: false, permissions: [permission.id] });
  added(store.clients, newClient(tenant, "Default client"));
  for (const type of ["BASE", "WELCOME", "VERIFY_EMAIL", "FORGOT_PASSWORD"] as const) added(store.templates, { ...dated(), type, subject: `${type} {{ tenant.name }}`, content: "<p>Hello</p>" });
  return store;
}

/** The client that every tenant begins with. */
export function newClient(tenant: Tenant, name: string): Client {
  return {
    ...dated(), name, tenant_id: tenant.id, first_party: true, client_type: "confidential", client_id: randomText(), client_secret: randomText(),
    redirect_uris: ["http://localhost:8000/docs/oauth2-redirect"], encrypted: false,
    authorization_code_lifetime_seconds: 600, access_id_token_lifetime_seconds: 86_400, refresh_token_lifetime_seconds: 2_592_000,
  };
}
