// The imitation of a Fief server.
import { createEncryptionKey, createSigningKey, type EncryptionKey, type SigningKey } from "../../fief/server/keys.js";
import { startFief, type FakeFief, type FakeFiefOptions } from "../../fief/server/main.js";
import { accessClaims, encrypted, signed } from "../../fief/server/tokens.js";
import { redirectUri, secretOfClient, type Json, type Tampering } from "../../fief/server/world.js";

const running = new Map<string, FakeFief>();
let stranger: Promise<SigningKey> | undefined;
let encryption: Promise<EncryptionKey> | undefined;

function fiefOf(url: string): FakeFief {
  const found = running.get(url);
  if (found === undefined) throw new Error("no such server");
  return found;
}

function honest(fief: FakeFief): Json {
  const [client] = fief.tenant.clients;
  const [user] = fief.tenant.users;
  if (client === undefined || user === undefined) throw new Error("the imitation should have a client and a user");
  return accessClaims(fief.world, fief.tenant, { client, user, scope: ["openid"], acr: "1", authTime: fief.world.now() });
}

const tamperings: Readonly<Record<string, Tampering>> = {
  "nothing": { idToken: undefined, answer: undefined, discovery: undefined },
  "a wrong issuer": { idToken: (claims, tenant) => signed({ ...claims, iss: "https://other.example.com" }, tenant.key) },
  "a wrong audience": { idToken: (claims, tenant) => signed({ ...claims, aud: ["another"] }, tenant.key) },
  "a wrong at_hash": { idToken: (claims, tenant) => signed({ ...claims, at_hash: "AAAAAAAAAAAAAAAAAAAAAA" }, tenant.key) },
  "a wrong c_hash": { idToken: (claims, tenant) => signed({ ...claims, c_hash: "AAAAAAAAAAAAAAAAAAAAAA" }, tenant.key) },
  "an expired token": { idToken: (claims, tenant) => signed({ ...claims, exp: 1 }, tenant.key) },
  "no end": { idToken: (claims, tenant) => signed({ ...claims, exp: undefined }, tenant.key) },
  "garbage": { idToken: () => "garbage" },
  "no ID token": { answer: ({ id_token: _, ...rest }) => rest },
  "another issuer of the document": { discovery: (document) => ({ ...document, issuer: "https://other.example.com" }) },
};

export const fiefCalls = {
  startFief: async ({ now, ...options }: Omit<FakeFiefOptions, "now"> & { now?: number }) => {
    const fief = await startFief({ ...options, ...(now !== undefined && { now: () => now }) });
    running.set(fief.url, fief);
    const [user] = fief.tenant.users;
    return { url: fief.url, redirectUri, secret: secretOfClient, user, issuer: `https://${fief.world.domain}` };
  },
  stopFief: async ({ url }: { url: string }) => {
    await fiefOf(url).close();
    running.delete(url);
  },
  fiefReceived: ({ url }: { url: string }) => fiefOf(url).received.splice(0),
  fiefCount: ({ url, path }: { url: string; path: string }) => fiefOf(url).count(path),
  fiefFail: ({ url, path, times, status }: { url: string; path: string; times: number; status?: number }) => fiefOf(url).fail(path, times, status),
  fiefRotate: ({ url }: { url: string }) => fiefOf(url).rotate(fiefOf(url).tenant),
  fiefTamper: ({ url, name }: { url: string; name: string }) => void Object.assign(fiefOf(url).world.tampering, tamperings["nothing"], tamperings[name]),
  fiefAccessToken: async ({ url, claims, header, signer }: { url: string; claims?: Json; header?: Json; signer?: "stranger" }) => {
    const fief = fiefOf(url);
    const given = Object.fromEntries(Object.entries({ ...honest(fief), ...claims }).filter(([, value]) => value !== "(none)"));
    return signed(given, signer === undefined ? fief.tenant.key : await (stranger ??= createSigningKey()), header);
  },
  fiefEncrypted: async ({ text }: { text: string }) => encrypted(text, await (encryption ??= createEncryptionKey())),
  /** The clients may come back to this address, too. */
  fiefAllow: ({ url, redirectUri: more }: { url: string; redirectUri: string }) => {
    fiefOf(url).tenant.clients.splice(0, Infinity, ...fiefOf(url).tenant.clients.map((client) => ({ ...client, redirectUris: [...client.redirectUris, more] })));
  },
  /** Another confidential client, with a redirect URI of its own. */
  fiefClient: ({ url, id, uri }: { url: string; id: string; uri: string }) => void fiefOf(url).tenant.clients.push({ id, secret: secretOfClient, redirectUris: [uri] }),
  /** A client that gets encrypted ID tokens; its private key as JSON. */
  fiefEncryptedClient: async ({ url }: { url: string }) => {
    const key = await (encryption ??= createEncryptionKey());
    fiefOf(url).tenant.clients.push({ id: "encrypted", secret: secretOfClient, redirectUris: [redirectUri], encryptionKey: key });
    return key.privateJwk;
  },
};
