import { expect, test, vi } from "vitest";
import { keyedRequest } from "../../templates/typescript/runtime/keyed-request.js";
import type { EnvelopeOperation } from "../../templates/typescript/runtime/operation.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { scripted, sender, type Step } from "./client.js";

const pay: EnvelopeOperation<unknown> = {
  id: "pay",
  method: "POST",
  path: "/payments",
  safe: true,
  parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
  build: keyedRequest,
  keyed: { member: "idempotencyKey", build: styledRequest },
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function keysOf(steps: readonly Step[], ...calls: readonly (readonly [input: object | undefined, headers?: Record<string, string>])[]): Promise<readonly unknown[]> {
  const transport = scripted(...steps);
  const client = sender(transport);
  for (const [input, headers] of calls) await client.send(pay, input, headers && { headers });
  return transport.sent.map((request) => request.headers["idempotency-key"]);
}

test("all attempts of a call have the same key, the next call has another", async () => {
  const [first, second, third, fourth] = await keysOf([{ status: 503 }, { status: 503 }, {}, {}], [{ amount: 1 }], [undefined]);
  expect(first).toMatch(uuid);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).toMatch(uuid);
  expect(fourth).not.toBe(first);
});

test("a page without TLS, which has no randomUUID, makes keys too", async () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const keys = await keysOf([{}], ...Array.from({ length: 50 }, () => [undefined] as const)).finally(() => vi.unstubAllGlobals());
  expect(keys.every((key) => uuid.test(`${key}`))).toBe(true);
  expect(new Set(keys).size).toBe(50);
});

test("a key of the caller is the key, as a member or as a header", async () => {
  const input = { amount: 1, idempotencyKey: "mine" };
  expect(await keysOf([{ status: 503 }, {}], [input])).toEqual(["mine", "mine"]);
  expect(input).toEqual({ amount: 1, idempotencyKey: "mine" });
  expect(await keysOf([{}], [{ amount: 1, idempotencyKey: undefined }, { "Idempotency-Key": "header" }])).toEqual(["header"]);
});

test("what is sent beside it stays as it is", async () => {
  const transport = scripted({});
  await sender(transport).send(pay, { amount: 1 });
  expect(transport.sent[0]?.body).toBe('{"amount":1}');
});
