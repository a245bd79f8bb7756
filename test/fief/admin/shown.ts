// Rows as the API shows them: with what they refer to, and without what it keeps to itself.
import type { Json } from "./exchange.js";
import type { Assigned, Client, Granted, OAuthProvider, Role, Store, Tenant, User, Webhook } from "./store.js";

const hidden = "**********";

export function shownTenant({ providers }: Store, tenant: Tenant): Json {
  return { ...tenant, oauth_providers: tenant.oauth_providers.flatMap((id) => providers.get(id) ?? []).map(shownProvider) };
}

export function shownProvider(provider: OAuthProvider): Json {
  return { ...provider, client_id: hidden, client_secret: hidden };
}

/** As users and clients show theirs. */
function tenantSummary({ tenants }: Store, id: string): Json | undefined {
  const tenant = tenants.get(id);
  if (tenant === undefined) return undefined;
  const { oauth_providers: _providers, ...rest } = tenant;
  return rest;
}

/** The secret of a client is shown, the key of its ID tokens is not. */
export function shownClient(store: Store, { encrypted, ...client }: Client): Json {
  return { ...client, tenant: tenantSummary(store, client.tenant_id), encrypt_jwk: encrypted ? hidden : null };
}

export function shownUser(store: Store, { password: _password, ...user }: User): Json {
  return { ...user, tenant: tenantSummary(store, user.tenant_id) };
}

export function shownRole({ permissions }: Store, role: Role): Json {
  return { ...role, permissions: role.permissions.flatMap((id) => permissions.get(id) ?? []) };
}

export function shownWebhook({ secret: _secret, ...webhook }: Webhook): Json {
  return webhook;
}

export function shownGranted(store: Store, granted: Granted): Json {
  return { ...granted, permission: store.permissions.get(granted.permission_id), from_role: granted.from_role_id === null ? null : summary(store, granted.from_role_id) };
}

export function shownAssigned(store: Store, assigned: Assigned): Json {
  return { ...assigned, role: summary(store, assigned.role_id) };
}

function summary({ roles }: Store, id: string): Json | undefined {
  const role = roles.get(id);
  if (role === undefined) return undefined;
  const { permissions: _permissions, ...rest } = role;
  return rest;
}
