// Generated from spec/fief/admin/webhooks.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { WebhookEventType } from "./webhook-events.models.js";

/** A webhook to be created. */
export interface CreateWebhookRequest {
  /** What it is told of. */
  events: WebhookEventType[];
  /** Where events are sent, http or https. URI. */
  url: string;
}

export interface DeleteWebhookRequest {
  /** Which webhook. */
  id: string;
}

export interface GetWebhookRequest {
  /** Which webhook. */
  id: string;
}

export interface ListWebhookLogsRequest {
  /** Which webhook. */
  id: string;
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

export interface ListWebhooksRequest {
  /**
   * How many items a page has at most. The server gives no more than 100, whatever is asked for. Value: at least 0.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead into related things
   * (`-created_at,tenant.name`). Unknown fields are ignored.
   */
  ordering?: string;
  /**
   * How many items come before the page. Value: at least 0.
   *
   * @default 0
   */
  skip?: number;
}

export interface RegenerateWebhookSecretRequest {
  /** Which webhook. */
  id: string;
}

export interface UpdateWebhookRequest {
  /** What it is told of; replaces the former list. */
  events?: WebhookEventType[];
  /** Which webhook. */
  id: string;
  /** Where events are sent, http or https. URI. */
  url?: string;
}

/** An address that is told what happens. */
export interface Webhook {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** What it is told of. */
  events: Open<WebhookEventType>[];
  /** Identifier of the webhook. */
  id: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
  /** Where events are sent, http or https. URI. */
  url: string;
}

/** One attempt to deliver an event. */
export interface WebhookLog {
  /** Number of the attempt, from 1. */
  attempt: number;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** What went wrong, when something did. */
  error_message: string | null;
  /** Kind of the error, when there was one. */
  error_type: string | null;
  event: Open<WebhookEventType>;
  /** Identifier of the attempt. */
  id: string;
  /** The JSON text that was sent. */
  payload: string;
  /** What the receiver answered, as text. */
  response: string | null;
  /** Whether the receiver answered with a 2xx status. */
  success: boolean;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
  /** Which webhook. */
  webhook_id: string;
}

/** One page of deliveries. */
export interface WebhookLogPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: WebhookLog[];
}

/** One page of webhooks. */
export interface WebhookPage {
  /** How many there are in all; 0 when the page itself is empty. */
  count: number;
  /** The items of the page. */
  results: Webhook[];
}

/** A webhook with its secret, as it is shown once. */
export interface WebhookWithSecret {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** What it is told of. */
  events: Open<WebhookEventType>[];
  /** Identifier of the webhook. */
  id: string;
  /** Key of the signatures, as text; 43 characters. */
  secret: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
  /** Where events are sent, http or https. URI. */
  url: string;
}
