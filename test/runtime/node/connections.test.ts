// How the Node transport treats its connections: used again, given up, released.
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createTransport } from "../../../templates/typescript/runtime/node/transport.js";
import { TransportError, type Transport } from "../../../templates/typescript/runtime/transport.js";
import { closedPort, failure, gone, sending, serve, serveBytes } from "./loopback.js";

function transport(): Transport {
  const made = createTransport();
  onTestFinished(() => made.close?.());
  return made;
}

test("connections are used again", async () => {
  const server = await serve((response) => response.end("ok"));
  const client = transport();
  for (let count = 0; count < 3; count++) await client.send(sending(server.url));
  expect(server.connections).toHaveLength(1);
});

test("an idle connection that the server closed is replaced", async () => {
  const server = await serve((response) => response.end("ok"));
  const client = transport();
  await client.send(sending(server.url));
  server.connections[0]?.end();
  await Promise.all(server.connections.map(gone));
  await new Promise((resolve) => setImmediate(resolve));
  expect((await client.send(sending(server.url))).status).toBe(200);
});

test("an answer that is too large releases the connection", async () => {
  const server = await serve((response) => void response.write("x".repeat(100_000)));
  expect((await failure(transport().send(sending(server.url, { maxAnswerBytes: 1000 })))).kind).toBe("too-large");
  await Promise.all(server.connections.map(gone));
  expect(server.connections).toHaveLength(1);
});

test("a call given up in the middle of the answer releases its connection", async () => {
  const controller = new AbortController();
  const server = await serve((response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half", () => setImmediate(() => controller.abort()));
  });
  expect((await failure(transport().send(sending(server.url, { signal: controller.signal })))).kind).toBe("aborted");
  await Promise.all(server.connections.map(gone));
  expect(server.connections).toHaveLength(1);
});

test("a call given up in the middle of the body gives the body up", async () => {
  const controller = new AbortController();
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      stream.enqueue(new Uint8Array(10));
      setImmediate(() => controller.abort());
      return new Promise(() => undefined);
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const server = await serve((response) => response.end());
  expect((await failure(transport().send(sending(server.url, { method: "POST", body, signal: controller.signal })))).kind).toBe("aborted");
  await expect.poll(() => cancelled).toBe(true);
});

test("a call given up while the body has more to give gives it up, too", async () => {
  const controller = new AbortController();
  let cancelled = false;
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      given += 1;
      if (given === 3) controller.abort();
      stream.enqueue(new Uint8Array(10));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const server = await serve((response) => response.end());
  expect((await failure(transport().send(sending(server.url, { method: "POST", body, signal: controller.signal })))).kind).toBe("aborted");
  await expect.poll(() => cancelled).toBe(true);
});

test("an answer that comes before the end of the body gives the body up", async () => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      stream.enqueue(new Uint8Array(10));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const server = await serveBytes("HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n", "wait");
  expect(await transport().send(sending(server.url, { method: "POST", body }))).toMatchObject({ status: 413 });
  await expect.poll(() => cancelled).toBe(true);
});

test("calls leave nothing on the signal", async () => {
  const listeners = new Set<unknown>();
  const { signal } = new AbortController();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    listeners.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  const server = await serve((response) => response.end());
  const client = transport();
  await client.send(sending(server.url, { signal }));
  await failure(client.send(sending(`http://127.0.0.1:${await closedPort()}`, { signal })));
  expect(listeners.size).toBe(0);
});

test("a compressed answer that was cut off is no answer", async () => {
  const bytes = gzipSync("x".repeat(1000)).subarray(0, 20);
  const server = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bytes));
  expect(await failure(transport().send(sending(server.url)))).toMatchObject({ kind: "invalid-answer", message: "The answer is not valid gzip, or ended too early" });
});

test.each<[string, { given: string; want: string }]>([
  ["unknown", { given: "zstd", want: "The answer is compressed in an unknown way" }],
  ["too often", { given: "gzip, gzip, gzip", want: "The answer is compressed too many times" }],
])("an answer that is compressed %s is refused", async (_, { given, want }) => {
  const server = await serve((response) => response.writeHead(200, { "content-encoding": given }).end("x"));
  expect(await failure(transport().send(sending(server.url)))).toMatchObject({ kind: "invalid-answer", message: want });
});

test("close ends idle connections, and the next call makes another", async () => {
  const server = await serve((response) => response.end("ok"));
  const client = transport();
  await client.send(sending(server.url));
  await new Promise((resolve) => setImmediate(resolve));
  client.close?.();
  await Promise.all(server.connections.map(gone));
  expect((await client.send(sending(server.url))).status).toBe(200);
  expect(server.connections).toHaveLength(2);
});

test.each<[string, unknown]>([
  ["a signal with a time limit", new DOMException("late", "TimeoutError")],
  ["the client", new TransportError("timeout", "late")],
])("a call that %s ends for its time is out of time", async (_, reason) => {
  const controller = new AbortController();
  const server = await serve(() => controller.abort(reason));
  expect((await failure(transport().send(sending(server.url, { signal: controller.signal })))).kind).toBe("timeout");
  await Promise.all(server.connections.map(gone));
});

test("HEAD says how much there would be, and there is nothing", async () => {
  const server = await serve((response) => response.writeHead(200, { "content-length": "9000000" }).end());
  expect(await transport().send(sending(server.url, { method: "HEAD" }))).toMatchObject({ status: 200, headers: { "content-length": "9000000" } });
});
