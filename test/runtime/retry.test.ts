import { describe, expect, test } from "vitest";
import type { Envelope } from "../../templates/typescript/runtime/envelope.js";
import { isTransient, retryDelay } from "../../templates/typescript/runtime/retry.js";
import { instant } from "./client.js";

test.each<[string, { given: Envelope<unknown, number>; http?: number; want: boolean }]>([
  ["too many requests", { given: { statusCode: 429, message: "" }, want: true }],
  ["an envelope that says unavailable", { given: { statusCode: 503, message: "" }, http: 200, want: true }],
  ["HTTP that says unavailable", { given: { statusCode: 0, message: "", cause: { kind: "invalid-answer", httpStatus: 503 } }, http: 503, want: true }],
  ["no token, because the platform was busy", { given: { statusCode: 0, message: "", cause: { kind: "credential", httpStatus: 503 } }, want: true }],
  ["no token", { given: { statusCode: 0, message: "", cause: { kind: "credential", httpStatus: 400 } }, want: false }],
  ["a hook that fails beside it", { given: { statusCode: 0, message: "", cause: { kind: "hook", httpStatus: 503 } }, want: false }],
  ["a lost connection", { given: { statusCode: 0, message: "", cause: { kind: "network" } }, want: true }],
  ["a timeout", { given: { statusCode: 0, message: "", cause: { kind: "timeout" } }, want: false }],
  ["an abort", { given: { statusCode: 0, message: "", cause: { kind: "aborted" } }, want: false }],
  ["a body that is no envelope", { given: { statusCode: 0, message: "", cause: { kind: "invalid-answer", httpStatus: 200 } }, http: 200, want: false }],
  ["a wrong request", { given: { statusCode: 400, message: "" }, http: 400, want: false }],
  ["what is not implemented", { given: { statusCode: 501, message: "" }, http: 501, want: false }],
  ["a code that only begins so", { given: { statusCode: 4290, message: "" }, want: false }],
])("%s: worth another attempt or not", (_, { given, http, want }) => {
  const answer = http === undefined ? undefined : { status: http, headers: {}, body: "" };
  expect(isTransient(given, answer)).toBe(want);
});

describe("the delay", () => {
  test.each<[string, { given: string | undefined; want: number }]>([
    ["seconds", { given: "2", want: 2000 }],
    ["no seconds", { given: "0", want: 0 }],
    ["a date", { given: new Date(instant + 3000).toUTCString(), want: 3000 }],
    ["a date that is over", { given: new Date(instant - 60_000).toUTCString(), want: 0 }],
    ["more than the longest", { given: "3600", want: 5000 }],
    ["a date far away", { given: "Fri, 31 Dec 9999 23:59:59 GMT", want: 5000 }],
    ["a number without end", { given: "9".repeat(400), want: 5000 }],
    ["a negative number", { given: "-5", want: 125 }],
    ["a fraction", { given: "1.5", want: 125 }],
    ["no number", { given: "NaN", want: 125 }],
    ["nonsense", { given: "soon", want: 125 }],
    ["nothing", { given: "", want: 125 }],
    ["absent", { given: undefined, want: 125 }],
  ])("that is asked for with %s", (_, { given, want }) => {
    expect(retryDelay(0, given, 5000, instant, 0.5)).toBe(want);
  });

  test.each<[number, number, number]>([[0, 0, 0], [0, 0.999, 249.75], [1, 0.5, 250], [2, 0.5, 500], [3, 1, 2000], [4, 1, 4000], [5, 1, 5000], [40, 1, 5000]])(
    "before retry %i with chance %d is %d",
    (retry, random, want) => {
      expect(retryDelay(retry, undefined, 5000, instant, random)).toBeCloseTo(want);
    },
  );
});
