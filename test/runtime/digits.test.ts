import { describe, expect, test, vi } from "vitest";
import { digitsRequest, spelled } from "../../templates/typescript/runtime/digits.js";
import { bigintResult, stringResult } from "../../templates/typescript/runtime/digits-result.js";
import type { AnyResult, Digits, Operation } from "../../templates/typescript/runtime/operation.js";
import { pathRequest } from "../../templates/typescript/runtime/path-request.js";
import { textData } from "../../templates/typescript/runtime/plain-data.js";
import { type ResultPages, resultPages } from "../../templates/typescript/runtime/plain-pages.js";
import { plainRequest } from "../../templates/typescript/runtime/plain-request.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { eventItems, type ItemReader, lineItems } from "../../templates/typescript/runtime/stream-items.js";
import type { TransportRequest } from "../../templates/typescript/runtime/transport.js";
import { environment, scripted, type Step } from "./client.js";

const big = "9223372036854775807";
const user: Digits = { at: { id: "integer", code: "text", friends: { each: () => user }, byName: { each: () => user } } };
const itself: Digits = { all: [() => itself, "integer"] };

function called(steps: readonly Step[], details: Partial<Operation<unknown>>, input?: object): { readonly result: Promise<AnyResult>; readonly sent: readonly TransportRequest[] } {
  const transport = scripted(...steps);
  const client = createPlainSender(() => ({ agent: "a/1", server: "https://api.example.com" }), { transport, environment: environment(), maxRetries: 0 });
  return { result: client.call<Promise<AnyResult>>({ id: "x", method: "POST", path: "/users", ...details }, input), sent: transport.sent };
}

async function read(body: string, digits: Digits, result = bigintResult): Promise<unknown> {
  return (await called([{ body }], { result, digits: { data: digits } }).result).data;
}

