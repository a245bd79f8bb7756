// Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.

import type { WebhookEvent } from "./admin/webhook-events.models.js";
import { type WebhookHeaders, type WebhookOptions, verifiedWebhook } from "./runtime/identity/webhook.js";
import { FiefError } from "./tenant/login.js";
export type { WebhookEvent } from "./admin/webhook-events.models.js";
export { FiefError } from "./tenant/login.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { WebhookHeaders, WebhookOptions } from "./runtime/identity/webhook.js";

/**
 * The JSON of a webhook, once it is proven to come from the platform. `body` is the body as it came; `headers` those of
 * a web `Request`, of Node's `IncomingMessage`, or a plain record; `secrets` the present secret and, while they are
 * changed, the former one.
 *
 * Rejects with a `FiefError` whose `code` is `webhook_invalid`, which does not tell what was wrong.
 */
export function adminWebhook<Received = WebhookEvent>(
  body: Uint8Array | ArrayBuffer | string,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options?: WebhookOptions,
): Promise<Received> {
  return verifiedWebhook(
    { kind: "hmac-sha256", signatureHeader: "X-Fief-Webhook-Signature", timestampHeader: "X-Fief-Webhook-Timestamp" },
    body,
    headers,
    secrets,
    options,
    FiefError,
  );
}
