// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { PostsGetByIdAnswer, PostsGetByIdError, PostsGetByIdRequest } from "./trpc.models.js";

const postsGetByIdOperation: Operation<unknown> = {
  id: "posts-getById",
  method: "GET",
  path: "/trpc/posts/{id}",
  security: [["Authorization"]],
};

/** `GET /trpc/posts/{id}` */
export function postsGetById(
  client: PlainSender,
  input: PostsGetByIdRequest,
  options?: RequestOptions,
): ResultPromise<PostsGetByIdAnswer, { default: PostsGetByIdError }> {
  return client.call(postsGetByIdOperation, input, options);
}
