// Access tokens at the Fief client: what the server signs is accepted, whatever else comes is refused with one of its errors.
import { randomUUID } from "node:crypto";
import {
  type FiefAccessTokenInfo, FiefAccessTokenACRTooLow, FiefAccessTokenExpired, FiefAccessTokenInvalid, FiefAccessTokenMissingPermission, FiefAccessTokenMissingScope, FiefACR, FiefError, FiefIdTokenInvalid,
  FiefRequestError, LoginError, OptionError,
} from "@countersign/fief";
import { CompactSign, importJWK } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { accessToken, application, freshCode, honestClaims, redirectUri, rejection } from "./application.js";
import { createEncryptionKey, createSigningKey } from "./server/keys.js";
import { startFief } from "./server/main.js";
import { encrypted, signed } from "./server/tokens.js";
import type { Json } from "./server/world.js";

const now = 1_767_000_000;
const fief = await startFief({ now: () => now });
const client = application(fief);
const [user] = fief.tenant.users;
const strangerKey = await createSigningKey();
afterAll(fief.close);

type Requirements = readonly [scope?: readonly string[], acr?: FiefACR | undefined, permissions?: readonly string[]];

async function withSecret(): Promise<string> {
  const key = await importJWK({ kty: "oct", k: Buffer.from(JSON.stringify(fief.tenant.key.publicKey)).toString("base64url") }, "HS256");
  return new CompactSign(Buffer.from(JSON.stringify(honestClaims(fief)))).setProtectedHeader({ alg: "HS256", kid: fief.tenant.key.kid }).sign(key);
}

/** The same RSA key with another algorithm. */
async function withAlgorithm(alg: string): Promise<string> {
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", fief.tenant.key.privateKey);
  const hash = `SHA-${alg.slice(2)}`;
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, { name: alg.startsWith("PS") ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash }, false, ["sign"]);
  return new CompactSign(Buffer.from(JSON.stringify(honestClaims(fief)))).setProtectedHeader({ alg, kid: fief.tenant.key.kid }).sign(key);
}

