// Paged operations whose pages are envelopes.
import type { Envelope } from "./envelope.js";
import type { EnvelopeOperation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { iterated, type Paged, type PageView } from "./pages.js";
import type { Sender } from "./sender.js";
import { unwrap } from "./unwrap.js";

/** Iterating as `iterated` says. */
export function paged<Result extends Envelope<unknown, number>, Item>(
  client: Sender,
  operation: EnvelopeOperation<Result, Item>,
  input: object | undefined,
  options: RequestOptions = {},
): Paged<Result, Item> {
  const view: PageView<Result> = { dataOf: ({ statusCode, data }) => statusCode === 200 && data, check: unwrap };
  return iterated<Result, Item>(operation, input, options, (next) => client.send(operation, next, options), view);
}
