// What is asked of the provider with a user's token or ticket.
import { describe, expect, it } from "vitest";
import { bearerCall } from "../../../templates/typescript/runtime/identity/bearer-call.js";
import { ticketUser, validateTicket1, validateTicket2 } from "../../../templates/typescript/runtime/identity/cas.js";
import { userInfo } from "../../../templates/typescript/runtime/identity/user-info.js";
import { redirectUri, sample, signed } from "./sample.js";

describe("user info", () => {
  it("is asked for with the token in the header, and comes as it is", async () => {
    const { login, answers, sent } = sample();
    answers["/oidc/me"] = { body: { sub: "user-1", own: { a: 1 } } };
    expect(await userInfo(login, "access-1", { subject: "user-1" })).toEqual({ sub: "user-1", own: { a: 1 } });
    expect(sent.at(-1)).toMatchObject({ method: "GET", url: "https://login.example.com/oidc/me", headers: { authorization: "Bearer access-1" } });
    await expect(userInfo(login, "access-1", { subject: "user-2" })).rejects.toMatchObject({ code: "user_info_invalid" });
  });

  it.each(["application/jwt", "Application/JWT; charset=utf-8"])("that is signed is verified: %s", async (type) => {
    const { login, answers } = sample();
    answers["/oidc/me"] = { headers: { "content-type": type }, body: await signed() };
    expect(await userInfo(login, "access-1")).toMatchObject({ sub: "user-1" });
    answers["/oidc/me"] = { headers: { "content-type": type }, body: await signed({ aud: "other" }) };
    await expect(userInfo(login, "access-1")).rejects.toMatchObject({ code: "user_info_invalid" });
  });

  it("is signed by an algorithm of its own, where the application says so, and by no other", async () => {
    const signedBy = async (algorithm: string, userInfoAlgorithm?: string): Promise<unknown> => {
      const { login, answers } = sample({ algorithm, userInfoAlgorithm });
      answers["/oidc/me"] = { headers: { "content-type": "application/jwt" }, body: await signed() };
      return userInfo(login, "access-1");
    };
    expect(await signedBy("HS256", "RS256")).toMatchObject({ sub: "user-1" });
    await expect(signedBy("RS256", "HS256")).rejects.toMatchObject({ code: "user_info_invalid" });
    await expect(signedBy("HS256")).rejects.toMatchObject({ code: "user_info_invalid" });
    await expect(signedBy("RS256", "none")).rejects.toMatchObject({ name: "OptionError", option: "userInfoAlgorithm" });
  });

  it("is refused with the provider's reason, which the header may have", async () => {
    const { login, answers } = sample();
    answers["/oidc/me"] = { status: 401, headers: { "www-authenticate": 'Bearer error="invalid_token", error_description="too old"' }, body: "" };
    await expect(userInfo(login, "access-1")).rejects.toMatchObject({ code: "refused", status: 401, error: "invalid_token", errorDescription: "too old" });
    answers["/oidc/me"] = { status: 500, body: "" };
    await expect(userInfo(login, "access-1")).rejects.toMatchObject({ code: "request", status: 500 });
    for (const body of ["", "[]", "{}", '{"sub":""}', '{"sub":1}']) {
      answers["/oidc/me"] = { body };
      await expect(userInfo(login, "access-1")).rejects.toMatchObject({ code: "request" });
    }
  });

  it.each(["", "a b", "a\r\nx: y", "ä"])("is not asked for with a token that no header can carry: %j", async (token) => {
    const { login, sent } = sample();
    await expect(userInfo(login, token)).rejects.toMatchObject({ code: "configuration" });
    expect(sent.filter(({ url }) => url.endsWith("/me"))).toHaveLength(0);
  });
});

describe("a call of the provider's own API", () => {
  it("sends JSON with the user's token, below the client's address", async () => {
    const { login, answers, sent } = sample();
    answers["/api/profile"] = { status: 202, body: { sub: "user-1" } };
    expect(await bearerCall(login, { method: "PATCH", path: "/api/profile" }, "access-1", { fields: { a: null } })).toEqual({ sub: "user-1" });
    expect(sent[0]).toMatchObject({ method: "PATCH", body: '{"fields":{"a":null}}', headers: { authorization: "Bearer access-1", "content-type": "application/json" } });
  });

  it("without a body sends none, and does not say what it would be", async () => {
    const { login, answers, sent } = sample();
    answers["/api/me"] = { body: {} };
    await bearerCall(login, { method: "GET", path: "/api/me" }, "access-1");
    expect(sent[0]).not.toHaveProperty("body");
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });

  it("tells why it was refused, and nothing of what was sent", async () => {
    const { login, answers } = sample();
    const call = (): Promise<unknown> => bearerCall(login, { method: "PATCH", path: "/api/password" }, "access-1", { password: "to-hide" });
    answers["/api/password"] = { status: 403, body: { detail: "ACR_TOO_LOW" } };
    await expect(call()).rejects.toMatchObject({ code: "refused", status: 403, detail: "ACR_TOO_LOW" });
    answers["/api/password"] = { status: 422, body: { detail: [{ loc: ["body", "password"], type: "too_short", input: "to-hide" }] } };
    const error: unknown = await call().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "refused", status: 422, detail: "body.password: too_short" });
    expect(JSON.stringify(error)).not.toContain("to-hide");
    answers["/api/password"] = { body: "<html>" };
    await expect(call()).rejects.toMatchObject({ code: "request", status: 200 });
  });
});

