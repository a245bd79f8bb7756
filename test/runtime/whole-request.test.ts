import { expect, test } from "vitest";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { wholeRequest } from "../../templates/typescript/runtime/whole-request.js";

const operation: Operation<unknown> = { id: "upload", method: "PUT", path: "/files/{id}", body: "binary", bodyMember: "body" };
const address = { origin: "https://api.example.com", prefix: "" };
const bytes = new Uint8Array([1, 2]);

test.each<[string, { body: unknown; contentType?: string; want: { contentType: string | null; content: unknown } }]>([
  ["text", { body: "one", want: { contentType: "text/plain;charset=utf-8", content: "one" } }],
  ["bytes", { body: bytes, want: { contentType: "application/octet-stream", content: bytes } }],
  ["a Blob, with its own type where the document names none", { body: new Blob([bytes], { type: "image/png" }), want: { contentType: "image/png", content: bytes } }],
  ["a Blob, with the type of the document", { body: new Blob([bytes], { type: "image/png" }), contentType: "image/gif", want: { contentType: "image/gif", content: bytes } }],
  ["a file part, with the type that it says", { body: { data: bytes.buffer, contentType: "image/webp" }, contentType: "image/png, image/webp", want: { contentType: "image/webp", content: bytes } }],
])("a whole body is %s", async (_name, { body, contentType, want }) => {
  const facts = contentType === undefined ? operation : { ...operation, contentType };
  const sent = await wholeRequest(facts, { id: 7, body }, address, { accept: "application/json" });
  expect(sent.path).toBe("/files/7");
  expect(sent.headers).toEqual({ accept: "application/json", "content-type": want.contentType });
  expect(sent.body).toEqual({ ...want, members: null });
});

test.each<[string, (view: Uint8Array) => unknown]>([["a view", (view) => view], ["a file", (data) => ({ data })], ["a view of numbers", (view) => new DataView(view.buffer, view.byteOffset, view.byteLength)]])("%s of shared memory is copied, which `fetch` does not take", async (_name, bodyOf) => {
  const memory = new Uint8Array(new SharedArrayBuffer(4)).fill(7);
  const { body } = await wholeRequest(operation, { id: 7, body: bodyOf(memory.subarray(1, 3)) }, address, {});
  expect(body?.content).toEqual(new Uint8Array([7, 7]));
  expect(body?.content instanceof Uint8Array && body.content.buffer).toBeInstanceOf(ArrayBuffer);
});

test("what cannot travel is refused by the name of its member", async () => {
  await expect(wholeRequest(operation, { id: 7, body: { data: 1 } }, address, {})).rejects.toThrow(new TypeError("body: must be text, bytes, a form or a stream"));
});
