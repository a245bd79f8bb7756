// Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import type { ExplainRequest } from "./default.models.js";

const guessOperation: Operation<unknown> = { id: "guess", method: "GET", path: "/unsure", answer: "none", safe: false };

/**
 * Explains itself. And says more, about `*\/` and **\/bold/** and \@mentions.
 *
 * `POST /docs`
 *
 * @see https://example.com/explain
 * @deprecated
 */
export function explain(
  client: PlainSender,
  input: ExplainRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call("POST /docs 204", input, options);
}

/**
 * Guesses.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /unsure`
 */
export function guess(client: PlainSender, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(guessOperation, undefined, options);
}
