// Each way to make one call: ours and others', to the same addresses with the same bodies and the same use of the answer.
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const userId = "6229ffaxxxxxxxx1";
const listInput = { keywords: "user", options: { pagination: { page: 1, limit: 10 } } };
const headers = { accept: "application/json", "user-agent": "bench", "x-genauth-lang": "zh-CN" };
const paths = { unsigned: "/api/v3/get-country-list", getUser: `/api/v3/get-user?userId=${userId}`, listUsers: "/api/v3/list-users" };

/** What a process of its own measures: an application has one transport, and the compiler makes other code where there are two. */
export const transports = ["node", "fetch"];

/**
 * Resolves to `{ name, base, call }` each; `base` names the way that it is compared with. A `call` resolves to the
 * envelope. `transport`: of ours, one of `transports`. `peersFolder`: where axios is installed, or null.
 */
export async function createCallers(origin, packageFolder, peersFolder, transport) {
  const load = (entry) => import(pathToFileURL(join(packageFolder, "dist", entry, "index.js")).href);
  const [{ AuthenticationClient }, { ManagementClient }] = [await load("authentication"), await load("management")];
  const application = { appId: "64a2f0d1", appSecret: "b5f7c2e9a1d04836", appHost: origin };
  const key = { accessKeyId: "64a2f0d2", accessKeySecret: "9d8c7b6a5f4e3d2c1b0a", host: origin };
  const fetch = globalThis.fetch;
  const own = transport === "fetch" ? { fetch } : {};
  const [authentication, management] = [new AuthenticationClient({ ...application, ...own }), new ManagementClient({ ...key, ...own })];
  const get = async (path, options) => JSON.parse(await (await fetch(origin + path, options)).text());
  const post = async (path, input) => {
    const response = await fetch(origin + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input) });
    return JSON.parse(await response.text());
  };
  const bases = [
    { name: "fetch: GET", base: "fetch: GET", call: () => get(paths.unsigned) },
    { name: "fetch: GET, one user", base: "fetch: GET, one user", call: () => get(paths.getUser) },
    { name: "fetch: POST, list", base: "fetch: POST, list", call: () => post(paths.listUsers, listInput) },
  ];
  if (transport === "fetch") {
    return [
      ...bases,
      { name: "fetch with a signal: GET", base: "fetch: GET", call: () => get(paths.unsigned, { headers, redirect: "manual", signal: new AbortController().signal }) },
      { name: "ours through fetch, unsigned: getCountryList", base: "fetch: GET", call: () => authentication.getCountryList() },
      { name: "ours through fetch, signed: getUser", base: "fetch: GET, one user", call: () => management.getUser({ userId }) },
    ];
  }
  return [
    ...bases,
    { name: "node:http, signed: GET, one user", base: "fetch: GET, one user", call: await bareSignedCall(origin, key.accessKeySecret) },
    ...axiosCallers(origin, peersFolder),
    { name: "ours, unsigned: getCountryList", base: "fetch: GET", call: () => authentication.getCountryList() },
    { name: "ours, signed: getUser", base: "fetch: GET, one user", call: () => management.getUser({ userId }) },
    { name: "ours, signed: listUsers", base: "fetch: POST, list", call: () => management.listUsers(listInput) },
  ];
}

/** What nothing that signs with Web Crypto and sends with `node:http` can be cheaper than: both, and nothing around them. */
async function bareSignedCall(origin, secret) {
  const agent = new Agent({ keepAlive: true });
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const { hostname, port } = new URL(origin);
  const text = encoder.encode(`GET\n${Object.entries(headers).flat().join("\n")}\n${paths.getUser}`);
  return async () => {
    const signature = await crypto.subtle.sign("HMAC", key, text);
    const sent = { ...headers, authorization: Buffer.from(signature).toString("base64") };
    return new Promise((resolve, reject) => {
      const outgoing = request({ agent, hostname, port, path: paths.getUser, headers: sent }, (incoming) => {
        const chunks = [];
        incoming.on("data", (chunk) => chunks.push(chunk));
        incoming.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      outgoing.on("error", reject);
      outgoing.end();
    });
  };
}

function axiosCallers(origin, peersFolder) {
  if (peersFolder === null) return [];
  const axios = createRequire(join(peersFolder, "package.json"))("axios").create({ baseURL: origin, timeout: 10_000 });
  return [
    { name: "axios: GET", base: "fetch: GET", call: async () => (await axios.get(paths.unsigned)).data },
    { name: "axios: POST, list", base: "fetch: POST, list", call: async () => (await axios.post(paths.listUsers, listInput)).data },
  ];
}
