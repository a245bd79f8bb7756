import { PassThrough } from "node:stream";
import type { IncomingMessage } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { incomingStream } from "../../../templates/typescript/runtime/node/incoming-stream.js";

test("what had come already when a reader cancels is dropped", async () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);
  process.prependListener("uncaughtException", note);
  onTestFinished(() => void process.off("uncaughtException", note));
  const incoming = new PassThrough();
  const reader = incomingStream(incoming as unknown as IncomingMessage).getReader();
  incoming.write("a");
  expect(await reader.read()).toMatchObject({ done: false });
  incoming.pause();
  incoming.write("b");
  incoming.resume();
  await reader.cancel();
  await new Promise((resolve) => incoming.once("close", resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(uncaught).toEqual([]);
});
