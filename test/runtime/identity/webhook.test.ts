import { createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { LoginError } from "../../../templates/typescript/runtime/identity/login-error.js";
import { verifiedWebhook, type WebhookHeaders, type WebhookScheme } from "../../../templates/typescript/runtime/identity/webhook.js";

const signed: WebhookScheme = { kind: "hmac-sha256", signatureHeader: "X-Sample-Signature", timestampHeader: "X-Sample-Timestamp" };
const shared: WebhookScheme = { kind: "shared-secret", header: "X-Sample-Token" };
const body = '{"type":"user.created","data":{"name":"Ann\u00e9"}}';
const now = (): number => 1_767_000_000_000;

function headersOf(secret: string, text: string = body, timestamp: number = now() / 1000): Headers {
  return new Headers({ "x-sample-timestamp": `${timestamp}`, "x-sample-signature": createHmac("sha256", secret).update(`${timestamp}.${text}`).digest("hex") });
}

describe("a signed webhook", () => {
  it.each([
    ["as text", body],
    ["as bytes", new TextEncoder().encode(body)],
  ])("is read %s", async (_, given) => {
    expect(await verifiedWebhook(signed, given, headersOf("secret"), "secret", { now })).toEqual({ type: "user.created", data: { name: "Ann\u00e9" } });
  });

  it("is read with the former secret while the secret is changed", async () => {
    expect(await verifiedWebhook(signed, body, headersOf("old"), ["new", "old"], { now })).toHaveProperty("type");
  });

  it.each([
    ["another secret", headersOf("other"), body, "secret"],
    ["another body", headersOf("secret"), body.replace("created", "deleted"), "secret"],
    ["a time long ago", headersOf("secret", body, now() / 1000 - 301), body, "secret"],
    ["a time to come", headersOf("secret", body, now() / 1000 + 301), body, "secret"],
    ["no headers", new Headers(), body, "secret"],
    ["a time that is none", new Headers({ "x-sample-timestamp": "now", "x-sample-signature": "00" }), body, "secret"],
    ["an empty secret beside another", headersOf(""), body, ["secret", ""]],
    ["what is no JSON", headersOf("secret", "{"), "{", "secret"],
  ])("is refused with %s, and nobody learns why", async (_, headers, text, secret) => {
    const refusal = verifiedWebhook(signed, text, headers, secret, { now });
    await expect(refusal).rejects.toMatchObject({ code: "webhook_invalid", message: "The webhook is not from the platform, too old, or no JSON" });
  });

  it("is refused at any time by a tolerance that is no number", async () => {
    const old = headersOf("secret", body, now() / 1000 - 301);
    await expect(verifiedWebhook(signed, body, old, "secret", { now, tolerance: Number("5 minutes") })).rejects.toHaveProperty("code", "webhook_invalid");
  });

  it("is refused when it comes again and somebody remembers", async () => {
    const known = new Set<string>();
    const seen = (signature: string): boolean => known.size === known.add(signature).size;
    await verifiedWebhook(signed, body, headersOf("secret"), "secret", { now, seen });
    await expect(verifiedWebhook(signed, body, headersOf("secret"), "secret", { now, seen })).rejects.toHaveProperty("code", "webhook_invalid");
  });
});

it.each<[string, { given?: unknown; secrets?: unknown; named: string }]>([
  ["a body that a parser read", { given: JSON.parse(body), named: "body: must be what came, a text or bytes, and not what a parser made of it" }],
  ["no body", { given: undefined, named: "body: must be what came, a text or bytes, and not what a parser made of it" }],
  ["a secret that is not set", { secrets: undefined, named: "secrets: must be a text, or several" }],
  ["a secret that is empty", { secrets: "", named: "secrets: empty, so that nothing could be proven" }],
  ["no secrets", { secrets: ["", ""], named: "secrets: empty, so that nothing could be proven" }],
  ["a secret among others that is not set", { secrets: ["secret", undefined], named: "secrets: must be a text, or several" }],
])("what the application gives wrongly is told, signed or not: %s", async (_, row) => {
  const { named } = row;
  const [given, secrets] = ["given" in row ? row.given : body, "secrets" in row ? row.secrets : "secret"] as [string, string];
  for (const scheme of [signed, shared]) {
    const refusal = verifiedWebhook(scheme, given, { ...Object.fromEntries(headersOf("secret")), "x-sample-token": "secret" }, secrets, { now });
    await expect(refusal).rejects.toThrow(new TypeError(named));
  }
});

describe("headers of a webhook", () => {
  const { "x-sample-timestamp": timestamp = "", "x-sample-signature": signature = "" } = Object.fromEntries(headersOf("secret"));

  it.each<[string, WebhookHeaders]>([
    ["of Node", { "content-type": undefined, "set-cookie": ["a=b"], "x-sample-timestamp": timestamp, "x-sample-signature": signature } satisfies IncomingHttpHeaders],
    ["in any case", { "X-Sample-Timestamp": timestamp, "X-SAMPLE-SIGNATURE": signature }],
    ["in lists", { "x-sample-timestamp": [timestamp], "x-sample-signature": [signature] }],
    ["of another realm", { get: (name: string) => headersOf("secret").get(name) }],
  ])("are read as those %s", async (_, headers) => {
    expect(await verifiedWebhook(signed, body, headers, "secret", { now })).toHaveProperty("type");
  });

  it.each<[string, WebhookHeaders]>([
    ["come twice in a list", { "x-sample-timestamp": timestamp, "x-sample-signature": [signature, signature] }],
    ["come twice in two cases", { "x-sample-timestamp": timestamp, "x-sample-signature": signature, "X-Sample-Signature": "00" }],
    ["are called get", { get: signature }],
    ["are none", {}],
  ])("prove nothing when they %s", async (_, headers) => {
    await expect(verifiedWebhook(signed, body, headers, "secret", { now })).rejects.toHaveProperty("code", "webhook_invalid");
  });
});

it("a buffer is a body too", async () => {
  expect(await verifiedWebhook(signed, new TextEncoder().encode(body).buffer, headersOf("secret"), "secret", { now })).toHaveProperty("type");
});

it("a refusal is of the class that is given", async () => {
  class SampleError extends LoginError {}
  await expect(verifiedWebhook(signed, body, new Headers(), "secret", { now }, SampleError)).rejects.toBeInstanceOf(SampleError);
});

describe("a webhook with a shared secret", () => {
  it("is read with the right one only", async () => {
    expect(await verifiedWebhook(shared, body, new Headers({ "x-sample-token": "secret" }), "secret")).toHaveProperty("type");
    await expect(verifiedWebhook(shared, body, new Headers({ "x-sample-token": "secre" }), "secret")).rejects.toHaveProperty("code", "webhook_invalid");
    await expect(verifiedWebhook(shared, body, new Headers(), ["secret", ""])).rejects.toHaveProperty("code", "webhook_invalid");
  });
});
