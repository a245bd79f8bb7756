// How long a call takes at most, with envelopes and without.
import { describe, expect, test } from "vitest";
import type { RequestOptions } from "../../templates/typescript/runtime/options.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import type { Transport } from "../../templates/typescript/runtime/transport.js";
import { envelope, operation, scripted, sender, type Step } from "./client.js";

const busy = { status: 503, headers: { "content-type": "application/json", "retry-after": "60" }, body: envelope({ statusCode: 503 }) };

const senders: readonly (readonly [name: string, call: (transport: Transport, options: RequestOptions) => Promise<unknown>])[] = [
  ["with envelopes", (transport, options) => sender(transport, { maxRetryDelay: 120_000 }).send(operation("GET", "/x"), undefined, options)],
  ["without envelopes", (transport, options) => createPlainSender(() => ({ agent: "shelf/1.0.0", server: "https://api.example.com" }), { transport, maxRetryDelay: 120_000, environment: { random: () => 0 } }).call("GET /x", undefined, options)],
];

describe.each(senders)("a call %s", (name, call) => {
  test.each([0, Infinity, 2 ** 31, 30 * 86_400_000])("has all the time that there is: %d milliseconds", async (timeout) => {
    const late: Step = () => new Promise((resolve) => setTimeout(resolve, 30, { status: 200, headers: { "content-type": "application/json" }, body: envelope({}) }));
    expect(await call(scripted(late), { timeout })).toMatchObject(name === "with envelopes" ? { statusCode: 200 } : { ok: true, status: 200 });
  });

  test("that could not be asked again in time is not waited for", async () => {
    const transport = scripted(busy);
    const begun = performance.now();
    expect(await call(transport, { timeout: 2000 })).toMatchObject(name === "with envelopes" ? { statusCode: 503 } : { ok: false, status: 503 });
    expect([performance.now() - begun < 1000, transport.sent.length]).toEqual([true, 1]);
  });

  test("that was given up is not sent again, also where the transport does not mind", async () => {
    const control = new AbortController();
    const transport = scripted(() => {
      control.abort();
      return Promise.resolve({ ...busy, headers: { "content-type": "application/json" } });
    });
    await call(transport, { signal: control.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(transport.sent).toHaveLength(1);
  });
});
