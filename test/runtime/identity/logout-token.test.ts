// Logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.6).
import { CompactEncrypt, exportJWK, generateKeyPair } from "jose";
import { describe, expect, it } from "vitest";
import { idTokenClaims } from "../../../templates/typescript/runtime/identity/id-token.js";
import { LoginError } from "../../../templates/typescript/runtime/identity/login-error.js";
import { logoutTokenClaims } from "../../../templates/typescript/runtime/identity/logout-token.js";
import { begin, sample, secret, signed } from "./sample.js";

const seconds = begin / 1000;
const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
const honest = { sub: "user-1", sid: "session-1", jti: "logout-1", events, exp: seconds + 120 };
type Claims = Readonly<Record<string, unknown>>;

const logoutToken = (changes: Claims = {}, header: Claims = { typ: "logout+jwt" }): Promise<string> => signed({ ...honest, ...changes }, header);

describe("a logout token", () => {
  it.each<[string, Claims, Claims?]>([
    ["as the specification has it", {}],
    ["without a session", { sid: undefined }],
    ["without a user", { sub: undefined }],
    ["of a provider that writes no type of its own", {}, { typ: "JWT" }],
    ["of a provider that writes no type", {}, {}],
    ["for several", { aud: ["application", "another"] }],
    ["with another event beside it", { events: { ...events, "https://example.com/event": { a: 1 } } }],
  ])("is accepted %s", async (_, changes, header) => {
    const { iss, aud, ...rest } = await logoutTokenClaims(sample().login, await logoutToken(changes, header));
    expect(rest).toEqual(JSON.parse(JSON.stringify({ iat: seconds, ...honest, ...changes, aud: undefined })));
    expect([iss, [aud].flat()[0]]).toEqual(["https://login.example.com/oidc", "application"]);
  });

  it.each<[string, Claims, Claims?]>([
    ["of another issuer", { iss: "https://other.example.com" }],
    ["for another client", { aud: "another" }],
    ["for nobody", { aud: undefined }],
    ["after its end", { exp: seconds - 61 }],
    ["without an end", { exp: undefined }],
    ["from the future", { iat: seconds + 90 }],
    ["without its time", { iat: undefined }],
    ["without an id", { jti: undefined }],
    ["with an empty id", { jti: "" }],
    ["with an id that is a number", { jti: 1 }],
    ["of nobody", { sub: undefined, sid: undefined }],
    ["of a user that is a number", { sub: 1 }],
    ["of a session that is a list", { sid: ["session-1"] }],
    ["without events", { events: undefined }],
    ["of another event", { events: { "https://example.com/event": {} } }],
    ["of an event that is no object", { events: { "http://schemas.openid.net/event/backchannel-logout": true } }],
    ["of an event that is a list", { events: { "http://schemas.openid.net/event/backchannel-logout": [] } }],
    ["with events that are a list", { events: ["http://schemas.openid.net/event/backchannel-logout"] }],
    ["with a nonce, which only ID tokens have", { nonce: "n" }],
    ["of another kind", {}, { typ: "at+jwt" }],
    ["of an unknown key", {}, { kid: "two" }],
  ])("is refused %s", async (_, changes, header) => {
    const token = await logoutToken(changes, header);
    const error: unknown = await logoutTokenClaims(sample().login, token).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject({ code: "logout_token_invalid" });
    expect(JSON.stringify(error) + `${error}`).not.toContain("session-1");
  });

  it.each(["", "garbage", "a.b.c"])("is refused when it is none: %j", async (token) => {
    await expect(logoutTokenClaims(sample().login, token)).rejects.toMatchObject({ code: "logout_token_invalid" });
  });

  it("is refused a second time, where somebody remembers the first", async () => {
    const { login } = sample();
    const known = new Set<string>();
    const seen = async (jti: string): Promise<boolean> => known.size === known.add(jti).size;
    const token = await logoutToken();
    expect(await logoutTokenClaims(login, token, { seen })).toMatchObject({ jti: "logout-1" });
    await expect(logoutTokenClaims(login, token, { seen })).rejects.toMatchObject({ code: "logout_token_invalid" });
    await expect(logoutTokenClaims(login, await logoutToken({ jti: "logout-2", exp: 1 }), { seen })).rejects.toMatchObject({ code: "logout_token_invalid" });
    expect([...known]).toEqual(["logout-1"]);
  });

  it("is encrypted where ID tokens are", async () => {
    const { publicKey, privateKey } = await generateKeyPair("RSA-OAEP-256", { extractable: true });
    const { login } = sample({ encryptionKey: await exportJWK(privateKey) });
    const sealed = await new CompactEncrypt(new TextEncoder().encode(await logoutToken())).setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM" }).encrypt(publicKey);
    expect(await logoutTokenClaims(login, sealed)).toMatchObject({ sid: "session-1" });
    await expect(logoutTokenClaims(login, await logoutToken())).rejects.toMatchObject({ code: "logout_token_invalid" });
  });

  it("logs nobody in, and an ID token nobody out", async () => {
    const { login } = sample();
    await expect(idTokenClaims(login, await logoutToken())).rejects.toMatchObject({ code: "id_token_invalid" });
    await expect(logoutTokenClaims(login, await signed({ sid: "session-1", jti: "1" }))).rejects.toMatchObject({ code: "logout_token_invalid" });
  });

  it("cannot be told while the provider is away", async () => {
    const { login, answers } = sample();
    answers["/oidc/keys"] = { status: 503, body: secret };
    await expect(logoutTokenClaims(login, await logoutToken())).rejects.toMatchObject({ code: "request" });
  });
});

describe("the request that brings it", () => {
  const request = async (body: string | URLSearchParams, init: RequestInit = {}): Promise<Request> => new Request("https://app.example.com/backchannel", { method: "POST", body, ...init });

  it("has it in a form", async () => {
    const { login } = sample();
    const token = await logoutToken();
    expect(await logoutTokenClaims(login, await request(new URLSearchParams({ logout_token: token })))).toMatchObject({ sid: "session-1" });
  });

  it.each<[string, (token: string) => Promise<Request>]>([
    ["two of them", (token) => request(new URLSearchParams([["logout_token", token], ["logout_token", token]]))],
    ["none", () => request(new URLSearchParams({ other: "x" }))],
    ["JSON", (token) => request(JSON.stringify({ logout_token: token }), { headers: { "content-type": "application/json" } })],
    ["an address instead of a form", async (token) => new Request(`https://app.example.com/backchannel?logout_token=${token}`)],
    ["more than any token needs", (token) => request(`${"x".repeat(70_000)}&logout_token=${token}`, { headers: { "content-type": "application/x-www-form-urlencoded" } })],
  ])("is refused with %s", async (_, make) => {
    await expect(logoutTokenClaims(sample().login, await make(await logoutToken()))).rejects.toMatchObject({ code: "logout_token_invalid" });
  });
});
