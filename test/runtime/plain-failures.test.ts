// What the hooks of a plain client hear of failures: what each attempt came to, and whether another one follows.
import { expect, test } from "vitest";
import type { Hooks } from "../../templates/typescript/runtime/hooks.js";
import { hooked } from "../../templates/typescript/runtime/hooked.js";
import type { AnyResult } from "../../templates/typescript/runtime/operation.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { TransportError } from "../../templates/typescript/runtime/transport.js";
import { environment, scripted, type Step } from "./client.js";

function called(facts: string, steps: readonly Step[], hooks: Hooks): Promise<AnyResult> {
  const settings = hooked(() => ({ agent: "shelf/1.0.0", server: "https://api.example.com/v1" }));
  return createPlainSender(settings, { transport: scripted(...steps), environment: environment(), maxRetries: 1, hooks }).call(facts, undefined, undefined);
}

const busy: Step = { status: 503, body: "" };

test.each<[string, { facts?: string; steps: readonly Step[]; heard: readonly (readonly [attempt: number, status: number, message: string, retried: boolean])[] }]>([
  ["a success", { steps: [{ body: "1" }], heard: [] }],
  ["busy twice", { steps: [busy, busy], heard: [[1, 503, "HTTP 503", true], [2, 503, "HTTP 503", false]] }],
  ["busy once", { steps: [busy, { body: "1" }], heard: [[1, 503, "HTTP 503", true]] }],
  ["lost once", { steps: [() => Promise.reject(new TransportError("network", "lost")), { body: "1" }], heard: [[1, 0, "lost", true]] }],
  ["not found", { steps: [{ status: 404, body: "{}" }], heard: [[1, 404, "HTTP 404", false]] }],
  ["no JSON", { steps: [{ body: "{" }], heard: [[1, 0, "HTTP 200 without JSON", false]] }],
  ["what must not be repeated", { facts: "POST /x", steps: [busy], heard: [[1, 503, "HTTP 503", false]] }],
])("%s", async (_, { facts = "GET /x", steps, heard }) => {
  const found: unknown[] = [];
  await called(facts, steps, { onFailure: ({ statusCode, message }, { attempt, retried }) => void found.push([attempt, statusCode, message, retried]) });
  expect(found).toEqual(heard);
});

test("a hook that throws then ends the call", async () => {
  const steps = [busy, { body: "1" }];
  const result = await called("GET /x", steps, { onFailure: () => { throw new Error("no"); } });
  expect(result).toMatchObject({ ok: false, status: 0, error: { kind: "hook", message: "The hook failed" } });
});

test("a hook that reads the stream of an answer, and then throws, ends the call as any other does", async () => {
  let attempts = 0;
  const stream = new ReadableStream<Uint8Array>();
  const step: Step = async () => ({ status: 200, headers: {}, body: "", stream: (attempts += 1) === 1 ? stream : null });
  const result = await called("GET /x", [step], { afterAnswer: (answer) => {
    answer.stream?.getReader();
    throw new Error("no");
  } });
  expect([result, attempts]).toMatchObject([{ ok: false, status: 0, error: { kind: "hook", message: "The hook failed" } }, 1]);
});
