// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  BodyCreateItemItemsPost,
  BodyLoginTokenPost,
  BodyUploadUploadPost,
  CarItem,
  Cat,
  Dog,
  HTTPValidationError,
  PageItem,
  PlaneItem,
  ReadItemsItemsGetRequest,
} from "./fastapi.models.js";

const loginTokenPostOperation: Operation<unknown> = {
  id: "login_token_post",
  method: "POST",
  path: "/fastapi/login",
  body: "form",
  build: styledRequest,
  secret: ["password"],
};
const readItemsItemsGetOperation: Operation<unknown> = {
  id: "read_items_items__get",
  method: "GET",
  path: "/fastapi/items/",
  security: [["OAuth2PasswordBearer"]],
  parameters: { xToken: { in: "header", name: "x-token" }, ads_id: { in: "cookie" } },
  build: styledRequest,
};
const uploadUploadPostOperation: Operation<unknown> = {
  id: "upload_upload_post",
  method: "POST",
  path: "/fastapi/upload",
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `POST /fastapi/items/` */
export function createItemItemsPost(
  client: PlainSender,
  input: BodyCreateItemItemsPost,
  options?: RequestOptions,
): ResultPromise<PlaneItem | CarItem> {
  return client.call("POST /fastapi/items/", input, options);
}

/** `POST /fastapi/login` */
export function loginTokenPost(
  client: PlainSender,
  input: BodyLoginTokenPost,
  options?: RequestOptions,
): ResultPromise<{ [member: string]: string }> {
  return client.call(loginTokenPostOperation, input, options);
}

/** `GET /fastapi/pets` */
export function petsGet(client: PlainSender, options?: RequestOptions): ResultPromise<(Cat | Dog)[]> {
  return client.call("GET /fastapi/pets", undefined, options);
}

/** Read Items `GET /fastapi/items/` */
export function readItemsItemsGet(
  client: PlainSender,
  input: ReadItemsItemsGetRequest,
  options?: RequestOptions,
): ResultPromise<PageItem, { 422: HTTPValidationError }> {
  return client.call(readItemsItemsGetOperation, input, options);
}

/** `POST /fastapi/upload` */
export function uploadUploadPost(
  client: PlainSender,
  input: BodyUploadUploadPost,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(uploadUploadPostOperation, input, options);
}
