// Modules of the OpenID Foundation's tests for relying parties that look at more than one wrong token: discovery, claims by scope, logout behind the browser's back.
import { describe, expect, it } from "vitest";
import { authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { logoutTokenClaims } from "../../templates/typescript/runtime/identity/logout-token.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { secret } from "./accounts.js";
import { application, rejection } from "./application.js";
import { personal, signerOf, startMisbehaving, subject } from "./misbehaving.js";
import { clientId } from "./rows.js";
import { expectRefusal, loggedIn } from "./scenario.js";
import { assembled, createSigner, signed, signedWithSecret, type Json } from "./signers.js";

const rs = await signerOf("RS256");
const stranger = await signerOf("RS256", "stranger");

it("oidcc-client-test-scope-userinfo-claims: claims are asked for by scope, and come from the user info", async () => {
  const provider = await startMisbehaving(clientId);
  const login = application(provider.issuer, clientId, { scope: "openid email profile" });
  const asked = new URL((await authorizeUrl(login)).url).searchParams;
  expect(asked.get("scope")).toBe("openid email profile");
  const { tokens, subject: who } = await loggedIn(login, provider);
  expect(await userInfo(login, tokens?.access_token ?? "", { subject: who ?? "" })).toEqual({ sub: subject, email: personal });
  expect(provider.received.find(({ place }) => place === "userinfo")?.authorization).toBe(`Bearer ${tokens?.access_token}`);
});

it("oidcc-client-test-discovery-openid-config: every endpoint is where the document says, and nowhere that could be guessed", async () => {
  const moved = (all: Json): Json => ({ ...all, authorization_endpoint: `${all["issuer"]}/elsewhere/begin?tenant=1`, token_endpoint: `${all["issuer"]}/token/of/the/day`, userinfo_endpoint: `${all["issuer"]}/userinfo/v2` });
  const paths: string[] = [];
  const provider = await startMisbehaving(clientId, { discovery: moved, seen: (url) => void paths.push(url) });
  const login = application(provider.issuer, clientId);
  expect((await authorizeUrl(login)).url).toMatch(new RegExp(`^${provider.issuer}/elsewhere/begin\\?tenant=1&response_type=code&`));
  const { tokens } = await loggedIn(login, provider);
  await userInfo(login, tokens?.access_token ?? "", { subject });
  expect(paths).toEqual(["/.well-known/openid-configuration", "/token/of/the/day", "/jwks", "/userinfo/v2"]);
});

it("oidcc-client-test-discovery-jwks-uri-keys: keys are those of the address that the document names", async () => {
  const paths: string[] = [];
  const provider = await startMisbehaving(clientId, {
    discovery: (all) => ({ ...all, jwks_uri: `${all["issuer"]}/jwks/moved.json` }),
    keys: () => ({ keys: [stranger.publicKey] }),
    idToken: (claims) => signed(claims, stranger),
    seen: (url) => void paths.push(url),
  });
  expect((await loggedIn(application(provider.issuer, clientId), provider)).subject).toBe(subject);
  expect(paths).toContain("/jwks/moved.json");
  const other = await startMisbehaving(clientId, { discovery: (all) => ({ ...all, jwks_uri: `${all["issuer"]}/jwks/moved.json` }), idToken: (claims) => signed(claims, stranger) });
  expectRefusal(await rejection(loggedIn(application(other.issuer, clientId), other)), { code: "id_token_invalid" }, other);
});

describe("a logout behind the browser's back", () => {
  const event = "http://schemas.openid.net/event/backchannel-logout";
  const rpBackchannel = "oidcc-client-test-rp-backchannel-rpinitlogout";
  const modules: readonly [name: string, { given: (claims: Json) => Promise<string> | string; accepted?: true }][] = [
    [rpBackchannel, { given: (claims) => signed(claims, rs, { typ: "logout+jwt" }), accepted: true }],
    [`${rpBackchannel}-alg-none`, { given: (claims) => assembled({ alg: "none", typ: "logout+jwt" }, claims) }],
    [`${rpBackchannel}-wrong-alg`, { given: (claims) => signedWithSecret(claims, secret, { typ: "logout+jwt" }) }],
    [`${rpBackchannel}-wrong-alg: of another length`, { given: async (claims) => signed(claims, await createSigner("RS384", rs.kid), { typ: "logout+jwt" }) }],
    [`${rpBackchannel}-no-event`, { given: ({ events: _, ...claims }) => signed(claims, rs) }],
    [`${rpBackchannel}-wrong-event`, { given: (claims) => signed({ ...claims, events: { "http://schemas.openid.net/event/other": {} } }, rs) }],
    [`${rpBackchannel}-with-nonce`, { given: (claims) => signed({ ...claims, nonce: "n" }, rs) }],
    [`${rpBackchannel}-wrong-aud`, { given: (claims) => signed({ ...claims, aud: "another-client" }, rs) }],
    [`${rpBackchannel}-wrong-iss`, { given: (claims) => signed({ ...claims, iss: "https://other.example.com" }, rs) }],
  ];
  it.each(modules)("%s", async (_, { given, accepted }) => {
    const provider = await startMisbehaving(clientId);
    const now = Math.floor(Date.now() / 1000);
    const token = await given({ iss: provider.issuer, aud: clientId, sub: subject, sid: "session", jti: "logout", iat: now, exp: now + 120, events: { [event]: {} } });
    const request = new Request("https://app.example.com/logged-out", { method: "POST", body: new URLSearchParams({ logout_token: token }) });
    const answer = logoutTokenClaims(application(provider.issuer, clientId), request);
    const start = performance.now();
    if (accepted) expect(await answer).toMatchObject({ sub: subject, sid: "session" });
    else expectRefusal(await rejection(answer), { code: "logout_token_invalid" }, { issued: token.split(".").slice(1).filter((part) => part.length > 20) });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
