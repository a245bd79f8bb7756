// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { Message, MessageRequest, StreamingResponseBody, UploadFileRequest } from "./springdoc.models.js";

const messageOperation: Operation<unknown> = {
  id: "message",
  method: "POST",
  path: "/springdoc/messages",
  bodyMember: "body",
  build: bodyRequest,
};
const uploadFileOperation: Operation<unknown> = {
  id: "uploadFile",
  method: "POST",
  path: "/springdoc/upload",
  parameters: { note: { in: "query" } },
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `POST /springdoc/messages` */
export function message(client: PlainSender, input: MessageRequest, options?: RequestOptions): ResultPromise<Message> {
  return client.call(messageOperation, input, options);
}

/** `POST /springdoc/upload` */
export function uploadFile(
  client: PlainSender,
  input: UploadFileRequest,
  options?: RequestOptions,
): ResultPromise<StreamingResponseBody | undefined> {
  return client.call(uploadFileOperation, input, options);
}
