// Paged operations: the promise of the first page is iterable over items, and over pages.
import type { Envelope, Failure } from "./envelope.js";
import type { Operation, Paging } from "./operation.js";
import type { RequestOptions, Sender } from "./sender.js";
import { EnvelopeError } from "./unwrap.js";

/** Resolves to one page; iterating asks for the following pages as they are needed. */
export interface Paged<Result, Item> extends Promise<Result>, AsyncIterable<Item> {
  /** Envelopes, page by page; a failed one is the last. Throws nothing. */
  pages(): AsyncIterable<Result>;
  /** Items of all pages. Throws `EnvelopeError` when a page fails. */
  [Symbol.asyncIterator](): AsyncIterator<Item>;
}

/**
 * Iterating ends after `maxPages`, when the total is reached, and at a page that is empty or the same as the one before.
 * The first page is asked for at once and serves the first iteration; later ones ask anew.
 */
export function paged<Result extends Envelope<unknown, number>, Item>(
  client: Sender,
  operation: Operation<Result, Item>,
  input: object | undefined,
  options: RequestOptions = {},
): Paged<Result, Item> {
  const { paging } = operation;
  if (paging === undefined) throw new TypeError(`${operation.id} has no pages`);
  const ask = (next: object | undefined): Promise<Result> => client.send(operation, next, options);
  const first = ask(input);
  let unread = true;
  const pages = (): AsyncIterable<Result> => {
    const begin = unread ? first : ask(input);
    unread = false;
    return pagesFrom(begin, input ?? {}, paging, options.maxPages ?? Infinity, ask);
  };
  return Object.assign(first, { pages, [Symbol.asyncIterator]: () => itemsOf<Result, Item>(pages(), paging) });
}

async function* pagesFrom<Result extends Envelope<unknown, number>>(
  first: Promise<Result>,
  input: object,
  paging: Paging,
  most: number,
  ask: (input: object) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const number = wholeNumber(valueAt(input, paging.page)) ?? 1;
  const limit = wholeNumber(valueAt(input, paging.limit));
  let page = await first;
  let seen = number === 1 ? 0 : undefined;
  let before = "";
  for (let count = 0; count < most; count += 1) {
    if (count > 0) page = await ask(withValue(input, paging.page, number + count));
    if (page.statusCode !== 200) return yield page;
    const items = itemList(page.data, paging);
    // A server that ignores the page number would repeat itself for ever.
    const now = JSON.stringify(items);
    if (count > 0 && (items.length === 0 || now === before)) return;
    yield page;
    before = now;
    seen = (seen ?? (number - 1) * (limit ?? items.length)) + items.length;
    const total = paging.total === undefined ? undefined : wholeNumber(valueAt(page.data, paging.total));
    if (items.length === 0 || (total !== undefined && seen >= total)) return;
  }
}

async function* itemsOf<Result extends Envelope<unknown, number>, Item>(pages: AsyncIterable<Result>, paging: Paging): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) {
    if (isFailure(page)) throw new EnvelopeError(page);
    // The items of a page are what the document says that they are.
    for (const item of itemList(page.data, paging)) yield item as Item;
  }
}

function isFailure(page: Envelope<unknown, number>): page is Failure<number> {
  return page.statusCode !== 200;
}

function itemList(data: unknown, { items }: Paging): readonly unknown[] {
  const found = valueAt(data, items);
  return Array.isArray(found) ? found : [];
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const name of path) current = typeof current === "object" && current !== null && Object.hasOwn(current, name) ? Reflect.get(current, name) : undefined;
  return current;
}

function withValue(target: unknown, path: readonly string[], value: unknown): object {
  const [name = "", ...rest] = path;
  const own = typeof target === "object" && target !== null ? target : {};
  return { ...own, [name]: rest.length === 0 ? value : withValue(Reflect.get(own, name), rest, value) };
}
