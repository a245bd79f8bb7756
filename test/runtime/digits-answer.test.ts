import { describe, expect, test } from "vitest";
import { bigintAnswer, stringAnswer } from "../../templates/typescript/runtime/digits-answer.js";
import { digitsRequest } from "../../templates/typescript/runtime/digits.js";
import type { Envelope } from "../../templates/typescript/runtime/envelope.js";
import type { Digits, EnvelopeOperation } from "../../templates/typescript/runtime/operation.js";
import { plainAnswer } from "../../templates/typescript/runtime/plain-answer.js";
import { problemAnswer } from "../../templates/typescript/runtime/problem-answer.js";
import { formQueryRequest } from "../../templates/typescript/runtime/query-request.js";
import { jsonRequest } from "../../templates/typescript/runtime/request.js";
import { eventsAnswer, linesAnswer } from "../../templates/typescript/runtime/stream-answer.js";
import { scripted, sender, type Step } from "./client.js";

const big = "9223372036854775807";
const bigint = 9223372036854775807n;
const user: Digits = { at: { id: "integer", friends: { each: () => user } } };

type Details = Partial<EnvelopeOperation<Envelope<unknown, number>>>;

async function called(step: Step, details: Details, input?: object): Promise<Envelope<unknown, number>> {
  return await sender(scripted(step)).send({ id: "x", method: "GET", path: "/x", build: formQueryRequest, read: bigintAnswer, ...details }, input);
}

const plain: Details = { answer: "json", received: plainAnswer, digits: { data: user, error: { at: { other: "integer" } } } };

describe("an envelope", () => {
  test.each<[string, { body: string; digits?: Digits; want: object; text?: object }]>([
    ["has them in its data", { body: `{ "statusCode": 200, "message": "ok", "data": { "id": ${big}, "friends": [{ "id": 1 }] } }`, want: { statusCode: 200, message: "ok", data: { id: bigint, friends: [{ id: 1n }] } }, text: { data: { id: big, friends: [{ id: "1" }] } } }],
    ["is one itself", { body: `{ "statusCode": 200, "message": "ok", "data": ${big} }`, digits: "integer", want: { statusCode: 200, data: bigint }, text: { data: big } }],
    ["has long numbers elsewhere", { body: `{ "statusCode": 200, "message": ${big}, "requestId": ${big}, "data": { "other": ${big} } }`, want: { statusCode: 200, message: "", data: { other: Number(big) } } }],
    ["fails", { body: '{ "statusCode": 403, "message": "no", "apiCode": 1305 }', want: { statusCode: 403, message: "no", apiCode: 1305 } }],
    ["is none", { body: `{ "id": ${big} }`, want: { statusCode: 0, cause: { kind: "invalid-answer", httpStatus: 200 } } }],
    ["is no JSON", { body: `<p>${big}</p>`, want: { statusCode: 0, cause: { kind: "invalid-answer", httpStatus: 200 } } }],
  ])("that %s", async (_, { body, digits = user, want, text }) => {
    expect(await called({ body }, { digits: { data: digits } })).toMatchObject(want);
    if (text !== undefined) expect(await called({ body }, { read: stringAnswer, digits: { data: digits } })).toMatchObject(text);
  });
});

describe("an answer without an envelope", () => {
  test("has them in its data", async () => {
    expect(await called({ body: `{ "id": ${big} }` }, plain)).toEqual({ statusCode: 200, message: "", data: { id: bigint } });
  });

  test("that fails has its own places", async () => {
    expect(await called({ status: 409, body: `{ "other": ${big}, "id": 1 }` }, plain)).toMatchObject({ statusCode: 409, data: { other: bigint, id: 1 } });
  });

  test("that lists problems says them all the same", async () => {
    const body = `{ "detail": [{ "loc": ["body", "id"], "msg": "too large" }], "other": ${big} }`;
    expect(await called({ status: 422, body }, { ...plain, received: problemAnswer })).toMatchObject({ statusCode: 422, message: "HTTP 422: body.id: too large", data: { other: bigint } });
  });

  test("of text stays text, and has them when it fails", async () => {
    expect(await called({ headers: {}, body: big }, { ...plain, answer: "text" })).toMatchObject({ statusCode: 200, data: big });
    expect(await called({ status: 409, body: `{ "other": ${big} }` }, { ...plain, answer: "text" })).toMatchObject({ statusCode: 409, data: { other: bigint } });
  });

  test.each([["lines", linesAnswer, `{ "id": ${big} }\n`, { id: bigint }], ["events", eventsAnswer, `data: { "id": ${big} }\n\n`, { event: "message", data: { id: bigint }, id: "" }]] as const)("that comes in %s has them in its items", async (_, received, body, want) => {
    const { data } = await called({ body }, { answer: "stream", received, digits: { data: user } });
    const found: unknown[] = [];
    for await (const item of data as AsyncIterable<unknown>) found.push(item);
    expect(found).toEqual([want]);
  });
});

test("a request has bare digits in its body, and in its query", async () => {
  const transport = scripted({});
  const client = sender(transport);
  await client.send({ id: "x", method: "POST", path: "/x", build: digitsRequest, built: jsonRequest, digits: { body: user } }, { id: bigint, friends: [{ id: 1n }] });
  await client.send({ id: "x", method: "GET", path: "/x", build: formQueryRequest }, { id: bigint, ids: [1n, bigint] });
  expect(transport.sent.map(({ url, body }) => [new URL(url).search, body])).toEqual([["", `{"id":${big},"friends":[{"id":1}]}`], [`?id=${big}&ids=1&ids=${big}`, undefined]]);
});
