// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { nextLink } from "../runtime/followed-pages.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { type ServerSentEvent, eventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  ErrorModel,
  EtagLinkHeaders,
  ListThingsBody,
  ListThingsRequest,
  MailEvent,
  Thing,
  UserCreatedEvent,
} from "./huma.models.js";

const listThingsOperation: Operation<unknown> = {
  id: "list-things",
  method: "GET",
  path: "/huma/things",
  parameters: { ids: { in: "query", explode: false }, ifNoneMatch: { in: "header", name: "If-None-Match" } },
  build: styledRequest,
  followed: { turn: nextLink, items: ["things"] },
};
const sseOperation: Operation<unknown> = {
  id: "sse",
  method: "GET",
  path: "/huma/events",
  build: askedRequest,
  accept: "text/event-stream",
  answer: "stream",
  data: eventItems,
};

/** `GET /huma/things` */
export function listThings(
  client: PlainSender,
  input?: ListThingsRequest,
  options?: RequestOptions,
): ResultPages<ListThingsBody, Thing, { default: ErrorModel }, EtagLinkHeaders> {
  return followedResultPages(client, listThingsOperation, input, options);
}

/** `GET /huma/events` */
export function sse(
  client: PlainSender,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<ServerSentEvent<UserCreatedEvent | MailEvent>>> {
  return client.call(sseOperation, undefined, options);
}
