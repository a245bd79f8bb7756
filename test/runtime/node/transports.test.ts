// What every transport does, tried against servers on the loopback interface.
import { randomBytes } from "node:crypto";
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createTransport as createFetchTransport } from "../../../templates/typescript/runtime/fetch-transport.js";
import { createTransport as createNodeTransport } from "../../../templates/typescript/runtime/node/transport.js";
import { TransportError, type Transport, type TransportOptions, type TransportRequest } from "../../../templates/typescript/runtime/transport.js";
import { closedPort, failure, gone, sending, serve, serveBytes, text } from "./loopback.js";

const transports: readonly (readonly [string, (options: TransportOptions) => Transport])[] = [
  ["node", createNodeTransport],
  ["fetch", createFetchTransport],
];

describe.each(transports)("%s transport", (_, createTransport) => {
  const transport = (): Transport => {
    const made = createTransport({});
    onTestFinished(() => made.close?.());
    return made;
  };

  describe("requests", () => {
    test("go out as they are", async () => {
      const server = await serve((response) => response.end("ok"));
      const headers = { "x-name": "a  b", authorization: "Scheme k:s", "content-type": "application/json" };
      const body = '{"a":"é😀"}';
      const answer = await transport().send(sending(`${server.url}/a%2Fb?q=a%20b&c=%5B&d=1&d=2`, { method: "POST", headers, body }));
      expect({ ...answer, body: text(answer.body) }).toMatchObject({ status: 200, body: "ok" });
      expect(server.received).toMatchObject([
        { method: "POST", url: "/a%2Fb?q=a%20b&c=%5B&d=1&d=2", headers: { ...headers, host: `127.0.0.1:${server.port}`, "content-length": "14" }, body },
      ]);
    });

    test.each(["POST", "PUT", "PATCH"])("%s without a body says that there is none", async (method) => {
      const server = await serve((response) => response.end());
      await transport().send(sending(server.url, { method }));
      expect([server.received[0]?.headers["content-length"], server.received[0]?.headers["transfer-encoding"], server.received[0]?.body]).toEqual(["0", undefined, ""]);
    });

    test.each<[string, { given: Partial<TransportRequest>; want: string }]>([
      ["bytes", { given: { body: Uint8Array.of(97, 98) }, want: "ab" }],
      ["a part of a buffer", { given: { body: new Uint8Array(Uint8Array.of(96, 97, 98, 99).buffer, 1, 2) }, want: "ab" }],
      ["empty text", { given: { body: "" }, want: "" }],
      ["a stream", { given: { body: new Blob(["a", "b".repeat(300_000)]).stream() }, want: `a${"b".repeat(300_000)}` }],
    ])("carry %s", async (_, { given, want }) => {
      const server = await serve((response) => response.end());
      await transport().send(sending(server.url, { method: "PUT", ...given }));
      expect(server.received[0]?.body).toBe(want);
    });

    test.each<[string, Partial<TransportRequest>]>([
      ["nothing", {}],
      ["a text", { method: "POST", body: '{"a":"\u00df"}' }],
      ["bytes", { method: "POST", body: Uint8Array.of(97) }],
      ["a stream", { method: "POST", body: new Blob(["a"]).stream() }],
    ])("have headers in Latin-1 beside %s", async (_, given) => {
      const server = await serve((response) => response.end());
      await transport().send(sending(server.url, { ...given, headers: { "x-name": "Stra\u00dfe" } }));
      expect(server.received[0]?.headers["x-name"]).toBe("Stra\u00dfe");
    });

    test("carry a form with a file", async () => {
      const server = await serve((response) => response.end());
      const body = new FormData();
      body.set("name", "é");
      body.set("file", new Blob(["content"], { type: "text/plain" }), "a.txt");
      await transport().send(sending(server.url, { method: "POST", body }));
      const { headers, body: sent } = server.received[0] ?? { headers: {}, body: "" };
      const form = await new Response(sent, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
      expect(form.get("name")).toBe("é");
      expect(await (form.get("file") as File).text()).toBe("content");
    });

    test.each<[string, Record<string, string>]>([
      ["value with a line break", { "x-name": "a\r\nx-evil: 1" }],
      ["value with a line feed", { "x-name": "a\nb" }],
      ["value beyond Latin-1", { "x-name": "\u4e2d" }],
      ["name with a line break", { "x\r\ny": "a" }],
      ["name with a colon", { "x:y": "a" }],
    ])("are not made for a header %s", async (_, headers) => {
      const server = await serve((response) => response.end());
      const error = await failure(transport().send(sending(server.url, { headers })).catch((reason: unknown) => {
        throw reason instanceof TypeError ? new TransportError("network", reason.message) : reason;
      }));
      expect(error.kind).toBe("network");
      expect(error.message).not.toContain("evil");
      expect(server.received).toEqual([]);
    });
  });

  describe("answers", () => {
    test("have their headers joined", async () => {
      const server = await serve((response) => {
        response.writeHead(200, { "X-List": ["a", "b"], "Set-Cookie": ["a=1, x", "b=2"], "X-One": "1" });
        response.end();
      });
      const { headers } = await transport().send(sending(server.url));
      expect(headers).toMatchObject({ "x-list": "a, b", "set-cookie": "a=1, x\nb=2", "x-one": "1" });
    });

    test.each<[string, { status: number; method?: string; headers?: Record<string, string> }]>([
      ["redirect", { status: 302, headers: { location: "/elsewhere" } }],
      ["no content", { status: 204 }],
      ["not modified", { status: 304 }],
      ["HEAD", { status: 200, method: "HEAD", headers: { "content-length": "90" } }],
      ["failure", { status: 503, headers: { "retry-after": "1" } }],
      ["nothing, compressed", { status: 200, headers: { "content-encoding": "gzip" } }],
    ])("%s comes as it is", async (_, { status, method = "GET", headers = {} }) => {
      const server = await serve((response) => response.writeHead(status, headers).end());
      const answer = await transport().send(sending(server.url, { method }));
      expect({ status: answer.status, headers: answer.headers, body: text(answer.body) }).toMatchObject({ status, headers, body: "" });
      expect(server.received).toHaveLength(1);
    });

    test("early hints are not the answer", async () => {
      const server = await serveBytes("HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      expect(text((await transport().send(sending(server.url))).body)).toBe("ok");
    });

    const long = "é".repeat(40_000);
    test.each<[string, { given: Uint8Array; encoding: string; want: string }]>([
      ["gzip", { given: gzipSync("short é"), encoding: "gzip", want: "short é" }],
      ["gzip, long", { given: gzipSync(long, { level: 0 }), encoding: "gzip", want: long }],
      ["brotli", { given: brotliCompressSync(long), encoding: "br", want: long }],
      ["deflate", { given: deflateSync("short é"), encoding: "deflate", want: "short é" }],
      ["deflate without header", { given: deflateRawSync("short é"), encoding: "deflate", want: "short é" }],
      ["two layers", { given: brotliCompressSync(gzipSync("short é")), encoding: "gzip, br", want: "short é" }],
    ])("%s is taken off", async (_, { given, encoding, want }) => {
      const server = await serve((response) => response.writeHead(200, { "content-encoding": encoding }).end(given));
      expect(text((await transport().send(sending(server.url))).body)).toBe(want);
      expect(server.received[0]?.headers["accept-encoding"]).toMatch(/gzip/);
    });

    test.each<[string, Uint8Array]>([
      ["gzip", gzipSync("data: é\n\n")],
      ["br", brotliCompressSync("data: é\n\n")],
    ])("a stream that nobody asked to compress: %s", async (encoding, given) => {
      const server = await serve((response) => response.writeHead(200, { "content-encoding": encoding }).end(given));
      const { stream, body } = await transport().send(sending(server.url, { stream: true }));
      expect(await new Response(stream ?? new Uint8Array(Buffer.from(body))).text()).toBe("data: é\n\n");
    });

    test("a compressed stream comes as it is sent, and closes the connection when it is given up", async () => {
      const packed = createGzip();
      let closed = false;
      const server = await serve((response) => {
        response.on("close", () => (closed = true));
        packed.pipe(response.writeHead(200, { "content-encoding": "gzip" }));
        packed.write("data: 1\n\n", () => packed.flush());
      });
      const { stream } = await transport().send(sending(server.url, { stream: true }));
      const reader = stream?.getReader();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("data: 1\n\n");
      await reader?.cancel();
      await vi.waitFor(() => expect(closed).toBe(true));
    });

    test("exactly the limit is not too much", async () => {
      const server = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(1000))));
      const answer = await transport().send(sending(server.url, { maxAnswerBytes: 1000 }));
      expect(text(answer.body)).toHaveLength(1000);
    });

    test.each<[string, { given: string | Uint8Array; headers?: Record<string, string> }]>([
      ["announced", { given: "x".repeat(2000), headers: { "content-length": "2000" } }],
      ["in chunks", { given: "x".repeat(200_000) }],
      ["compressed", { given: gzipSync("x".repeat(2000)), headers: { "content-encoding": "gzip" } }],
      ["a compressed bomb", { given: brotliCompressSync("\0".repeat(20_000_000)), headers: { "content-encoding": "br" } }],
    ])("more than the limit, %s", async (_, { given, headers = {} }) => {
      const server = await serve((response) => response.writeHead(200, headers).end(given));
      expect(await failure(transport().send(sending(server.url, { maxAnswerBytes: 1000 })))).toMatchObject({ kind: "too-large", status: 200 });
    });

    test("more than the limit, compressed and long", async () => {
      const bytes = gzipSync(Buffer.concat([randomBytes(20_000), Buffer.alloc(20_000)]));
      const server = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bytes));
      expect((await failure(transport().send(sending(server.url, { maxAnswerBytes: 30_000 })))).kind).toBe("too-large");
    });

    const head = "HTTP/1.1 200 OK\r\n";
    test.each<[string, { given: string; ending?: "end" | "reset" }]>([
      ["shorter than announced", { given: `${head}content-length: 100\r\n\r\nhalf` }],
      ["without its last chunk", { given: `${head}transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n` }],
      ["reset in the middle", { given: `${head}content-length: 100\r\n\r\nhalf`, ending: "reset" }],
      ["nothing", { given: "" }],
      ["half a head", { given: "HTTP/1.1 200 OK\r\ncontent-le" }],
      ["reset at once", { given: "", ending: "reset" }],
    ])("cut off: %s", async (_, { given, ending = "end" }) => {
      const server = await serveBytes(given, ending);
      // Bytes and end come at once: an answer that had begun is known by its status all the same.
      expect(await failure(transport().send(sending(server.url)))).toMatchObject({ kind: "network", status: given.includes("\r\n\r\n") ? 200 : undefined });
    });

    test("compressed, but something else", async () => {
      const server = await serve((response) => response.writeHead(200, { "content-encoding": "gzip" }).end("<html>"));
      expect(["invalid-answer", "network"]).toContain((await failure(transport().send(sending(server.url)))).kind);
    });

    test("not HTTP", async () => {
      const server = await serveBytes("SSH-2.0-x\r\n");
      expect(["invalid-answer", "network"]).toContain((await failure(transport().send(sending(server.url)))).kind);
    });
  });

  describe("failures", () => {
    test("nobody listens", async () => {
      const port = await closedPort();
      const headers = { authorization: "very secret" };
      const error = await failure(transport().send(sending(`http://127.0.0.1:${port}/private?token=hidden`, { headers })));
      expect(error.kind).toBe("network");
      expect(error.message).not.toMatch(/secret|private|hidden/);
    });

    test("given up before", async () => {
      const server = await serve((response) => response.end());
      expect((await failure(transport().send(sending(server.url, { signal: AbortSignal.abort() })))).kind).toBe("aborted");
      expect(server.received).toEqual([]);
    });

    test("given up while a form is encoded", async () => {
      const controller = new AbortController();
      const server = await serve((response) => response.end());
      const sent = transport().send(sending(server.url, { method: "POST", body: new FormData(), signal: controller.signal }));
      controller.abort();
      expect((await failure(sent)).kind).toBe("aborted");
      expect(server.received).toEqual([]);
    });

    test.each<[string, { reason: unknown }]>([
      ["given up", { reason: undefined }],
      ["given up with a reason", { reason: "enough" }],
    ])("%s while waiting", async (_, { reason }) => {
      const controller = new AbortController();
      const server = await serve(() => controller.abort(reason));
      expect((await failure(transport().send(sending(server.url, { signal: controller.signal })))).kind).toBe("aborted");
      await Promise.all(server.connections.map(gone));
    });

    test("a body that cannot be read", async () => {
      const server = await serve((response) => response.end());
      const body = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("broken")) });
      expect((await failure(transport().send(sending(server.url, { method: "POST", body })))).kind).toBe("network");
    });
  });
});
