// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import { ShopError } from "./hosted-login/login.js";
import type { AddressChangedEvent } from "./models.js";
import { type WebhookHeaders, type WebhookOptions, verifiedWebhook } from "./runtime/identity/webhook.js";
export type { AddressChangedEvent } from "./models.js";
export { ShopError } from "./hosted-login/login.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { WebhookHeaders, WebhookOptions } from "./runtime/identity/webhook.js";

/**
 * The JSON of a webhook, once it is proven to come from the platform. `body` is the body as it came; `headers` those of
 * a web `Request`, of Node's `IncomingMessage`, or a plain record; `secrets` the present secret and, while they are
 * changed, the former one.
 *
 * Rejects with a `ShopError` whose `code` is `webhook_invalid`, which does not tell what was wrong.
 */
export function hostedLoginWebhook<Received = AddressChangedEvent>(
  body: Uint8Array | ArrayBuffer | string,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options?: WebhookOptions,
): Promise<Received> {
  return verifiedWebhook(
    { kind: "hmac-sha256", signatureHeader: "X-Shop-Signature", timestampHeader: "X-Shop-Timestamp" },
    body,
    headers,
    secrets,
    options,
    ShopError,
  );
}
