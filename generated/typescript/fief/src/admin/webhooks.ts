// Generated from spec/fief/admin/webhooks.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { pathRequest } from "../runtime/path-request.js";
import { problemAnswer } from "../runtime/problem-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  GetWebhookRequest,
  ListWebhookLogsRequest,
  ListWebhooksRequest,
  RegenerateWebhookSecretRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookLog,
  WebhookLogPage,
  WebhookPage,
  WebhookWithSecret,
} from "./webhooks.models.js";

const createWebhookOperation: EnvelopeOperation<Envelope<WebhookWithSecret>> = {
  id: "createWebhook",
  method: "POST",
  path: "/webhooks/",
  security: [["apiKey"]],
  build: jsonRequest,
  read: problemAnswer,
  secret: ["secret"],
};
const deleteWebhookOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deleteWebhook",
  method: "DELETE",
  path: "/webhooks/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  answer: "none",
  read: problemAnswer,
};
const getWebhookOperation: EnvelopeOperation<Envelope<Webhook>> = {
  id: "getWebhook",
  method: "GET",
  path: "/webhooks/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};
const listWebhookLogsOperation: EnvelopeOperation<Envelope<WebhookLogPage>, WebhookLog> = {
  id: "listWebhookLogs",
  method: "GET",
  path: "/webhooks/{id}/logs",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
  secret: ["payload"],
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const listWebhooksOperation: EnvelopeOperation<Envelope<WebhookPage>, Webhook> = {
  id: "listWebhooks",
  method: "GET",
  path: "/webhooks/",
  security: [["apiKey"]],
  build: formQueryRequest,
  read: problemAnswer,
  paging: { offset: ["skip"], limit: ["limit"], items: ["results"], total: ["count"] },
};
const regenerateWebhookSecretOperation: EnvelopeOperation<Envelope<WebhookWithSecret>> = {
  id: "regenerateWebhookSecret",
  method: "POST",
  path: "/webhooks/{id}/secret",
  security: [["apiKey"]],
  body: "none",
  build: pathRequest,
  read: problemAnswer,
  secret: ["secret"],
};
const updateWebhookOperation: EnvelopeOperation<Envelope<Webhook>> = {
  id: "updateWebhook",
  method: "PATCH",
  path: "/webhooks/{id}",
  security: [["apiKey"]],
  build: pathRequest,
  read: problemAnswer,
};

/**
 * Creates a webhook.
 *
 * The secret that deliveries are signed with is in this answer and not shown again; a new one can be made.
 *
 * `POST /webhooks/`
 */
export function createWebhook(
  client: Sender,
  input: CreateWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<WebhookWithSecret>> {
  return client.send(createWebhookOperation, input, options);
}

/**
 * Deletes a webhook.
 *
 * Nothing is sent to it any more.
 *
 * `DELETE /webhooks/{id}`
 */
export function deleteWebhook(
  client: Sender,
  input: DeleteWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deleteWebhookOperation, input, options);
}

/**
 * Gets one webhook.
 *
 * Without its secret.
 *
 * `GET /webhooks/{id}`
 */
export function getWebhook(
  client: Sender,
  input: GetWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<Webhook>> {
  return client.send(getWebhookOperation, input, options);
}

/**
 * Lists the deliveries of a webhook.
 *
 * The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.
 *
 * `GET /webhooks/{id}/logs`
 */
export function listWebhookLogs(
  client: Sender,
  input: ListWebhookLogsRequest,
  options?: RequestOptions,
): Paged<Envelope<WebhookLogPage>, WebhookLog> {
  return paged(client, listWebhookLogsOperation, input, options);
}

/**
 * Lists webhooks.
 *
 * Without their secrets.
 *
 * `GET /webhooks/`
 */
export function listWebhooks(
  client: Sender,
  input?: ListWebhooksRequest,
  options?: RequestOptions,
): Paged<Envelope<WebhookPage>, Webhook> {
  return paged(client, listWebhooksOperation, input, options);
}

/**
 * Makes a new secret for a webhook.
 *
 * Deliveries are signed with the new secret at once, so the receiver should accept both for a while.
 *
 * `POST /webhooks/{id}/secret`
 */
export function regenerateWebhookSecret(
  client: Sender,
  input: RegenerateWebhookSecretRequest,
  options?: RequestOptions,
): Promise<Envelope<WebhookWithSecret>> {
  return client.send(regenerateWebhookSecretOperation, input, options);
}

/**
 * Changes a webhook.
 *
 * Only what is given changes; a list of events replaces the former one. The secret stays.
 *
 * `PATCH /webhooks/{id}`
 */
export function updateWebhook(
  client: Sender,
  input: UpdateWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<Webhook>> {
  return client.send(updateWebhookOperation, input, options);
}
