// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { GetKeysAnswer } from "./keys.models.js";

const getKeysOperation: EnvelopeOperation<Envelope<GetKeysAnswer>> = {
  id: "getKeys",
  method: "GET",
  path: "/.well-known/keys",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
};
const pingOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "ping",
  method: "GET",
  path: "/ping",
  build: jsonRequest,
  answer: "none",
  read: plainAnswer,
};

/** `GET /.well-known/keys` */
export function getKeys(client: Sender, options?: RequestOptions): Promise<Envelope<GetKeysAnswer>> {
  return client.send(getKeysOperation, undefined, options);
}

/** `GET /ping` */
export function ping(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(pingOperation, undefined, options);
}
