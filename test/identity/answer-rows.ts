// Wrong answers of a provider's endpoints, row by row: discovery, token, user info and key set.
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { secret } from "./accounts.js";
import { json, signerOf, subject, type Place } from "./misbehaving.js";
import type { Module, Want } from "./rows.js";
import { assembled, halfHash, signed, signedWithSecret, type Json } from "./signers.js";

const rs = await signerOf("RS256");
const request: Want = { code: "request" };
const stranger = await signerOf("RS256", "stranger");

const html = (response: ServerResponse): void => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Please wait</title>");
const empty = (response: ServerResponse): void => void response.writeHead(200, { "content-type": "application/json" }).end();
export const broken = (response: ServerResponse): void => void response.writeHead(200, { "content-type": "application/json" }).end('{"access_token": "access-');
export const reset = (response: ServerResponse): void => void response.socket?.resetAndDestroy();
export const silent = (): void => undefined;
const bomb = (response: ServerResponse): void => void response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(40_000_000, 32)));
const moved = (response: ServerResponse): void => void response.writeHead(302, { location: "/elsewhere" }).end();
export const failing = (response: ServerResponse): void => json(response, { error: "server_error" }, 500);

/** Text without an end, as fast as it is taken. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = Buffer.alloc(65_536, 32);
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", pour);
  pour();
}

/** A byte now and then. */
function slow(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}

const unusable = { html, empty, broken, reset, silent, bomb, moved, failing, endless, slow };

/** Every unusable answer of every place that a login asks. */
const everywhere: Module[] = (["discovery", "token", "userinfo", "jwks"] as const satisfies readonly Place[]).flatMap((place) =>
  Object.entries(unusable).map(([name, raw]): Module => {
    const code = place === "discovery" && /html|empty|broken|failing/.test(name) ? "discovery" : "request";
    // A key set that is no key set is a matter of the token that it was to verify, or of the request.
    const want: Want = place === "jwks" && /html|empty|broken/.test(name) ? { code: /^(request|id_token_invalid)$/ } : { code };
    return [`${place}: ${name}`, { given: { until: "user info", raw: { [place]: raw } }, want }];
  }),
);

const discovery: readonly Module[] = [
  ["an issuer with a slash", { given: { discovery: (all) => ({ ...all, issuer: `${all["issuer"]}/` }) }, want: { code: "discovery" } }],
  ["no issuer", { given: { discovery: (all) => ({ ...all, issuer: undefined }) }, want: { code: "discovery" } }],
  ["an endpoint that is no address", { given: { discovery: (all) => ({ ...all, token_endpoint: "/token" }) }, want: { code: "discovery" } }],
  ["an endpoint without a network", { given: { discovery: (all) => ({ ...all, jwks_uri: "file:///etc/passwd" }) }, want: { code: "discovery" } }],
  ["an endpoint to which the secret would go in clear", { given: { discovery: (all) => ({ ...all, token_endpoint: "http://provider.example.com/token" }) }, want: { code: "discovery" } }],
  ["keys that anybody on the way may change", { given: { discovery: (all) => ({ ...all, jwks_uri: "http://provider.example.com/jwks" }) }, want: { code: "discovery" } }],
  ["no token endpoint", { given: { discovery: (all) => ({ ...all, token_endpoint: undefined }) }, want: { code: "configuration" } }],
  ["no key set", { given: { discovery: (all) => ({ ...all, jwks_uri: undefined }) }, want: { code: "discovery" } }],
  ["null", { given: { discovery: () => null }, want: { code: "discovery" } }],
  ["names of the prototype", { given: { discovery: (all) => JSON.parse(`{"__proto__": {"token_endpoint": "https://x.example.com"}, ${JSON.stringify(all).slice(1)}`) }, want: "accepted" }],
];

const answers: readonly Module[] = [
  ["no access token", { given: { answer: (all) => ({ ...all, access_token: undefined }) }, want: request }],
  ["an access token that is a number", { given: { answer: (all) => ({ ...all, access_token: 12 }) }, want: request }],
  ["no type", { given: { answer: (all) => ({ ...all, token_type: undefined }) }, want: request }],
  ["a type that we cannot use", { given: { answer: (all) => ({ ...all, token_type: "mac" }) }, want: request }],
  ["a type whose token is of no use without a proof of possession", { given: { answer: (all) => ({ ...all, token_type: "DPoP" }) }, want: request }],
  ["a refresh token that is empty", { given: { answer: (all) => ({ ...all, refresh_token: "" }) }, want: request }],
  ["a lifetime that is no number", { given: { answer: (all) => ({ ...all, expires_in: "soon" }) }, want: request }],
  ["no ID token", { given: { answer: (all) => ({ ...all, id_token: undefined }) }, want: { code: "id_token_invalid" } }],
  ["an ID token that is null", { given: { answer: (all) => ({ ...all, id_token: null }) }, want: { code: "id_token_invalid" } }],
  ["an ID token that is an object", { given: { answer: (all) => ({ ...all, id_token: { sub: subject } }) }, want: { code: "id_token_invalid" } }],
  ["a megabyte of what nobody asked for", { given: { answer: (all) => ({ ...all, note: "x".repeat(1_048_576) }) }, want: request }],
  ["no end, and all the time that it takes", { given: { options: { timeout: 30_000 }, raw: { token: endless } }, want: request }],
  ["names of the prototype", { given: { answer: (all) => JSON.parse(`{"__proto__": {"token_type": "mac", "id_token": "x"}, "constructor": {}, ${JSON.stringify(all).slice(1)}`) }, want: "accepted" }],
  ["a list", { given: { answer: () => [] }, want: request }],
  ["null", { given: { answer: () => null }, want: request }],
  ["a refusal", { given: { answer: () => ({ error: "invalid_grant", error_description: "no" }) }, want: { code: "refused", error: "invalid_grant", status: 400 } }],
  ["a refusal that is no text", { given: { answer: () => ({ error: ["invalid_grant"] }) }, want: request }],
  ["an access token that would end its header", { given: { until: "user info", answer: (all) => ({ ...all, access_token: "access\r\nx-evil: 1", id_token: undefined }) }, want: { code: "id_token_invalid" } }],
];

