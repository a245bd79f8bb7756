// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import type { File_ } from "../models.js";
import { askedRequest } from "../runtime/asked-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { type ServerSentEvent, lineItems, mixedEventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { ChatItem, ChatRequest, SearchRequest } from "./folders.models.js";

const chatOperation: Operation<unknown> = {
  id: "chat",
  method: "POST",
  path: "/chat",
  build: askedRequest,
  accept: "text/event-stream",
  answer: "stream",
  data: mixedEventItems,
};
const searchOperation: Operation<unknown> = {
  id: "search",
  method: "GET",
  path: "/search",
  parameters: { session: { in: "cookie", style: "cookie" } },
  build: styledRequest,
  accept: "application/jsonl",
  answer: "stream",
  data: lineItems,
};

/** `POST /chat` */
export function chat(
  client: PlainSender,
  input: ChatRequest,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<ServerSentEvent<ChatItem | string>>> {
  return client.call(chatOperation, input, options);
}

/** `GET /search` */
export function search(
  client: PlainSender,
  input?: SearchRequest,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<File_>> {
  return client.call(searchOperation, input, options);
}

/** `GET /raw` */
export function searchRaw(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("GET /raw 204", undefined, options);
}
