// Nothing that leaves the application shows a token, a secret, a code or a verifier: no cookie, no address, no error.
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createGuard } from "../../../../templates/typescript/runtime/identity/guard.js";
import { finishLogin, startLogin } from "../../../../templates/typescript/runtime/identity/redirects.js";
import { createSessions } from "../../../../templates/typescript/runtime/identity/sessions.js";
import { addressOf, application, Browser, callback, secret, startProvider } from "./provider.js";
import { finished, hour } from "./signed-in.js";

/** Everything that an error says to whoever logs it, and its causes. */
function said(error: unknown): string {
  const { stack, cause } = error instanceof Error ? error : new Error("no error");
  return [String(error), stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true }), cause === undefined ? "" : said(cause)].join("\n");
}

test("no cookie and no error ever contains a token in clear", async () => {
  const provider = await startProvider({ cookieSecret: "another-secret-of-the-application-under-test" });
  const { state, clock, login } = provider;
  const browser = new Browser();
  const sessions = createSessions(login);
  const guard = createGuard(login, { sessions });
  const errors: string[] = [];
  const failing = async (what: () => Promise<unknown>): Promise<void> => {
    const error: unknown = await what().then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    errors.push(said(error));
  };

  const result = await finished(provider, browser);
  const former = browser.lines.at(-2) ?? "";
  browser.take(await sessions.create(result, browser.request()));
  const found = await sessions.read(browser.request());
  if (found === null) throw new Error("no session");
  browser.lines.push(await sessions.logoutToken(found.session));
  state.padding = "y".repeat(5000);
  for (let count = 0; count < 2; count += 1) {
    clock.now += hour;
    browser.take((await guard.check(browser.request(), { user: true })).headers);
  }

  // What can go wrong on the way.
  const begun = addressOf(await startLogin(login)).searchParams.get("state") ?? "";
  await failing(() => finishLogin(login, browser.request(`${callback}?code=the-code&state=${begun}`)));
  for (const fails of ["down", "server_error", "invalid_grant"] as const) {
    const response = await startLogin(login, { request: browser.request() });
    browser.take(response.headers);
    const parameters = addressOf(response).searchParams;
    state.nonce = "another";
    state.fails = "";
    await failing(() => finishLogin(login, browser.request(`${callback}?code=the-code&state=${parameters.get("state")}`)));
    await failing(() => finishLogin(login, browser.request(`${callback}?code=the-code&error=no&state=${parameters.get("state")}`)));
    await failing(() => finishLogin(login, browser.request(`${callback}?code=the-code&iss=x&state=${parameters.get("state")}`)));
    state.fails = fails;
    if (fails !== "invalid_grant") {
      await failing(() => finishLogin(login, browser.request(`${callback}?code=the-code&state=${parameters.get("state")}`)));
      clock.now += hour;
      await failing(() => sessions.read(browser.request()));
      await failing(() => guard.check(browser.request(), { optional: true }));
      state.fails = "";
      browser.take((await sessions.read(browser.request()))?.headers ?? new Headers());
    }
  }
  state.fails = "";
  state.userInfoStatus = 500;
  clock.now += hour;
  await failing(() => guard.check(browser.request(), { user: true, refresh: true }));
  state.padding = "x".repeat(30_000);
  const large = await finished(provider);
  await failing(() => sessions.create(large));
  const refused = await guard.check(new Request(application, { headers: { authorization: `Bearer ${await provider.accessToken({}, -3600)}` } }));
  expect(refused.kind).toBe("unauthorized");
  errors.push(JSON.stringify(refused));

  const inClear = [...provider.issued, secret, "another-secret-of-the-application-under-test", "the-code", "a-code", ...provider.asked("/token").flatMap((body) => body.get("code_verifier") ?? [])];
  expect(inClear.length).toBeGreaterThan(10);
  expect(errors.length).toBeGreaterThan(15);
  expect(former).toContain("__Host-sample-");
  for (const text of [...browser.lines, ...errors]) {
    for (const word of inClear) {
      expect(text.includes(word), text.slice(0, 200)).toBe(false);
      // Nor as what base64 makes of it.
      if (word.length > 20) expect(text.includes(btoa(word).slice(4, 24)), text.slice(0, 200)).toBe(false);
    }
  }
});