describe("an access token", () => {
  it("says who asks and what is allowed", async () => {
    const token = await accessToken(fief, { scope: "openid  offline_access" });
    expect(await client.validateAccessToken(token, ["openid"], FiefACR.LEVEL_ONE, ["castles:read"])).toEqual({
      id: user?.id, scope: ["openid", "offline_access"], acr: "1", permissions: ["castles:read", "castles:create"], access_token: token,
    });
  });

  it("names its level, one of those that there are", async () => {
    const info: FiefAccessTokenInfo = await client.validateAccessToken(await accessToken(fief));
    const level: FiefACR = info.acr;
    expect(level === FiefACR.LEVEL_ONE).toBe(true);
    // @ts-expect-error there is no such level
    expect(level === "2").toBe(false);
    // @ts-expect-error nor can it be asked for
    await expect(client.validateAccessToken(await accessToken(fief), [], "2")).rejects.toBeInstanceOf(FiefAccessTokenACRTooLow);
  });

  it.each<[string, Json, Json?]>([
    ["an expiry 30 seconds ago", { exp: now - 30 }],
    ["an expiry 59 seconds ago", { exp: now - 59 }],
    ["an expiry now", { exp: now }],
    ["a beginning in 30 seconds", { nbf: now + 30 }],
    ["no key id, where there is one key", {}, { kid: undefined }],
    ["an audience of several", { aud: ["another", "confidential"] }],
  ])("with %s is accepted", async (_, claims, header) => {
    expect(await client.validateAccessToken(await accessToken(fief, claims, header))).toHaveProperty("id", user?.id);
  });

  it("without scopes has none", async () => {
    expect((await client.validateAccessToken(await accessToken(fief, { scope: "" }))).scope).toEqual([]);
  });

  it.each<[string, Json, Requirements?]>([
    ["a beginning in 120 seconds", { nbf: now + 120 }],
    ["no expiry", { exp: undefined }],
    ["an expiry that is a text", { exp: `${now + 60}` }],
    ["a foreign audience", { aud: ["another"] }],
    ["no audience", { aud: undefined }],
    ["a foreign issuer", { iss: "https://other.example.com" }],
    ["the issuer under http", { iss: fief.url }],
    ["no issuer", { iss: undefined }],
    ["no scope", { scope: undefined }],
    ["scope null", { scope: null }],
    ["scope that is a list", { scope: ["openid"] }],
    ["no level", { acr: undefined }],
    ["an unknown level", { acr: "2" }],
    ["a level that is a number", { acr: 1 }],
    ["no permissions", { permissions: undefined }],
    ["permissions null", { permissions: null }],
    ["permissions null where some are required", { permissions: null }, [[], undefined, ["castles:read"]]],
    ["permissions as a text that has the required one inside", { permissions: "castles:read" }, [[], undefined, ["castles"]]],
    ["no subject", { sub: undefined }],
    ["an empty subject", { sub: "" }],
    ["a subject that is no UUID", { sub: "anne" }],
  ])("with %s is invalid", async (_, claims, required = []) => {
    const error = await rejection(client.validateAccessToken(await accessToken(fief, claims), ...required));
    expect(error).toBeInstanceOf(FiefAccessTokenInvalid);
    expect(error).toMatchObject({ name: "FiefAccessTokenInvalid", code: "access_token_invalid" });
  });

  const wrongTokens: readonly (readonly [string, () => Promise<string> | string])[] = [
    ["a text without dots", () => "garbage"],
    ["nothing", () => ""],
    ["dots alone", () => ".."],
    ["HS256 with the public key as secret", withSecret],
    ["an algorithm none", async () => `${Buffer.from('{"alg":"none"}').toString("base64url")}.${(await accessToken(fief)).split(".")[1]}.`],
    ["RS512 by the right key", () => withAlgorithm("RS512")],
    ["PS256 by the right key", () => withAlgorithm("PS256")],
    ["an unknown key id", () => accessToken(fief, {}, { kid: "unknown" })],
    ["another key under the right id", () => signed(honestClaims(fief), { ...strangerKey, kid: fief.tenant.key.kid })],
    ["five parts", async () => encrypted(await accessToken(fief), await createEncryptionKey())],
    ["no claims", () => signed({}, fief.tenant.key)],
    ["claims that are no JSON", () => signed("no JSON", fief.tenant.key)],
    ["claims that are a list", () => signed("[]", fief.tenant.key)],
    ["the key of another tenant", () => accessToken(fief, {}, {}, fief.acme)],
  ];

  it.each(wrongTokens)("that is %s is invalid", async (_, make) => {
    expect(await rejection(client.validateAccessToken(await make()))).toBeInstanceOf(FiefAccessTokenInvalid);
  });

  it("cannot be an ID token", async () => {
    const [tokens] = await client.authCallback(await freshCode(client), redirectUri);
    expect(await rejection(client.validateAccessToken(tokens.id_token ?? ""))).toBeInstanceOf(FiefAccessTokenInvalid);
  });

  it("is refused for the first thing that is wrong: age, scope, level, permission", async () => {
    const all = [["missing"], FiefACR.LEVEL_ONE, ["missing"]] as const;
    const refusal = async (claims: Json, required: Requirements = all): Promise<unknown> => rejection(client.validateAccessToken(await accessToken(fief, claims), ...required));
    expect(await refusal({ exp: now - 61, scope: undefined, acr: "7" })).toBeInstanceOf(FiefAccessTokenExpired);
    expect(await refusal({ acr: "7", permissions: undefined })).toBeInstanceOf(FiefAccessTokenMissingScope);
    expect(await refusal({ acr: "7" }, [["openid"], ...[FiefACR.LEVEL_ONE, ["missing"]] as const])).toBeInstanceOf(FiefAccessTokenInvalid);
    expect(await refusal({ acr: "0", permissions: undefined }, [["openid"], FiefACR.LEVEL_ONE, ["missing"]])).toBeInstanceOf(FiefAccessTokenACRTooLow);
    expect(await refusal({ acr: "1", sub: undefined }, [["openid"], FiefACR.LEVEL_ONE, ["missing"]])).toBeInstanceOf(FiefAccessTokenMissingPermission);
  });

  it("passes where nothing is required", async () => {
    expect(await client.validateAccessToken(await accessToken(fief, { acr: "0", permissions: [] }), [], FiefACR.LEVEL_ZERO, [])).toMatchObject({ acr: "0", permissions: [] });
  });

  it("for another client is accepted by an API that names it", async () => {
    const token = await accessToken(fief, { aud: ["public"], azp: "public" });
    expect(await application(fief, { audience: "public" }).validateAccessToken(token)).toHaveProperty("id", user?.id);
    expect(await rejection(application(fief, { audience: "public" }).validateAccessToken(await accessToken(fief)))).toBeInstanceOf(FiefAccessTokenInvalid);
  });

  it("is for one of several, or for anybody, where the application says so", async () => {
    const token = await accessToken(fief, { aud: ["public"], azp: "public" });
    expect(await application(fief, { audience: ["confidential", "public"] }).validateAccessToken(token)).toHaveProperty("id", user?.id);
    expect(await application(fief, { audience: null }).validateAccessToken(token)).toHaveProperty("id", user?.id);
    expect(await rejection(application(fief, { audience: undefined }).validateAccessToken(token))).toBeInstanceOf(FiefAccessTokenInvalid);
    for (const audience of [[], [""], ""]) expect(() => application(fief, { audience })).toThrow(OptionError);
  });

  it("has the tolerance that the application names", async () => {
    const token = await accessToken(fief, { exp: now - 5 });
    expect(await rejection(application(fief, { clockTolerance: 0 }).validateAccessToken(token))).toBeInstanceOf(FiefAccessTokenExpired);
    expect(await application(fief, { clockTolerance: 10 }).validateAccessToken(token)).toHaveProperty("acr", "1");
  });

  it("spoiled in two hundred ways never gives an error of something else", async () => {
    const honest = await accessToken(fief, { jti: randomUUID() });
    for (let turn = 0; turn < 200; turn += 1) {
      const error = await rejection(client.validateAccessToken(spoiled(honest, turn)));
      expect(error, `turn ${turn}`).toBeInstanceOf(FiefAccessTokenInvalid);
      expect(`${error}`).not.toContain(honest.slice(-40));
    }
  });
});

