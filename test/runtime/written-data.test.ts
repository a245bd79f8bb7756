// Texts that the document calls JSON.
import { expect, test } from "vitest";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { writtenData } from "../../templates/typescript/runtime/written-data.js";
import { scripted, type Step } from "./client.js";

const html = { "content-type": "text/html; charset=utf-8" };
const json = { "content-type": "application/json" };

test.each<[string, Step, object]>([
  ["JSON", { headers: json, body: '"Hello"' }, { ok: true, data: "Hello" }],
  ["JSON of another type", { headers: html, body: '"Hello"' }, { ok: true, data: "Hello" }],
  ["the text itself", { headers: html, body: "Hello World!" }, { ok: true, data: "Hello World!" }],
  ["a text of digits", { headers: html, body: "42" }, { ok: true, data: "42" }],
  ["an empty text", { headers: html, body: "" }, { ok: true, data: "" }],
  ["null", { headers: json, body: "null" }, { ok: true, data: null }],
  ["malformed JSON", { headers: json, body: '"Hel' }, { ok: false, status: 0, error: { kind: "invalid-answer" } }],
  ["a page", { headers: html, body: "<!DOCTYPE html><p>Sign in</p>" }, { ok: false, status: 0, error: { kind: "invalid-answer" } }],
  ["a page without a type", { headers: html, body: "\n<html></html>" }, { ok: false, status: 0, error: { kind: "invalid-answer" } }],
])("%s", async (_name, given, want) => {
  const client = createPlainSender(() => ({ agent: "x/1", server: "https://api.example.com" }), { transport: scripted(given) });
  expect(await client.call({ id: "hello", method: "GET", path: "/hello", data: writtenData }, undefined)).toMatchObject(want);
});
