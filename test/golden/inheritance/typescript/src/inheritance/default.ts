// Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { Cleanup, CreateJobRequest, GetCleanupRequest, Job } from "./default.models.js";

const createJobOperation: Operation<unknown> = {
  id: "createJob",
  method: "POST",
  path: "/jobs",
  bodyMember: "body",
  build: bodyRequest,
};

/** `POST /jobs` */
export function createJob(client: PlainSender, input: CreateJobRequest, options?: RequestOptions): ResultPromise<Job> {
  return client.call(createJobOperation, input, options);
}

/** `GET /cleanups/{id}` */
export function getCleanup(
  client: PlainSender,
  input: GetCleanupRequest,
  options?: RequestOptions,
): ResultPromise<Cleanup> {
  return client.call("GET /cleanups/{id}", input, options);
}

/** `GET /jobs` */
export function listJobs(client: PlainSender, options?: RequestOptions): ResultPromise<Job[]> {
  return client.call("GET /jobs", undefined, options);
}
