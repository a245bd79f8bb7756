// Successes of plain clients of which the document says nothing.
import { expect, test } from "vitest";
import { bigintResult } from "../../templates/typescript/runtime/digits-result.js";
import { anyData, optionalResult } from "../../templates/typescript/runtime/plain-data.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { scripted, type Step } from "./client.js";

test.each<[string, Step, unknown]>([
  ["JSON", { status: 201, headers: { "content-type": "application/json" }, body: '[{"id":1}]' }, [{ id: 1 }]],
  ["text", { headers: { "content-type": "text/html; charset=utf-8" }, body: "OK" }, "OK"],
  ["nothing", { status: 202, body: "" }, undefined],
])("%s", async (_name, given, data) => {
  const client = createPlainSender(() => ({ agent: "x/1", server: "https://api.example.com" }), { transport: scripted(given, given) });
  for (const result of [optionalResult, bigintResult]) {
    expect(await client.call({ id: "jobs", method: "POST", path: "/jobs", answer: "optional", data: anyData, result }, undefined)).toMatchObject({ ok: true, data });
  }
});
