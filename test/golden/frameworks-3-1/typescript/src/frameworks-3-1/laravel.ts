// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { nextUrl } from "../runtime/followed-pages.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type {
  PostResource,
  PostsIndexAnswer,
  PostsIndexError401,
  PostsIndexRequest,
  PostsUpdateAnswer,
  PostsUpdateError422,
  UpdatePostRequest,
} from "./laravel.models.js";

const postsIndexOperation: Operation<unknown> = {
  id: "posts.index",
  method: "GET",
  path: "/laravel/posts",
  build: plainRequest,
  followed: { turn: nextUrl, next: ["links", "next"], items: ["data"] },
};

/** `GET /laravel/posts` */
export function postsIndex(
  client: PlainSender,
  input?: PostsIndexRequest,
  options?: RequestOptions,
): ResultPages<PostsIndexAnswer, PostResource, { 401: PostsIndexError401 }> {
  return followedResultPages(client, postsIndexOperation, input, options);
}

/** `PUT /laravel/posts` */
export function postsUpdate(
  client: PlainSender,
  input?: UpdatePostRequest,
  options?: RequestOptions,
): ResultPromise<PostsUpdateAnswer, { 422: PostsUpdateError422 }> {
  return client.call("PUT /laravel/posts", input, options);
}
