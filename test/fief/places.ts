// Where the suite about logins runs: at the imitation, and at the real server that the environment names, in a tenant of its own.
import { randomBytes } from "node:crypto";
import { unwrap, type FiefOptions } from "@countersign/fief";
import { FiefAdmin, type Envelope } from "@countersign/fief/admin";
import { accessToken, addressOfUser, redirectUri, secretOfClient } from "./application.js";
import type { Credentials } from "./person.js";
import { realServer, type RealServer } from "./real-server.js";
import { startFief } from "./server/main.js";
import { createEncryptionKey } from "./server/keys.js";

export interface Place {
  readonly confidential: FiefOptions;
  readonly public: FiefOptions;
  /** Gets encrypted ID tokens. */
  readonly encrypted: FiefOptions;
  readonly person: Credentials;
  /** The address of somebody else. */
  readonly taken: string;
  /** For the confidential client, made without a login. */
  readonly accessToken: () => Promise<string>;
  /** Removes what was made. */
  readonly close: () => Promise<void>;
}

export function places(): readonly { readonly name: string; readonly open: () => Promise<Place> }[] {
  const real = realServer();
  return [{ name: "the imitation", open: imitation }, ...(real === undefined ? [] : [{ name: "a real server", open: () => ownTenant(real) }])];
}

async function imitation(): Promise<Place> {
  const fief = await startFief();
  const { clients, users } = fief.tenant;
  const encryptionKey = await createEncryptionKey();
  clients.push({ id: "encrypted", secret: secretOfClient, redirectUris: [redirectUri], encryptionKey });
  const options = { baseURL: fief.url, proxy: false } as const;
  return {
    confidential: { ...options, clientId: "confidential", clientSecret: secretOfClient },
    public: { ...options, clientId: "public" },
    encrypted: { ...options, clientId: "encrypted", clientSecret: secretOfClient, encryptionKey: encryptionKey.privateJwk },
    person: { email: addressOfUser, password: users[0]?.password ?? "" },
    taken: "bert@example.com",
    accessToken: () => accessToken(fief, { acr: "0" }),
    close: fief.close,
  };
}

async function ownTenant({ url, apiKey }: RealServer): Promise<Place> {
  const admin = new FiefAdmin({ baseURL: url, apiKey, proxy: false });
  const undo: (() => Promise<Envelope<unknown>>)[] = [];
  const mark = `suite-${randomBytes(4).toString("hex")}`;
  const { id: tenant, slug } = unwrap(await admin.createTenant({ name: mark }));
  undo.push(() => admin.deleteTenant({ id: tenant }));
  // The tenant begins with a client, which goes first.
  for (const { id } of unwrap(await admin.listClients({ tenant })).results) undo.push(() => admin.deleteClient({ id }));
  const client = async (type: "public" | "confidential") => {
    const created = unwrap(await admin.createClient({ name: mark, first_party: true, client_type: type, redirect_uris: [redirectUri], tenant_id: tenant }));
    undo.push(() => admin.deleteClient({ id: created.id }));
    return created;
  };
  const user = async (email: string, password: string): Promise<string> => {
    const { id } = unwrap(await admin.createUser({ email, email_verified: true, password, tenant_id: tenant }));
    undo.push(() => admin.deleteUser({ id }));
    return id;
  };
  const [confidential, open, encrypted] = [await client("confidential"), await client("public"), await client("confidential")];
  const encryptionKey = JSON.stringify(unwrap(await admin.createClientEncryptionKey({ id: encrypted.id })));
  const person = { email: addressOfUser, password: `correct horse ${mark}` };
  const userId = await user(person.email, person.password);
  await user("bert@example.com", person.password);
  const options = { baseURL: `${url}/${slug}`, proxy: false } as const;
  return {
    confidential: { ...options, clientId: confidential.client_id, clientSecret: confidential.client_secret },
    public: { ...options, clientId: open.client_id },
    encrypted: { ...options, clientId: encrypted.client_id, clientSecret: encrypted.client_secret, encryptionKey },
    person,
    taken: "bert@example.com",
    accessToken: async () => unwrap(await admin.createUserAccessToken({ user_id: userId, client_id: confidential.id, scopes: ["openid"] })).access_token,
    close: async () => {
      for (const step of undo.reverse()) unwrap(await step());
      admin.close();
    },
  };
}
