// Bytes as they come, with envelopes and through a transport that does not stream.
import { expect, test } from "vitest";
import { binaryEnvelope } from "../../templates/typescript/runtime/envelope-binary.js";
import { binaryCall } from "../../templates/typescript/runtime/plain-binary.js";
import { wholeBytes } from "../../templates/typescript/runtime/binary-answer.js";
import { plainAnswer } from "../../templates/typescript/runtime/plain-answer.js";
import { createPlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import type { Envelope } from "../../templates/typescript/runtime/envelope.js";
import { scripted, sender } from "./client.js";

const picture = { headers: { "content-type": "image/png" }, body: "abc" };
const operation = { id: "x", method: "GET", path: "/x", answer: "binary", accept: "image/png", build: styledRequest, read: plainAnswer } as const;

test("an envelope has the bytes, or the stream that was asked for", async () => {
  const transport = scripted(picture);
  const call = (stream?: boolean): Promise<Envelope<unknown, number>> => binaryEnvelope(sender(transport), operation, undefined, { stream });
  expect(await call()).toMatchObject({ statusCode: 200, data: new TextEncoder().encode("abc") });
  const { data } = await call(true);
  expect(data).toBeInstanceOf(ReadableStream);
  if (data instanceof ReadableStream) expect(await new Response(data).text()).toBe("abc");
  expect(transport.sent.map(({ stream, headers }) => [stream, headers["accept"]])).toEqual([[undefined, "image/png"], [true, "image/png"]]);
});

test("a refusal is an envelope as without a stream", async () => {
  const refused = { status: 404, headers: { "content-type": "application/json" }, body: JSON.stringify({ statusCode: 499, message: "no" }) };
  const [whole, streamed] = await Promise.all([undefined, true].map((stream) => binaryEnvelope(sender(scripted(refused)), operation, undefined, { stream })));
  expect(streamed).toMatchObject({ statusCode: 499, message: "no" });
  expect(streamed).toEqual(whole);
});

test("no content is an empty stream, where the document says that there may be none too", async () => {
  const transport = scripted({ status: 204, headers: {}, body: "" });
  const client = createPlainSender(() => ({ agent: "x/1", server: "https://api.example.com" }), { transport });
  const { data } = await binaryCall<Promise<{ readonly data?: unknown }>>(client, { ...operation, answer: "optional", data: wholeBytes }, undefined, { stream: true });
  expect(data).toBeInstanceOf(ReadableStream);
  if (data instanceof ReadableStream) expect(await new Response(data).text()).toBe("");
});
