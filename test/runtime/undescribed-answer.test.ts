// Successes of plain clients of which the document says nothing.
import { expect, test } from "vitest";
import { bigintResult } from "../../templates/typescript/runtime/digits-result.js";
import { anyData, optionalResult } from "../../templates/typescript/runtime/plain-data.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { scripted, type Step } from "./client.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Step, unknown]>([
  ["JSON", { status: 201, headers: { "content-type": "application/json" }, body: '[{"id":1}]' }, [{ id: 1 }]],
  ["text", { headers: { "content-type": "text/html; charset=utf-8" }, body: "OK" }, "OK"],
  ["text of which no type is said", { headers: {}, body: bytes("OK") }, "OK"],
  ["XML", { headers: { "content-type": "image/svg+xml" }, body: bytes("<svg/>") }, "<svg/>"],
  ["what an application writes as text", { headers: { "content-type": "application/csv; charset=utf-8" }, body: bytes("a,b") }, "a,b"],
  ["bytes", { headers: { "content-type": "image/png" }, body: new Uint8Array([0x89, 0x50, 0xff]) }, new Uint8Array([0x89, 0x50, 0xff])],
  ["bytes that look like JSON", { headers: { "content-type": "application/octet-stream" }, body: bytes("12") }, bytes("12")],
  ["a document of words is a file", { headers: { "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }, body: bytes("PK") }, bytes("PK")],
  ["nothing", { status: 202, body: "" }, undefined],
])("%s", async (_name, given, data) => {
  const client = createPlainSender(() => ({ agent: "x/1", server: "https://api.example.com" }), { transport: scripted(given, given) });
  for (const result of [optionalResult, bigintResult]) {
    expect(await client.call({ id: "jobs", method: "POST", path: "/jobs", answer: "optional", data: anyData, result }, undefined)).toMatchObject({ ok: true, data });
  }
});
