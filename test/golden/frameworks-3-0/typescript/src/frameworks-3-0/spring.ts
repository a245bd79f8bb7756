// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { textData } from "../runtime/plain-data.js";
import { type ResultPages, resultPages } from "../runtime/plain-pages.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { type ServerSentEvent, eventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Create1Request,
  InvoiceRequest,
  List1Request,
  NoteRequest,
  OrderDto,
  PageOrderDto,
  ProblemDetail,
  ServerSentEventOrderDto,
  SpringCat,
  SpringDog,
} from "./spring.models.js";

const create1Operation: Operation<unknown> = {
  id: "create_1",
  method: "POST",
  path: "/spring/orders",
  body: "multipart",
  build: styledRequest,
  accept: "*\/*",
  data: textData,
};
const eventsOperation: Operation<unknown> = {
  id: "events",
  method: "GET",
  path: "/spring/events",
  build: askedRequest,
  accept: "text/event-stream",
  answer: "stream",
  data: eventItems,
};
const invoiceOperation: Operation<unknown> = {
  id: "invoice",
  method: "GET",
  path: "/spring/orders/{id}/invoice",
  build: askedRequest,
  accept: "application/pdf, *\/*;q=0.1",
  data: wholeBytes,
};
const list1Operation: Operation<unknown> = {
  id: "list_1",
  method: "GET",
  path: "/spring/orders",
  paging: {
    page: ["pageable", "page"],
    from: 0,
    limit: ["pageable", "size"],
    items: ["content"],
    total: ["totalElements"],
  },
};
const noteOperation: Operation<unknown> = {
  id: "note",
  method: "GET",
  path: "/spring/orders/{id}/note",
  build: askedRequest,
  accept: "*\/*",
  data: textData,
};

/** `GET /spring/animals` */
export function animals(client: PlainSender, options?: RequestOptions): ResultPromise<(SpringCat | SpringDog)[]> {
  return client.call("GET /spring/animals", undefined, options);
}

/** `POST /spring/orders` */
export function create1(client: PlainSender, input: Create1Request, options?: RequestOptions): ResultPromise<string> {
  return client.call(create1Operation, input, options);
}

/** `GET /spring/events` */
export function events(
  client: PlainSender,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<ServerSentEvent<ServerSentEventOrderDto>>> {
  return client.call(eventsOperation, undefined, options);
}

/** `GET /spring/orders/{id}/invoice` */
export function invoice<Streamed extends boolean = false>(
  client: PlainSender,
  input: InvoiceRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, invoiceOperation, input, options);
}

/** `GET /spring/orders` */
export function list1(
  client: PlainSender,
  input: List1Request,
  options?: RequestOptions,
): ResultPages<PageOrderDto, OrderDto, { 404: ProblemDetail }> {
  return resultPages(client, list1Operation, input, options);
}

/** `GET /spring/orders/{id}/note` */
export function note(client: PlainSender, input: NoteRequest, options?: RequestOptions): ResultPromise<string> {
  return client.call(noteOperation, input, options);
}
