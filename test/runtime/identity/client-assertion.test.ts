// A client that proves itself by signing (RFC 7523, section 2.2): what it sends, and that no secret goes along.
import { inspect } from "node:util";
import { createLocalJWKSet, decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify, type JWK, type JWTPayload } from "jose";
import { describe, expect, it } from "vitest";
import { clientCredentials } from "../../../templates/typescript/runtime/identity/client-credentials.js";
import { introspect } from "../../../templates/typescript/runtime/identity/introspect.js";
import { refreshTokens } from "../../../templates/typescript/runtime/identity/refresh.js";
import { begin, issuer, sample, secret, type Sample, type SampleOptions } from "./sample.js";

const tokens = { access_token: "access-token-1", token_type: "Bearer" };

async function keys(alg: string, more: Partial<JWK> = {}): Promise<{ readonly own: JWK; readonly shown: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...(alg === "EdDSA" && { crv: "Ed25519" }) });
  return { own: { ...(await exportJWK(privateKey)), ...more }, shown: { ...(await exportJWK(publicKey)), ...(more.kid !== undefined && { kid: more.kid }) } };
}

function answering(options: SampleOptions): Sample {
  const given = sample(options);
  given.answers["/oidc/token"] = given.answers["/oauth/token"] = { body: tokens };
  given.answers["/oidc/introspect"] = { body: { active: true } };
  return given;
}

function formOf({ sent }: Sample): URLSearchParams {
  return new URLSearchParams(`${sent.at(-1)?.body}`);
}

const verified = async (assertion: string, shown: JWK, audience: string): Promise<JWTPayload> =>
  (await jwtVerify(assertion, createLocalJWKSet({ keys: [shown] }), { issuer: "application", subject: "application", audience, currentDate: new Date(begin) })).payload;

describe("private_key_jwt", () => {
  it.each(["RS256", "ES256", "ES384", "ES512", "EdDSA"])("signs by %s where the key is one for it, and names the client", async (alg) => {
    const { own, shown } = await keys(alg, { kid: "of-the-application" });
    const given = answering({ assertionKey: JSON.stringify(own), appSecret: undefined });
    await refreshTokens(given.login, "refresh-1");
    const { client_assertion: assertion = "", ...form } = Object.fromEntries(formOf(given));
    expect(form).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-1", client_id: "application", client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" });
    expect(decodeProtectedHeader(assertion)).toEqual({ alg, kid: "of-the-application" });
    expect(await verified(assertion, shown, issuer)).toEqual({ iss: "application", sub: "application", aud: issuer, iat: begin / 1000, exp: begin / 1000 + 60, jti: expect.stringMatching(/^[\w-]{43}$/) });
    expect(given.sent.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  it("signs by the algorithm that the key names", async () => {
    const { own, shown } = await keys("PS256", { alg: "PS256", use: "sig", key_ops: ["sign"] });
    const given = answering({ assertionKey: own, appSecret: undefined });
    await refreshTokens(given.login, "refresh-1");
    const assertion = formOf(given).get("client_assertion") ?? "";
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: "PS256" });
    expect(await verified(assertion, shown, issuer)).toMatchObject({ iss: "application" });
  });

  it("signs anew for each request", async () => {
    const given = answering({ assertionKey: (await keys("ES256")).own, appSecret: undefined });
    await refreshTokens(given.login, "refresh-1");
    const first = formOf(given).get("client_assertion");
    await refreshTokens(given.login, "refresh-1");
    expect(formOf(given).get("client_assertion")).not.toBe(first);
  });

  it("is for the issuer, whatever endpoint gets it, and for the token endpoint where nobody says who the issuer is", async () => {
    const { own, shown } = await keys("ES256");
    const plain = answering({ protocol: "oauth", assertionKey: own, appSecret: undefined });
    await refreshTokens(plain.login, "refresh-1");
    expect(await verified(formOf(plain).get("client_assertion") ?? "", shown, "https://login.example.com/oauth/token")).toMatchObject({ sub: "application" });
    const named = answering({ protocol: "oauth", assertionKey: own, appSecret: undefined, issuer });
    await refreshTokens(named.login, "refresh-1");
    expect(await verified(formOf(named).get("client_assertion") ?? "", shown, issuer)).toMatchObject({ sub: "application" });
    const asked = answering({ assertionKey: own, appSecret: undefined });
    await introspect(asked.login, "token-1");
    expect(await verified(formOf(asked).get("client_assertion") ?? "", shown, issuer)).toMatchObject({ sub: "application" });
  });

  it("is chosen where there is a key and no secret; of both, the method decides, and never both are sent", async () => {
    const assertionKey = (await keys("ES256")).own;
    const proofs = async (options: SampleOptions): Promise<string[]> => {
      const given = answering({ protocol: "oauth", assertionKey, ...options });
      await refreshTokens(given.login, "refresh-1");
      const header = given.sent.at(-1)?.headers["authorization"];
      return [...formOf(given).keys(), ...(header === undefined ? [] : [header.split(" ")[0] ?? ""])].filter((name) => /^client_(secret|assertion)$|Basic/.test(name));
    };
    expect(await proofs({ appSecret: undefined })).toEqual(["client_assertion"]);
    expect(await proofs({ appSecret: undefined, tokenAuthMethod: "client_secret_post" })).toEqual(["client_assertion"]);
    expect(await proofs({ appSecret: undefined, tokenAuthMethod: "none" })).toEqual([]);
    expect(await proofs({})).toEqual(["client_secret"]);
    expect(await proofs({ tokenAuthMethod: "client_secret_basic" })).toEqual(["Basic"]);
    expect(await proofs({ tokenAuthMethod: "private_key_jwt" })).toEqual(["client_assertion"]);
  });

  it("tells the application that its key cannot be used, without showing it", async () => {
    const given = answering({ assertionKey: { kty: "RSA", n: "AQAB", e: "AQAB", d: "private-part" }, appSecret: undefined });
    const error: unknown = await refreshTokens(given.login, "refresh-1").catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining("assertionKey") });
    expect(inspect([error, given.login], { depth: 9, showHidden: true })).not.toContain("private-part");
    expect(given.count("/oidc/token")).toBe(0);
  });

  it("leaves another client's own proof alone", async () => {
    const given = answering({ protocol: "oauth", assertionKey: (await keys("ES256")).own, appSecret: undefined });
    await clientCredentials(given.login, { scope: "a", clientId: "machine", clientSecret: "its" });
    expect(Object.fromEntries(formOf(given))).toEqual({ grant_type: "client_credentials", scope: "a", client_id: "machine", client_secret: "its" });
  });
});

it("client_secret_jwt signs with the secret, which is not sent", async () => {
  const given = answering({ tokenAuthMethod: "client_secret_jwt", appSecret: `${secret}-of-32-bytes` });
  await refreshTokens(given.login, "refresh-1");
  const form = formOf(given);
  expect(`${form}`).not.toContain(secret);
  const { payload, protectedHeader } = await jwtVerify(form.get("client_assertion") ?? "", new TextEncoder().encode(`${secret}-of-32-bytes`), { issuer: "application", audience: issuer, currentDate: new Date(begin) });
  expect([payload.sub, protectedHeader]).toEqual(["application", { alg: "HS256" }]);
});
