// The packages where people run them besides the project's own Node: newer ones, Deno, Bun and workerd (Cloudflare Workers). The servers run here.
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { installedPackage } from "../live/package.js";
import { here } from "../runtime/node/key-pairs.js";
import { closedPort, type Received, serve } from "../runtime/node/loopback.js";
import { proxyServer } from "../runtime/node/proxy-server.js";

const own = fileURLToPath(new URL(".", import.meta.url));
const installed = path.join(own, "node_modules");
const runtimes: readonly (readonly [string, string, readonly string[]])[] = [
  ["the Node of the project", process.execPath, []],
  ["a newer Node", path.join(installed, "node/bin/node"), []],
  ["the newest Node", path.join(installed, "newest-node/bin/node"), []],
  ["Deno", path.join(installed, ".bin/deno"), ["run", "--allow-all", "--quiet"]],
  ["Bun", path.join(installed, ".bin/bun"), []],
];
let mock: Mock;
let application: string;

beforeAll(async () => {
  const { folder } = await installedPackage();
  application = path.join(folder, "runtimes");
  cpSync(path.join(own, "application"), application, { recursive: true });
  mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) });
});
afterAll(() => mock.close());

const envelope = JSON.stringify({ statusCode: 200, message: "", data: { userId: "1", name: "x".repeat(2000) } });

/** Behaves as the `userId` of the call says. */
function behave(response: ServerResponse, { url }: Received): void {
  const json = { "content-type": "application/json" };
  switch (new URL(url, "http://server").searchParams.get("userId")) {
    case "gzip":
      return void response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(envelope));
    case "brotli":
      return void response.writeHead(200, { ...json, "content-encoding": "br" }).end(brotliCompressSync(envelope));
    case "no-gzip":
      return void response.writeHead(200, { ...json, "content-encoding": "gzip" }).end("plain");
    case "cookies":
      return void response.writeHead(200, { ...json, "set-cookie": ["a=1", "b=2"] }).end(envelope);
    case "page":
      return void response.writeHead(502, { "content-type": "text/html" }).end("<html>");
    case "redirect":
      return void response.writeHead(302, { location: "http://127.0.0.1:9/" }).end();
    case "broken":
      response.writeHead(200, { ...json, "content-length": 9999 }).write(envelope);
      return void setTimeout(() => response.destroy(), 20);
    case "endless":
      return void response.writeHead(200, json).write(envelope.slice(0, 100));
    default:
      response.writeHead(200, json).end(envelope);
  }
}

/** What the program printed last: a value as JSON. */
function printed(command: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: application, env: { ...process.env, NO_COLOR: "1" } });
    let [out, errors] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? ""));
      else reject(new Error(`${command} ended with ${code}:\n${errors}`));
    });
  });
}

describe.each(runtimes)("%s", (_name, command, args) => {
  test("calls, and what goes wrong with them", async () => {
    const server = await serve(behave);
    const secure = await serve(behave, here);
    const proxy = await proxyServer();
    const addresses = { server: server.url, secure: secure.url, proxy: proxy.url, closed: `http://127.0.0.1:${await closedPort()}`, ca: here.cert };
    expect(await printed(command, [...args, "calls.js", JSON.stringify(addresses)])).toEqual({
      results: {
        plain: 200, gzip: 200, brotli: 200, "a body": 200, cookies: 200,
        page: "invalid-answer", redirect: "redirect", "broken off": "network", "no gzip": "invalid-answer", "too large": "too-large",
        timeout: "timeout", aborted: "aborted", refused: "network",
        "not trusted": "network", trusted: 200, "not checked": 200, "checked again": "network",
        proxy: 200, tunnel: 200, fetch: 200,
      },
      cookies: "a=1\nb=2",
    });
    expect(server.received.find(({ method }) => method === "POST")?.body).toBe('{"code":"editor"}');
    expect(proxy.asked.map(({ line }) => line)).toEqual([expect.stringMatching(/^GET http:/), expect.stringMatching(/^CONNECT /)]);
  });

  test("logins, events, webhooks and pages", async () => {
    expect(await printed(command, [...args, "login.js", JSON.stringify({ mock: mock.url })])).toEqual({
      login: { isVerified: true, tokenType: "Bearer" },
      event: { order: "1001" },
      webhooks: ["user.created", "webhook_invalid"],
      users: ["string", "string"],
      fief: "mock-clientId",
    });
  });
});

test("workerd", async () => {
  const server = await serve(behave);
  const { outputFiles } = await build({ entryPoints: [path.join(application, "worker.js")], bundle: true, format: "esm", conditions: ["workerd", "worker", "browser"], write: false, logLevel: "silent" });
  const { Miniflare } = await import(path.join(own, "node_modules/miniflare/dist/src/index.js"));
  const worker = new Miniflare({ modules: true, script: outputFiles[0]?.text ?? "", compatibilityDate: "2026-01-01" });
  try {
    const answer = await worker.dispatchFetch("http://worker/", { method: "POST", body: JSON.stringify({ server: server.url, mock: mock.url }) });
    expect(await answer.json()).toEqual({ signed: 200, brotli: 200, redirect: "redirect", timeout: "timeout", login: { isVerified: true, tokenType: "Bearer" }, refused: "rejectUnauthorized, ca and proxy: not possible with fetch" });
  } finally {
    await worker.dispose();
  }
});
