// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `npm run generate`.

import { type WebhookOptions, verifiedWebhook } from "./runtime/identity/webhook.js";
export { LoginError, type LoginErrorCode } from "./runtime/identity/login-error.js";
export type { WebhookOptions } from "./runtime/identity/webhook.js";

/**
 * The JSON of a webhook, once it is proven to come from the platform. `body` is the body as it came; `secrets` the
 * present secret and, while they are changed, the former one.
 *
 * Rejects with a `LoginError` whose `code` is `webhook_invalid`, which does not tell what was wrong.
 */
export function signedEventsWebhook<Event = unknown>(
  body: Uint8Array | string,
  headers: Headers,
  secrets: string | readonly string[],
  options?: WebhookOptions,
): Promise<Event> {
  return verifiedWebhook({ kind: "shared-secret", header: "X-Shop-Token" }, body, headers, secrets, options);
}
