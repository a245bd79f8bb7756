// ID tokens at the Fief client: in the answer to a code and to a refresh token, signed, or signed and then encrypted.
import { FiefIdTokenInvalid, FiefRequestError, LoginError, OptionError, type Fief, type FiefOptions } from "@countersign/fief";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { application, freshCode, redirectUri, rejection } from "./application.js";
import { createEncryptionKey, createSigningKey } from "./server/keys.js";
import { startFief } from "./server/main.js";
import { encrypted, halfHash, signed } from "./server/tokens.js";
import type { Json, RegisteredClient, Tampering, Tenant } from "./server/world.js";

const now = 1_767_000_000;
const fief = await startFief({ now: () => now });
const client = application(fief);
const stranger = await createSigningKey();
const present = await createEncryptionKey();
const former = await createEncryptionKey();
afterAll(fief.close);
afterEach(() => {
  Object.assign(fief.world.tampering, { idToken: undefined, answer: undefined });
  registered().encryptionKey = undefined;
});

function registered(): RegisteredClient {
  const [found] = fief.tenant.clients;
  if (found === undefined) throw new Error("the imitation should have a client");
  return found;
}

async function exchanged(tampering: Tampering = {}, by: Fief = client): ReturnType<Fief["authCallback"]> {
  Object.assign(fief.world.tampering, tampering);
  return by.authCallback(await freshCode(by), redirectUri);
}

function claimed(changes: Json): Tampering {
  return { idToken: (claims, { key }) => signed({ ...claims, ...changes }, key) };
}

async function expectInvalid(exchange: Promise<unknown>): Promise<void> {
  const error = await rejection(exchange);
  expect(error).toBeInstanceOf(FiefIdTokenInvalid);
  expect(error).toMatchObject({ code: "id_token_invalid", name: "FiefIdTokenInvalid" });
}

const forms: Readonly<Record<string, (claims: Json, tenant: Tenant) => Promise<string> | string>> = {
  "signed by a stranger": (claims, { key }) => signed(claims, { ...stranger, kid: key.kid }),
  "of an unknown key": (claims) => signed(claims, stranger),
  "not signed": (claims) => `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.`,
  "encrypted, while there is no key": async (claims, { key }) => encrypted(await signed(claims, key), present),
  "garbage without dots": () => "garbage",
  "an empty text": () => "",
  "signed, and no JSON": (_, { key }) => signed("no JSON", key),
  "signed, and a list": (_, { key }) => signed("[]", key),
};

describe("an ID token", () => {
  it("says who has logged in, and belongs to the code and the access token", async () => {
    const [tokens, claims] = await exchanged();
    expect(claims).toMatchObject({ email: "anne@example.com", email_verified: true, acr: "1", aud: ["confidential"], azp: "confidential", fields: { first_name: "Anne" } });
    expect(claims["at_hash"]).toBe(halfHash(tokens.access_token));
    expect(claims).toHaveProperty("c_hash");
  });

  it.each(Object.entries(forms))("%s is refused", (_, idToken) => expectInvalid(exchanged({ idToken })));

  it.each<[string, Json]>([
    ["expired 61 seconds ago", { exp: now - 61 }],
    ["without expiry", { exp: undefined }],
    ["that begins in 120 seconds", { nbf: now + 120 }],
    ["for another client", { aud: ["another"] }],
    ["for this client, by another one", { azp: "another" }],
    ["for two clients, by the other one", { aud: ["confidential", "another"], azp: "another" }],
    ["of another issuer", { iss: "https://other.example.com" }],
    ["of the issuer under http", { iss: fief.url }],
    ["without issuer", { iss: undefined }],
    ["without subject", { sub: undefined }],
    ["with the hash of another access token", { at_hash: halfHash("another") }],
    ["with the hash of another code", { c_hash: halfHash("another") }],
    ["with a hash that is no text", { at_hash: 1 }],
    ["with a hash beyond ASCII", { c_hash: "h\u00e4sh" }],
  ])("%s is refused", (_, changes) => expectInvalid(exchanged(claimed(changes))));

  it.each<[string, Json]>([
    ["expired 59 seconds ago", { exp: now - 59 }],
    ["that begins in 30 seconds", { nbf: now + 30 }],
    ["without hashes", { at_hash: undefined, c_hash: undefined }],
  ])("%s is accepted", async (_, changes) => {
    expect((await exchanged(claimed(changes)))[1]).toHaveProperty("email");
  });

  it("must be in the answer", () => expectInvalid(exchanged({ answer: (answer) => ({ ...answer, id_token: undefined }) })));

  it("without an access token is no answer", async () => {
    expect(await rejection(exchanged({ answer: (answer) => ({ ...answer, access_token: undefined }) }))).toBeInstanceOf(FiefRequestError);
  });

  it("is checked after a refresh too, where no code came", async () => {
    const [{ refresh_token: token = "" }] = await exchanged();
    Object.assign(fief.world.tampering, claimed({ c_hash: halfHash("a code") }));
    await expectInvalid(client.authRefreshToken(token));
  });

  it("is compared with the nonce that was sent", async () => {
    const web = application(fief, { redirectUri });
    const [, claims] = await web.authCallback(await freshCode(web, ["openid"], {}), redirectUri);
    expect(claims.nonce).toBeUndefined();
    const begun = await web.loginWithRedirect({ parameters: {}, loginHint: "anne@example.com" });
    const { headers } = await fetch(begun.headers.get("location") ?? "", { redirect: "manual" });
    const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const back = new Request(headers.get("location") ?? "", { headers: { cookie } });
    Object.assign(fief.world.tampering, claimed({ nonce: "another" }));
    await expectInvalid(web.handleRedirectCallback(back));
  });
});

