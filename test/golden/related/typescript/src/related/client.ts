// Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import type { ResultPages } from "../runtime/plain-pages.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { relatedDetails } from "./client.details.js";
import { relatedDefaultCalls } from "./default.methods.js";
import type {
  GetJobRequest,
  Job,
  LinkHeaders,
  ListJobsError404,
  StartJobHeaders,
  StartJobRequest,
} from "./default.models.js";

/** What `RelatedClient` is made with. */
export interface RelatedClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "related/0.1.0", server: "https://jobs.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `RelatedClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function relatedSender(options?: Omit<RelatedClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface RelatedClient {
  /** `GET /jobs/{id}` */
  getJob(input: GetJobRequest, options?: RequestOptions): ResultPromise<Job, {}, LinkHeaders>;
  /** Lists jobs. `GET /jobs` */
  listJobs(options?: RequestOptions): ResultPages<Job[], Job, { 404: ListJobsError404 }, LinkHeaders>;
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
  startJob(input: StartJobRequest, options?: RequestOptions): ResultPromise<Job, {}, StartJobHeaders>;
}

export class RelatedClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: RelatedClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, relatedDetails, relatedDefaultCalls));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): ResultPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
