import { describe, expect, it } from "vitest";
import { LoginError } from "../../../templates/typescript/runtime/identity/login-error.js";
import { TransportError } from "../../../templates/typescript/runtime/transport.js";
import { origin, sample, type Answer } from "./sample.js";

describe("a request that has no usable answer is the login's own error:", () => {
  const cases: readonly (readonly [string, { readonly given: Answer; readonly want: string }])[] = [
    ["no connection", { given: new TransportError("network", "refused"), want: "failed" }],
    ["too late", { given: new TransportError("timeout", "late"), want: "took too long" }],
    ["too long", { given: new TransportError("too-large", "more"), want: "too long an answer" }],
    ["an error that no transport should throw", { given: new RangeError("anything"), want: "failed" }],
    ["a redirect", { given: { status: 307, headers: { location: "https://other.example.com" } }, want: "redirect" }],
    ["a status that there is not", { given: { status: 999 }, want: "failed" }],
    ["a header that cannot be one", { given: { headers: { "x-broken": "a\0b" } }, want: "failed" }],
  ];
  it.each(cases)("%s", async (_, { given, want }) => {
    const { login, answers } = sample();
    answers["/there"] = given;
    const error: unknown = await login.fetch(`${origin}/there`, {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject({ code: "request", message: expect.stringContaining(want) });
  });
});

it("ends in time, also when the transport never does", async () => {
  const { login, answers } = sample({ timeout: 20 });
  answers["/there"] = () => new Promise<Answer>(() => undefined);
  await expect(login.fetch(`${origin}/there`, {})).rejects.toMatchObject({ code: "request", message: expect.stringContaining("took too long") });
});

it.each([0, Infinity, 2 ** 31, 30 * 86_400_000])("has all the time that there is: %d milliseconds", async (timeout) => {
  const { login, answers } = sample({ timeout });
  answers["/there"] = () => new Promise<Answer>((resolve) => setTimeout(resolve, 30, { body: "late" }));
  expect(await (await login.fetch(`${origin}/there`, {})).text()).toBe("late");
});

it("ends when the caller gives up, before or while it runs", async () => {
  const { login, answers } = sample();
  answers["/there"] = () => new Promise<Answer>(() => undefined);
  const control = new AbortController();
  const running = login.fetch(`${origin}/there`, { signal: control.signal });
  control.abort();
  await expect(running).rejects.toMatchObject({ code: "request", message: expect.stringContaining("given up") });
  await expect(login.fetch(`${origin}/there`, { signal: AbortSignal.abort() })).rejects.toMatchObject({ message: expect.stringContaining("given up") });
});

it("says who asks, bounds the answer, and gives it as a web response", async () => {
  const { login, answers, sent } = sample();
  answers["/there"] = { headers: { "set-cookie": "a=1\nb=2", "content-encoding": "gzip" }, body: { a: 1 } };
  const response = await login.fetch(`${origin}/there`, { method: "POST", body: new URLSearchParams({ a: "b c" }) });
  expect(await response.json()).toEqual({ a: 1 });
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(response.headers.has("content-encoding")).toBe(false);
  expect(sent[0]).toMatchObject({ method: "POST", body: "a=b+c", maxAnswerBytes: 1_048_576, headers: { "user-agent": "example-sample/1.2.3", "content-type": "application/x-www-form-urlencoded" } });
});

describe("a refusal repeats no secret of its request:", () => {
  const json = (value: object): string => JSON.stringify(value);
  const cases: readonly (readonly [string, { readonly headers?: Record<string, string>; readonly body?: string | URLSearchParams; readonly echo: string; readonly want: string }])[] = [
    ["of a form", { body: new URLSearchParams({ grant_type: "authorization_code", code: "the-code", client_secret: "s3cret & more", code_verifier: "the-verifier" }), echo: "the-code s3cret & more the-verifier authorization_code", want: "[redacted] [redacted] [redacted] authorization_code" }],
    ["of JSON", { body: json({ user: { password: "pass-word", name: "Ann Other" }, tokens: ["token-1", "token-2"] }), echo: "pass-word, Ann Other, token-1, token-2", want: "[redacted], Ann Other, [redacted], [redacted]" }],
    ["a bearer token", { headers: { authorization: "Bearer the-token" }, echo: "the-token is over", want: "[redacted] is over" }],
    ["the password of a client", { headers: { authorization: `Basic ${btoa("client:a%2Bb+secret")}` }, echo: `a%2Bb+secret a+b secret ${btoa("client:a%2Bb+secret")} of client`, want: "[redacted] [redacted] [redacted] of client" }],
    ["of a form, as the form has them", { body: new URLSearchParams({ client_secret: "s3cret & more/+", code: "the~code/1" }), echo: "client_secret=s3cret+%26+more%2F%2B&code=the%7Ecode%2F1, s3cret%20%26%20more%2F%2B the~code%2F1", want: "client_secret=[redacted]&code=[redacted], [redacted] [redacted]" }],
    ["kinds and short words are none", { body: new URLSearchParams({ token: "the-token", token_type_hint: "access_token", pin: "1234" }), echo: "access_token 1234", want: "access_token 1234" }],
  ];
  it.each(cases)("%s", async (_, { headers = {}, body, echo, want }) => {
    const { login, answers } = sample();
    answers["/there"] = { status: 400, headers: { "www-authenticate": `Bearer error_description="${echo}"` }, body: { error_description: echo } };
    const response = await login.fetch(`${origin}/there`, { method: "POST", headers, ...(body !== undefined && { body }) });
    expect([await response.json(), response.headers.get("www-authenticate")]).toEqual([{ error_description: want }, `Bearer error_description="${want}"`]);
    answers["/there"] = { status: 200, body: { error_description: echo } };
    expect(await (await login.fetch(`${origin}/there`, { method: "POST", headers, ...(body !== undefined && { body }) })).json()).toEqual({ error_description: echo });
  });

  it.each([
    ["a slash", "code/1+2==", "code\\/1+2=="],
    ["letters by their numbers", "cödé-1", "c\\u00f6d\\u00E9-1"],
    ["what texts in JSON must escape", 'co"de\\1', 'co\\"de\\\\1'],
  ])("as a server escapes it in JSON: %s", async (_, code, escaped) => {
    const { login, answers } = sample();
    answers["/there"] = { status: 400, body: `{"error": "invalid_grant", "error_description": "\\"${escaped}\\" is used up"}` };
    const response = await login.fetch(`${origin}/there`, { method: "POST", body: new URLSearchParams({ code }) });
    expect(await response.json()).toEqual({ error: "invalid_grant", error_description: '"[redacted]" is used up' });
  });

  it("in no more time than a text of that size takes", async () => {
    const { login, answers } = sample();
    for (const end of ["", "\\"]) {
      answers["/there"] = { status: 400, body: `"${'\\"'.repeat(500_000)}${end}` };
      const begun = performance.now();
      await login.fetch(`${origin}/there`, { method: "POST", body: new URLSearchParams({ code: "the-code" }) });
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
