// A browser that has just logged in.
import { finishLogin, startLogin, type FinishedLogin } from "../../../../templates/typescript/runtime/identity/redirects.js";
import type { Tokens } from "../../../../templates/typescript/runtime/identity/token-request.js";
import { createSessions, type Sessions, type SessionsOptions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { addressOf, Browser, callback, startProvider, type Provider } from "./provider.js";

export const hour = 3_600_000;

/** The whole way to the provider and back, without a session yet. */
export async function finished(provider: Provider, browser: Browser = new Browser()): Promise<FinishedLogin> {
  const response = await startLogin(provider.login, { request: browser.request() });
  browser.take(response.headers);
  const { searchParams } = addressOf(response);
  provider.state.nonce = searchParams.get("nonce") ?? undefined;
  const result = await finishLogin(provider.login, browser.request(`${callback}?code=a-code&state=${searchParams.get("state")}`));
  browser.take(result.headers);
  return result;
}

export interface SignedIn {
  readonly provider: Provider;
  readonly browser: Browser;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
}

/** With a session; `changes`: what the provider's answers are like. */
export async function signedIn(options: SessionsOptions = {}, changes: Partial<Provider["state"]> = {}): Promise<SignedIn> {
  const provider = await startProvider();
  Object.assign(provider.state, changes);
  const browser = new Browser();
  const sessions = createSessions(provider.login, options);
  const result = await finished(provider, browser);
  const { tokens } = result;
  if (tokens === null) throw new Error("the provider should have given tokens");
  browser.take(await sessions.create(result, browser.request()));
  return { provider, browser, sessions, tokens };
}

export function refreshes(provider: Provider): number {
  return provider.asked("/token").filter((body) => body.get("grant_type") === "refresh_token").length;
}
