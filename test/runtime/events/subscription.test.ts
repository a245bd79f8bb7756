// Subscriptions against a WebSocket server of the test: what it saw, and how they begin again and end.
import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createEvents, type Events, type EventSettings, type EventsOptions } from "../../../templates/typescript/runtime/events/create-events.js";
import type { PlatformEvent, Subscription } from "../../../templates/typescript/runtime/events/subscription.js";

const signed: EventSettings = { address: "wss://events.example.com", path: "/events/sub", codeParameter: "code", credential: { kind: "signature", scheme: "Sample", text: "websocket\n" } };
const personal: EventSettings = { ...signed, credential: { kind: "queryToken", parameter: "token" } };
const key = { accessKeyId: "the-key", accessKeySecret: "the-secret" };
const quick = { retryDelay: [1, 5], random: () => 0.5 } as const;

let server: ReturnType<typeof createServer>;
let requests: IncomingMessage[];
let sockets: WebSocket[];
let status: number;
let address: string;
const made: Events[] = [];

beforeEach(async () => {
  [requests, sockets, status] = [[], [], 101];
  server = createServer();
  const hub = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, socket, head) => {
    requests.push(request);
    if (status !== 101) return void socket.end(`HTTP/1.1 ${status} No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    hub.handleUpgrade(request, socket, head, (own) => void sockets.push(own));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await Promise.all(made.splice(0).map((events) => events.close()));
  for (const socket of sockets) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
});

function events(settings: EventSettings, options: EventsOptions): Events {
  const own = createEvents(settings, { socketUri: address, subscriptions: quick, ...options });
  made.push(own);
  return own;
}

async function until(condition: () => boolean): Promise<void> {
  for (let left = 400; !condition(); left -= 1) {
    if (left === 0) throw new Error("this did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("a subscription", () => {
  it("names its kind of event and signs the platform's text", async () => {
    await events(signed, key).sub("user.created").ready;
    expect(requests[0]?.url).toBe("/events/sub?code=user.created");
    expect(requests[0]?.headers.authorization).toBe(`Sample the-key:${createHmac("sha1", "the-secret").update("websocket\n").digest("base64")}`);
  });

  it("of a user sends the present token for each connection", async () => {
    let token = "first";
    await events(personal, { accessToken: () => token }).sub("user.created").ready;
    token = "second";
    sockets[0]?.terminate();
    await until(() => requests.length === 2);
    expect(requests.map(({ url }) => url)).toEqual(["/events/sub?code=user.created&token=first", "/events/sub?code=user.created&token=second"]);
  });

  it("is read by a callback, JSON as values and anything else as text", async () => {
    const seen: PlatformEvent[] = [];
    await events(signed, key).sub("user.created", (event) => void seen.push(event)).ready;
    sockets[0]?.send('{"id":1}');
    sockets[0]?.send("plain");
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      { code: "user.created", text: '{"id":1}', data: { id: 1 } },
      { code: "user.created", text: "plain", data: "plain" },
    ]);
  });

  it("has data of the type that the document says, or else the caller", () => {
    const known = createEvents<{ "user.created": { readonly id: string } }>(signed, { ...key, socketUri: address });
    made.push(known);
    expectTypeOf(known.sub("user.created")).toEqualTypeOf<Subscription<{ readonly id: string }>>();
    expectTypeOf(known.sub<number>("other", ({ data }) => void expectTypeOf(data).toBeNumber())).toEqualTypeOf<Subscription<number>>();
    expectTypeOf(known.sub("other")).toEqualTypeOf<Subscription>();
    expectTypeOf<PlatformEvent["data"]>().toBeUnknown();
  });

  it("is read in order by an iterator, which ends with it", async () => {
    const subscription = events(signed, key).sub("user.created");
    await subscription.ready;
    for (const text of ["1", "2", "3"]) sockets[0]?.send(text);
    const seen: unknown[] = [];
    for await (const { data } of subscription) {
      seen.push(data);
      if (seen.length === 3) void subscription.close();
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it("begins again after every loss, and tries anew each time", async () => {
    const seen: unknown[] = [];
    await events(signed, key).sub("user.created", ({ data }) => void seen.push(data), { maxRetries: 2 }).ready;
    for (let round = 1; round <= 4; round += 1) {
      await until(() => sockets.length === round);
      sockets[round - 1]?.send(`${round}`);
      await until(() => seen.length === round);
      sockets[round - 1]?.terminate();
    }
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it("waits longer each time, by chance, up to a bound", async () => {
    status = 503;
    const subscription = events(signed, key).sub("user.created", undefined, { maxRetries: 3 });
    await expect(subscription.closed).rejects.toMatchObject({ name: "EventError", code: "lost" });
    expect(requests).toHaveLength(4);
  });

  it.each([401, 403, 404])("ends when the server answers %i: asking again would not help", async (code) => {
    status = code;
    const subscription = events(signed, key).sub("user.created");
    await expect(subscription.ready).rejects.toMatchObject({ code: "refused", message: `The server answered HTTP ${code} to the subscription` });
    await expect(subscription.closed).rejects.toMatchObject({ code: "refused" });
    expect(requests).toHaveLength(1);
  });

  it("ends with an error when nobody reads, and says so to who reads later", async () => {
    const subscription = events(signed, key).sub("user.created", undefined, { maxWaiting: 2 });
    await subscription.ready;
    for (const text of ["1", "2", "3"]) sockets[0]?.send(text);
    await expect(subscription.closed).rejects.toMatchObject({ code: "overflow" });
    const seen: unknown[] = [];
    await expect((async () => {
      for await (const { data } of subscription) seen.push(data);
    })()).rejects.toMatchObject({ code: "overflow" });
    expect(seen).toEqual([1, 2]);
  });

  it("takes a connection without pongs for lost", async () => {
    await events(signed, key).sub("user.created", undefined, { heartbeat: 20 }).ready;
    const [silent] = sockets;
    silent?.pause();
    await until(() => sockets.length === 2);
  });

  it("ends with an error at a message that is too large: it could not be had again", async () => {
    const subscription = events(signed, key).sub("user.created", undefined, { maxMessageBytes: 10 });
    await subscription.ready;
    sockets[0]?.send("x".repeat(11));
    await expect(subscription.closed).rejects.toMatchObject({ name: "EventError", code: "too-large" });
    expect(requests).toHaveLength(1);
  });

  it("takes connections that do not last for failures", async () => {
    const subscription = events(signed, key).sub("user.created", undefined, { maxRetries: 2 });
    for (let round = 1; round <= 3; round += 1) {
      await until(() => sockets.length === round);
      sockets[round - 1]?.close();
    }
    await expect(subscription.closed).rejects.toMatchObject({ code: "lost" });
    expect(requests).toHaveLength(3);
  });

  it("forgets its failures once a connection has lasted", async () => {
    await events(signed, key).sub("user.created", undefined, { maxRetries: 1, steadyAfter: 10 }).ready;
    for (let round = 1; round <= 4; round += 1) {
      await until(() => sockets.length === round);
      await new Promise((resolve) => setTimeout(resolve, 50));
      sockets[round - 1]?.terminate();
    }
    await until(() => sockets.length === 5);
  });

  it("ends with the loop that leaves it", async () => {
    const subscription = events(signed, key).sub("user.created");
    await subscription.ready;
    sockets[0]?.send("1");
    for await (const { data } of subscription) {
      expect(data).toBe(1);
      break;
    }
    await subscription.closed;
    await until(() => sockets[0]?.readyState === WebSocket.CLOSED);
  });

  it.each<[string, (event: PlatformEvent) => void | Promise<void>]>([
    ["throws", () => { throw new Error("the handler's own"); }],
    ["rejects", () => Promise.reject(new Error("the handler's own"))],
  ])("ends with the error of a handler that %s", async (_, handler) => {
    const subscription = events(signed, key).sub("user.created", handler);
    await subscription.ready;
    sockets[0]?.send("1");
    await expect(subscription.closed).rejects.toThrow("the handler's own");
  });

  it("ends with an error when the credential cannot be sent, and does not show it", async () => {
    const subscription = events(signed, { ...key, accessKeyId: "schl\u00fcssel\u4e16" }).sub("user.created");
    const refusal: unknown = await subscription.closed.catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: "EventError", code: "credential" });
    expect(inspect(refusal, { depth: 9 })).not.toContain("schl");
    expect(requests).toEqual([]);
  });

  it("does not go where it is sent", async () => {
    status = 302;
    await expect(events(signed, key).sub("user.created").ready).rejects.toMatchObject({ code: "refused" });
    expect(requests).toHaveLength(1);
  });

  it("ends by a signal and by close, also before it stands", async () => {
    const control = new AbortController();
    const own = events(signed, key);
    const aborted = own.sub("user.created", undefined, { signal: control.signal });
    control.abort();
    await expect(aborted.ready).rejects.toMatchObject({ code: "lost" });
    await aborted.closed;
    const subscription = own.sub("user.created");
    await subscription.ready;
    await own.close();
    await until(() => sockets.every((socket) => socket.readyState === socket.CLOSED));
    expect([...(await Promise.all([aborted.closed, subscription.closed]))]).toEqual([undefined, undefined]);
  });

  it("leaves no timer behind", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    // What other tests left ends by itself.
    await until(() => timers() === 0);
    const subscription = events(signed, key).sub("user.created");
    await subscription.ready;
    expect(timers()).toBeGreaterThan(0);
    await subscription.close();
    expect(timers()).toBe(0);
  });

  it("says what is missing when it is made, and never a secret or a token", async () => {
    expect(() => createEvents(signed, {})).toThrow("accessKeyId: missing");
    expect(() => createEvents(personal, {})).toThrow("accessToken: missing");
    expect(() => createEvents(signed, { ...key, socketUri: "ws://events.example.com" })).toThrow("socketUri: must be a plain wss address");
    status = 401;
    const refusal: unknown = await events(personal, { accessToken: "the-token" }).sub("user.created").ready.catch((error: unknown) => error);
    expect(`${refusal}${JSON.stringify(refusal)}`).not.toContain("the-token");
  });
});
