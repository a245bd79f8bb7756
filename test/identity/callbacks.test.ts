// What a browser may bring back to the redirect URI that is not the answer of this login.
import { describe, expect, it } from "vitest";
import { finishLogin, startLogin } from "../../templates/typescript/runtime/identity/redirects.js";
import { application, rejection } from "./application.js";
import { callbackRows } from "./callback-rows.js";
import { startMisbehaving } from "./misbehaving.js";
import { clientId } from "./rows.js";
import { expectRefusal, loggedIn, runModule } from "./scenario.js";

describe("a callback with", () => {
  it.each(callbackRows)("%s", async (_, { given, want }) => {
    const provider = await runModule(given, want);
    if (want !== "accepted") expect(provider.count("token")).toBe(0);
  });
});

describe("a callback", () => {
  it("has no control characters in what the provider says, and not too much of it", async () => {
    const provider = await startMisbehaving(clientId, { callback: (all) => all.set("error", `a\u001b[31m\r\nb\u202e${"c".repeat(5000)}`) });
    const error = await rejection(loggedIn(application(provider.issuer, clientId), provider));
    expectRefusal(error, { code: "callback" }, provider);
    expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/[\u001b\u202e]|c{300}|\\u001b/);
  });

  it("of a login that another browser began is refused", async () => {
    const provider = await startMisbehaving(clientId);
    const login = application(provider.issuer, clientId);
    const [mine, other] = [await startLogin(login), await startLogin(login)];
    const callback = provider.answerTo(other.headers.get("location") ?? "");
    const cookie = mine.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const state = new URL(callback).searchParams.get("state") ?? "";
    // Also when the cookie has the name of the other login.
    const renamed = (other.headers.getSetCookie()[0]?.split("=")[0] ?? "") + cookie.slice(cookie.indexOf("="));
    for (const sent of ["", cookie, renamed]) {
      expectRefusal(await rejection(finishLogin(login, new Request(callback, { headers: { cookie: sent } }))), { code: "callback" }, { issued: [...provider.issued, state] });
    }
    expect(provider.count("token")).toBe(0);
  });

  it("that comes a second time brings no second tokens", async () => {
    const provider = await startMisbehaving(clientId);
    const login = application(provider.issuer, clientId);
    const begun = await startLogin(login);
    const callback = provider.answerTo(begun.headers.get("location") ?? "");
    const request = (): Request => new Request(callback, { headers: { cookie: begun.headers.getSetCookie()[0]?.split(";")[0] ?? "" } });
    await finishLogin(login, request());
    expectRefusal(await rejection(finishLogin(login, request())), { code: expect.stringMatching(/^(callback|refused)$/) }, provider);
  });

  it("of one provider cannot be finished at another", async () => {
    const [honest, other] = [await startMisbehaving(clientId), await startMisbehaving(clientId)];
    const [first, second] = [application(honest.issuer, clientId), application(other.issuer, clientId)];
    const begun = await startLogin(first);
    const callback = honest.answerTo(begun.headers.get("location") ?? "");
    const request = new Request(callback, { headers: { cookie: begun.headers.getSetCookie()[0]?.split(";")[0] ?? "" } });
    expectRefusal(await rejection(finishLogin(second, request)), { code: "callback" }, honest);
    expect(other.count("token")).toBe(0);
  });
});
