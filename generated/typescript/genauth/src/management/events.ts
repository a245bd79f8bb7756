// Generated from spec/genauth/management/events.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { PubEventRequest, PubEventResult } from "../shared/common.models.js";
import type {
  CreateEventAppRequest,
  DefineEventRequest,
  EventAppPage,
  ListEventsRequest,
  OpenEvent,
  OpenEventPage,
  PubEventVariantRequest,
} from "./events.models.js";

const createEventAppOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "createEventApp",
  method: "POST",
  path: "/api/v3/create-event-app",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const defineEventOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "defineEvent",
  method: "POST",
  path: "/api/v3/define-event",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listEventAppsOperation: EnvelopeOperation<Envelope<EventAppPage>> = {
  id: "listEventApps",
  method: "GET",
  path: "/api/v3/list-event-apps",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const listEventsOperation: EnvelopeOperation<Envelope<OpenEventPage>, OpenEvent> = {
  id: "listEvents",
  method: "GET",
  path: "/api/v3/list-events",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const pubUserEventOperation: EnvelopeOperation<Envelope<PubEventResult>> = {
  id: "pubUserEvent",
  method: "POST",
  path: "/api/v3/pub-userEvent",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const verifyEventOperation: EnvelopeOperation<Envelope<PubEventResult>> = {
  id: "verifyEvent",
  method: "POST",
  path: "/api/v3/pub-event",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Creates an event application.
 *
 * An event application is a source of events, such as a system of your own.
 *
 * `POST /api/v3/create-event-app`
 */
export function createEventApp(
  client: Sender,
  input: CreateEventAppRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(createEventAppOperation, input, options);
}

/**
 * Defines an event of your own.
 *
 * After that it can be published with `pub` and subscribed to.
 *
 * `POST /api/v3/define-event`
 */
export function defineEvent(
  client: Sender,
  input: DefineEventRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(defineEventOperation, input, options);
}

/**
 * Lists the event applications.
 *
 * Answers with all of them, without pages.
 *
 * `GET /api/v3/list-event-apps`
 */
export function listEventApps(client: Sender, options?: RequestOptions): Promise<Envelope<EventAppPage>> {
  return client.send(listEventAppsOperation, undefined, options);
}

/**
 * Lists the events that can be subscribed to, one page at a time.
 *
 * Restrict the list to the events of one application.
 *
 * `GET /api/v3/list-events`
 */
export function listEvents(
  client: Sender,
  input?: ListEventsRequest,
  options?: RequestOptions,
): Paged<Envelope<OpenEventPage>, OpenEvent> {
  return paged(client, listEventsOperation, input, options);
}

/**
 * Publishes an event on behalf of a user.
 *
 * Subscribers of the event receive the data.
 *
 * `POST /api/v3/pub-userEvent`
 */
export function pubUserEvent(
  client: Sender,
  input: PubEventRequest,
  options?: RequestOptions,
): Promise<Envelope<PubEventResult>> {
  return client.send(pubUserEventOperation, input, options);
}

/**
 * Publishes an event, in spite of its name.
 *
 * Subscribers of the event receive the data. `pub` is the same call with friendlier arguments.
 *
 * `POST /api/v3/pub-event`
 */
export function verifyEvent(
  client: Sender,
  input: PubEventRequest,
  options?: RequestOptions,
): Promise<Envelope<PubEventResult>> {
  return client.send(verifyEventOperation, input, options);
}

/** Publishes an event. A short form of `verifyEvent`: `POST /api/v3/pub-event` */
export function pub(
  client: Sender,
  input: PubEventVariantRequest,
  options?: RequestOptions,
): Promise<Envelope<PubEventResult>> {
  return client.send(
    verifyEventOperation,
    {
      source: "@countersign/genauth/0.1.0",
      eventData: input.data,
      eventType: input.eventName,
    },
    options,
  );
}
