// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { PostElysiaSignInAnswer, PostElysiaSignInRequest } from "./elysia.models.js";

/** `POST /elysia/sign-in` */
export function postElysiaSignIn(
  client: PlainSender,
  input: PostElysiaSignInRequest,
  options?: RequestOptions,
): ResultPromise<PostElysiaSignInAnswer> {
  return client.call("POST /elysia/sign-in", input, options);
}
