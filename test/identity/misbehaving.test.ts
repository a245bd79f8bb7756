// Wrong ID tokens, row by row, and keys and hashes that change.
import { describe, expect, it, vi } from "vitest";
import { idTokenClaims } from "../../templates/typescript/runtime/identity/id-token.js";
import { application, rejection } from "./application.js";
import { idTokenRows } from "./id-token-rows.js";
import { signerOf, startMisbehaving } from "./misbehaving.js";
import { clientId } from "./rows.js";
import { expectRefusal, loggedIn, runModule } from "./scenario.js";
import { halfHash, signed } from "./signers.js";

const rs = await signerOf("RS256");
const stranger = await signerOf("RS256", "stranger");
const now = (): number => Math.floor(Date.now() / 1000);

describe.each(idTokenRows)("%s", (_, table) => {
  it.each(table)("%s", async (_name, { given, want }) => {
    const { received } = await runModule(given, want);
    // A token decides neither which keys are asked for, nor where.
    expect(received.filter(({ place }) => place === "jwks").length).toBeLessThanOrEqual(1);
  });
});

describe("keys that change", () => {
  it("oidcc-client-test-signing-key-rotation: are fetched once more when the cool-down is over, and not sooner", async () => {
    let current = rs;
    const provider = await startMisbehaving(clientId, { idToken: (all) => signed(all, current), keys: () => ({ keys: [current.publicKey] }) });
    const login = application(provider.issuer, clientId);
    await loggedIn(login, provider);
    current = stranger;
    expectRefusal(await rejection(loggedIn(login, provider)), { code: "id_token_invalid" }, provider);
    expect(provider.count("jwks")).toBe(1);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    await loggedIn(login, provider).finally(() => vi.useRealTimers());
    expect(provider.count("jwks")).toBe(2);
  });

  it("oidcc-client-test-signing-key-rotation-just-before-signing: are fetched when they are first needed", async () => {
    const provider = await startMisbehaving(clientId, { idToken: (all) => signed(all, stranger), keys: () => ({ keys: [rs.publicKey, stranger.publicKey] }) });
    await loggedIn(application(provider.issuer, clientId), provider);
    expect(provider.count("jwks")).toBe(1);
  });

  it("with each look are not looked at again and again", async () => {
    const provider = await startMisbehaving(clientId, { keys: (_, fetches) => ({ keys: [{ ...stranger.publicKey, kid: `key-${fetches}` }] }) });
    const login = application(provider.issuer, clientId);
    for (let attempt = 0; attempt < 10; attempt += 1) expectRefusal(await rejection(loggedIn(login, provider)), { code: "id_token_invalid" }, provider);
    expect(provider.count("jwks")).toBeLessThanOrEqual(2);
  });
});

describe("the hash of an access token", () => {
  it("is compared when the token is at hand, left alone when it is not, and refused when there was none", async () => {
    const provider = await startMisbehaving(clientId);
    const login = application(provider.issuer, clientId);
    const token = await signed({ iss: provider.issuer, aud: clientId, sub: "user", iat: now(), exp: now() + 300, at_hash: halfHash("access") }, rs);
    expect(await idTokenClaims(login, token)).toMatchObject({ sub: "user" });
    expect(await idTokenClaims(login, token, { accessToken: "access" })).toMatchObject({ sub: "user" });
    for (const accessToken of ["another", null]) expectRefusal(await rejection(idTokenClaims(login, token, { accessToken })), { code: "id_token_invalid" }, provider);
  });
});

describe("the time since the user proved himself", () => {
  it.each([
    ["within what was asked for", 50, true],
    ["too long", 130, false],
    ["unknown", null, false],
  ])("%s", async (_, seconds, accepted) => {
    const provider = await startMisbehaving(clientId);
    const claims = { iss: provider.issuer, aud: clientId, sub: "user", iat: now(), exp: now() + 300, ...(seconds !== null && { auth_time: now() - seconds }) };
    const answer = idTokenClaims(application(provider.issuer, clientId), await signed(claims, rs), { maxAge: 60 });
    if (accepted) expect(await answer).toMatchObject(claims);
    else expectRefusal(await rejection(answer), { code: "id_token_invalid" }, provider);
  });
});
