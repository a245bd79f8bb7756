// Paged calls of plain clients: the promise of the first page is iterable over items, and over pages.
import { ApiError, type DataPromise, type errors } from "./api-error.js";
import type { AnyResult, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { iterated, type PageView } from "./pages.js";
import type { PlainSender } from "./plain-sender.js";
import type { AnswerHeaders, CallResult, ResultPromise, Undocumented } from "./result.js";

/** Resolves to the result of one page; iterating over items throws `ApiError` when a page fails. It extends nothing, as `ResultPromise`. */
export interface ResultPages<Data, Item, Errors = Undocumented, Headers = AnswerHeaders> {
  readonly then: ResultPromise<Data, Errors, Headers>["then"];
  readonly catch: ResultPromise<Data, Errors, Headers>["catch"];
  readonly finally: ResultPromise<Data, Errors, Headers>["finally"];
  readonly [Symbol.toStringTag]: string;
  [Symbol.asyncIterator](): AsyncIterator<Item>;
  /** Results, page by page; a failed one is the last. Throws nothing. */
  pages(): AsyncIterable<CallResult<Data, Errors, Headers>>;
}

/** Resolves to the data of one page. */
export interface DataPages<Data, Item, Errors = Undocumented> {
  readonly then: DataPromise<Data, Errors>["then"];
  readonly catch: DataPromise<Data, Errors>["catch"];
  readonly finally: DataPromise<Data, Errors>["finally"];
  readonly [Symbol.toStringTag]: string;
  readonly [errors]?: Errors;
  [Symbol.asyncIterator](): AsyncIterator<Item>;
  /** Data, page by page. Throws `ApiError` when a page fails. */
  pages(): AsyncIterable<Data>;
}

export const results: PageView<AnyResult> = {
  dataOf: ({ ok, data }) => ok && data,
  check: ({ ok, status, error, headers }) => {
    if (!ok) throw new ApiError(status, error, headers);
  },
};

export const data: PageView<unknown> = { dataOf: (page) => page, check: () => undefined };

/** For packages whose calls come to results; `Pages` are `ResultPages`. */
export function resultPages<Pages>(client: PlainSender, operation: Operation<unknown>, input: object | undefined, options: RequestOptions = {}): Pages {
  return typed(iterated<AnyResult, unknown>(operation, input, options, (next) => client.call(operation, next, options), results));
}

/** For packages whose calls throw; `Pages` are `DataPages`. */
export function dataPages<Pages>(client: PlainSender, operation: Operation<unknown>, input: object | undefined, options: RequestOptions = {}): Pages {
  return typed(iterated<unknown, unknown>(operation, input, options, (next) => client.call(operation, next, options), data));
}

/** The document says what is in a page. */
export function typed<Pages>(pages: unknown): Pages {
  return pages as Pages;
}
