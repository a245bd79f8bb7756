// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { PostElysiaSignInAnswer, PostElysiaSignInRequest, PostElysiaUploadRequest } from "./elysia.models.js";

const postElysiaUploadOperation: Operation<unknown> = {
  id: "postElysiaUpload",
  method: "POST",
  path: "/elysia/upload",
  body: "multipart",
  build: styledRequest,
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `POST /elysia/sign-in` */
export function postElysiaSignIn(
  client: PlainSender,
  input: PostElysiaSignInRequest,
  options?: RequestOptions,
): ResultPromise<PostElysiaSignInAnswer> {
  return client.call("POST /elysia/sign-in", input, options);
}

/** `POST /elysia/upload` */
export function postElysiaUpload(
  client: PlainSender,
  input: PostElysiaUploadRequest,
  options?: RequestOptions,
): ResultPromise<unknown> {
  return client.call(postElysiaUploadOperation, input, options);
}
