// A generated client that gets its own tokens: against a server of this test, and against a provider that others wrote.
import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { imported, library, type Exports, type LibraryOptions } from "./library.js";
import { listener, type Answer, type Asked } from "./listener.js";
import { removePackages } from "./package.js";

const style = { results: "result", methods: "grouped" } as const;
const application = { clientId: "shop", clientSecret: "s3cret &%" };
let exports: Exports;
beforeAll(async () => {
  exports = await imported(style);
});
afterAll(removePackages);

const json = { "content-type": "application/json" };
const isToken = ({ url }: Pick<Asked, "url">): boolean => url === "/oauth/token";
const token = (count: number): Answer => ({ status: 200, headers: json, body: JSON.stringify({ access_token: `token-${count}`, token_type: "Bearer", expires_in: 3600 }) });
const report = { status: 200, headers: json, body: '["r"]' };

async function server(answer: (asked: Asked, tokens: number) => Answer) {
  let tokens = 0;
  const { url, asked, close } = await listener((one) => answer(one, isToken(one) ? (tokens += 1) : tokens));
  const made = (options: LibraryOptions = {}) => library(exports, style, { baseUrl: `${url}/v1`, ...application, ...options });
  return { url, asked, close, made };
}

test("many calls wait for one token, which has their scopes", async () => {
  const { asked, close, made } = await server((one, tokens) => (isToken(one) ? token(tokens) : report));
  const client = made();
  const results = await Promise.all(Array.from({ length: 12 }, (_, index) => client.call(index % 2 === 0 ? "reports/list" : "reports/first")));
  expect(results.every(({ ok }) => ok)).toBe(true);
  await client.call("reports/remove");
  client.close();
  await close();
  expect(asked.filter(isToken).map(({ body, headers }) => [Object.fromEntries(new URLSearchParams(body)), headers.authorization])).toEqual([
    [{ grant_type: "client_credentials", scope: "read" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
    [{ grant_type: "client_credentials", scope: "read write" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
  ]);
  expect(new Set(asked.filter((one) => !isToken(one)).map(({ url, headers }) => `${url} ${headers.authorization}`))).toEqual(new Set(["/v1/reports Bearer token-1", "/v1/reports/first Bearer token-1", "/v1/reports/last Bearer token-2"]));
});

test("alternatives have scopes of their own: those of the one that is used are asked for", async () => {
  const { asked, close, made } = await server((one, tokens) => (isToken(one) ? token(tokens) : report));
  for (const options of [{ headerKey: "k" }, {}]) {
    const client = made(options);
    expect(await client.call("reports/all")).toMatchObject({ ok: true });
    client.close();
  }
  await close();
  expect(asked.filter(isToken).map(({ body }) => new URLSearchParams(body).get("scope"))).toEqual(["audit", "all"]);
  expect(asked.filter((one) => !isToken(one)).map(({ headers }) => [headers["x-key"], headers.authorization])).toEqual([["k", "Bearer token-1"], [undefined, "Bearer token-2"]]);
});

test("a token that is refused is replaced, once", async () => {
  const first = await server((one, tokens) => (isToken(one) ? token(tokens) : one.headers.authorization === "Bearer token-1" ? { status: 401 } : report));
  const client = first.made();
  expect(await client.call("reports/list")).toMatchObject({ ok: true });
  expect(first.asked.filter(isToken)).toHaveLength(2);
  client.close();
  await first.close();
  const never = await server((one, tokens) => (isToken(one) ? token(tokens) : { status: 401 }));
  const other = never.made();
  expect(await other.call("reports/list")).toMatchObject({ ok: false, status: 401 });
  expect(never.asked.map(({ url }) => url)).toEqual(["/oauth/token", "/v1/reports", "/oauth/token", "/v1/reports"]);
  other.close();
  await never.close();
});

test("a refusal is an error of its own, and so is an endpoint that sends elsewhere, where nothing arrives", async () => {
  const elsewhere = await listener(() => token(1));
  const { asked, close, made } = await server((one, tokens) => (tokens === 1 ? { status: 401, headers: json, body: '{"error":"invalid_client","error_description":"s3cret &%"}' } : { status: 307, headers: { location: `${elsewhere.url}${one.url}` } }));
  const client = made();
  const refused = await client.call("reports/list");
  expect(refused).toMatchObject({ ok: false, status: 0, error: { kind: "credential", httpStatus: 401, message: "machine: no token, HTTP 401 (invalid_client)", cause: { name: "CredentialError", code: "invalid_client", status: 401 } } });
  expect(Object(refused.error).cause).toBeInstanceOf(exports.TokenError);
  expect(JSON.stringify(refused)).not.toContain("s3cret");
  expect(await client.call("reports/list")).toMatchObject({ ok: false, status: 0, error: { kind: "credential", httpStatus: 307 } });
  expect([asked.every(isToken), elsewhere.asked]).toEqual([true, []]);
  client.close();
  await Promise.all([close(), elsewhere.close()]);
});

test("a token that the application has is sent instead", async () => {
  const { asked, close, made } = await server(() => report);
  const client = made({ machine: () => "own" });
  expect(await client.call("reports/list")).toMatchObject({ ok: true });
  client.close();
  await close();
  expect(asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([["/v1/reports", "Bearer own"]]);
});

test("a provider that others wrote takes id and secret both ways, whatever is in them", async () => {
  const silenced = (["warn", "info"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  const { default: Provider } = await import("oidc-provider");
  const secret = "s3cret+&%=: /";
  const clients = (["client_secret_basic", "client_secret_post"] as const).map((method) => ({ client_id: `of ${method}`, client_secret: secret, grant_types: ["client_credentials"], redirect_uris: [], response_types: [], token_endpoint_auth_method: method, scope: "read write" }));
  const provider = new Provider("http://127.0.0.1", { clients, scopes: ["read", "write", "admin"], ttl: { ClientCredentials: 600 }, features: { clientCredentials: { enabled: true } } });
  for (const spy of silenced) spy.mockRestore();
  const handler = provider.callback();
  const endpoint = createServer((request, response) => void handler(request, response)).listen(0, "127.0.0.1");
  await once(endpoint, "listening");
  const { port } = Object(endpoint.address());
  const { asked, close, made } = await server(() => report);
  for (const { client_id: clientId, token_endpoint_auth_method: tokenEndpointAuthMethod } of clients) {
    const options = { clientId, clientSecret: secret, tokenEndpointAuthMethod, tokenUrl: `http://127.0.0.1:${port}/token` };
    const client = made(options);
    expect(await client.call("reports/list")).toMatchObject({ ok: true });
    const wrong = made({ ...options, clientSecret: "wrong" });
    expect(await wrong.call("reports/list")).toMatchObject({ ok: false, status: 0, error: { httpStatus: 401, cause: { code: "invalid_client" } } });
    const greedy = made({ ...options, scope: "admin" });
    expect(await greedy.call("reports/list")).toMatchObject({ ok: false, status: 0, error: { httpStatus: 400, cause: { code: "invalid_scope" } } });
    for (const one of [client, wrong, greedy]) one.close();
  }
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([expect.stringMatching(/^Bearer [\w-]+$/), expect.stringMatching(/^Bearer [\w-]+$/)]);
  endpoint.close();
  endpoint.closeAllConnections();
  await close();
});
