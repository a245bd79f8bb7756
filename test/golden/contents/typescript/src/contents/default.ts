// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { optionalResult, textData } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { type ServerSentEvent, eventItems, lineItems, sequenceItems, textEventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";
import { wholeRequest } from "../runtime/whole-request.js";
import type {
  AddCoverFromMultipartRequest,
  AddPictureFromBytesRequest,
  AddPictureFromMultipartRequest,
  AddPictureRequest,
  Cover,
  GetReportAsVndShopTreeJsonAnswer,
  GetReportError,
  GetReportRequest,
  Order,
  Report,
  SearchOrdersRequest,
  WatchRequest,
} from "./default.models.js";

const addCoverFromMultipartOperation: Operation<unknown> = {
  id: "addCoverFromMultipart",
  method: "POST",
  path: "/covers",
  answer: "none",
  body: "multipart",
  build: styledRequest,
};
const addPictureFromBytesOperation: Operation<unknown> = {
  id: "addPictureFromBytes",
  method: "POST",
  path: "/pictures",
  answer: "none",
  body: "binary",
  bodyMember: "body",
  contentType: "image/jpeg, image/png",
  build: wholeRequest,
};
const addPictureFromMultipartOperation: Operation<unknown> = {
  id: "addPictureFromMultipart",
  method: "POST",
  path: "/pictures",
  answer: "none",
  body: "multipart",
  parts: {
    file: { contentType: "image/png, image/jpeg", headers: { "X-Rate": "fileXRate" } },
    tags: { contentType: "application/json" },
  },
  build: styledRequest,
};
const getReportAsBytesOperation: Operation<unknown> = {
  id: "getReportAsBytes",
  method: "GET",
  path: "/reports/{id}",
  build: askedRequest,
  accept: "application/pdf, image/png",
  data: wholeBytes,
};
const getReportAsCsvOperation: Operation<unknown> = {
  id: "getReportAsCsv",
  method: "GET",
  path: "/reports/{id}",
  build: askedRequest,
  accept: "text/csv",
  data: textData,
};
const getReportAsVndShopTreeJsonOperation: Operation<unknown> = {
  id: "getReportAsVndShopTreeJson",
  method: "GET",
  path: "/reports/{id}",
  build: askedRequest,
  accept: "application/vnd.shop.tree+json",
};
const searchOrdersOperation: Operation<unknown> = {
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
};
const searchOrdersAsLinesOperation: Operation<unknown> = {
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
  accept: "application/x-ndjson",
  answer: "stream",
  data: lineItems,
};
const searchOrdersAsSequenceOperation: Operation<unknown> = {
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
  accept: "application/json-seq",
  answer: "stream",
  data: sequenceItems,
};
const startJobOperation: Operation<unknown> = {
  id: "startJob",
  method: "POST",
  path: "/jobs",
  answer: "optional",
  result: optionalResult,
};
const tailOperation: Operation<unknown> = {
  id: "tail",
  method: "GET",
  path: "/log",
  build: askedRequest,
  accept: "text/event-stream",
  answer: "stream",
  data: textEventItems,
};
const watchOperation: Operation<unknown> = {
  id: "watch",
  method: "GET",
  path: "/events",
  parameters: { theme: { in: "cookie", style: "cookie" } },
  build: styledRequest,
  accept: "text/event-stream",
  answer: "stream",
  data: eventItems,
};

/** `POST /covers` */
export function addCover(client: PlainSender, input: Cover, options?: RequestOptions): ResultPromise<undefined> {
  return client.call("POST /covers 204", input, options);
}

/** `POST /covers` */
export function addCoverFromMultipart(
  client: PlainSender,
  input: AddCoverFromMultipartRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(addCoverFromMultipartOperation, input, options);
}

/** `POST /pictures` */
export function addPicture(
  client: PlainSender,
  input: AddPictureRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call("POST /pictures 204", input, options);
}

/** `POST /pictures` */
export function addPictureFromBytes(
  client: PlainSender,
  input: AddPictureFromBytesRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(addPictureFromBytesOperation, input, options);
}

/** `POST /pictures` */
export function addPictureFromMultipart(
  client: PlainSender,
  input: AddPictureFromMultipartRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(addPictureFromMultipartOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReport(
  client: PlainSender,
  input: GetReportRequest,
  options?: RequestOptions,
): ResultPromise<Report, { default: GetReportError }> {
  return client.call("GET /reports/{id}", input, options);
}

/** `GET /reports/{id}` */
export function getReportAsBytes<Streamed extends boolean = false>(
  client: PlainSender,
  input: GetReportRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>, { default: GetReportError }> {
  return binaryCall(client, getReportAsBytesOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReportAsCsv(
  client: PlainSender,
  input: GetReportRequest,
  options?: RequestOptions,
): ResultPromise<string, { default: GetReportError }> {
  return client.call(getReportAsCsvOperation, input, options);
}

/** `GET /reports/{id}` */
export function getReportAsVndShopTreeJson(
  client: PlainSender,
  input: GetReportRequest,
  options?: RequestOptions,
): ResultPromise<GetReportAsVndShopTreeJsonAnswer, { default: GetReportError }> {
  return client.call(getReportAsVndShopTreeJsonOperation, input, options);
}

/** `POST /orders` */
export function searchOrders(
  client: PlainSender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): ResultPromise<Order[]> {
  return client.call(searchOrdersOperation, input, options);
}

/** `POST /orders` */
export function searchOrdersAsLines(
  client: PlainSender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<Order>> {
  return client.call(searchOrdersAsLinesOperation, input, options);
}

/** `POST /orders` */
export function searchOrdersAsSequence(
  client: PlainSender,
  input?: SearchOrdersRequest,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<Order>> {
  return client.call(searchOrdersAsSequenceOperation, input, options);
}

/** `POST /jobs` */
export function startJob(client: PlainSender, options?: RequestOptions): ResultPromise<Report | undefined> {
  return client.call(startJobOperation, undefined, options);
}

/** `GET /log` */
export function tail(
  client: PlainSender,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<ServerSentEvent<string>>> {
  return client.call(tailOperation, undefined, options);
}

/** `GET /events` */
export function watch(
  client: PlainSender,
  input?: WatchRequest,
  options?: RequestOptions,
): ResultPromise<AsyncIterable<ServerSentEvent<Order | Report>>> {
  return client.call(watchOperation, input, options);
}
