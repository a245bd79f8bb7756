// Webhooks as a Fief server sends them: `adminWebhook` believes what is signed, and nothing else.
import { createHmac } from "node:crypto";
import { FiefError as ErrorOfPackage } from "@countersign/fief";
import { adminWebhook, FiefError, LoginError, type WebhookOptions } from "@countersign/fief/webhooks";
import { describe, expect, it } from "vitest";

const secret = "secret-of-the-webhook";
const seconds = 1_767_000_000;
const now = (): number => seconds * 1000;
const event = { type: "user.created", data: { id: "3c9a7e51-2f84-4b6d-9e10-7a5b8c2d4f63", email: "ann\u00e9@example.com" } };
const body = JSON.stringify(event);

/** The headers of a delivery. */
function signedHeaders(text: string, { at = seconds, by = secret, signature }: { readonly at?: number | string; readonly by?: string; readonly signature?: string } = {}): Headers {
  const hmac = createHmac("sha256", by).update(`${at}.${text}`).digest("hex");
  return new Headers({ "content-type": "application/json", "user-agent": "fief-server-webhooks/0.30.0", "X-Fief-Webhook-Timestamp": `${at}`, "X-Fief-Webhook-Signature": signature ?? hmac });
}

async function refusal(given: string | Uint8Array, headers: Headers, secrets: string | readonly string[] = secret, options: WebhookOptions = { now }): Promise<void> {
  const error: unknown = await adminWebhook(given, headers, secrets, options).then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LoginError);
  expect(error).toBeInstanceOf(FiefError);
  expect(FiefError).toBe(ErrorOfPackage);
  expect(error).toMatchObject({ code: "webhook_invalid", message: "The webhook is not from the platform, too old, or no JSON" });
}

describe("a webhook", () => {
  it.each([["a text", body], ["bytes", new TextEncoder().encode(body)]])("is read from %s", async (_, given) => {
    expect(await adminWebhook<typeof event>(given, signedHeaders(body), secret, { now })).toEqual(event);
  });

  it("is known by a signature that was made elsewhere", async () => {
    // printf '1700000000.{"type":"user.deleted","data":{}}' | openssl dgst -sha256 -hmac example
    const headers = new Headers({ "x-fief-webhook-timestamp": "1700000000", "x-fief-webhook-signature": "d65f547364692d82f61fbd4cf65bd8692094ba71d9c44f02796996f2895064f1" });
    expect(await adminWebhook('{"type":"user.deleted","data":{}}', headers, "example", { now: () => 1_700_000_000_000 })).toHaveProperty("type", "user.deleted");
  });

  it("is read with the present and the former secret", async () => {
    expect(await adminWebhook(body, signedHeaders(body, { by: "former" }), [secret, "former"], { now })).toEqual(event);
    await refusal(body, signedHeaders(body, { by: "former" }), [secret]);
  });

  it.each([-300, 300])("is read %i seconds off", async (off) => {
    expect(await adminWebhook(body, signedHeaders(body, { at: seconds + off }), secret, { now })).toEqual(event);
  });

  it("is read by the system's clock", async () => {
    expect(await adminWebhook(body, signedHeaders(body, { at: Math.floor(Date.now() / 1000) }), secret)).toEqual(event);
    await refusal(body, signedHeaders(body), secret, {});
  });

  it.each<[string, string | Uint8Array, Headers]>([
    ["301 seconds old", body, signedHeaders(body, { at: seconds - 301 })],
    ["301 seconds early", body, signedHeaders(body, { at: seconds + 301 })],
    ["of another secret", body, signedHeaders(body, { by: "another" })],
    ["changed", body.replace("created", "deleted"), signedHeaders(body)],
    ["parsed and printed again", JSON.stringify(event, null, 1), signedHeaders(body)],
    ["without headers", body, new Headers()],
    ["without signature", body, signedHeaders(body, { signature: "" })],
    ["with half a signature", body, signedHeaders(body, { signature: createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex").slice(0, 32) })],
    ["with a signature in capitals", body, signedHeaders(body, { signature: createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex").toUpperCase() })],
    ["with the signature of the body alone", body, signedHeaders(body, { signature: createHmac("sha256", secret).update(body).digest("hex") })],
    ["of a time that is no number", body, signedHeaders(body, { at: "soon" })],
    ["of a time with a fraction", body, signedHeaders(body, { at: `${seconds}.0` })],
    ["signed, and no JSON", "{", signedHeaders("{")],
    ["signed, and empty", "", signedHeaders("")],
  ])("is refused %s, without a word on why", async (_, given, headers) => refusal(given, headers));

  it.each<[string, string | readonly string[]]>([["no secret", []], ["an empty secret", ""], ["empty secrets", ["", ""]]])("is refused with %s, even when it is signed with nothing", async (_, secrets) => {
    await expect(adminWebhook(body, signedHeaders(body, { by: "" }), secrets, { now })).rejects.toThrow(new TypeError("secrets: empty, so that nothing could be proven"));
  });

  it("is believed once, where somebody remembers", async () => {
    const known = new Set<string>();
    const seen = (signature: string): boolean => known.size === known.add(signature).size;
    expect(await adminWebhook(body, signedHeaders(body), secret, { now, seen })).toEqual(event);
    await refusal(body, signedHeaders(body), secret, { now, seen });
    await refusal(body, signedHeaders(body, { by: "another" }), secret, { now, seen });
    expect(known.size).toBe(1);
  });
});
