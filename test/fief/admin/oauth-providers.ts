// Other identity providers: their credentials go in, and never come out again.
import { collection, occurs, type Collection } from "./collection.js";
import { announce } from "./deliveries.js";
import { shownProvider } from "./shown.js";
import { providerKinds, type Store } from "./store.js";

export function providerCollection(store: Store): Collection {
  return collection({
    rows: store.providers,
    shown: shownProvider,
    isListed: ({ name, provider }, query) => occurs(query.get("query"), name ?? "", provider),
    written: (body, base, present) => {
      const provider = {
        ...base,
        provider: present?.provider ?? body.oneOf("provider", providerKinds),
        client_id: body.text("client_id", present?.client_id),
        client_secret: body.text("client_secret", present?.client_secret),
        scopes: body.texts("scopes", present?.scopes),
        name: body.nullable("name", present?.name ?? null),
        openid_configuration_endpoint: body.nullable("openid_configuration_endpoint", present?.openid_configuration_endpoint ?? null),
      };
      if (provider.provider === "OPENID" && provider.openid_configuration_endpoint === null) body.problem("", "OAUTH_PROVIDER_MISSING_OPENID_CONFIGURATION_ENDPOINT", []);
      return provider;
    },
    changed: (what, { id }, shown) => {
      if (what === "deleted") for (const tenant of store.tenants.values()) store.tenants.set(tenant.id, { ...tenant, oauth_providers: tenant.oauth_providers.filter((one) => one !== id) });
      announce(store, `oauth_provider.${what}`, shown);
    },
  });
}
