// Generated from spec/genauth/management/webhooks.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { SuccessResult } from "../shared/common.models.js";
import type {
  CreateWebhookRequest,
  DeleteWebhookRequest,
  GetWebhookLogsRequest,
  GetWebhookRequest,
  ListWebhooksRequest,
  TriggerWebhookRequest,
  TriggerWebhookResult,
  UpdateWebhookRequest,
  Webhook,
  WebhookEventList,
  WebhookLog,
  WebhookLogPage,
  WebhookPage,
} from "./webhooks.models.js";

const createWebhookOperation: EnvelopeOperation<Envelope<Webhook>> = {
  id: "createWebhook",
  method: "POST",
  path: "/api/v3/create-webhook",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["secret"],
};
const deleteWebhookOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "deleteWebhook",
  method: "POST",
  path: "/api/v3/delete-webhook",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getWebhookOperation: EnvelopeOperation<Envelope<Webhook>> = {
  id: "getWebhook",
  method: "GET",
  path: "/api/v3/get-webhook",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["secret"],
};
const getWebhookEventListOperation: EnvelopeOperation<Envelope<WebhookEventList>> = {
  id: "getWebhookEventList",
  method: "GET",
  path: "/api/v3/get-webhook-event-list",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getWebhookLogsOperation: EnvelopeOperation<Envelope<WebhookLogPage>, WebhookLog> = {
  id: "getWebhookLogs",
  method: "POST",
  path: "/api/v3/get-webhook-logs",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listWebhooksOperation: EnvelopeOperation<Envelope<WebhookPage>, Webhook> = {
  id: "listWebhooks",
  method: "GET",
  path: "/api/v3/list-webhooks",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  secret: ["secret"],
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const triggerWebhookOperation: EnvelopeOperation<Envelope<TriggerWebhookResult>> = {
  id: "triggerWebhook",
  method: "POST",
  path: "/api/v3/trigger-webhook",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updateWebhookOperation: EnvelopeOperation<Envelope<Webhook>> = {
  id: "updateWebhook",
  method: "POST",
  path: "/api/v3/update-webhook",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
  secret: ["secret"],
};

/**
 * Creates a webhook.
 *
 * The platform posts to your URL when one of the named events happens. A secret, if given, travels with each request so
 * that your server can tell real calls from forged ones.
 *
 * `POST /api/v3/create-webhook`
 */
export function createWebhook(
  client: Sender,
  input: CreateWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<Webhook>> {
  return client.send(createWebhookOperation, input, options);
}

/**
 * Deletes webhooks.
 *
 * Takes several identifiers in one call. There is no call that restores a webhook; set `enabled` to `false` to pause
 * it.
 *
 * `POST /api/v3/delete-webhook`
 */
export function deleteWebhook(
  client: Sender,
  input: DeleteWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(deleteWebhookOperation, input, options);
}

/**
 * Gets one webhook.
 *
 * The answer holds the secret; keep it out of logs.
 *
 * `GET /api/v3/get-webhook`
 */
export function getWebhook(
  client: Sender,
  input: GetWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<Webhook>> {
  return client.send(getWebhookOperation, input, options);
}

/**
 * Lists the events that webhooks can be called for.
 *
 * Events are grouped in categories. The values go into `events` of `createWebhook`.
 *
 * `GET /api/v3/get-webhook-event-list`
 */
export function getWebhookEventList(client: Sender, options?: RequestOptions): Promise<Envelope<WebhookEventList>> {
  return client.send(getWebhookEventListOperation, undefined, options);
}

/**
 * Lists the requests that a webhook has sent, one page at a time.
 *
 * Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.
 *
 * `POST /api/v3/get-webhook-logs`
 */
export function getWebhookLogs(
  client: Sender,
  input: GetWebhookLogsRequest,
  options?: RequestOptions,
): Paged<Envelope<WebhookLogPage>, WebhookLog> {
  return paged(client, getWebhookLogsOperation, input, options);
}

/**
 * Lists webhooks, one page at a time.
 *
 * Pages hold at most 50 webhooks.
 *
 * `GET /api/v3/list-webhooks`
 */
export function listWebhooks(
  client: Sender,
  input?: ListWebhooksRequest,
  options?: RequestOptions,
): Paged<Envelope<WebhookPage>, Webhook> {
  return paged(client, listWebhooksOperation, input, options);
}

/**
 * Sends a request of a webhook by hand.
 *
 * For testing: headers and body are yours, and the answer of your server comes back.
 *
 * `POST /api/v3/trigger-webhook`
 */
export function triggerWebhook(
  client: Sender,
  input: TriggerWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<TriggerWebhookResult>> {
  return client.send(triggerWebhookOperation, input, options);
}

/**
 * Changes a webhook.
 *
 * Fields that are left out stay as they are; a given list of events replaces the stored one.
 *
 * `POST /api/v3/update-webhook`
 */
export function updateWebhook(
  client: Sender,
  input: UpdateWebhookRequest,
  options?: RequestOptions,
): Promise<Envelope<Webhook>> {
  return client.send(updateWebhookOperation, input, options);
}
