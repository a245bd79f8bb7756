// What goes along with an answer of the application when a request renews the cookie of its session.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { nextLogin, type NextResponseClass } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { memorySessionStore } from "../../templates/typescript/runtime/identity/session-store.js";
import { createWebLogin } from "../../templates/typescript/runtime/identity/web-login.js";
import { application } from "../identity/application.js";

const origin = "https://app.example.com";
const client = { login: application("http://127.0.0.1:9", "post", {}, { kind: "oauth", authorization: "/auth" }) };
const options = { origin, sessions: { store: memorySessionStore() } };
const name = `__Host-${client.login.settings.cookie}-session`;

/** Of somebody who signed in some minutes ago. */
async function cookieOfASession(): Promise<string> {
  vi.setSystemTime(Date.now() - 300_000);
  const headers = await createWebLogin(client, options).sessions.create({ tokens: null, claims: null, subject: "anna", returnTo: "/", headers: new Headers() });
  vi.setSystemTime(Date.now() + 300_000);
  return headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
}

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());

/** Middleware of Next.js: what the page gets is what it answers with. */
class Passed extends Response {
  static next({ request }: Parameters<NextResponseClass["next"]>[0] = {}): Response {
    return new Passed(request?.headers?.get("cookie"));
  }
}

test("a page of Next.js gets the names of cookies as browsers set them", async () => {
  const cookie = `a=b; \u00a0__Host-other=theirs; ${await cookieOfASession()}`;
  const page = await nextLogin(client, options).middleware(new Request(origin, { headers: { cookie } }), Passed);
  expect(page.headers.getSetCookie()).toEqual([expect.stringContaining(`${name}=`)]);
  expect(await page.text()).toMatch(/^a=b; \u00a0__Host-other=theirs; __Host-/);
});
