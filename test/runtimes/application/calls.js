// Makes calls that go well and calls that do not, and prints what each came to: one line of JSON.
import process from "node:process";
import { ManagementClient } from "@countersign/genauth/management";

const { server, secure, proxy, closed, ca } = JSON.parse(process.argv[2] ?? "");
const make = (options) => new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", maxRetries: 0, host: server, ...options });
const client = make({});
const soon = new AbortController();
setTimeout(() => soon.abort(), 100);
let cookies;

const calls = {
  plain: () => client.getUser({ userId: "plain" }),
  gzip: () => client.getUser({ userId: "gzip" }),
  brotli: () => client.getUser({ userId: "brotli" }),
  "a body": () => client.createRole({ code: "editor" }),
  cookies: () => client.getUser({ userId: "cookies" }, { onAnswer: ({ headers }) => void (cookies = headers["set-cookie"]) }),
  page: () => client.getUser({ userId: "page" }),
  redirect: () => client.getUser({ userId: "redirect" }),
  "broken off": () => client.getUser({ userId: "broken" }),
  "no gzip": () => client.getUser({ userId: "no-gzip" }),
  "too large": () => make({ maxAnswerBytes: 1000 }).getUser({ userId: "gzip" }),
  timeout: () => client.getUser({ userId: "endless" }, { timeout: 200 }),
  aborted: () => client.getUser({ userId: "endless" }, { signal: soon.signal }),
  refused: () => make({ host: closed }).getUser({ userId: "plain" }),
  "not trusted": () => make({ host: secure }).getUser({ userId: "plain" }),
  trusted: () => make({ host: secure, ca }).getUser({ userId: "plain" }),
  "not checked": () => make({ host: secure, rejectUnauthorized: false }).getUser({ userId: "plain" }),
  "checked again": () => make({ host: secure }).getUser({ userId: "plain" }),
  proxy: () => make({ proxy }).getUser({ userId: "plain" }),
  tunnel: () => make({ proxy, host: secure, ca }).getUser({ userId: "plain" }),
  fetch: () => make({ fetch }).getUser({ userId: "brotli" }),
};
const results = {};
for (const [name, call] of Object.entries(calls)) {
  const { statusCode, cause } = await call();
  results[name] = cause === undefined ? statusCode : cause.kind;
}
console.log(JSON.stringify({ results, cookies }));
process.exit(0);
