// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { PostSmallryeShapesRequest, SmallRyeShape } from "./smallrye.models.js";

const postSmallryeShapesOperation: Operation<unknown> = {
  id: "postSmallryeShapes",
  method: "POST",
  path: "/smallrye/shapes",
  bodyMember: "body",
  build: bodyRequest,
};

/** `POST /smallrye/shapes` */
export function postSmallryeShapes(
  client: PlainSender,
  input: PostSmallryeShapesRequest,
  options?: RequestOptions,
): ResultPromise<SmallRyeShape> {
  return client.call(postSmallryeShapesOperation, input, options);
}
