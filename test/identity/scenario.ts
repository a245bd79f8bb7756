// One whole login at a provider that misbehaves, and what must be true of the refusal.
import { inspect } from "node:util";
import { expect } from "vitest";
import { LoginError } from "../../templates/typescript/runtime/identity/login-error.js";
import type { Login } from "../../templates/typescript/runtime/identity/login.js";
import { finishLogin, startLogin, type FinishedLogin } from "../../templates/typescript/runtime/identity/redirects.js";
import { refreshTokens } from "../../templates/typescript/runtime/identity/refresh.js";
import { userInfo } from "../../templates/typescript/runtime/identity/user-info.js";
import { secret } from "./accounts.js";
import { application, rejection } from "./application.js";
import { personal, startMisbehaving, subject, type Misbehaving } from "./misbehaving.js";
import { clientId, type Given, type Want } from "./rows.js";

/** From the redirect to the provider until the end of the callback. */
export async function loggedIn(login: Login, provider: Misbehaving): Promise<FinishedLogin> {
  const begun = await startLogin(login);
  const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return finishLogin(login, new Request(provider.answerTo(begun.headers.get("location") ?? ""), { headers: { cookie } }));
}

export async function runModule({ options, until = "tokens", ...behaviour }: Given, want: Want): Promise<Misbehaving> {
  const provider = await startMisbehaving(clientId, behaviour);
  const login = application(provider.issuer, clientId, { timeout: 400, maxRetries: 0, idTokenAlgorithm: behaviour.alg, ...options });
  const everything = async (): Promise<void> => {
    const { tokens, claims } = await loggedIn(login, provider);
    expect(claims?.sub).toBe(subject);
    if (until === "user info") await userInfo(login, tokens?.access_token ?? "", { subject });
    if (until === "refresh") await refreshTokens(login, tokens?.refresh_token ?? "", { subject });
  };
  const start = performance.now();
  if (want === "accepted") await everything();
  else expectRefusal(await rejection(everything()), want, provider);
  expect(performance.now() - start).toBeLessThan(5000);
  return provider;
}

/** The right code, and nothing in it, in its causes or its JSON that the provider gave away or the client keeps to itself. */
export function expectRefusal(error: unknown, want: Exclude<Want, "accepted">, { issued }: Pick<Misbehaving, "issued">): void {
  expect(error).toBeInstanceOf(LoginError);
  expect(error).toMatchObject({ ...want, code: want.code instanceof RegExp ? expect.stringMatching(want.code) : want.code });
  const shown = inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null }) + JSON.stringify(error) + causes(error);
  for (const kept of [...issued, secret, personal]) expect(shown).not.toContain(kept);
}

/** Also what `inspect` would not look at. */
function causes(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`;
  return `${error.message} ${error.stack} ${JSON.stringify(Object.getOwnPropertyDescriptors(error))} ${error.cause === undefined ? "" : causes(error.cause)}`;
}