describe("an encrypted ID token", () => {
  const withKey = (encryptionKey: string, options: Partial<FiefOptions> = {}): Fief => application(fief, { encryptionKey, ...options });

  it("is opened with the key that the server showed", async () => {
    registered().encryptionKey = present;
    const [tokens, claims] = await exchanged({}, withKey(present.privateJwk));
    expect(tokens.id_token?.split(".")).toHaveLength(5);
    expect(claims).toHaveProperty("email", "anne@example.com");
  });

  it("is opened with a key that does not say what it is for", async () => {
    registered().encryptionKey = present;
    const { use: _use, ...bare }: { use?: unknown } = JSON.parse(present.privateJwk);
    expect((await exchanged({}, withKey(JSON.stringify(bare))))[1]).toHaveProperty("acr", "1");
  });

  it.each([
    ["a list", (keys: readonly unknown[]) => JSON.stringify(keys)],
    ["a key set", (keys: readonly unknown[]) => JSON.stringify({ keys })],
  ])("is opened with any key of %s, while the key is changed", async (_, text) => {
    const both = withKey(text([JSON.parse(present.privateJwk), JSON.parse(former.privateJwk)]));
    for (const key of [present, former]) {
      registered().encryptionKey = key;
      expect((await exchanged({}, both))[1]).toHaveProperty("email", "anne@example.com");
    }
  });

  it("is refused with another key, and a token that is only signed too", async () => {
    registered().encryptionKey = present;
    await expectInvalid(exchanged({}, withKey(former.privateJwk)));
    registered().encryptionKey = undefined;
    await expectInvalid(exchanged({}, withKey(present.privateJwk)));
  });

  it("is refused when what is inside is not right", async () => {
    const by = withKey(present.privateJwk);
    await expectInvalid(exchanged({ idToken: async (claims) => encrypted(await signed(claims, stranger), present) }, by));
    await expectInvalid(exchanged({ idToken: async (claims, { key }) => encrypted(await signed({ ...claims, aud: ["another"] }, key), present) }, by));
    await expectInvalid(exchanged({ idToken: (claims) => encrypted(JSON.stringify(claims), present) }, by));
    await expectInvalid(exchanged({ idToken: () => "a.b.c.d.e" }, by));
  });

  it.each([["no JSON", "{"], ["an empty list", "[]"], ["no key", '{"kty":"RSA"}'], ["a text", '"key"'], ["null", "null"]])("cannot have a key that is %s: the client is not made", (_, encryptionKey) => {
    expect(() => withKey(encryptionKey)).toThrow(OptionError);
  });

  it("with a key that cannot be used is an error of the client, which does not show the key", async () => {
    registered().encryptionKey = present;
    const error = await rejection(exchanged({}, withKey('{"kty":"RSA","n":"AQAB","e":"AQAB","d":"c2VjcmV0LW9mLXRoZS1rZXk"}')));
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toHaveProperty("code", "configuration");
    expect(`${error}`).not.toContain("c2VjcmV0LW9mLXRoZS1rZXk");
  });
});

it("two hundred malformed ID tokens never give an error of something else", async () => {
  const honest = await signed({ iss: fief.url }, fief.tenant.key);
  const code = await freshCode(client);
  const grant = fief.tenant.codes.get(code);
  if (grant === undefined) throw new Error("the imitation should know its code");
  for (let turn = 0; turn < 200; turn += 1) {
    fief.tenant.codes.set(code, grant);
    const place = (turn * 31) % honest.length;
    const text = [honest.slice(0, place), `${honest.slice(0, place)}.${honest.slice(place)}`, ".".repeat(turn % 9), `${honest}${"\u00fc"}`, Buffer.from(`{"alg":"RS256","crit":[${turn}]}`).toString("base64url") + honest.slice(place)][turn % 5] ?? "";
    fief.world.tampering.idToken = () => text;
    expect(await rejection(client.authCallback(code, redirectUri)), `turn ${turn}`).toBeInstanceOf(FiefIdTokenInvalid);
  }
});
