// Paged calls of plain clients whose pages name the next one.
import { ApiError } from "./api-error.js";
import { followed, type FollowedView } from "./followed-pages.js";
import type { AnyResult, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { data, results, typed } from "./plain-pages.js";
import type { PlainSender } from "./plain-sender.js";
import type { NoAnswer } from "./result.js";

const followedResults: FollowedView<AnyResult> = { ...results, failed: (kind, message) => ({ ok: false, status: 0, error: { kind, message } satisfies NoAnswer, headers: {} }) };

const followedData: FollowedView<unknown> = {
  ...data,
  failed: (kind, message) => {
    throw new ApiError(0, { kind, message } satisfies NoAnswer, {});
  },
};

/** As `resultPages`. */
export function followedResultPages<Pages>(client: PlainSender, operation: Operation<unknown>, input: object | undefined, options: RequestOptions = {}): Pages {
  return typed(followed<AnyResult, unknown>(operation, input, options, (next, own, changes) => client.call({ ...operation, ...changes }, next, own), followedResults));
}

/** As `dataPages`. */
export function followedDataPages<Pages>(client: PlainSender, operation: Operation<unknown>, input: object | undefined, options: RequestOptions = {}): Pages {
  return typed(followed<unknown, unknown>(operation, input, options, (next, own, changes) => client.call({ ...operation, ...changes }, next, own), followedData));
}
