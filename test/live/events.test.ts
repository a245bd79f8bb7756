// Events of the package against the mock server: made with the options of the clients, subscribed to and published.
import { authenticationEvents, type Events, type EventsOptions, managementEvents, type PublishingEvents } from "@countersign/genauth/events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";

const code = "custom_example.order-placed";
const key = { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret" };
const application = { appId: "mock-app-id", appSecret: "mock-app-secret", accessToken: "mock-access-token" };
let mock: Mock;
let own: EventsOptions;
const made: Events[] = [];

beforeAll(async () => {
  mock = await startMock({ documents: await documentsOf({ config: "spec/sdk.yaml" }) });
  own = { socketUri: mock.url.replace("http:", "ws:"), subscriptions: { maxRetries: 0 } };
}, 60_000);
afterAll(async () => {
  await Promise.all(made.map((events) => events.close()));
  await mock.close();
});

test.each<[string, () => PublishingEvents<{ readonly statusCode: number }>]>([
  ["management", () => managementEvents({ ...key, host: mock.url }, own)],
  ["authentication", () => authenticationEvents({ ...application, appHost: mock.url }, own)],
])("%s: what one publishes, the other receives", async (_name, make) => {
  const events = make();
  made.push(events);
  const subscription = events.sub<{ order: string }>(code);
  await subscription.ready;
  for (const data of [{ order: "1001" }, '{"order":"1002"}', "text", '"7"', 7, null]) expect(await events.pub(code, data)).toMatchObject({ statusCode: 200 });
  const received: unknown[] = [];
  for await (const { data } of subscription) if (received.push(data) === 6) break;
  expect(received).toEqual([{ order: "1001" }, { order: "1002" }, "text", "7", 7, null]);
});

test("what cannot be published is refused, and a failure is an answer", async () => {
  const events = managementEvents({ ...key, accessKeySecret: "another", host: mock.url }, own);
  made.push(events);
  await expect(events.pub("", 1)).rejects.toThrow("code: missing");
  await expect(events.pub(code, undefined)).rejects.toThrow("data: has no JSON");
  expect(await events.pub(code, 1)).toMatchObject({ statusCode: 401 });
});

test("options are those of the client, and what is said for events alone counts more", async () => {
  expect(() => managementEvents({ accessKeyId: "", accessKeySecret: "" })).toThrow("accessKeyId: missing");
  expect(() => authenticationEvents({ appId: "a", appSecret: "b", appHost: "https://example.com" })).toThrow("accessToken: missing");
  const elsewhere = { ...key, host: "https://genauth.example.com" };
  expect(() => managementEvents(elsewhere)).toThrow("socketUri: missing, for host names a server of its own");
  expect(() => managementEvents({ ...key, baseUrl: "https://genauth.example.com" })).toThrow("socketUri: missing, for baseUrl");
  for (const [usual, about] of [[{ ...key, host: "https://api.genauth.ai/" }], [elsewhere, own]] as const) made.push(managementEvents(usual, about));
  const events = authenticationEvents({ ...application, accessToken: "expired", appHost: mock.url }, { ...own, accessToken: () => "mock-access-token" });
  made.push(events);
  await events.sub(code).ready;
});
