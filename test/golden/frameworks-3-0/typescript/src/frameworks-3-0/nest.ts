// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { type BinaryAnswer, type BinaryOptions, wholeBytes } from "../runtime/binary-answer.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import { type ResultPages, resultPages } from "../runtime/plain-pages.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import { writtenData } from "../runtime/written-data.js";
import type {
  CatDto,
  CatsControllerCreateRequest,
  CatsControllerFindAllAnswer,
  CatsControllerFindAllRequest,
  CatsControllerFindOneRequest,
  CatsControllerPhotoRequest,
  CatsControllerRemoveRequest,
  CatsControllerUploadRequest,
  NestCard,
  NestTransfer,
  PaymentsControllerPayRequest,
} from "./nest.models.js";

const appControllerGetHelloOperation: Operation<unknown> = {
  id: "AppController_getHello",
  method: "GET",
  path: "/nest/hello",
  data: writtenData,
};
const catsControllerCreateOperation: Operation<unknown> = {
  id: "CatsController_create",
  method: "POST",
  path: "/nest/cats",
  bodyMember: "body",
  build: bodyRequest,
};
const catsControllerFindAllOperation: Operation<unknown> = {
  id: "CatsController_findAll",
  method: "GET",
  path: "/nest/cats",
  security: [["bearer"]],
  parameters: {
    filter: { in: "query", style: "deepObject", explode: true },
    xTenant: { in: "header", name: "x-tenant" },
  },
  build: styledRequest,
  paging: { page: ["page"], limit: [""], items: ["data"], total: ["total"] },
};
const catsControllerPhotoOperation: Operation<unknown> = {
  id: "CatsController_photo",
  method: "GET",
  path: "/nest/cats/{id}/photo",
  build: askedRequest,
  accept: "application/octet-stream, *\/*;q=0.1",
  data: wholeBytes,
};
const catsControllerUploadOperation: Operation<unknown> = {
  id: "CatsController_upload",
  method: "POST",
  path: "/nest/cats/{id}/photo",
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};
const paymentsControllerPayOperation: Operation<unknown> = {
  id: "PaymentsController_pay",
  method: "POST",
  path: "/nest/payments",
  bodyMember: "body",
  build: bodyRequest,
};

/** `GET /nest/hello` */
export function appControllerGetHello(client: PlainSender, options?: RequestOptions): ResultPromise<string> {
  return client.call(appControllerGetHelloOperation, undefined, options);
}

/** `POST /nest/cats` */
export function catsControllerCreate(
  client: PlainSender,
  input: CatsControllerCreateRequest,
  options?: RequestOptions,
): ResultPromise<CatDto> {
  return client.call(catsControllerCreateOperation, input, options);
}

/** `GET /nest/cats` */
export function catsControllerFindAll(
  client: PlainSender,
  input: CatsControllerFindAllRequest,
  options?: RequestOptions,
): ResultPages<CatsControllerFindAllAnswer, CatDto, { 400: { [member: string]: unknown } }> {
  return resultPages(client, catsControllerFindAllOperation, input, options);
}

/** `GET /nest/cats/{id}` */
export function catsControllerFindOne(
  client: PlainSender,
  input: CatsControllerFindOneRequest,
  options?: RequestOptions,
): ResultPromise<CatDto | null> {
  return client.call("GET /nest/cats/{id}", input, options);
}

/** `GET /nest/cats/{id}/photo` */
export function catsControllerPhoto<Streamed extends boolean = false>(
  client: PlainSender,
  input: CatsControllerPhotoRequest,
  options?: BinaryOptions<Streamed>,
): ResultPromise<BinaryAnswer<Streamed>> {
  return binaryCall(client, catsControllerPhotoOperation, input, options);
}

/** `DELETE /nest/cats/{id}` */
export function catsControllerRemove(
  client: PlainSender,
  input: CatsControllerRemoveRequest,
  options?: RequestOptions,
): ResultPromise<boolean> {
  return client.call("DELETE /nest/cats/{id}", input, options);
}

/** `POST /nest/cats/{id}/photo` */
export function catsControllerUpload(
  client: PlainSender,
  input: CatsControllerUploadRequest,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(catsControllerUploadOperation, input, options);
}

/** `POST /nest/payments` */
export function paymentsControllerPay(
  client: PlainSender,
  input: PaymentsControllerPayRequest,
  options?: RequestOptions,
): ResultPromise<NestCard | NestTransfer> {
  return client.call(paymentsControllerPayOperation, input, options);
}
