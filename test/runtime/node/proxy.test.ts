import { describe, expect, onTestFinished, test, vi } from "vitest";
import { proxy, proxyFor } from "../../../templates/typescript/runtime/node/proxy.js";
import { OptionError } from "../../../templates/typescript/runtime/options.js";
import { createTransport } from "../../../templates/typescript/runtime/node/transport.js";
import type { Transport, TransportOptions } from "../../../templates/typescript/runtime/transport.js";
import { here } from "./key-pairs.js";
import { closedPort, gone, sending, serve, serveBytes, text } from "./loopback.js";
import { proxyServer } from "./proxy-server.js";

describe("choice", () => {
  test.each<[string, { given: string; option?: string | false; environment?: Record<string, string>; want: string | null }]>([
    ["nothing said", { given: "https://a.example", want: null }],
    ["option", { given: "https://a.example", option: "http://p:1", want: "p:1" }],
    ["option without scheme", { given: "https://a.example", option: "p:1", want: "p:1" }],
    ["option counts for the loopback interface", { given: "http://localhost", option: "p:1", want: "p:1" }],
    ["option before environment", { given: "https://a.example", option: "p:1", environment: { HTTPS_PROXY: "q:2", NO_PROXY: "*" }, want: "p:1" }],
    ["option false", { given: "https://a.example", option: false, environment: { HTTPS_PROXY: "q:2" }, want: null }],
    ["https", { given: "https://a.example", environment: { HTTPS_PROXY: "q:2", HTTP_PROXY: "r:3" }, want: "q:2" }],
    ["http", { given: "http://a.example", environment: { HTTPS_PROXY: "q:2", HTTP_PROXY: "r:3" }, want: "r:3" }],
    ["lower case first", { given: "https://a.example", environment: { https_proxy: "q:2", HTTPS_PROXY: "r:3" }, want: "q:2" }],
    ["for all", { given: "https://a.example", environment: { ALL_PROXY: "q:2" }, want: "q:2" }],
    ["empty means none", { given: "https://a.example", environment: { HTTPS_PROXY: "" }, want: null }],
    ["under CGI a header must not choose", { given: "http://a.example", environment: { HTTP_PROXY: "q:2", REQUEST_METHOD: "GET" }, want: null }],
    ["under CGI the lower case may", { given: "http://a.example", environment: { http_proxy: "q:2", REQUEST_METHOD: "GET" }, want: "q:2" }],
    ["localhost", { given: "http://localhost:3000", environment: { HTTP_PROXY: "q:2" }, want: null }],
    ["127.0.0.2", { given: "http://127.0.0.2", environment: { HTTP_PROXY: "q:2" }, want: null }],
    ["::1", { given: "http://[::1]:80", environment: { HTTP_PROXY: "q:2" }, want: null }],
    ["127.example is no loopback", { given: "http://127.example", environment: { HTTP_PROXY: "q:2" }, want: "q:2" }],
  ])("%s", (_, { given, option, environment = {}, want }) => {
    const chosen = proxyFor(new URL(given), option, environment);
    expect(chosen === null ? null : `${chosen.host}:${chosen.port}`).toBe(want);
  });

  test.each<[string, { given: string; list: string; want: boolean }]>([
    ["everything", { given: "https://a.example", list: "*", want: true }],
    ["nothing", { given: "https://a.example", list: " , ", want: false }],
    ["the name", { given: "https://a.example", list: "b.example,a.example", want: true }],
    ["the name in upper case", { given: "https://a.example", list: "A.EXAMPLE", want: true }],
    ["below the name", { given: "https://x.a.example", list: "a.example", want: true }],
    ["below, with a dot", { given: "https://x.a.example", list: ".a.example", want: true }],
    ["below, with a star", { given: "https://x.a.example", list: "*.a.example", want: true }],
    ["only the same end", { given: "https://xa.example", list: "a.example", want: false }],
    ["the usual port", { given: "https://a.example", list: "a.example:443", want: true }],
    ["another port", { given: "https://a.example", list: "a.example:8443", want: false }],
    ["separated by spaces", { given: "https://a.example", list: "b.example a.example", want: true }],
    ["address", { given: "https://10.1.2.3", list: "10.1.2.3", want: true }],
    ["end of an address", { given: "https://10.1.2.3", list: "2.3", want: false }],
    ["network", { given: "https://10.1.2.3", list: "10.0.0.0/8", want: true }],
    ["another network", { given: "https://11.1.2.3", list: "10.0.0.0/8", want: false }],
    ["no network", { given: "https://10.1.2.3", list: "10.0.0.0/99,10.0.0.0/x,x/8", want: false }],
    ["IPv6", { given: "https://[fd00::1]:8443", list: "fd00::1", want: true }],
    ["IPv6 with port", { given: "https://[fd00::1]:8443", list: "[fd00::1]:8443", want: true }],
    ["IPv6 with another port", { given: "https://[fd00::1]:8443", list: "[fd00::1]:1", want: false }],
    ["IPv6 network", { given: "https://[fd00::1]", list: "fd00::/8", want: true }],
  ])("NO_PROXY: %s", (_, { given, list, want }) => {
    expect(proxyFor(new URL(given), undefined, { HTTPS_PROXY: "q:2", NO_PROXY: list }) === null).toBe(want);
  });

  test.each<[string, { given: string; want: string }]>([
    ["another protocol", { given: "socks5://user:hidden@p:1080", want: "only http and https proxies can be used" }],
    ["no address", { given: "http://user:hidden@[", want: "not the address of a proxy" }],
    ["broken encoding", { given: "http://user:hidden%@p", want: "user name or password is not percent-encoded" }],
  ])("refuses %s", (_, { given, want }) => {
    expect(() => proxy(given, "proxy")).toThrow(new OptionError("proxy", want));
    expect(() => createTransport({ proxy: given })).toThrow(new OptionError("proxy", want));
  });

  test.each([5, true, {}, ["http://p"]])("refuses what is no text, when the client is made: %j", (given: unknown) => {
    expect(() => createTransport({ proxy: given as string })).toThrow(new OptionError("proxy", "not the address of a proxy"));
  });

  test("says which variable of the process is no proxy", async () => {
    vi.stubEnv("http_proxy", "socks5://user:hidden@p");
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(createTransport().send(sending("http://api.example.com/"))).rejects.toMatchObject({ kind: "network", message: "HTTP_PROXY: only http and https proxies can be used" });
  });

  test("reads scheme, port and credentials", () => {
    expect(proxy("https://us%40er:p%3Aw@[::1]", "proxy")).toEqual({
      secure: true,
      host: "::1",
      port: 443,
      authorization: `Basic ${Buffer.from("us@er:p:w").toString("base64")}`,
    });
  });
});

