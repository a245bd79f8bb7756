// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { CreatePartRequest, External, PageOfPart } from "./utoipa.models.js";

const createPartOperation: Operation<unknown> = {
  id: "create_part",
  method: "POST",
  path: "/utoipa/parts",
  bodyMember: "body",
  build: bodyRequest,
};

/** `POST /utoipa/parts` */
export function createPart(
  client: PlainSender,
  input: CreatePartRequest,
  options?: RequestOptions,
): ResultPromise<External[]> {
  return client.call(createPartOperation, input, options);
}

/** `GET /utoipa/parts` */
export function listParts(client: PlainSender, options?: RequestOptions): ResultPromise<PageOfPart> {
  return client.call("GET /utoipa/parts", undefined, options);
}
