// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { anyData, optionalResult, textData } from "../runtime/plain-data.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";

const getStateOperation: Operation<unknown> = {
  id: "getState",
  method: "GET",
  path: "/state",
  build: askedRequest,
  accept: "text/plain, *\/*;q=0.1",
  data: textData,
};
const pingOperation: Operation<unknown> = {
  id: "ping",
  method: "POST",
  path: "/ping",
  answer: "optional",
  data: anyData,
  result: optionalResult,
};

/** `GET /state` */
export function getState(client: PlainSender, options?: RequestOptions): ResultPromise<string> {
  return client.call(getStateOperation, undefined, options);
}

/** `POST /ping` */
export function ping(client: PlainSender, options?: RequestOptions): ResultPromise<unknown> {
  return client.call(pingOperation, undefined, options);
}