function transport(options: TransportOptions): Transport {
  const made = createTransport(options);
  onTestFinished(() => made.close?.());
  return made;
}

const authorization = `Basic ${Buffer.from("user:hidden").toString("base64")}`;

describe("https", () => {
  test("goes through a tunnel; the proxy sees the host and its own credentials only", async () => {
    const target = await serve((response) => response.end("ok"), here);
    const via = await proxyServer();
    const client = transport({ proxy: `http://user:hidden@127.0.0.1:${via.port}`, ca: here.cert });
    for (let count = 0; count < 2; count++) {
      const answer = await client.send(sending(`${target.url}/private`, { method: "POST", headers: { authorization: "secret" }, body: "body" }));
      expect(text(answer.body)).toBe("ok");
    }
    expect(via.asked).toMatchObject([{ line: `CONNECT 127.0.0.1:${target.port}`, headers: { "proxy-authorization": authorization } }]);
    expect(JSON.stringify(via.asked)).not.toMatch(/secret|private/);
    expect(target.received).toMatchObject([{ url: "/private", body: "body" }, { url: "/private" }]);
    expect(target.received[0]?.headers).not.toHaveProperty("proxy-authorization");
  });

  test("checks the certificate behind the tunnel", async () => {
    const target = await serve((response) => response.end("ok"), here);
    const via = await proxyServer();
    await expect(transport({ proxy: via.url }).send(sending(target.url))).rejects.toThrow("not trusted");
    expect(target.received).toEqual([]);
  });

  test("says that the proxy refused", async () => {
    const via = await proxyServer(407);
    const sent = transport({ proxy: `http://user:hidden@127.0.0.1:${via.port}` }).send(sending("https://api.example.com/x"));
    await expect(sent).rejects.toMatchObject({ kind: "network", message: `The proxy 127.0.0.1:${via.port} refused the connection (HTTP 407)` });
  });

  test.each(["https", "http"])("says that there is no proxy: %s", async (scheme) => {
    const port = await closedPort();
    const sent = transport({ proxy: `user:hidden@127.0.0.1:${port}` }).send(sending(`${scheme}://api.example.com/x`));
    await expect(sent).rejects.toMatchObject({ kind: "network", message: `The proxy 127.0.0.1:${port} refused the connection (ECONNREFUSED)` });
  });

  test("can be given up while the proxy is silent", async () => {
    const via = await serveBytes("", "wait");
    const controller = new AbortController();
    const sent = transport({ proxy: via.url }).send(sending("https://api.example.com/x", { signal: controller.signal }));
    await expect.poll(() => via.connections.length).toBe(1);
    controller.abort();
    await expect(sent).rejects.toMatchObject({ kind: "aborted" });
    // Nobody waits for the tunnel: it would keep the process alive.
    await Promise.all(via.connections.map(gone));
  });

  test("says that the proxy went away", async () => {
    const via = await serveBytes("", "end");
    const sent = transport({ proxy: via.url }).send(sending("https://api.example.com/x"));
    await expect(sent).rejects.toMatchObject({ kind: "network", message: `The proxy 127.0.0.1:${via.port} reset the connection (ECONNRESET)` });
    await Promise.all(via.connections.map(gone));
  });
});

describe("http", () => {
  test("asks the proxy for the whole address", async () => {
    const target = await serve((response) => response.end("ok"));
    const via = await proxyServer();
    const answer = await transport({ proxy: `http://user:hidden@127.0.0.1:${via.port}` }).send(sending(`${target.url}/a?b=1`));
    expect(text(answer.body)).toBe("ok");
    expect(via.asked).toMatchObject([{ line: `GET ${target.url}/a?b=1`, headers: { "proxy-authorization": authorization, host: `127.0.0.1:${target.port}` } }]);
    expect(target.received).toMatchObject([{ url: "/a?b=1" }]);
  });

  test("a refusal of the proxy is the answer", async () => {
    const via = await proxyServer(407);
    expect((await transport({ proxy: via.url }).send(sending("http://api.example.com/x"))).status).toBe(407);
  });
});
