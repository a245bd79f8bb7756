// Next.js bundles middleware, pages and routes apart: each has a login of its own, in one process.
import { expect, test } from "vitest";
import { nextLogin } from "../../templates/typescript/runtime/identity/adapters/next.js";
import { application } from "../runtime/identity/session/provider.js";
import { hour, refreshes, signedIn } from "../runtime/identity/session/signed-in.js";

class Passed extends Response {
  static next(): Response {
    return new Passed("page");
  }
}

test("requests to middleware and routes at the same time renew a session once", async () => {
  const { provider, browser } = await signedIn();
  const [middleware, route] = [0, 1].map(() => nextLogin({ login: provider.another() }, { origin: application }));
  provider.clock.now += hour;
  const answers = await Promise.all([middleware?.middleware(browser.request(), Passed), route?.protect(() => new Response("route"))(browser.request())]);
  expect(await Promise.all(answers.map((answer) => answer?.text()))).toEqual(["page", "route"]);
  expect(answers.map((answer) => answer?.headers.getSetCookie().length)).toEqual([1, 1]);
  expect(refreshes(provider)).toBe(1);
});
