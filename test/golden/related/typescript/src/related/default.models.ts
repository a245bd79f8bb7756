// Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface GetJobRequest {
  id: string;
}

export interface Job {
  id: string;
  state?: Open<"running" | "done">;
}

export interface LinkHeaders {
  /** Where the others are (RFC 8288). */
  link?: string;
}

export interface ListJobsError404 {
  reason: string;
}

export interface StartJobHeaders {
  /** Where the job is. */
  location?: string;
  /** Jobs that may still be started. */
  "x-rate-limit"?: string;
  "x-request-id"?: string;
}

export interface StartJobOnProgressEvent {
  percent: number;
}

export interface StartJobRequest {
  /** URI. */
  url: string;
}
