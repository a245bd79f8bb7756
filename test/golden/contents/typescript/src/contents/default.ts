// Generated from test/golden/contents/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { pathRequest } from "../runtime/path-request.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import {
  type ServerSentEvent,
  eventsAnswer,
  linesAnswer,
  sequenceAnswer,
  textEventsAnswer,
} from "../runtime/stream-answer.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  AddPictureFromBytesRequest,
  AddPictureFromMultipartRequest,
  AddPictureRequest,
  GetReportAsVndShopTreeJsonAnswer,
  GetReportRequest,
  Order,
  Report,
  SearchOrdersRequest,
  WatchRequest,
} from "./default.models.js";

const addPictureOperation: Operation<Envelope<undefined>> = {
  id: "addPicture",
  method: "POST",
  path: "/pictures",
  answer: "none",
  read: plainAnswer,
};
const addPictureFromBytesOperation: Operation<Envelope<undefined>> = {
  id: "addPictureFromBytes",
  method: "POST",
  path: "/pictures",
  body: "binary",
  bodyMember: "body",
  contentType: "image/jpeg, image/png",
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const addPictureFromMultipartOperation: Operation<Envelope<undefined>> = {
  id: "addPictureFromMultipart",
  method: "POST",
  path: "/pictures",
  body: "multipart",
  parts: {
    file: { contentType: "image/png, image/jpeg", headers: { "X-Rate": "fileXRate" } },
    tags: { contentType: "application/json" },
  },
  build: styledRequest,
  answer: "none",
  read: plainAnswer,
};
const getReportOperation: Operation<Envelope<Report>> = {
  id: "getReport",
  method: "GET",
  path: "/reports/{id}",
  build: pathRequest,
  read: plainAnswer,
};
const getReportAsBytesOperation: Operation<Envelope<Uint8Array>> = {
  id: "getReportAsBytes",
  method: "GET",
  path: "/reports/{id}",
  build: styledRequest,
  answer: "binary",
  accept: "application/pdf, image/png",
  read: plainAnswer,
};
const getReportAsCsvOperation: Operation<Envelope<string>> = {
  id: "getReportAsCsv",
  method: "GET",
  path: "/reports/{id}",
  build: styledRequest,
  answer: "text",
  accept: "text/csv",
  read: plainAnswer,
};
const getReportAsVndShopTreeJsonOperation: Operation<Envelope<GetReportAsVndShopTreeJsonAnswer>> = {
  id: "getReportAsVndShopTreeJson",
  method: "GET",
  path: "/reports/{id}",
  build: styledRequest,
  accept: "application/vnd.shop.tree+json",
  read: plainAnswer,
};
const searchOrdersOperation: Operation<Envelope<Order[]>> = {
  id: "searchOrders",
  method: "POST",
  path: "/orders",
  body: "form",
  parts: {
    filter: { style: "deepObject", explode: true },
    ids: { style: "form", explode: false },
    state: { allowReserved: true },
  },
  build: styledRequest,
  read: plainAnswer,
};
const searchOrdersAsLinesOperation: Operation<Envelope<AsyncIterable<Order>>> = {
  id: "searchOrdersAsLines",
  method: "POST",
  path: "/orders",
  body: "form",
  parts: {
    filter: { style: "deepObject", explode: true },
    ids: { style: "form", explode: false },
    state: { allowReserved: true },
  },
  build: styledRequest,
  answer: "stream",
  accept: "application/x-ndjson",
  read: linesAnswer,
};
const searchOrdersAsSequenceOperation: Operation<Envelope<AsyncIterable<Order>>> = {
  id: "searchOrdersAsSequence",
  method: "POST",
  path: "/orders",
  body: "form",
  parts: {
    filter: { style: "deepObject", explode: true },
    ids: { style: "form", explode: false },
    state: { allowReserved: true },
  },
  build: styledRequest,
  answer: "stream",
  accept: "application/json-seq",
  read: sequenceAnswer,
};
const tailOperation: Operation<Envelope<AsyncIterable<ServerSentEvent<string>>>> = {
  id: "tail",
  method: "GET",
  path: "/log",
  build: styledRequest,
  answer: "stream",
  accept: "text/event-stream",
  read: textEventsAnswer,
};
const watchOperation: Operation<Envelope<AsyncIterable<ServerSentEvent<Order | Report>>>> = {
  id: "watch",
  method: "GET",
  path: "/events",
  parameters: { theme: { in: "cookie", style: "cookie" } },
  build: styledRequest,
  answer: "stream",
  accept: "text/event-stream",
  read: eventsAnswer,
};

/** `POST /pictures` */
export function addPicture(
  client: Sender,
  input: AddPictureRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(addPictureOperation, input, options);
}

/** `POST /pictures` */
export function addPictureFromBytes(
  client: Sender,
  input: AddPictureFromBytesRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(addPictureFromBytesOperation, input, options);
}

/** `POST /pictures` */
export function addPictureFromMultipart(
  client: Sender,
  input: AddPictureFromMultipartRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(addPictureFromMultipartOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReport(
  client: Sender,
  input: GetReportRequest,
  options?: RequestOptions,
): Promise<Envelope<Report>> {
  return client.send(getReportOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReportAsBytes(
  client: Sender,
  input: GetReportRequest,
  options?: RequestOptions,
): Promise<Envelope<Uint8Array>> {
  return client.send(getReportAsBytesOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReportAsCsv(
  client: Sender,
  input: GetReportRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(getReportAsCsvOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReportAsVndShopTreeJson(
  client: Sender,
  input: GetReportRequest,
  options?: RequestOptions,
): Promise<Envelope<GetReportAsVndShopTreeJsonAnswer>> {
  return client.send(getReportAsVndShopTreeJsonOperation, input, options);
}

/** `POST /orders` */
export function searchOrders(
  client: Sender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): Promise<Envelope<Order[]>> {
  return client.send(searchOrdersOperation, input, options);
}

/** `POST /orders` */
export function searchOrdersAsLines(
  client: Sender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): Promise<Envelope<AsyncIterable<Order>>> {
  return client.send(searchOrdersAsLinesOperation, input, options);
}

/** `POST /orders` */
export function searchOrdersAsSequence(
  client: Sender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): Promise<Envelope<AsyncIterable<Order>>> {
  return client.send(searchOrdersAsSequenceOperation, input, options);
}

/** `GET /log` */
export function tail(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<AsyncIterable<ServerSentEvent<string>>>> {
  return client.send(tailOperation, undefined, options);
}

/** `GET /events` */
export function watch(
  client: Sender,
  input?: WatchRequest,
  options?: RequestOptions,
): Promise<Envelope<AsyncIterable<ServerSentEvent<Order | Report>>>> {
  return client.send(watchOperation, input, options);
}
