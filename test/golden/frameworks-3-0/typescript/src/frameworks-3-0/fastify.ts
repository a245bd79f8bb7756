// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { GetPointRequest, TypeBoxPoint } from "./fastify.models.js";

/** `GET /fastify/points/{id}` */
export function getPoint(
  client: PlainSender,
  input: GetPointRequest,
  options?: RequestOptions,
): ResultPromise<TypeBoxPoint> {
  return client.call("GET /fastify/points/{id}", input, options);
}
