// Tenants, their clients, and who is told of changes.
import { collection, occurs, type Collection } from "./collection.js";
import { announce } from "./deliveries.js";
import { refused } from "./exchange.js";
import { shownClient, shownTenant, shownWebhook } from "./shown.js";
import { added, newClient, randomText, type Client, type Store } from "./store.js";

export function tenantCollection(store: Store): Collection {
  return collection({
    rows: store.tenants,
    shown: (tenant) => shownTenant(store, tenant),
    isListed: ({ name }, query) => occurs(query.get("query"), name),
    written: (body, base, present) => {
      const name = body.text("name", present?.name);
      const tenant = {
        ...base,
        name,
        default: present?.default ?? false,
        slug: present?.slug ?? freeSlug(store, name),
        registration_allowed: body.flag("registration_allowed", present?.registration_allowed ?? true),
        theme_id: body.nullable("theme_id", present?.theme_id ?? null),
        logo_url: body.nullable("logo_url", present?.logo_url ?? null),
        application_url: body.nullable("application_url", present?.application_url ?? null),
        oauth_providers: body.texts("oauth_providers", present?.oauth_providers ?? []),
      };
      body.done();
      const place = present === undefined ? "CREATE" : "UPDATE";
      // There are no themes here.
      if (tenant.theme_id !== null) throw refused(400, `TENANT_${place}_NOT_EXISTING_THEME`);
      if (!tenant.oauth_providers.every((id) => store.providers.has(id))) throw refused(400, `TENANT_${place}_NOT_EXISTING_OAUTH_PROVIDER`);
      return tenant;
    },
    changed: (what, tenant, shown) => {
      if (what === "created") added(store.clients, newClient(tenant, `${tenant.name}'s client`));
      announce(store, `tenant.${what}`, shown);
    },
  });
}

function freeSlug({ tenants }: Store, name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return [...tenants.values()].some((tenant) => tenant.slug === slug) ? `${slug}-${randomText().slice(0, 6)}` : slug;
}

export function clientCollection(store: Store): Collection {
  return collection({
    rows: store.clients,
    shown: (client) => shownClient(store, client),
    isListed: ({ name, tenant_id: tenantId }, query) => occurs(query.get("query"), name) && [null, tenantId].includes(query.get("tenant")),
    written: (body, base, present) => {
      const client: Client = {
        ...base,
        name: body.text("name", present?.name),
        first_party: body.flag("first_party", present?.first_party),
        client_type: body.oneOf("client_type", ["public", "confidential"], present?.client_type),
        redirect_uris: body.texts("redirect_uris", present?.redirect_uris).map((address) => (URL.canParse(address) ? new URL(address).href : address)),
        authorization_code_lifetime_seconds: body.count("authorization_code_lifetime_seconds", present?.authorization_code_lifetime_seconds ?? 600),
        access_id_token_lifetime_seconds: body.count("access_id_token_lifetime_seconds", present?.access_id_token_lifetime_seconds ?? 86_400),
        refresh_token_lifetime_seconds: body.count("refresh_token_lifetime_seconds", present?.refresh_token_lifetime_seconds ?? 2_592_000),
        // None of these can be chosen, or changed.
        client_id: present?.client_id ?? randomText(),
        client_secret: present?.client_secret ?? randomText(),
        tenant_id: present?.tenant_id ?? body.text("tenant_id"),
        encrypted: present?.encrypted ?? false,
      };
      for (const address of client.redirect_uris) {
        if (!URL.canParse(address)) body.problem("redirect_uris", "url_parsing");
        else if (isPlainAndPublic(new URL(address))) body.problem("redirect_uris", "CLIENT_HTTPS_REQUIRED_ON_REDIRECT_URIS");
      }
      body.done();
      if (!store.tenants.has(client.tenant_id)) throw refused(400, "CLIENT_CREATE_UNKNOWN_TENANT");
      return client;
    },
    changed: (what, _client, shown) => announce(store, `client.${what}`, shown),
  });
}

function isPlainAndPublic({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && !/^(?:.*\.)?localhost$|^127\.|^10\.|^192\.168\./.test(hostname);
}

export function webhookCollection({ webhooks }: Store): Collection {
  return collection({
    rows: webhooks,
    shown: shownWebhook,
    shownOnce: ({ secret }) => ({ secret }),
    written: (body, base, present) => {
      const webhook = { ...base, url: body.text("url", present?.url), events: body.texts("events", present?.events), secret: present?.secret ?? randomText() };
      if (!URL.canParse(webhook.url)) body.problem("url", "url_parsing");
      return webhook;
    },
  });
}
