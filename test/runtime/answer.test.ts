import { describe, expect, test } from "vitest";
import { envelopeAnswer } from "../../templates/typescript/runtime/answer.js";
import type { AnswerKind } from "../../templates/typescript/runtime/operation.js";
import { plainAnswer } from "../../templates/typescript/runtime/plain-answer.js";
import { problemAnswer } from "../../templates/typescript/runtime/problem-answer.js";
import { redirectAnswer } from "../../templates/typescript/runtime/redirect-answer.js";
import type { EnvelopeFields } from "../../templates/typescript/runtime/settings.js";
import { settings } from "./client.js";

const json = "application/json; charset=utf-8";

interface Given {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly fields?: EnvelopeFields | null;
}

function answerOf({ status = 200, type = json, body = "", headers = {} }: Given): { status: number; headers: Record<string, string>; body: string | Uint8Array } {
  return { status, headers: { "content-type": type, ...headers }, body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body) };
}

function invalid(httpStatus: number): object {
  return { statusCode: 0, cause: { kind: "invalid-answer", httpStatus } };
}

describe("envelopes", () => {
  const fields = settings.envelope;

  test.each<[string, { given: Given; want: object }]>([
    ["a success", { given: { body: { statusCode: 200, message: "ok", data: { a: 1 }, requestId: "r", extra: 1 } }, want: { statusCode: 200, message: "ok", data: { a: 1 }, requestId: "r" } }],
    ["a success without data", { given: { body: { statusCode: 200, message: "ok" } }, want: { statusCode: 200, message: "ok", data: undefined } }],
    ["a success of bytes", { given: { body: new TextEncoder().encode('\ufeff{"statusCode":200,"data":"é"}') }, want: { statusCode: 200, message: "", data: "é" } }],
    ["a failure with HTTP 200", { given: { body: { statusCode: 404, message: "gone", apiCode: 2004 } }, want: { statusCode: 404, message: "gone", apiCode: 2004 } }],
    ["a failure with its status", { given: { status: 429, body: { statusCode: 429, message: "slow", data: { a: 1 } } }, want: { statusCode: 429, message: "slow", data: { a: 1 } } }],
    ["an unknown status", { given: { body: { statusCode: 799, message: "m", apiCode: 99999 } }, want: { statusCode: 799, message: "m", apiCode: 99999 } }],
    ["a request id of a header", { given: { status: 500, body: { statusCode: 500, message: "m" }, headers: { "x-request-id": "h" } }, want: { statusCode: 500, message: "m", requestId: "h" } }],
    ["members of other types", { given: { body: { statusCode: 400, message: 7, apiCode: "x", requestId: 1 } }, want: { statusCode: 400, message: "" } }],
    ["a cause that the server made up", { given: { body: { statusCode: 400, message: "m", cause: { kind: "timeout" } } }, want: { statusCode: 400, message: "m" } }],
    ["control characters", { given: { body: { statusCode: 400, message: "a\u001b[31m\r\nb\u202e\u2028c" } }, want: { statusCode: 400, message: "a [31m b c" } }],
  ])("read %s", (_, { given, want }) => {
    expect(envelopeAnswer(answerOf(given), "envelope", fields, {})).toEqual(want);
  });

  test("are read without the headers when they say all", () => {
    const answer = {
      status: 200,
      body: '{"statusCode":200,"message":"","data":1}',
      get headers(): never {
        throw new Error("Making headers that nobody reads costs each call");
      },
    };
    expect(envelopeAnswer(answer, "envelope", fields, {})).toEqual({ statusCode: 200, message: "", data: 1 });
  });

  test.each<[string, { given: Given; want: object }]>([
    ["HTML of a proxy", { given: { status: 502, type: "text/html", body: "<html>secret</html>" }, want: invalid(502) }],
    ["HTML with HTTP 200", { given: { type: "text/html", body: "<html>" }, want: invalid(200) }],
    ["truncated JSON", { given: { body: '{"statusCode":200,"data":{"token":"secret' }, want: invalid(200) }],
    ["an empty body", { given: {}, want: invalid(200) }],
    ["nothing", { given: { status: 204 }, want: invalid(204) }],
    ["JSON that is none", { given: { body: { secret: 1 } }, want: invalid(200) }],
    ["a list", { given: { body: [] }, want: invalid(200) }],
    ["null", { given: { body: "null" }, want: invalid(200) }],
    ["a status of text", { given: { body: { statusCode: "ok" } }, want: invalid(200) }],
    ["a success that HTTP calls an error", { given: { status: 500, body: { statusCode: 200, message: "", data: 1 } }, want: invalid(500) }],
    ["a redirect", { given: { status: 302, headers: { location: "https://evil.example/?secret" } }, want: { statusCode: 0, cause: { kind: "redirect", httpStatus: 302 } } }],
    ["a redirect with an envelope", { given: { status: 307, body: { statusCode: 200, message: "" } }, want: { statusCode: 0, cause: { kind: "redirect", httpStatus: 307 } } }],
  ])("do not read %s", (_, { given, want }) => {
    const result = envelopeAnswer(answerOf(given), "envelope", fields, {});
    expect(result).toMatchObject(want);
    expect(result.message).not.toMatch(/secret|evil/);
  });

  test("have other names and another number for success", () => {
    const other = { status: "code", message: "msg", code: "sub", requestId: "rid", data: "result", success: 0 };
    const read = (body: object): object => envelopeAnswer(answerOf({ body }), "envelope", other, {});
    expect(read({ code: 0, msg: "ok", result: 1, rid: "r" })).toEqual({ statusCode: 200, message: "ok", data: 1, requestId: "r" });
    expect(read({ code: 500, msg: "no", sub: 7 })).toEqual({ statusCode: 500, message: "no", apiCode: 7 });
    expect(read({ code: 200, msg: "no" })).toMatchObject({ statusCode: 0, cause: { kind: "invalid-answer" } });
  });
});

