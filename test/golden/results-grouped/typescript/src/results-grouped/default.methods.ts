// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ResultPromise } from "../runtime/result.js";

/** `default` of `ResultsGroupedClient`. */
export interface ResultsGroupedDefaultMethods {
  /** `GET /state` */
  getState(options?: RequestOptions): ResultPromise<string>;
  /** `POST /ping` */
  ping(options?: RequestOptions): ResultPromise<unknown>;
}

export const resultsGroupedDefaultCalls: Calls = {
  "/ping": { "POST () *4": "ping" },
  "/state": { "GET () *3": "getState" },
};
