// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  BodyCreateItemFastapiItemsPost,
  BodyLoginFastapiLoginPost,
  BodyUploadFastapiUploadPost,
  CarItem,
  Cat,
  Dog,
  HTTPValidationError,
  PageItem,
  PlaneItem,
  ReadItemsRequest,
} from "./fastapi.models.js";

const export_Operation: Operation<unknown> = {
  id: "export",
  method: "GET",
  path: "/fastapi/export",
  answer: "optional",
  data: anyData,
  result: optionalResult,
};
const loginOperation: Operation<unknown> = {
  id: "login",
  method: "POST",
  path: "/fastapi/login",
  body: "form",
  build: styledRequest,
  secret: ["password"],
};
const readItemsOperation: Operation<unknown> = {
  id: "read_items",
  method: "GET",
  path: "/fastapi/items/",
  security: [["OAuth2PasswordBearer"]],
  parameters: { xToken: { in: "header", name: "x-token" }, ads_id: { in: "cookie" } },
  build: styledRequest,
};
const uploadFastapiUploadPostOperation: Operation<unknown> = {
  id: "upload_fastapi_upload_post",
  method: "POST",
  path: "/fastapi/upload",
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `POST /fastapi/items/` */
export function createItem(
  client: PlainSender,
  input: BodyCreateItemFastapiItemsPost,
  options?: RequestOptions,
): ResultPromise<PlaneItem | CarItem> {
  return client.call("POST /fastapi/items/", input, options);
}

/** `GET /fastapi/export` */
export function export_(client: PlainSender, options?: RequestOptions): ResultPromise<unknown> {
  return client.call(export_Operation, undefined, options);
}

/** `POST /fastapi/login` */
export function login(
  client: PlainSender,
  input: BodyLoginFastapiLoginPost,
  options?: RequestOptions,
): ResultPromise<{ [member: string]: string }> {
  return client.call(loginOperation, input, options);
}

/** `GET /fastapi/pets` */
export function pets(client: PlainSender, options?: RequestOptions): ResultPromise<(Cat | Dog)[]> {
  return client.call("GET /fastapi/pets", undefined, options);
}

/** Read Items `GET /fastapi/items/` */
export function readItems(
  client: PlainSender,
  input: ReadItemsRequest,
  options?: RequestOptions,
): ResultPromise<PageItem, { 422: HTTPValidationError }> {
  return client.call(readItemsOperation, input, options);
}

/** `POST /fastapi/upload` */
export function uploadFastapiUploadPost(
  client: PlainSender,
  input: BodyUploadFastapiUploadPost,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(uploadFastapiUploadPostOperation, input, options);
}
