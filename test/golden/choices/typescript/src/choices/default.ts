// Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ChooseAnswer, ChooseRequest } from "./default.models.js";

/** `POST /choices` */
export function choose(
  client: PlainSender,
  input: ChooseRequest,
  options?: RequestOptions,
): ResultPromise<ChooseAnswer> {
  return client.call("POST /choices", input, options);
}
