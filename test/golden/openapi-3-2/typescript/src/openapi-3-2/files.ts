// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import type { File_ } from "../models.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { CopyFileRequest, QueryFileRequest } from "./files.models.js";

const copyFileOperation: Operation<unknown> = {
  id: "copyFile",
  method: "COPY",
  path: "/files/{id}",
  safe: false,
  parameters: { Destination: { in: "header" } },
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};
const queryFileOperation: Operation<unknown> = {
  id: "queryFile",
  method: "QUERY",
  path: "/files/{id}",
  body: "json",
  build: bodyRequest,
};

/** `COPY /files/{id}` */
export function copyFile(
  client: PlainSender,
  input: CopyFileRequest,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(copyFileOperation, input, options);
}

/** Asks with a body `QUERY /files/{id}` */
export function queryFile(
  client: PlainSender,
  input: QueryFileRequest,
  options?: RequestOptions,
): ResultPromise<File_> {
  return client.call(queryFileOperation, input, options);
}
