// How an event server is reached: over TLS with certificates of one's own, and through a proxy.
import { createServer, type Server } from "node:https";
import { createServer as createProxy } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocketServer } from "ws";
import { createEvents, type EventSettings, type EventsOptions } from "../../../templates/typescript/runtime/events/create-events.js";
import type { Subscription } from "../../../templates/typescript/runtime/events/subscription.js";
import { elsewhere, here } from "../node/key-pairs.js";

const settings: EventSettings = { address: "wss://events.example.com", path: "/sub", codeParameter: "code", credential: { kind: "queryToken", parameter: "token" } };

/** The port of a server that tells everybody "hello" and is gone when the test is over. */
async function hello(): Promise<number> {
  const server: Server = createServer(here);
  const hub = new WebSocketServer({ server });
  hub.on("connection", (socket) => socket.send('"hello"'));
  onTestFinished(() => {
    for (const socket of hub.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

function subscribed(options: EventsOptions, code = "greeting"): Subscription {
  const events = createEvents(settings, { accessToken: "t", subscriptions: { maxRetries: 1, retryDelay: [1, 1] }, ...options });
  onTestFinished(() => events.close());
  return events.sub(code);
}

async function first(subscription: Subscription): Promise<unknown> {
  for await (const { data } of subscription) return data;
  return undefined;
}

describe("a certificate", () => {
  test.each<[string, EventsOptions]>([
    ["the one that is trusted", { ca: here.cert }],
    ["one of several", { ca: [elsewhere.cert, here.cert] }],
  ])("is taken when it is %s", async (_, options) => {
    expect(await first(subscribed({ socketUri: `wss://127.0.0.1:${await hello()}`, ...options }))).toBe("hello");
  });

  test.each<[string, EventsOptions]>([
    ["nobody vouches for it", {}],
    ["somebody else is trusted", { ca: elsewhere.cert }],
  ])("ends the subscription when %s: asking again would not help", async (_, options) => {
    await expect(subscribed({ socketUri: `wss://127.0.0.1:${await hello()}`, ...options }).closed).rejects.toMatchObject({ name: "EventError", code: "untrusted" });
  });

  test("is not checked when that is asked for, with a warning, and for these subscriptions alone", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    onTestFinished(() => warn.mockRestore());
    const socketUri = `wss://127.0.0.1:${await hello()}`;
    expect(await first(subscribed({ socketUri, rejectUnauthorized: false }))).toBe("hello");
    expect(warn).toHaveBeenCalledTimes(1);
    await expect(subscribed({ socketUri }).closed).rejects.toMatchObject({ code: "untrusted" });
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe("a proxy", () => {
  /** Its port, and what it was asked for. */
  async function tunnels(): Promise<{ readonly port: number; readonly asked: string[] }> {
    const asked: string[] = [];
    const proxy = createProxy();
    proxy.on("connect", (request, socket, head) => {
      asked.push(`${request.url} ${request.headers["proxy-authorization"]}`);
      const [host, port] = (request.url ?? "").split(":");
      const target = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        target.write(head);
        socket.pipe(target).pipe(socket);
      });
      for (const one of [socket, target]) one.on("error", () => socket.destroy());
      onTestFinished(() => void target.destroy());
    });
    await new Promise<void>((ready) => proxy.listen(0, "127.0.0.1", ready));
    onTestFinished(() => void proxy.close());
    return { port: (proxy.address() as AddressInfo).port, asked };
  }

  test("passes the connection on, and sees no more than where it leads", async () => {
    const [port, { port: proxyPort, asked }] = [await hello(), await tunnels()];
    expect(await first(subscribed({ socketUri: `wss://127.0.0.1:${port}`, ca: here.cert, proxy: `http://user:word@127.0.0.1:${proxyPort}` }))).toBe("hello");
    expect(asked).toEqual([`127.0.0.1:${port} Basic ${Buffer.from("user:word").toString("base64")}`]);
  });

  test("does not vouch for who answers", async () => {
    const [port, { port: proxyPort }] = [await hello(), await tunnels()];
    await expect(subscribed({ socketUri: `wss://127.0.0.1:${port}`, proxy: `127.0.0.1:${proxyPort}` }).closed).rejects.toMatchObject({ code: "untrusted" });
  });

  test.each<[EventsOptions, string]>([
    [{ proxy: "socks5://user:hidden@p:1" }, "proxy: only http and https proxies can be used"],
    [{ proxy: "p:1", socketUri: "ws://127.0.0.1:1" }, "proxy: only for wss addresses"],
  ])("that cannot be used is refused at once: %j", (options, message) => {
    expect(() => subscribed(options)).toThrow(message);
    expect(() => subscribed(options)).toThrow(TypeError);
  });
});
