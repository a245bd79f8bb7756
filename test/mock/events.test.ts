// The runtime's subscriptions against the mock's events: who may listen, what comes, and how it ends.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/mock/json.js";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { createEvents, type Events, type EventsOptions, type EventSettings } from "../../templates/typescript/runtime/events/create-events.js";
import type { PlatformEvent } from "../../templates/typescript/runtime/events/subscription.js";
import { rejection } from "../identity/application.js";
import { call, post, signedPost } from "./caller.js";

const signed: EventSettings = { address: "wss://events.example.com", path: "/events/v1/management/sub", codeParameter: "code", credential: { kind: "signature", scheme: "GenAuth", text: "websocket\n" } };
const personal: EventSettings = { ...signed, path: "/events/v1/authentication/sub", credential: { kind: "queryToken", parameter: "token" } };
const key = { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret" };
const code = "custom_example.order-placed";

let documents: JsonObject[];
let mock: Mock;
let made: Events[];
beforeAll(async () => {
  documents = await documentsOf({ config: "spec/sdk.yaml" });
}, 60_000);
beforeEach(async () => {
  made = [];
  mock = await startMock({ documents });
});
afterEach(async () => {
  await Promise.all(made.map((events) => events.close()));
  await mock.close();
});

function events(settings: EventSettings, options: EventsOptions): Events {
  const own = createEvents(settings, { socketUri: mock.url.replace("http:", "ws:"), subscriptions: { retryDelay: [1, 5], random: () => 0.5 }, ...options });
  made.push(own);
  return own;
}

function push(data: unknown, to: string = code): ReturnType<typeof post> {
  return post(`${mock.url}/__mock/events`, { code: to, data });
}

/** Reads one after the other; a loop that is left would end the subscription. */
function reader(subscription: AsyncIterable<PlatformEvent>): () => Promise<PlatformEvent> {
  const events = subscription[Symbol.asyncIterator]();
  return async () => {
    const { done, value } = await events.next();
    if (done === true) throw new Error("there are no more events");
    return value;
  };
}

/** Pushes until somebody listens: a subscription that connects again cannot be awaited. */
async function pushedAgain(data: unknown): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (Object(await push(data).then(({ body }) => body)).delivered === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("nobody listens");
}

describe("who may listen", () => {
  test.each<[string, EventSettings, EventsOptions]>([
    ["another secret", signed, { ...key, accessKeySecret: "another" }],
    ["another key", signed, { ...key, accessKeyId: "another" }],
    ["a signature over another text", { ...signed, credential: { kind: "signature", scheme: "GenAuth", text: "other" } }, key],
    ["another scheme", { ...signed, credential: { kind: "signature", scheme: "Other", text: "websocket\n" } }, key],
    ["an unknown token", personal, { accessToken: "unknown" }],
    ["a token where a signature is asked for", { ...personal, path: signed.path }, { accessToken: "mock-access-token" }],
    ["a path without events", { ...signed, path: "/events/v1/other" }, key],
  ])("not %s", async (_, settings, options) => {
    expect(await rejection(events(settings, options).sub(code).ready)).toMatchObject({ code: "refused" });
  });

  test("the answer to no proof is 401", async () => {
    const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==" };
    expect(await upgradeStatus(`${mock.url}${signed.path}?code=${code}`, headers)).toBe(401);
  });

  test("the key, the known token, and one that a login or a sign-in gave", async () => {
    await events(signed, key).sub(code).ready;
    await events(personal, { accessToken: "mock-access-token" }).sub(code).ready;
    const { body } = await post(`${mock.url}/api/v3/signin`, { connection: "PASSWORD", passwordPayload: { password: "p", username: "u" }, client_id: "mock-app-id", client_secret: "mock-app-secret" });
    await events(personal, { accessToken: String(Object(Object(body).data).access_token) }).sub(code).ready;
  });
});

describe("what comes", () => {
  test("the text that was pushed, to those who listen to its code", async () => {
    const [one, other] = [events(signed, key).sub(code), events(signed, key).sub("other")];
    await Promise.all([one.ready, other.ready]);
    expect((await push({ order: "1001" })).body).toEqual({ delivered: 1 });
    expect(await reader(one)()).toEqual({ code, text: '{"order":"1001"}', data: { order: "1001" } });
    expect((await push("plain", "other")).body).toEqual({ delivered: 1 });
    expect(await reader(other)()).toEqual({ code: "other", text: "plain", data: "plain" });
    expect((await push("x", "nobody")).body).toEqual({ delivered: 0 });
  });

  test("what an operation publishes", async () => {
    const subscription = events(signed, key).sub(code);
    const next = reader(subscription);
    await subscription.ready;
    const sent = { eventType: code, eventData: '{"order":"1002"}', source: "test" };
    expect((await signedPost(mock.url, "/api/v3/pub-event", sent)).body).toMatchObject({ statusCode: 200 });
    expect(await next()).toMatchObject({ data: { order: "1002" } });
    const user = await post(`${mock.url}/api/v3/pub-userEvent`, { ...sent, eventData: "{}" }, { authorization: "mock-access-token" });
    expect(user.body).toMatchObject({ statusCode: 200 });
    expect(await next()).toMatchObject({ text: "{}" });
  });

  test("nothing from a publication that is refused", async () => {
    const subscription = events(signed, key).sub(code);
    await subscription.ready;
    await signedPost(mock.url, "/api/v3/pub-event", { eventType: code, eventData: "refused", source: "test" }, { secret: "another" });
    await push("allowed");
    expect(await reader(subscription)()).toMatchObject({ text: "allowed" });
  });

  test("a push that describes no event is refused", async () => {
    for (const wrong of [{ code }, { data: 1 }, [], { code: 1, data: 1 }]) expect((await post(`${mock.url}/__mock/events`, wrong)).status).toBe(400);
  });
});

test("whoever offers another protocol gets an ordinary answer, with a body and without", async () => {
  const offer = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAoAAAAAIAAAAA" };
  expect(await upgradeStatus(`${mock.url}/__mock/coverage`, offer)).toBe(200);
  const body = JSON.stringify({ code, data: "x".repeat(200_000) });
  expect(await upgradeStatus(`${mock.url}/__mock/events`, { ...offer, "content-type": "application/json", "content-length": String(body.length) }, body)).toBe(200);
});

describe("the end", () => {
  test("dropped connections are made again", async () => {
    const subscription = events(signed, key).sub(code);
    await subscription.ready;
    expect((await call(`${mock.url}/__mock/events`, { method: "DELETE" })).body).toEqual({ dropped: 1 });
    await pushedAgain("again");
    expect(await reader(subscription)()).toMatchObject({ text: "again" });
  });

  test("a mock that closes waits for nobody", async () => {
    const subscription = events(signed, key).sub(code, undefined, { maxRetries: 0 });
    await subscription.ready;
    await mock.close();
    expect(await rejection(subscription.closed)).toMatchObject({ code: "lost" });
    mock = await startMock({ documents });
  });
});

async function upgradeStatus(url: string, headers: Record<string, string>, body?: string): Promise<number | undefined> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, method: body === undefined ? "GET" : "POST" }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
