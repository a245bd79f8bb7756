// An imitation of the admin API of a Fief server, in memory and on this machine: all calls.
import { exportJWK, generateKeyPair } from "jose";
import { permissionCollection, roleCollection } from "./access.js";
import { rowOf, type Collection } from "./collection.js";
import { templateCollection } from "./email-templates.js";
import { invalid, listening, refused, type Call } from "./exchange.js";
import { clientCollection, tenantCollection, webhookCollection } from "./installations.js";
import { providerCollection } from "./oauth-providers.js";
import { pageOf } from "./paging.js";
import { userCollection, userFieldCollection } from "./people.js";
import { shownWebhook } from "./shown.js";
import { createStore, dated, randomText, type Store } from "./store.js";
import { userAccess } from "./user-access.js";

export interface FakeAdmin {
  readonly url: string;
  readonly apiKey: string;
  readonly store: Store;
  /** Method, path and query of every request. */
  readonly received: readonly string[];
  readonly close: () => void;
}

const root = "/admin/api/";

export async function startAdmin(): Promise<FakeAdmin> {
  const store = createStore();
  const apiKey = randomText();
  const received: string[] = [];
  const collections: Readonly<Record<string, Collection>> = {
    tenants: tenantCollection(store), clients: clientCollection(store), users: userCollection(store), permissions: permissionCollection(store),
    roles: roleCollection(store), "user-fields": userFieldCollection(store), webhooks: webhookCollection(store), "oauth-providers": providerCollection(store),
    "email-templates": templateCollection(store),
  };
  const { origin, close } = await listening(async (call) => {
    const { url, headers } = call;
    received.push(`${call.method} ${url.pathname}${url.search}`);
    if (!url.pathname.startsWith(root)) throw refused(404, "Not Found");
    const [name = "", id, ...rest] = url.pathname.slice(root.length).split("/");
    const collection = Object.hasOwn(collections, name) ? collections[name] : undefined;
    if (collection === undefined) throw refused(404, "Not Found");
    // As the framework of the server does, before it looks at the key.
    if (id === undefined) return new Response(null, { status: 307, headers: { location: `${url.origin}${url.pathname}/${url.search}` } });
    if (headers.get("authorization") !== `Bearer ${apiKey}`) throw refused(401, "Unauthorized");
    for (const one of [id, ...rest.slice(1)]) checkId(one);
    const answer = id === "" ? ofAll(collection, call) : rest.length === 0 ? ofOne(collection, call, id) : name === "users" ? await userAccess(store, call, id, rest) : await ofItsOwn(store, call, `${name}/${rest[0]}`, id);
    if (answer === undefined) throw refused(405, "Method Not Allowed");
    return answer;
  });
  return { url: origin, apiKey, store, received, close };
}

/** Other UUIDs than those of version 4 are malformed; what is no UUID is nothing that there is. */
function checkId(id: string): void {
  if (id === "" || /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)) return;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw invalid([{ type: "uuid_version", loc: ["path", "id"], msg: "UUID version 4 expected", input: id }]);
  throw refused(404, "Not Found");
}

function ofAll(collection: Collection, { method, url, body }: Call): Response | undefined {
  if (method === "GET") return collection.list(url.searchParams);
  return method === "POST" ? collection.create(body) : undefined;
}

function ofOne(collection: Collection, { method, body }: Call, id: string): Response | undefined {
  if (method === "GET") return collection.read(id);
  if (method === "PATCH") return collection.update(id, body);
  return method === "DELETE" ? collection.remove(id) : undefined;
}

/** What only one kind of thing has. */
async function ofItsOwn(store: Store, { method, url }: Call, path: string, id: string): Promise<Response | undefined> {
  const request = `${method} ${path}`;
  if (request === "POST clients/encryption-key") {
    const client = rowOf(store.clients, id);
    store.clients.set(id, { ...client, ...dated(client), encrypted: true });
    const { privateKey } = await generateKeyPair("RSA-OAEP-256", { extractable: true });
    return Response.json({ ...(await exportJWK(privateKey)), use: "enc", kid: randomText() }, { status: 201 });
  }
  if (request === "POST webhooks/secret") {
    const webhook = rowOf(store.webhooks, id);
    const changed = { ...webhook, ...dated(webhook), secret: randomText() };
    store.webhooks.set(id, changed);
    return Response.json({ ...shownWebhook(changed), secret: changed.secret });
  }
  if (request === "GET webhooks/logs") {
    const { id: webhookId } = rowOf(store.webhooks, id);
    return pageOf(store.logs.filter((one) => one.webhook_id === webhookId).map((one) => ({ ...one })), url.searchParams);
  }
  // Nobody here has an account at another provider.
  if (request === "GET oauth-providers/access-token") throw refused(404, "Not Found");
  return undefined;
}