describe("an answer", () => {
  test.each<[string, { body: string; digits?: Digits; big: unknown; text?: unknown }]>([
    ["with digits that a number loses", { body: `{ "id": ${big}, "n": 1.5 }`, big: { id: 9223372036854775807n, n: 1.5 }, text: { id: big, n: 1.5 } }],
    ["with few digits", { body: '{ "id": 7 }', big: { id: 7n }, text: { id: "7" } }],
    ["with a sign", { body: `{ "id": -${big} }`, big: { id: -9223372036854775807n }, text: { id: `-${big}` } }],
    ["with a number beyond 64 bits", { body: `{ "id": 1${big}${big} }`, big: { id: BigInt(`1${big}${big}`) }, text: { id: `1${big}${big}` } }],
    ["with text where numbers or text are meant", { body: `{ "id": "${big}", "code": "${big}" }`, big: { id: big, code: 9223372036854775807n } }],
    ["with a number where text is meant", { body: `{ "code": ${big}, "id": 1 }`, big: { code: Number(big), id: 1n } }],
    ["in lists and maps, as deep as they are", { body: `{ "friends": [{ "id": ${big} }, { "byName": { "id": { "id": 2 } } }] }`, big: { friends: [{ id: 9223372036854775807n }, { byName: { id: { id: 2n } } }] } }],
    ["with long numbers that are none of 64 bits", { body: `{ "id": 1, "other": ${big}, "list": [${big}] }`, big: { id: 1n, other: Number(big), list: [Number(big)] } }],
    ["with digits inside of text", { body: `{ "name": "a ${big}, \\"${big}\\" \\\\", "id": ${big} }`, big: { name: `a ${big}, "${big}" \\`, id: 9223372036854775807n } }],
    ["with digits of fractions and exponents", { body: `{ "id": ${big}, "a": 0.${big}, "b": 1e10, "c": ${big}.5, "d": ${big}E2 }`, big: { id: 9223372036854775807n, a: Number(`0.${big}`), b: 1e10, c: Number(`${big}.5`), d: Number(`${big}E2`) } }],
    ["with what is no whole number", { body: '{ "id": 1.5, "code": "x", "friends": null }', big: { id: 1.5, code: "x", friends: null } }],
    ["with text beside a number", { body: `[${big}, "7", 7]`, digits: { each: "variant" }, big: [9223372036854775807n, "7", 7n] }],
    ["with members that are none", { body: `{ "id": ${big}, "count": 2 }`, digits: { at: { count: {} }, each: "integer" }, big: { id: 9223372036854775807n, count: 2 } }],
    ["with null", { body: '{ "id": null }', big: { id: null } }],
    ["that is the number", { body: big, digits: "integer", big: 9223372036854775807n, text: big }],
    ["that is a list", { body: `[${big}, 1]`, digits: { each: "integer" }, big: [9223372036854775807n, 1n], text: [big, "1"] }],
    ["that is a tuple", { body: `["${big}", ${big}, 3]`, digits: { at: { 1: "integer" } }, big: [big, 9223372036854775807n, 3] }],
    ["of a type that is made of itself", { body: big, digits: itself, big: 9223372036854775807n }],
    ["with a member called __proto__", { body: `{ "__proto__": { "id": 1 }, "id": ${big} }`, big: JSON.parse('{ "__proto__": { "id": 1 } }', (name, value: unknown) => value) }],
  ])("%s", async (name, { body, digits = user, big: want, text }) => {
    const found = await read(body, digits);
    if (name.includes("__proto__")) {
      expect(Object.keys(found ?? {})).toEqual(["__proto__", "id"]);
      expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    } else {
      expect(found).toEqual(want);
    }
    if (text !== undefined) expect(await read(body, digits, stringResult)).toEqual(text);
  });

  test.each([`{ "id": 0${big} }`, `{ "id": ${big} `, `{ "id": +${big} }`, `${big}x`])("that is no JSON stays none: %s", async (body) => {
    expect(await called([{ body }], { result: bigintResult, digits: { data: user } }).result).toMatchObject({ ok: false, status: 0, error: { kind: "invalid-answer" } });
  });

  test("is read, and written, in a page without TLS", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    try {
      const { result, sent } = called([{ body: `{ "id": ${big} }` }], { build: digitsRequest, built: plainRequest, digits: { body: user, data: user }, result: bigintResult }, { id: 9223372036854775807n });
      expect(await result).toMatchObject({ ok: true, data: { id: 9223372036854775807n } });
      expect(sent[0]?.body).toBe(`{"id":${big}}`);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("that fails has its own places", async () => {
    const { result } = called([{ status: 404, body: `{ "missing": ${big}, "id": 1 }` }], { result: bigintResult, digits: { data: user, error: { at: { missing: "integer" } } } });
    expect(await result).toMatchObject({ ok: false, status: 404, error: { missing: 9223372036854775807n, id: 1 } });
  });

  test("that comes item by item has them in its items", async () => {
    const items = async (data: ItemReader, body: string): Promise<unknown[]> => {
      const { result } = called([{ body }], { answer: "stream", data, result: bigintResult, digits: { data: user } });
      const found: unknown[] = [];
      for await (const item of (await result).data as AsyncIterable<unknown>) found.push(item);
      return found;
    };
    expect(await items(lineItems, `{ "id": ${big} }\n{ "id": 1 }\n`)).toEqual([{ id: 9223372036854775807n }, { id: 1n }]);
    expect(await items(eventItems, `data: { "id": ${big} }\n\n`)).toEqual([{ event: "message", data: { id: 9223372036854775807n }, id: "" }]);
    await expect(items(lineItems, `{ "id": ${big}\n`)).rejects.toMatchObject({ kind: "invalid-answer" });
  });

  test("that is text stays so, and has them in its error", async () => {
    const details: Partial<Operation<unknown>> = { data: textData, result: bigintResult, digits: { error: user } };
    expect(await called([{ body: big }], details).result).toMatchObject({ ok: true, data: big });
    expect(await called([{ status: 400, body: `{ "id": ${big} }` }], details).result).toMatchObject({ ok: false, error: { id: 9223372036854775807n } });
  });

  test("that fails with text is that text", async () => {
    const { result } = called([{ status: 500, body: "down" }], { result: bigintResult, digits: { error: user } });
    expect(await result).toMatchObject({ ok: false, status: 500, error: "down" });
  });

  test("of ten million characters is read in time", async () => {
    const body = `{ "id": ${big}, "name": "${"\\n".repeat(2_500_000)}${"x".repeat(5_000_000)}" }`;
    expect(await read(body, user)).toMatchObject({ id: 9223372036854775807n });
  });
});

describe("a request", () => {
  const body = async (digits: Digits, input: object, more: Partial<Operation<unknown>> = {}): Promise<string> => {
    const { result, sent } = called([{ body: "null" }], { build: digitsRequest, built: plainRequest, digits: { body: digits }, ...more }, input);
    await result;
    return `${sent[0]?.url} ${String(sent[0]?.body)}`;
  };

  test.each<[string, { digits?: Digits; input: object; want: string }]>([
    ["has bare digits for bigint", { input: { id: 9223372036854775807n }, want: `{"id":${big}}` }],
    ["has bare digits for text", { input: { id: big }, want: `{"id":${big}}` }],
    ["has bare digits for numbers", { input: { id: 7 }, want: '{"id":7}' }],
    ["has text where the document says text", { input: { code: 9223372036854775807n }, want: `{"code":"${big}"}` }],
    ["has them in lists", { input: { friends: [{ id: 1n }, { byName: { a: { id: -2n } } }] }, want: '{"friends":[{"id":1},{"byName":{"a":{"id":-2}}}]}' }],
    ["has text where a text is meant beside the number", { digits: { each: "variant" }, input: { a: "7", b: 7n }, want: '{"a":"7","b":7}' }],
    ["has members that are none", { digits: { at: { a: {} }, each: "integer" }, input: { a: "7", b: "7" }, want: '{"a":"7","b":7}' }],
    ["leaves what is no whole number", { input: { id: "abc", name: big, at: new Date(0) }, want: `{"id":"abc","name":"${big}","at":"1970-01-01T00:00:00.000Z"}` }],
  ])("%s", async (_name, { digits = user, input, want }) => {
    const before = structuredClone(input);
    expect(await body(digits, input)).toBe(`https://api.example.com/users ${want}`);
    expect(input).toEqual(before);
  });

  test("has bare digits in the JSON of parameters and parts, for bigint and for text", async () => {
    const places: Digits = { at: { filter: user, part: user } };
    const details: Partial<Operation<unknown>> = { build: digitsRequest, built: styledRequest, body: "multipart", parameters: { filter: { in: "query", contentType: "application/json" } }, digits: { texts: places } };
    for (const id of [9223372036854775807n, big]) {
      const { result, sent } = called([{ body: "null" }], details, { filter: { id, code: 7n, name: big }, part: { friends: [{ id }] } });
      await result;
      expect(sent[0]?.url).toBe(`https://api.example.com/users?filter=${encodeURIComponent(`{"id":${big},"code":"7","name":"${big}"}`)}`);
      expect(await new Response(sent[0]?.body as Blob).text()).toContain(`\r\n{"friends":[{"id":${big}}]}\r\n`);
    }
  });

  test("has bigint in its path", async () => {
    expect(await body(user, { shelf: 9223372036854775807n, id: 1n }, { path: "/shelves/{shelf}", built: pathRequest, parameters: { shelf: { in: "path" } } })).toBe(`https://api.example.com/shelves/${big} {"id":1}`);
  });
});

test("pages with bigint items are compared too", async () => {
  const transport = scripted({ body: `[${big}]` }, { body: "[1]" }, { body: "[1]" });
  const client = createPlainSender(() => ({ agent: "a/1", server: "https://api.example.com" }), { transport, environment: environment() });
  const operation: Operation<unknown> = { id: "x", method: "GET", path: "/ids", result: bigintResult, digits: { data: { each: "integer" } }, paging: { page: ["page"], limit: ["limit"], items: [], spelled } };
  const pages: ResultPages<unknown, bigint> = resultPages(client, operation, undefined);
  const found: bigint[] = [];
  for await (const item of pages) found.push(item);
  expect(found).toEqual([9223372036854775807n, 1n]);
});
