// Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `countersign generate`.

import type { Failure, FailureWithoutAnswer, Success } from "./runtime/envelope.js";

/**
 * Status of a failure: 0 when there was no usable answer. A code that is not listed passes through as it was received.
 */
export type FailureStatus =
  | 0 | 400 | 401 | 402 | 403 | 404 | 409 | 413 | 422 | 429 | 499 | 500 | 501 | 502 | 503 | 601 | 602
  | 603;

/**
 * What every call resolves to. Comparing `statusCode` with 200 tells success and failure apart, comparing it with 0 the
 * two failures.
 */
export type Envelope<Data> = Success<Data> | Failure<Exclude<FailureStatus, 0>> | FailureWithoutAnswer;
