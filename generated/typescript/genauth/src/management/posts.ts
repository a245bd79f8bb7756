// Generated from spec/genauth/management/posts.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { PostDetails } from "../shared/organizations.models.js";
import type { UserConnectionPostRequest } from "../shared/users.models.js";
import type {
  GetPostByIdRequest,
  GetPostRequest,
  GetUserPostRequest,
  GetUserPostsRequest,
  Post,
  PostInfo,
  PostItem,
  PostItemPage,
  PostListBatchRequest,
  PostListRequest,
  RemovePostRequest,
  SetUserPostsRequest,
} from "./posts.models.js";

const createPostOperation: EnvelopeOperation<Envelope<PostInfo>> = {
  id: "createPost",
  method: "POST",
  path: "/api/v3/create-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getPostOperation: EnvelopeOperation<Envelope<PostDetails>> = {
  id: "getPost",
  method: "GET",
  path: "/api/v3/get-post",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const getPostByIdOperation: EnvelopeOperation<Envelope<Post>> = {
  id: "getPostById",
  method: "POST",
  path: "/api/v3/get-post-by-id",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
};
const getUserPostOperation: EnvelopeOperation<Envelope<PostDetails>> = {
  id: "getUserPost",
  method: "GET",
  path: "/api/v3/get-user-post",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  answer: "json",
  read: plainAnswer,
};
const getUserPostsOperation: EnvelopeOperation<Envelope<Post[]>> = {
  id: "getUserPosts",
  method: "GET",
  path: "/api/v3/get-user-posts",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const postListOperation: EnvelopeOperation<Envelope<PostItemPage>, PostItem> = {
  id: "postList",
  method: "GET",
  path: "/api/v3/list-post",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const postListBatchOperation: EnvelopeOperation<Envelope<PostItemPage>, PostItem> = {
  id: "postListBatch",
  method: "POST",
  path: "/api/v3/list-post",
  security: [["accessKey"], ["managementToken"]],
  safe: true,
  build: jsonRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const removePostOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "removePost",
  method: "POST",
  path: "/api/v3/remove-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const setUserPostsOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "setUserPosts",
  method: "POST",
  path: "/api/v3/set-user-posts",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updatePostOperation: EnvelopeOperation<Envelope<PostInfo>> = {
  id: "updatePost",
  method: "POST",
  path: "/api/v3/update-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const userConnectionPostOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "userConnectionPost",
  method: "POST",
  path: "/api/v3/user-connection-post",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Creates a post (job position).
 *
 * The code identifies the post in later calls and must be unused. The post can be tied to departments.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/create-post`
 */
export function createPost(client: Sender, input: PostDetails, options?: RequestOptions): Promise<Envelope<PostInfo>> {
  return client.send(createPostOperation, input, options);
}

/**
 * Gets one post (job position) by its code.
 *
 * Custom data is included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-post`
 */
export function getPost(
  client: Sender,
  input: GetPostRequest,
  options?: RequestOptions,
): Promise<Envelope<PostDetails>> {
  return client.send(getPostOperation, input, options);
}

/**
 * Gets posts (job positions) by their identifiers.
 *
 * Custom data is included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/get-post-by-id`
 */
export function getPostById(
  client: Sender,
  input?: GetPostByIdRequest,
  options?: RequestOptions,
): Promise<Envelope<Post>> {
  return client.send(getPostByIdOperation, input, options);
}

/**
 * Gets the post (job position) of a user.
 *
 * For users who hold one post. If a user may hold several, use `getUserPosts`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-user-post`
 *
 * @deprecated
 */
export function getUserPost(
  client: Sender,
  input: GetUserPostRequest,
  options?: RequestOptions,
): Promise<Envelope<PostDetails>> {
  return client.send(getUserPostOperation, input, options);
}

/**
 * Lists the posts (job positions) of a user.
 *
 * Custom data is included on request.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/get-user-posts`
 *
 * @deprecated
 */
export function getUserPosts(
  client: Sender,
  input: GetUserPostsRequest,
  options?: RequestOptions,
): Promise<Envelope<Post[]>> {
  return client.send(getUserPostsOperation, input, options);
}

/**
 * Lists posts (job positions), one page at a time.
 *
 * Can be restricted by keywords and by the times of creation and change. Pages hold at most 50 posts.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /api/v3/list-post`
 */
export function postList(
  client: Sender,
  input?: PostListRequest,
  options?: RequestOptions,
): Paged<Envelope<PostItemPage>, PostItem> {
  return paged(client, postListOperation, input, options);
}

/**
 * Lists posts (job positions) with the filters in the request body.
 *
 * The same as `postList`, and can also name the posts by their codes, of which there may be more than fit into a URL.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/list-post`
 */
export function postListBatch(
  client: Sender,
  input?: PostListBatchRequest,
  options?: RequestOptions,
): Paged<Envelope<PostItemPage>, PostItem> {
  return paged(client, postListBatchOperation, input, options);
}

/**
 * Deletes a post (job position).
 *
 * Users who hold it stay in the user pool without it. This cannot be undone.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/remove-post`
 */
export function removePost(
  client: Sender,
  input: RemovePostRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(removePostOperation, input, options);
}

/**
 * Sets the posts (job positions) that a user holds.
 *
 * The list describes the wanted state.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/set-user-posts`
 */
export function setUserPosts(
  client: Sender,
  input: SetUserPostsRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(setUserPostsOperation, input, options);
}

/**
 * Changes a post (job position).
 *
 * The post is named by its code.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/update-post`
 */
export function updatePost(client: Sender, input: PostDetails, options?: RequestOptions): Promise<Envelope<PostInfo>> {
  return client.send(updatePostOperation, input, options);
}

/**
 * Gives a user a post (job position).
 *
 * Ties one user to one post; for several posts at once use `setUserPosts`.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `POST /api/v3/user-connection-post`
 */
export function userConnectionPost(
  client: Sender,
  input: UserConnectionPostRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(userConnectionPostOperation, input, options);
}