/** Cut short, with a character replaced, with parts swapped, repeated or emptied. */
function spoiled(token: string, turn: number): string {
  const place = (turn * 7919) % (token.length - 2);
  const parts = token.split(".");
  const wrong = token[place] === "A" ? "B" : "A";
  const ways = [
    () => token.slice(0, place),
    () => token.slice(0, place) + wrong + token.slice(place + 1),
    () => `${token.slice(0, place)}\u00e9\u0000${token.slice(place)}`,
    () => parts.toReversed().slice(turn % 3).join("."),
    () => [...parts, ...parts].slice(0, 4 + (turn % 3)).join("."),
    () => parts.map((part, index) => (index === turn % 3 ? Buffer.from(["null", "[]", '"text"', "{", "{}"][turn % 5] ?? "").toString("base64url") : part)).join("."),
    () => parts.map((part, index) => (index === turn % 3 ? "" : part)).join("."),
  ];
  return (ways[turn % ways.length] ?? ways[0])?.() ?? "";
}

describe("the errors", () => {
  it.each([FiefRequestError, FiefIdTokenInvalid, FiefAccessTokenInvalid, FiefAccessTokenExpired, FiefAccessTokenMissingScope, FiefAccessTokenACRTooLow, FiefAccessTokenMissingPermission])(
    "$name is a FiefError, a LoginError, and none of the others",
    (Class) => {
      const error = new Class("request", "message");
      expect(error).toBeInstanceOf(FiefError);
      expect(error).toBeInstanceOf(LoginError);
      expect(error.name).toBe(Class.name);
      expect(Object.getPrototypeOf(Class)).toBe(FiefError);
    },
  );
});
