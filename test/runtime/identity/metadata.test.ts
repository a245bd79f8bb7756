import { describe, expect, it } from "vitest";
import { TransportError } from "../../../templates/typescript/runtime/transport.js";
import { accessTokenClaims } from "../../../templates/typescript/runtime/identity/access-token.js";
import { discovery, issuer, protocols, sample, signed, signingJwk, type Answer, type SampleOptions } from "./sample.js";

const path = "/oidc/.well-known/openid-configuration";
const down = new TransportError("network", "refused");

describe("a discovery document", () => {
  it("is fetched once for all that ask at the same time", async () => {
    const { login, count } = sample();
    await Promise.all([login.metadata(), login.metadata(), login.endpoint("token")]);
    expect(count(path)).toBe(1);
  });

  it("is kept for ten minutes", async () => {
    const { login, count, clock } = sample();
    await login.metadata();
    clock.now += 599_000;
    await login.metadata();
    expect(count(path)).toBe(1);
    clock.now += 2_000;
    await login.metadata();
    expect(count(path)).toBe(2);
  });

  it("is asked for again when the clock was put back by hours", async () => {
    const { login, count, clock } = sample();
    await login.metadata();
    clock.now -= 7_200_000;
    await login.metadata();
    await login.metadata();
    expect(count(path)).toBe(2);
  });

  it("that could not be had is asked for again by the next call", async () => {
    const { login, answers } = sample();
    answers[path] = { status: 500, body: "" };
    await expect(login.metadata()).rejects.toMatchObject({ code: "discovery", status: 500 });
    answers[path] = down;
    await expect(login.metadata()).rejects.toMatchObject({ code: "request" });
    answers[path] = { body: discovery() };
    expect(await login.metadata()).toMatchObject({ issuer });
  });

  it("serves for an hour while no new one can be had, which is tried now and then and not by every call", async () => {
    const { login, answers, count, clock } = sample();
    await login.metadata();
    answers[path] = down;
    clock.now += 601_000;
    for (let call = 0; call < 5; call += 1) expect(await login.metadata()).toMatchObject({ issuer });
    expect(count(path)).toBe(2);
    clock.now += 31_000;
    await login.metadata();
    expect(count(path)).toBe(3);
    clock.now += 3_000_000;
    await expect(login.metadata()).rejects.toMatchObject({ code: "request" });
  });

  it("are fetched again when the clock was put back by hours", async () => {
    const { login, answers, clock, count } = sample();
    await accessTokenClaims(login, await signed());
    clock.now -= 7_200_000;
    answers["/oidc/keys"] = { body: { keys: [{ ...signingJwk, kid: "two" }] } };
    await accessTokenClaims(login, await signed({}, { kid: "two" }));
    await expect(accessTokenClaims(login, await signed())).rejects.toMatchObject({ code: "access_token_invalid" });
    expect(count("/oidc/keys")).toBe(2);
  });

  const unusable: readonly (readonly [string, Answer])[] = [
    ["HTML", { body: "<html>" }],
    ["a list", { body: [discovery()] }],
    ["no issuer", { body: discovery({ issuer: undefined }) }],
    ["an endpoint that is no address", { body: discovery({ token_endpoint: "/token" }) }],
    ["an endpoint without https", { body: discovery({ token_endpoint: "http://login.example.com/token" }) }],
    ["keys at a script", { body: discovery({ jwks_uri: "javascript:alert(1)" }) }],
    ["no document", { status: 404, body: {} }],
  ];
  it.each(unusable)("is refused: %s", async (_, answer) => {
    const { login, answers } = sample();
    answers[path] = answer;
    await expect(login.metadata()).rejects.toMatchObject({ code: "discovery" });
  });
});

describe("the issuer (RFC 8414, 3.3)", () => {
  const byScheme = { protocols: { oidc: { ...protocols["oidc"], kind: "oidc", issuer: { path: "/oidc", scheme: "https" } } } } as const;
  type Case = { readonly given: string; readonly options?: SampleOptions; readonly settings?: typeof byScheme; readonly want: boolean };
  const local: SampleOptions = { baseUrl: "http://127.0.0.1:8000" };
  const table: readonly (readonly [string, Case])[] = [
    ["is the address with its path", { given: issuer, want: true }],
    ["has no slash more", { given: `${issuer}/`, want: false }],
    ["is not another host", { given: "https://other.example.com/oidc", want: false }],
    ["has no other letters", { given: "https://LOGIN.example.com/oidc", want: false }],
    ["has the address's scheme", { given: "https://127.0.0.1:8000/oidc", options: local, want: false }],
    ["may always be https where the specification says so", { given: "https://127.0.0.1:8000/oidc", options: local, settings: byScheme, want: true }],
    ["is then compared by host and path", { given: "http://127.0.0.1:8000/oidc", options: local, settings: byScheme, want: true }],
    ["is then still no other path", { given: "https://127.0.0.1:8000/other", options: local, settings: byScheme, want: false }],
    ["is then of the public name", { given: issuer, options: { ...local, publicHost: "login.example.com" }, settings: byScheme, want: true }],
    ["is what the application says", { given: "https://id.example.org", options: { issuer: "https://id.example.org" }, want: true }],
    ["is then nothing else", { given: issuer, options: { issuer: "https://id.example.org" }, settings: byScheme, want: false }],
  ];
  it.each(table)("%s", async (_, { given, options, settings, want }) => {
    const { login, answers } = sample(options, settings);
    answers[path] = { body: discovery({ issuer: given, ...(options?.baseUrl !== undefined && { token_endpoint: "http://127.0.0.1:8000/token" }) }) };
    const answer = login.metadata();
    if (want) expect(await answer).toMatchObject({ issuer: given });
    else await expect(answer).rejects.toMatchObject({ code: "discovery", message: expect.stringContaining("issuer") });
  });

  it("of another is shown without control characters", async () => {
    const { login, answers } = sample();
    answers[path] = { body: discovery({ issuer: `https://a\u001b[31m\n${"x".repeat(999)}` }) };
    const error: unknown = await login.metadata().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.not.stringMatching(/[\u0000-\u001f]|x{250}/) });
  });
});

