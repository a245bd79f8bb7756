// Generated from test/golden/docs/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import type { Operation } from "../runtime/operation.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import type { RequestOptions, Sender } from "../runtime/sender.js";
import type { ExplainRequest } from "./default.models.js";

const explainOperation: Operation<Envelope<undefined>> = {
  id: "explain",
  method: "POST",
  path: "/docs",
  answer: "none",
  read: plainAnswer,
};
const guessOperation: Operation<Envelope<undefined>> = {
  id: "guess",
  method: "GET",
  path: "/unsure",
  safe: false,
  answer: "none",
  read: plainAnswer,
};

/**
 * Explains itself. And says more, about `*\/` and **\/bold/** and \@mentions.
 *
 * `POST /docs`
 *
 * @see https://example.com/explain
 * @deprecated
 */
export function explain(client: Sender, input: ExplainRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(explainOperation, input, options);
}

/**
 * Guesses.
 *
 * Known from a sister platform; this one may not serve it.
 *
 * `GET /unsure`
 */
export function guess(client: Sender, options?: RequestOptions): Promise<Envelope<undefined>> {
  return client.send(guessOperation, undefined, options);
}
