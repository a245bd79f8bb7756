// The same visits in every framework, each really started, with `oidc-provider` on the other side.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account } from "../identity/accounts.js";
import { application } from "../identity/application.js";
import { startProvider, type TestProvider } from "../identity/provider.js";
import { createUserAgent } from "../identity/user-agent.js";
import type { Application, Running } from "./examples/application.js";
import { startExpress, startExpress4 } from "./examples/express.js";
import { startFastify } from "./examples/fastify.js";
import { startHono } from "./examples/hono.js";
import { startNextHandlers } from "./examples/next-handlers.js";
import { createVisitor, publicOrigin, type Visitor } from "./visitor.js";

const frameworks: readonly (readonly [string, Application])[] = [
  ["Express 5", startExpress],
  ["Express 4", startExpress4],
  ["Fastify", startFastify],
  ["Hono", startHono],
  ["Next.js route handlers", startNextHandlers],
];

const provider: TestProvider = await startProvider();

/** Logs in from a protected page; where the browser is in the end. */
async function loggedIn(visitor: Visitor, from: string): Promise<string> {
  const refused = await visitor.visit(from);
  const begun = await visitor.visit(refused.headers.get("location") ?? "");
  const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
  const finished = await visitor.visit(callback);
  expect(finished.status).toBe(302);
  return finished.headers.get("location") ?? "";
}

describe.each(frameworks)("%s", (_name, start) => {
  let running: Running;
  beforeAll(async () => {
    running = await start({ login: application(provider.issuer, "post", { logoutRedirectUri: "https://app.example.com/bye" }) }, publicOrigin);
  });
  afterAll(() => running.close());

  it("shows what is open to everybody", async () => {
    const answer = await createVisitor(running.address).visit("/");
    expect([answer.status, await answer.text()]).toEqual([200, "welcome"]);
  });

  it("sends a browser to log in, and answers 401 to anything else", async () => {
    const visitor = createVisitor(running.address);
    const page = await visitor.visit("/profile?tab=1");
    expect([page.status, page.headers.get("location")]).toEqual([302, "/login?return_to=%2Fprofile%3Ftab%3D1"]);
    const call = await visitor.visit("/profile", { page: false });
    expect([call.status, call.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  });

  it("logs in, knows who it is, and comes back to the page", async () => {
    const visitor = createVisitor(running.address);
    expect(await loggedIn(visitor, "/profile?tab=1")).toBe("/profile?tab=1");
    expect([...visitor.cookies.keys()]).toEqual(["__Host-sample-login-session"]);
    const profile = await visitor.visit("/profile");
    expect(profile.status).toBe(200);
    expect(await profile.json()).toMatchObject({ sub: account.sub });
    expect(await (await visitor.visit("/maybe")).text()).toBe("somebody");
    expect(await (await createVisitor(running.address).visit("/maybe")).text()).toBe("nobody");
  });

  it("forbids what the login was not granted", async () => {
    const visitor = createVisitor(running.address);
    await loggedIn(visitor, "/profile");
    const answer = await visitor.visit("/admin");
    expect([answer.status, await answer.text()]).toEqual([403, "Forbidden"]);
  });

  it("takes a callback once, and only from the browser that began", async () => {
    const visitor = createVisitor(running.address);
    const begun = await visitor.visit("/login");
    const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
    expect((await createVisitor(running.address).visit(callback)).status).toBe(400);
    expect((await visitor.visit(callback)).status).toBe(302);
    expect((await visitor.visit(callback)).status).toBe(400);
  });

  it("forgets a login that the provider refused", async () => {
    const visitor = createVisitor(running.address);
    const begun = await visitor.visit("/login");
    expect(visitor.cookies.size).toBe(1);
    const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state");
    const answer = await visitor.visit(`/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`);
    expect([answer.status, visitor.cookies.size]).toEqual([400, 0]);
  });

  it("goes nowhere else after a login, whatever the address says", async () => {
    const visitor = createVisitor(running.address);
    const begun = await visitor.visit("/login?return_to=https://evil.example/");
    const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
    expect((await visitor.visit(callback)).headers.get("location")).toBe("/");
  });

  it("logs out by a form of its own only", async () => {
    const visitor = createVisitor(running.address);
    await loggedIn(visitor, "/profile");
    const profile: unknown = await (await visitor.visit("/profile")).json();
    const token = typeof profile === "object" && profile !== null && "logoutToken" in profile ? `${profile.logoutToken}` : "";
    const form = (body: string): RequestInit => ({ method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect((await visitor.visit("/logout", form("logout_token=guessed"))).status).toBe(403);
    const answer = await visitor.visit("/logout", form(`logout_token=${token}`));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain(`${provider.issuer}/session/end?`);
    expect(visitor.cookies.size).toBe(0);
    expect((await visitor.visit("/profile", { page: false })).status).toBe(401);
  });

  it("tells the application, and not only the visitor, that its secret is wrong", async () => {
    const misconfigured = await start({ login: application(provider.issuer, "post", { clientSecret: "another secret", cookieSecret: "of the cookies which must be rather long" }) }, publicOrigin);
    const visitor = createVisitor(misconfigured.address);
    const begun = await visitor.visit("/login");
    const callback = await createUserAgent(provider.origin).logIn(begun.headers.get("location") ?? "", account.sub);
    expect((await visitor.visit(callback)).status).toBe(500);
    await misconfigured.close();
  });

  it("is not led elsewhere by a path that begins with two slashes", async () => {
    const answer = await createVisitor(running.address).visit("//evil.example/login");
    expect(answer.headers.get("location")).toBeNull();
    expect(answer.status).toBe(404);
  });

  it("lets nobody in when the provider cannot be asked", async () => {
    const lonely = await start({ login: application("http://127.0.0.1:1", "post", { timeout: 1000 }) }, publicOrigin);
    const headers = { authorization: "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln" };
    const answer = await createVisitor(lonely.address).visit("/profile", { page: false, headers });
    expect(answer.status).toBe(500);
    await lonely.close();
  });
});
