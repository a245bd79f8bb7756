// Generated from test/golden/results-envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";

const getStateOperation: EnvelopeOperation<Envelope<string>> = {
  id: "getState",
  method: "GET",
  path: "/state",
  security: [["token"]],
  build: styledRequest,
  answer: "text",
  accept: "text/plain, *\/*;q=0.1",
  read: plainAnswer,
};
const pingOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "ping",
  method: "POST",
  path: "/ping",
  security: [["token"]],
  body: "none",
  build: jsonRequest,
  read: plainAnswer,
};

/** `GET /state` */
export function getState(client: Sender, options?: RequestOptions): Promise<Envelope<string>> {
  return client.send(getStateOperation, undefined, options);
}

/** `POST /ping` */
export function ping(client: Sender, options?: RequestOptions): Promise<Envelope<unknown>> {
  return client.send(pingOperation, undefined, options);
}
