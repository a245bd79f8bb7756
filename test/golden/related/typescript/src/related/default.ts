// Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

import { nextLink } from "../runtime/followed-pages.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { followedResultPages } from "../runtime/plain-followed-pages.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRequest } from "../runtime/plain-request.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type {
  GetJobRequest,
  Job,
  LinkHeaders,
  ListJobsError404,
  StartJobHeaders,
  StartJobRequest,
} from "./default.models.js";

const listJobsOperation: Operation<unknown> = {
  id: "listJobs",
  method: "GET",
  path: "/jobs",
  build: plainRequest,
  followed: { turn: nextLink, items: [] },
};

/** `GET /jobs/{id}` */
export function getJob(
  client: PlainSender,
  input: GetJobRequest,
  options?: RequestOptions,
): ResultPromise<Job, {}, LinkHeaders> {
  return client.call("GET /jobs/{id}", input, options);
}

/** Lists jobs. `GET /jobs` */
export function listJobs(
  client: PlainSender,
  options?: RequestOptions,
): ResultPages<Job[], Job, { 404: ListJobsError404 }, LinkHeaders> {
  return followedResultPages(client, listJobsOperation, undefined, options);
}

/**
 * Starts a job.
 *
 * `POST /jobs`
 *
 * Callback `onEnd`: `PUT {$request.body#/url}/end` with `Job`.
 *
 * Callback `onProgress`: `POST {$request.body#/url}/progress` with `StartJobOnProgressEvent`.
 *
 * Link `all`: `#/paths/~1jobs/get`.
 *
 * Link `self`: `getJob`, where `id` is `$response.body#/id`. Reads it.
 */
export function startJob(
  client: PlainSender,
  input: StartJobRequest,
  options?: RequestOptions,
): ResultPromise<Job, {}, StartJobHeaders> {
  return client.call("POST /jobs", input, options);
}
