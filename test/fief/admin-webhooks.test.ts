// Webhooks from their registration to the receiver: the imitated server signs, the package verifies.
import { createServer, type IncomingHttpHeaders } from "node:http";
import { unwrap } from "@countersign/fief";
import { FiefAdmin, type WebhookEvent } from "@countersign/fief/admin";
import { adminWebhook } from "@countersign/fief/webhooks";
import { afterAll, describe, expect, it } from "vitest";
import { signedDelivery } from "./admin/deliveries.js";
import { startAdmin } from "./admin/main.js";

const fake = await startAdmin();
const admin = new FiefAdmin({ baseURL: fake.url, apiKey: fake.apiKey, proxy: false });
afterAll(() => {
  admin.close();
  fake.close();
});

interface Arrived {
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/** Listens for one delivery. */
async function receiver(): Promise<{ readonly url: string; readonly arrived: Promise<Arrived> }> {
  const { promise: arrived, resolve } = withResolve<Arrived>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.writeHead(204).end();
      resolve({ body: Buffer.concat(chunks), headers: request.headers });
      server.close();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("this server should have a port");
  return { url: `http://127.0.0.1:${address.port}/webhooks`, arrived };
}

function withResolve<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe("a webhook", () => {
  it("tells of what happens, and its secret is shown when it is made only", async () => {
    const { url, arrived } = await receiver();
    const { secret, ...webhook } = unwrap(await admin.createWebhook({ url, events: ["permission.created"] }));
    expect(unwrap(await admin.getWebhook({ id: webhook.id }))).toEqual(webhook);
    const permission = unwrap(await admin.createPermission({ name: "Read castles", codename: "castles:read" }));

    const { body, headers } = await arrived;
    expect(await adminWebhook<WebhookEvent>(body, headers, secret)).toEqual({ type: "permission.created", data: permission });
    await expect(adminWebhook(body, headers, "another-secret")).rejects.toMatchObject({ code: "webhook_invalid" });
  });

  it("is verified with the former secret too while the secret is changed", async () => {
    const { id, secret } = unwrap(await admin.createWebhook({ url: "http://127.0.0.1:9/", events: [] }));
    const renewed = unwrap(await admin.regenerateWebhookSecret({ id })).secret;
    expect(renewed).not.toBe(secret);
    const { body, headers } = signedDelivery({ type: "tenant.deleted", data: {} }, secret);
    await expect(adminWebhook(body, new Headers(headers), renewed)).rejects.toMatchObject({ code: "webhook_invalid" });
    expect(await adminWebhook(body, new Headers(headers), [renewed, secret])).toEqual({ type: "tenant.deleted", data: {} });
  });

  it.each([
    ["five minutes ago", { given: -299, want: true }],
    ["longer ago", { given: -302, want: false }],
    ["in the future", { given: 302, want: false }],
  ])("that was signed %s", async (_name, { given, want }) => {
    const { body, headers } = signedDelivery({ type: "user.created", data: {} }, "secret", Math.floor(Date.now() / 1000) + given);
    const proven = await adminWebhook(body, new Headers(headers), "secret").then(() => true, () => false);
    expect(proven).toBe(want);
  });
});
