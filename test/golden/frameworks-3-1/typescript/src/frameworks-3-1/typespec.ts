// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  Happening,
  Heavy,
  LocationHeaders,
  PetsCreateRequest,
  PetsGetPhotoRequest,
  PetsUploadRequest,
  Widget,
  WidgetError,
  WidgetMergePatchUpdate,
  WidgetsListAnswer,
  WidgetsListRequest,
} from "./typespec.models.js";

const petsCreateOperation: Operation<unknown> = {
  id: "Pets_create",
  method: "POST",
  path: "/typespec/pets",
  bodyMember: "body",
  build: bodyRequest,
};
const petsGetPhotoOperation: Operation<unknown> = {
  id: "Pets_getPhoto",
  method: "GET",
  path: "/typespec/pets/{id}/photo",
  build: askedRequest,
  accept: "*\/*",
  data: wholeBytes,
};
const petsUploadOperation: Operation<unknown> = {
  id: "Pets_upload",
  method: "POST",
  path: "/typespec/pets/{id}/photo",
  answer: "none",
  body: "multipart",
  parts: { count: { contentType: "text/plain" }, file: { contentType: "*\/*" }, image: { contentType: "image/png" } },
  build: styledRequest,
};
const widgetsListOperation: Operation<unknown> = {
  id: "Widgets_list",
  method: "GET",
  path: "/typespec/widgets",
  parameters: { filter: { in: "query", explode: false } },
  build: styledRequest,
};
const widgetsUpdateOperation: Operation<unknown> = {
  id: "Widgets_update",
  method: "PATCH",
  path: "/typespec/widgets",
  contentType: "application/merge-patch+json",
  body: "json",
  build: bodyRequest,
};

/** `POST /typespec/pets` */
export function petsCreate(
  client: PlainSender,
  input: PetsCreateRequest,
  options?: RequestOptions,
): ResultPromise<Happening, {}, LocationHeaders> {
  return client.call(petsCreateOperation, input, options);
}

/** `GET /typespec/pets/{id}/photo` */
export function petsGetPhoto<Streamed extends boolean = false>(
  client: PlainSender,
  input: PetsGetPhotoRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, petsGetPhotoOperation, input, options);
}

/** `POST /typespec/pets/{id}/photo` */
export function petsUpload(
  client: PlainSender,
  input: PetsUploadRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(petsUploadOperation, input, options);
}

/** `GET /typespec/widgets` */
export function widgetsList(
  client: PlainSender,
  input?: WidgetsListRequest,
  options?: RequestOptions,
): ResultPromise<WidgetsListAnswer, { default: WidgetError }> {
  return client.call(widgetsListOperation, input, options);
}

/** `PATCH /typespec/widgets` */
export function widgetsUpdate(
  client: PlainSender,
  input?: WidgetMergePatchUpdate,
  options?: RequestOptions,
): ResultPromise<Widget | Heavy> {
  return client.call(widgetsUpdateOperation, input, options);
}
