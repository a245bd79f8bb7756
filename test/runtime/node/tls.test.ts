import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { OptionError } from "../../../templates/typescript/runtime/options.js";
import { createTransport } from "../../../templates/typescript/runtime/node/transport.js";
import type { Transport, TransportOptions } from "../../../templates/typescript/runtime/transport.js";
import { elsewhere, here } from "./key-pairs.js";
import { sending, serve, text } from "./loopback.js";

function transport(options: TransportOptions): Transport {
  const made = createTransport(options);
  onTestFinished(() => made.close?.());
  return made;
}

describe("certificates", () => {
  test.each<[string, { given: TransportOptions; pair?: typeof here; want: string }]>([
    ["not trusted", { given: {}, want: "has a TLS certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)" }],
    ["trusted by the option", { given: { ca: here.cert }, want: "ok" }],
    ["one of several trusted ones", { given: { ca: [elsewhere.cert, here.cert] }, want: "ok" }],
    ["trusted by what was read from a file", { given: { ca: new TextEncoder().encode(`# a title\n${here.cert}`) }, want: "ok" }],
    ["another one trusted", { given: { ca: elsewhere.cert }, want: "has a TLS certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)" }],
    ["trusted, for another name", { given: { ca: elsewhere.cert }, pair: elsewhere, want: "has a TLS certificate for another name (ERR_TLS_CERT_ALTNAME_INVALID)" }],
    ["checking asked for", { given: { rejectUnauthorized: true }, want: "has a TLS certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)" }],
    ["checking left open", { given: { rejectUnauthorized: undefined }, want: "has a TLS certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)" }],
  ])("%s", async (_, { given, pair = here, want }) => {
    const server = await serve((response) => response.end("ok"), pair);
    const result = await transport(given)
      .send(sending(server.url))
      .then(
        ({ body }) => text(body),
        (error: unknown) => (error instanceof Error ? error.message.replace(`127.0.0.1:${server.port} `, "") : error),
      );
    expect(result).toBe(want);
    expect(server.received).toHaveLength(want === "ok" ? 1 : 0);
  });

  test.each<[string, unknown]>([
    ["a path", "/etc/ssl/certs/own.pem"],
    ["bytes that are none", Uint8Array.of(1, 2)],
    ["none", []],
    ["one of several that is none", [here.cert, "garbage"]],
    ["a number", 5],
  ])("that cannot be read are refused when the client is made: %s", (_, ca) => {
    expect(() => createTransport({ ca: ca as string })).toThrow(new OptionError("ca", "has no certificates that can be read: it takes their text (PEM), not the path of a file"));
  });

  test.each([0, null, "", "false", NaN])("%j is not false", async (value) => {
    const server = await serve((response) => response.end(), here);
    const options: TransportOptions = {};
    Object.assign(options, { rejectUnauthorized: value });
    await expect(transport(options).send(sending(server.url))).rejects.toThrow("not trusted");
  });

  test("the environment cannot turn the checking off", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const server = await serve((response) => response.end(), here);
    await expect(transport({}).send(sending(server.url))).rejects.toThrow("not trusted");
  });

  test("without checking: one warning, and this client alone", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    onTestFinished(() => warn.mockRestore());
    const server = await serve((response) => response.end("ok"), here);
    const careless = transport({ rejectUnauthorized: false });
    const careful = transport({});
    expect(warn).toHaveBeenCalledTimes(1);
    for (let count = 0; count < 2; count++) expect((await careless.send(sending(server.url))).status).toBe(200);
    await expect(careful.send(sending(server.url))).rejects.toThrow("not trusted");
    expect((await careless.send(sending(server.url))).status).toBe(200);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(process.env["NODE_TLS_REJECT_UNAUTHORIZED"]).toBeUndefined();
  });

  test("connections are used again", async () => {
    const server = await serve((response) => response.end("ok"), here);
    const client = transport({ ca: here.cert });
    for (let count = 0; count < 3; count++) await client.send(sending(server.url));
    expect(server.connections).toHaveLength(1);
  });
});

describe("addresses", () => {
  test.each(["ftp://127.0.0.1/", "https://user:password@127.0.0.1/", "/relative", "https:///x", "file:///etc/hosts"])("%s is not called", async (url) => {
    await expect(transport({}).send(sending(url))).rejects.toThrow(new TypeError("The address of the request is not one of http or https"));
  });

  test.each<[string, { given: string; want: string }]>([
    ["no path", { given: "", want: "/" }],
    ["query alone", { given: "?a=1", want: "/?a=1" }],
  ])("%s", async (_, { given, want }) => {
    const server = await serve((response) => response.end());
    await transport({}).send(sending(server.url + given));
    expect(server.received[0]?.url).toBe(want);
  });

  test.each(["/a b", "/a\r\nhost: evil", "/\u4e2d"])("%j is not sent", async (path) => {
    const server = await serve((response) => response.end());
    await expect(transport({}).send(sending(server.url + path))).rejects.toThrow("was not called: its address has characters that HTTP cannot carry");
    expect(server.received).toEqual([]);
  });
});

test("the transport says itself where a request goes and ends", async () => {
  const server = await serve((response) => response.end());
  const headers = { host: "evil.example", "content-length": "1", "transfer-encoding": "chunked", connection: "close", "proxy-authorization": "secret" };
  await transport({}).send(sending(server.url, { method: "POST", headers, body: "body" }));
  expect(server.received[0]).toMatchObject({ body: "body", headers: { host: `127.0.0.1:${server.port}`, "content-length": "4", connection: "keep-alive" } });
  expect(server.received[0]?.headers).not.toHaveProperty("proxy-authorization");
  expect(server.received[0]?.headers).not.toHaveProperty("transfer-encoding");
});

test("a transport shows none of its options", () => {
  const shown = inspect(createTransport({ proxy: "http://user:password@proxy.example:3128", ca: here.cert }), { depth: 9, showHidden: true });
  expect(shown).not.toMatch(/password|BEGIN/);
});