const aboutUsers: readonly Module[] = [
  ["no sub", { given: { until: "user info", userInfo: (all) => ({ ...all, sub: undefined }) }, want: { code: /^(request|user_info_invalid)$/ } }],
  ["a list", { given: { until: "user info", userInfo: () => [] }, want: request }],
  ["no JWT", { given: { until: "user info", userInfo: () => "garbage" }, want: { code: "user_info_invalid" } }],
  ["a JWT that nobody signed", { given: { until: "user info", userInfo: (all) => assembled({ alg: "none" }, all) }, want: { code: "user_info_invalid" } }],
];

export const answerRows: readonly (readonly [group: string, rows: readonly Module[]])[] = [
  ["an answer that is none", everywhere],
  ["a discovery document", discovery],
  ["a token answer", answers],
  ["user info", aboutUsers],
];

const many = (count: number): unknown => ({ keys: Array.from({ length: count }, (_, index) => ({ ...stranger.publicKey, kid: `key-${index}` })) });

/** The key set is asked for once in each. */
export const keySetRows: readonly Module[] = [
  ["of a hundred and one keys is refused", { given: { keys: () => many(101) }, want: request }],
  ["of 300 kilobytes is refused", { given: { keys: (keys) => ({ keys, note: "x".repeat(300_000) }) }, want: request }],
  ["with keys that nobody knows is used for the others", { given: { keys: (keys) => ({ keys: [{ kty: "NEW", kid: "new" }, ...keys] }) }, want: "accepted" }],
  ["that is a list is refused", { given: { keys: (keys) => keys }, want: { code: /^(request|id_token_invalid)$/ } }],
];

/** Made of honest claims; `want` is the code of the refusal. */
export const accessTokenRows: readonly [string, { given: (claims: Json) => Promise<string>; want: string }][] = [
  ["of another issuer", { given: (claims) => signed({ ...claims, iss: "https://other.example.com" }, rs), want: "access_token_invalid" }],
  ["of another audience", { given: (claims) => signed({ ...claims, aud: "another-client" }, rs), want: "access_token_invalid" }],
  ["without an end", { given: (claims) => signed({ ...claims, exp: undefined }, rs), want: "access_token_invalid" }],
  ["without a user", { given: (claims) => signed({ ...claims, sub: undefined }, rs), want: "access_token_invalid" }],
  ["before its time", { given: (claims) => signed({ ...claims, nbf: Math.floor(Date.now() / 1000) + 90 }, rs), want: "access_token_invalid" }],
  ["after its time", { given: (claims) => signed({ ...claims, exp: Math.floor(Date.now() / 1000) - 61 }, rs), want: "access_token_expired" }],
  ["of a stranger", { given: (claims) => signed(claims, stranger, { kid: rs.kid }), want: "access_token_invalid" }],
  ["expired, and of a stranger", { given: (claims) => signed({ ...claims, exp: 1 }, stranger, { kid: rs.kid }), want: "access_token_invalid" }],
  ["that nobody signed", { given: async (claims) => assembled({ alg: "none" }, claims), want: "access_token_invalid" }],
  ["by the client's secret", { given: (claims) => signedWithSecret(claims, secret), want: "access_token_invalid" }],
  ["that is an ID token", { given: ({ scope: _, ...claims }) => signed({ ...claims, nonce: "n", at_hash: halfHash("a") }, rs), want: "access_token_invalid" }],
  ["that is no JWT", { given: async () => "opaque", want: "access_token_invalid" }],
  ["that is empty", { given: async () => "", want: "access_token_invalid" }],
];

/** User info as a JWT that must be refused. */
export const signedUserInfoRows: readonly [string, (claims: Json) => Promise<string>][] = [
  ["a stranger's signature", (claims) => signed(claims, stranger, { kid: rs.kid })],
  ["another issuer", (claims) => signed({ ...claims, iss: "https://other.example.com" }, rs)],
  ["another audience", (claims) => signed({ ...claims, aud: "another-client" }, rs)],
  ["another user", (claims) => signed({ ...claims, sub: "somebody else" }, rs)],
  ["the client's secret", (claims) => signedWithSecret(claims, secret)],
];
