// A session that began some minutes ago, so that the next request renews its cookie. The date must be a fake one.
import { vi } from "vitest";
import { memorySessionStore } from "../../templates/typescript/runtime/identity/session-store.js";
import { createWebLogin } from "../../templates/typescript/runtime/identity/web-login.js";
import { application } from "../identity/application.js";

export const origin = "https://app.example.com";
export const client = { login: application("http://127.0.0.1:9", "post", {}, { kind: "oauth", authorization: "/auth" }) };
export const options = { origin, sessions: { store: memorySessionStore() } };

/** Of somebody who signed in some minutes ago. */
export async function cookieOfASession(): Promise<string> {
  vi.setSystemTime(Date.now() - 300_000);
  const headers = await createWebLogin(client, options).sessions.create({ tokens: null, claims: null, subject: "anna", returnTo: "/", headers: new Headers() });
  vi.setSystemTime(Date.now() + 300_000);
  return headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
}