describe("keys", () => {
  it("are fetched where the provider has them now", async () => {
    const { login, answers, clock, count } = sample({ clockTolerance: 3600 });
    const token = await signed();
    await accessTokenClaims(login, token);
    answers[path] = { body: discovery({ jwks_uri: `${issuer}/moved` }) };
    answers["/oidc/moved"] = { body: { keys: [signingJwk] } };
    clock.now += 601_000;
    await accessTokenClaims(login, token);
    expect([count("/oidc/keys"), count("/oidc/moved")]).toEqual([1, 1]);
  });

  it("are fetched once for all that ask at the same time", async () => {
    const { login, count } = sample();
    const token = await signed();
    await Promise.all([1, 2, 3].map(() => accessTokenClaims(login, token)));
    expect(count("/oidc/keys")).toBe(1);
  });

  it("are fetched once more for all that bring a key id which nobody knows, and then not before the cool-down is over", async () => {
    const { login, answers, clock, count } = sample();
    await accessTokenClaims(login, await signed());
    clock.now += 31_000;
    answers["/oidc/keys"] = { body: { keys: [{ ...signingJwk, kid: "two" }] } };
    const token = await signed({}, { kid: "two" });
    const forged = await signed({}, { kid: "three" });
    expect(await Promise.all([1, 2, 3].map(() => accessTokenClaims(login, token)))).toHaveLength(3);
    expect(count("/oidc/keys")).toBe(2);
    for (let call = 0; call < 3; call += 1) await expect(accessTokenClaims(login, forged)).rejects.toMatchObject({ code: "access_token_invalid" });
    expect(count("/oidc/keys")).toBe(2);
  });

  const unusable: readonly (readonly [string, Answer])[] = [
    ["more than a hundred of them", { body: { keys: Array.from({ length: 101 }, () => signingJwk) } }],
    ["more than 256 KiB", { body: { keys: [signingJwk], more: "x".repeat(262_144) } }],
    ["an error", { status: 500, body: { keys: [signingJwk] } }],
    ["no JSON", { body: "<html>" }],
    ["no set", { body: [signingJwk] }],
  ];
  it.each(unusable)("are refused: %s", async (_, answer) => {
    const { login, answers } = sample();
    answers["/oidc/keys"] = answer;
    await expect(accessTokenClaims(login, await signed())).rejects.toMatchObject({ code: "request" });
  });

  it("serve for an hour while no new ones can be had, which is tried now and then and not by every call", async () => {
    const { login, answers, clock, count } = sample({ clockTolerance: 7200 });
    const token = await signed();
    await accessTokenClaims(login, token);
    answers["/oidc/keys"] = down;
    clock.now += 601_000;
    for (let call = 0; call < 5; call += 1) expect(await accessTokenClaims(login, token)).toMatchObject({ sub: "user-1" });
    expect(count("/oidc/keys")).toBe(2);
    clock.now += 31_000;
    await accessTokenClaims(login, token);
    expect(count("/oidc/keys")).toBe(3);
    clock.now += 2_968_000;
    await expect(accessTokenClaims(login, token)).rejects.toMatchObject({ code: "request" });
  });

  it("that are old do not tell what a new key id means, and do not ask for it by every call", async () => {
    const { login, answers, clock, count } = sample({ clockTolerance: 7200 });
    await accessTokenClaims(login, await signed());
    answers["/oidc/keys"] = { status: 503, body: "" };
    clock.now += 601_000;
    for (let call = 0; call < 3; call += 1) await expect(accessTokenClaims(login, await signed({}, { kid: "two" }))).rejects.toMatchObject({ code: "request", status: 503 });
    expect(count("/oidc/keys")).toBe(2);
    clock.now += 31_000;
    answers["/oidc/keys"] = { body: { keys: [{ ...signingJwk, kid: "two" }] } };
    expect(await accessTokenClaims(login, await signed({}, { kid: "two" }))).toMatchObject({ sub: "user-1" });
    await expect(accessTokenClaims(login, await signed())).rejects.toMatchObject({ code: "access_token_invalid" });
  });

  it("that a provider no longer has are of no use, although it was down in between", async () => {
    const { login, answers, clock } = sample({ clockTolerance: 7200 });
    await accessTokenClaims(login, await signed());
    answers["/oidc/keys"] = down;
    clock.now += 601_000;
    await accessTokenClaims(login, await signed());
    answers["/oidc/keys"] = { body: { keys: [] } };
    clock.now += 31_000;
    await expect(accessTokenClaims(login, await signed())).rejects.toMatchObject({ code: "access_token_invalid" });
  });

  it("are asked for in vain where the provider has none", async () => {
    const { login, answers } = sample();
    answers[path] = { body: discovery({ jwks_uri: undefined }) };
    await expect(accessTokenClaims(login, await signed())).rejects.toMatchObject({ code: "discovery" });
  });
});