describe("a ticket of CAS", () => {
  it("is validated by protocol 1.0", async () => {
    const { login, answers, sent } = sample({ protocol: "cas" });
    answers["/cas/application/validate"] = { body: "yes\r\nbob\n" };
    expect(await validateTicket1(login, "ST-1 &")).toEqual({ valid: true, user: "bob" });
    expect(Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams)).toEqual({ service: redirectUri, ticket: "ST-1 &" });
    answers["/cas/application/validate"] = { body: "no\n\n" };
    expect(await validateTicket1(login, "ST-1", "https://other.example.com")).toEqual({ valid: false });
    expect(new URL(sent[1]?.url ?? "").searchParams.get("service")).toBe("https://other.example.com");
    for (const body of ["", "yes", "yes\n\n", "maybe\nbob", "<html>"]) {
      answers["/cas/application/validate"] = { body };
      await expect(validateTicket1(login, "ST-1")).rejects.toMatchObject({ code: "request" });
    }
  });

  it.each(["admin\u2028x", "admin\u0085x", "admin\u000bx", "admin\u001cx", "admin\u00a0", "\ufeffadmin", " admin "])("is of the user whose whole name came, and of nobody whose name begins so: %j", async (user) => {
    const { login, answers } = sample({ protocol: "cas" });
    answers["/cas/application/validate"] = { body: `yes\n${user}\n` };
    expect(await validateTicket1(login, "ST-1")).toEqual({ valid: true, user });
  });

  it("is validated by protocol 2.0, as JSON or as text", async () => {
    const { login, answers } = sample({ protocol: "cas" });
    const path = "/cas/application/serviceValidate";
    answers[path] = { body: { serviceResponse: {} } };
    expect(await validateTicket2(login, "ST-1")).toEqual({ format: "JSON", answer: { serviceResponse: {} } });
    answers[path] = { body: "<cas/>" };
    expect(await validateTicket2(login, "ST-1", undefined, "XML")).toEqual({ format: "XML", answer: "<cas/>" });
    await expect(validateTicket2(login, "ST-1")).rejects.toMatchObject({ code: "request" });
    answers[path] = { status: 404, body: "" };
    await expect(validateTicket2(login, "ST-1")).rejects.toMatchObject({ code: "refused", status: 404 });
  });

  it("belongs to CAS, and is some text for some service", async () => {
    await expect(validateTicket1(sample().login, "ST-1")).rejects.toMatchObject({ code: "configuration" });
    await expect(validateTicket1(sample({ protocol: "cas" }).login, "")).rejects.toMatchObject({ code: "configuration" });
    await expect(validateTicket2(sample({ protocol: "cas", redirectUri: undefined }).login, "ST-1")).rejects.toMatchObject({ code: "configuration" });
  });
});

describe("the user of a ticket of CAS", () => {
  const path = "/cas/application/serviceValidate";
  it.each<[string, unknown, object]>([
    ["a refusal", { serviceResponse: { authenticationFailure: { code: "INVALID_SERVICE", description: "of\u0000another" } } }, { code: "ticket_invalid", error: "INVALID_SERVICE", errorDescription: "of another" }],
    ["a refusal without a reason", { serviceResponse: { authenticationFailure: null } }, { code: "ticket_invalid", error: undefined }],
    ["a refusal and a user", { serviceResponse: { authenticationSuccess: { user: "anne" }, authenticationFailure: {} } }, { code: "ticket_invalid" }],
    ["neither", { serviceResponse: {} }, { code: "request" }],
    ["a user without a name", { serviceResponse: { authenticationSuccess: { user: "" } } }, { code: "request" }],
    ["XML", "<cas:serviceResponse/>", { code: "request" }],
  ])("is not known from %s", async (_, body, want) => {
    const { login, answers } = sample({ protocol: "cas" });
    answers[path] = { body };
    await expect(ticketUser(login, "ST-1", redirectUri)).rejects.toMatchObject(want);
  });

  it("is asked for by protocol 1.0 where there is no other", async () => {
    const { login, answers } = sample({ protocol: "old" }, { protocols: { old: { kind: "cas", validate: "/cas/validate" } } });
    answers["/cas/validate"] = { body: "yes\nanne\n" };
    expect(await ticketUser(login, "ST-1", redirectUri)).toBe("anne");
    answers["/cas/validate"] = { body: "no\n\n" };
    await expect(ticketUser(login, "ST-1", redirectUri)).rejects.toMatchObject({ code: "ticket_invalid" });
  });
});
