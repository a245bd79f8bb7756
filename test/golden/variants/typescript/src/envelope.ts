// Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

import type { Failure, FailureWithoutAnswer, Success } from "./runtime/envelope.js";

/**
 * Status of a failure: 0 when there was no usable answer. A code that is not listed passes through as it was received.
 */
export type FailureStatus =
  | 0 | 300 | 301 | 302 | 303 | 304 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408
  | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429
  | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/**
 * What every call resolves to. Comparing `statusCode` with 200 tells success and failure apart, comparing it with 0 the
 * two failures.
 */
export type Envelope<Data> = Success<Data> | Failure<Exclude<FailureStatus, 0>> | FailureWithoutAnswer;