describe("plain answers", () => {
  test.each<[string, { kind: AnswerKind; given: Given; want: object }]>([
    ["JSON", { kind: "json", given: { body: { a: 1 } }, want: { statusCode: 200, message: "", data: { a: 1 } } }],
    ["JSON that is false", { kind: "json", given: { body: "false" }, want: { statusCode: 200, message: "", data: false } }],
    ["JSON that looks like an envelope", { kind: "json", given: { body: { statusCode: 200, message: "m" } }, want: { statusCode: 200, message: "", data: { statusCode: 200, message: "m" } } }],
    ["nothing for JSON", { kind: "json", given: { status: 204 }, want: { statusCode: 200, message: "", data: undefined } }],
    ["nothing, where it may be JSON", { kind: "optional", given: { status: 202, body: "" }, want: { statusCode: 200, message: "", data: undefined } }],
    ["what is neither nothing nor JSON", { kind: "optional", given: { status: 202, body: "?" }, want: { ...invalid(202), message: "The server answered HTTP 202 with malformed JSON" } }],
    ["text", { kind: "text", given: { type: "text/plain", body: "yes\nme" }, want: { statusCode: 200, message: "", data: "yes\nme" } }],
    ["JSON as text", { kind: "text", given: { body: '{"a":1}' }, want: { statusCode: 200, message: "", data: '{"a":1}' } }],
    ["bytes", { kind: "binary", given: { type: "image/png", body: Uint8Array.of(1, 255) }, want: { statusCode: 200, message: "", data: Uint8Array.of(1, 255) } }],
    ["text as bytes", { kind: "binary", given: { type: "text/csv", body: "é" }, want: { statusCode: 200, message: "", data: Uint8Array.of(195, 169) } }],
    ["nothing", { kind: "none", given: { status: 200, body: "ignored" }, want: { statusCode: 200, message: "", data: undefined } }],
    ["an envelope where there may be one", { kind: "any", given: { body: { statusCode: 200, message: "m", data: 1 } }, want: { statusCode: 200, message: "m", data: 1 } }],
    ["none where there may be one", { kind: "any", given: { body: { a: 1 } }, want: { statusCode: 200, message: "", data: { a: 1 } } }],
    ["an envelope of which nothing is said", { kind: "undescribed", given: { body: { statusCode: 200, message: "m", data: 1 } }, want: { statusCode: 200, message: "m", data: 1 } }],
    ["JSON of which nothing is said", { kind: "undescribed", given: { body: { a: 1 } }, want: { statusCode: 200, message: "", data: { a: 1 } } }],
    ["text of which nothing is said", { kind: "undescribed", given: { type: "text/html", body: "OK" }, want: { statusCode: 200, message: "", data: "OK" } }],
    ["nothing of which nothing is said", { kind: "undescribed", given: { status: 201, body: "" }, want: { statusCode: 200, message: "", data: undefined } }],
    ["a failing envelope with HTTP 200", { kind: "json", given: { body: { statusCode: 403, message: "no" } }, want: { statusCode: 403, message: "no" } }],
    ["a failing envelope instead of a file", { kind: "binary", given: { body: { statusCode: 403, message: "no" } }, want: { statusCode: 403, message: "no" } }],
    ["an error of OAuth", { kind: "json", given: { status: 400, body: { error: "invalid_grant", error_description: "the code\nis used" } }, want: { statusCode: 400, message: "the code is used", data: { error: "invalid_grant", error_description: "the code\nis used" } } }],
    ["an error of RFC 9457", { kind: "none", given: { status: 409, type: "application/problem+json", body: { title: "Conflict" } }, want: { statusCode: 409, message: "Conflict", data: { title: "Conflict" } } }],
    ["an error without body", { kind: "json", given: { status: 404, headers: { "x-request-id": "r" } }, want: { statusCode: 404, message: "The server answered HTTP 404", requestId: "r" } }],
  ])("are %s", (_, { kind, given, want }) => {
    expect(plainAnswer(answerOf(given), kind, settings.envelope, {})).toEqual(want);
  });

  test.each<[string, { kind: AnswerKind; given: Given; want: object }]>([
    ["an empty body", { kind: "json", given: {}, want: invalid(200) }],
    ["truncated JSON", { kind: "json", given: { body: '{"a":' }, want: invalid(200) }],
    ["HTML", { kind: "json", given: { status: 503, type: "text/html", body: "<html>" }, want: invalid(503) }],
    ["a redirect", { kind: "binary", given: { status: 301, type: "text/html" }, want: { statusCode: 0, cause: { kind: "redirect", httpStatus: 301 } } }],
    ["a status below 200", { kind: "json", given: { status: 103, body: { a: 1 } }, want: invalid(103) }],
  ])("are not %s", (_, { kind, given, want }) => {
    expect(plainAnswer(answerOf(given), kind, null, {})).toMatchObject(want);
  });

  test("of an API without envelopes are what they are", () => {
    expect(plainAnswer(answerOf({ body: { statusCode: 403, message: "m" } }), "envelope", null, {})).toEqual({ statusCode: 200, message: "", data: { statusCode: 403, message: "m" } });
    expect(plainAnswer(answerOf({ status: 422, body: { detail: [{ msg: "x" }] } }), "envelope", null, {})).toEqual({ statusCode: 422, message: "The server answered HTTP 422", data: { detail: [{ msg: "x" }] } });
  });
});

