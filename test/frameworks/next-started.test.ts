// A Next.js application (app router), built and started as in production, with the packed client and `oidc-provider` on the other side.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { nextLogin } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { account, secret } from "../identity/accounts.js";
import { startProvider } from "../identity/provider.js";
import { createUserAgent } from "../identity/user-agent.js";
import * as older from "./older-session.js";
import { createVisitor, type Visitor } from "./visitor.js";

const folder = fileURLToPath(new URL("next/", import.meta.url));
const provider = await startProvider();
let server: ChildProcess;
let address = "";

beforeAll(async () => {
  const environment = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", APP_ID: "post", APP_SECRET: secret, APP_HOST: provider.origin };
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], environment);
  run("npx", ["next", "build"], environment);
  const port = await freePort();
  server = spawn("npx", ["next", "start", "--hostname", "127.0.0.1", "--port", `${port}`], { cwd: folder, env: environment, stdio: process.env["NEXT_LOG"] === undefined ? "ignore" : "inherit", detached: true });
  address = `http://127.0.0.1:${port}`;
  for (let left = 200; !(await fetch(address).then(({ ok }) => ok, () => false)); left -= 1) {
    if (left === 0) throw new Error("Next.js did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

afterAll(() => {
  // With what it started itself.
  if (server?.pid !== undefined) process.kill(-server.pid);
});

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function loggedIn(from: string): Promise<{ readonly visitor: Visitor; readonly location: string | null }> {
  const visitor = createVisitor(address);
  const refused = await visitor.visit(from);
  expect(refused.status).toBe(302);
  const begun = await visitor.visit(refused.headers.get("location") ?? "");
  const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
  return { visitor, location: (await visitor.visit(callback)).headers.get("location") };
}

it("protects a route handler, and sends browsers to log in and back", async () => {
  expect((await createVisitor(address).visit("/profile", { page: false })).status).toBe(401);
  const { visitor, location } = await loggedIn("/profile?tab=1");
  expect(location).toBe("/profile?tab=1");
  expect(await (await visitor.visit("/profile")).json()).toMatchObject({ sub: account.sub });
  expect((await visitor.visit("/admin")).status).toBe(403);
});

it("tells server components who is signed in", async () => {
  expect(await (await createVisitor(address).visit("/maybe")).text()).toContain("<p>nobody</p>");
  const { visitor } = await loggedIn("/profile");
  expect(await (await visitor.visit("/maybe")).text()).toContain(`<p>somebody: ${account.sub}</p>`);
});

it("protects pages by middleware", async () => {
  const { visitor, location } = await loggedIn("/inside");
  expect(location).toBe("/inside");
  expect(await (await visitor.visit("/inside")).text()).toContain(`<p>inside: ${account.sub}</p>`);
});

it("logs out by a form of its own", async () => {
  const { visitor } = await loggedIn("/profile");
  const { logoutToken }: { logoutToken: string } = await (await visitor.visit("/profile")).json();
  const form = (body: string): RequestInit => ({ method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect((await visitor.visit("/logout", form(""))).status).toBe(403);
  expect((await visitor.visit("/logout", form(`logout_token=${logoutToken}`))).headers.get("location")).toContain("/oidc/session/end?");
  expect((await visitor.visit("/profile", { page: false })).status).toBe(401);
});

it("understands what a route throws to redirect, so that the cookie of a renewed session goes along", async () => {
  const thrown: { [name: string]: (address: string) => never } = createRequire(`${folder}package.json`)("next/navigation");
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const [name, want] of [["redirect", [307, "/there"]], ["permanentRedirect", [308, "/there"]], ["notFound", [404, null]]] as const) {
    const route = nextLogin(older.client, older.options).protect(() => thrown[name]?.("/there") ?? new Response(), { optional: true });
    const { status, headers } = await route(new Request(older.origin, { headers: { cookie: await older.cookieOfASession() } }));
    expect([status, headers.get("location"), headers.getSetCookie().length]).toEqual([...want, 1]);
  }
  vi.useRealTimers();
});
