// Paged operations whose pages are envelopes that name the next one.
import { unusable } from "./answer.js";
import type { Envelope } from "./envelope.js";
import { followed, type FollowedView } from "./followed-pages.js";
import type { EnvelopeOperation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Paged } from "./pages.js";
import type { Sender } from "./sender.js";
import { unwrap } from "./unwrap.js";

/** As `paged`, for an operation that is `followed`. */
export function followedPages<Result extends Envelope<unknown, number>, Item>(client: Sender, operation: EnvelopeOperation<Result, Item>, input: object | undefined, options: RequestOptions = {}): Paged<Result, Item> {
  const view: FollowedView<Result> = {
    dataOf: ({ statusCode, data }) => statusCode === 200 && data,
    check: unwrap,
    // What a call resolves to besides its own codes.
    failed: (kind, message) => unusable(kind, message) as Result,
  };
  return followed<Result, Item>(operation, input, options, (next, own, changes) => client.send({ ...operation, ...changes }, next, own), view);
}
