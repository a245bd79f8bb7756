// What a browser may bring back to the redirect URI that is not the answer of this login.
import { describe, expect, it } from "vitest";
import { finishLogin, startLogin } from "../../templates/typescript/runtime/identity/redirects.js";
import { application, rejection } from "./application.js";
import { startMisbehaving } from "./misbehaving.js";
import { clientId, expectRefusal, loggedIn, runModule, type Module, type Want } from "./scenario.js";

const refused: Want = { code: "callback" };

const callbacks: readonly Module[] = [
  ["another state", { given: { callback: (all) => all.set("state", "another") }, want: refused }],
  ["no state", { given: { callback: (all) => all.delete("state") }, want: refused }],
  ["empty state", { given: { callback: (all) => all.set("state", "") }, want: refused }],
  ["a state with more at its end", { given: { callback: (all) => all.set("state", `${all.get("state")}x`) }, want: refused }],
  ["two states", { given: { callback: (all) => all.append("state", all.get("state") ?? "") }, want: refused }],
  ["two codes", { given: { callback: (all) => all.append("code", "another") }, want: refused }],
  ["two issuers", { given: { callback: (all) => all.append("iss", "https://other.example.com") }, want: refused }],
  ["two of what nobody knows", { given: { callback: (all) => (all.append("x", "1"), all.append("x", "2")) }, want: refused }],
  ["an error and a code", { given: { callback: (all) => all.set("error", "access_denied") }, want: { code: "callback", error: "access_denied" } }],
  ["a description in letters", { given: { callback: (all) => (all.delete("code"), all.set("error", "login_required"), [..."not now"].forEach((letter) => all.append("error_description", letter))) }, want: { code: "callback", error: "login_required", errorDescription: "not now" } }],
  ["an error alone", { given: { callback: (all) => (all.delete("code"), all.set("error", "login_required")) }, want: { code: "callback", error: "login_required" } }],
  ["no code", { given: { callback: (all) => all.delete("code") }, want: refused }],
  ["empty code", { given: { callback: (all) => all.set("code", "") }, want: refused }],
  ["mix-up: another issuer", { given: { callback: (all) => all.set("iss", "https://other.example.com") }, want: refused }],
  ["mix-up: no issuer, although the provider always says it", { given: { callback: (all) => all.delete("iss") }, want: refused }],
  ["mix-up: empty issuer", { given: { callback: (all) => all.set("iss", "") }, want: refused }],
  [
    "no issuer of a provider that never says it",
    { given: { discovery: (all) => ({ ...all, authorization_response_iss_parameter_supported: undefined }), callback: (all) => all.delete("iss") }, want: "accepted" },
  ],
  ["what nobody knows", { given: { callback: (all) => all.set("session_state", "s") }, want: "accepted" }],
];

describe("a callback with", () => {
  it.each(callbacks)("%s", async (_, { given, want }) => {
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