describe("redirects that the document declares", () => {
  const location = "https://idp.example/login?state=secret";

  test.each<[string, { given: Given; want: object }]>([
    ["a success with the address", { given: { status: 302, type: "text/html", body: "<a>", headers: { location } }, want: { statusCode: 200, message: "", data: location } }],
    ["addresses as they came", { given: { status: 308, headers: { location: "/interaction/7" } }, want: { statusCode: 200, message: "", data: "/interaction/7" } }],
    ["failures of HTTP otherwise", { given: { status: 400, body: { error: "invalid_request" } }, want: { statusCode: 400, message: "invalid_request", data: { error: "invalid_request" } } }],
    ["failing envelopes otherwise", { given: { body: { statusCode: 403, message: "no" } }, want: { statusCode: 403, message: "no" } }],
  ])("are %s", (_, { given, want }) => {
    expect(redirectAnswer(answerOf(given), "redirect", settings.envelope, {})).toEqual(want);
  });

  test.each<[string, { given: Given; want: object }]>([
    ["one without an address", { given: { status: 302 }, want: { statusCode: 0, message: "The server answered HTTP 302 without Location", cause: { kind: "redirect", httpStatus: 302 } } }],
    ["an unchanged page", { given: { status: 304, headers: { location } }, want: { statusCode: 0, cause: { kind: "redirect", httpStatus: 304 } } }],
    ["a page", { given: { type: "text/html", body: "<html>", headers: { location } }, want: invalid(200) }],
    ["JSON", { given: { body: { a: 1 } }, want: invalid(200) }],
    ["a succeeding envelope", { given: { body: { statusCode: 200, message: "ok", data: 1 } }, want: invalid(200) }],
  ])("are not %s", (_, { given, want }) => {
    const result = redirectAnswer(answerOf(given), "redirect", settings.envelope, {});
    expect(result).toMatchObject(want);
    expect(result.message).not.toMatch(/secret/);
  });
});

describe("lists of problems", () => {
  const detail = [{ type: "value_error", loc: ["body", "email"], msg: "value is not a valid email", input: "x" }, { loc: ["body", "roles", 0], msg: "unknown\nrole" }];

  test.each<[string, { given: unknown; want: string }]>([
    ["name the places", { given: { detail }, want: "HTTP 422: body.email: value is not a valid email; body.roles.0: unknown role" }],
    ["say nothing of secrets but their names", { given: { detail: [{ loc: ["body", "password"], msg: "hunter2 is too short" }, { loc: ["body", "pin"], msg: "1234 is too short" }] }, want: "HTTP 422: body.password: not accepted; body.pin: not accepted" }],
    ["may have no place", { given: { detail: [{ msg: "no" }] }, want: "HTTP 422: no" }],
    ["are no lists", { given: { detail: "NOT_ALLOWED" }, want: "NOT_ALLOWED" }],
    ["have nothing in them", { given: { detail: [null, 1, { loc: 7 }] }, want: "The server answered HTTP 422" }],
  ])("that %s", (_, { given, want }) => {
    expect(problemAnswer(answerOf({ status: 422, body: given }), "json", null, { secret: ["pin"] })).toMatchObject({ statusCode: 422, message: want, data: given });
  });

  test("in a success are its data", () => expect(problemAnswer(answerOf({ body: { detail } }), "json", null, {})).toEqual({ statusCode: 200, message: "", data: { detail } }));
});
