import { expect, test } from "vitest";
import { createWebLogin } from "../../../../templates/typescript/runtime/identity/web-login.js";
import { addressOf, application, Browser, callback, startProvider } from "./provider.js";

test.each<[string, { seconds: number | undefined; accepted: boolean }]>([
  ["lately", { seconds: 59, accepted: true }],
  ["too long ago", { seconds: 181, accepted: false }],
  ["nobody says when", { seconds: undefined, accepted: false }],
])("an application that wants a fresh login gets one: %s", async (_, { seconds, accepted }) => {
  const provider = await startProvider();
  const browser = new Browser();
  const web = createWebLogin(provider, { authorize: { maxAge: 120, acrValues: "1", parameters: { tenant_hint: "t" } } });
  const begun = await web.respond(browser.request(`${application}/login`));
  if (begun === null) throw new Error("the login should have begun");
  const asked = addressOf(browser.take(begun.headers) && begun).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({ max_age: "120", acr_values: "1", tenant_hint: "t" });
  Object.assign(provider.state, { nonce: asked.get("nonce"), idTokenClaims: { auth_time: seconds === undefined ? undefined : provider.clock.now / 1000 - seconds } });
  const finished = web.respond(browser.request(`${callback}?code=c&state=${asked.get("state")}`));
  if (accepted) expect((await finished)?.headers.get("location")).toBe("/");
  else await expect(finished).rejects.toMatchObject({ cause: { code: "id_token_invalid", message: expect.stringContaining("auth_time") } });
});
