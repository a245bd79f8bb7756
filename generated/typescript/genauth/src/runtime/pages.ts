// Paged operations: the promise of the first page is iterable over items, and over pages.
import { at } from "./answer.js";
import type { Envelope } from "./envelope.js";
import type { Operation, Paging } from "./operation.js";
import type { RequestOptions, Sender } from "./sender.js";
import { unwrap } from "./unwrap.js";

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
  return Object.assign(first, { pages, [Symbol.asyncIterator]: () => itemsFrom<Result, Item>(pages(), paging) });
}

async function* pagesFrom<Result extends Envelope<unknown, number>>(
  first: Promise<Result>,
  input: object,
  paging: Paging,
  most: number,
  ask: (input: object) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const start = Number(at(input, ...paging.page) ?? 1);
  let seen = 0;
  let before = "";
  for (let count = 0; count < most; count += 1) {
    const page = await (count === 0 ? first : ask(withValue(input, paging.page, start + count)));
    const items = itemsOf(page, paging);
    // A server that ignores the page number would repeat itself for ever.
    const now = JSON.stringify(items);
    if (count > 0 && page.statusCode === 200 && (items.length === 0 || now === before)) return;
    yield page;
    if (count === 0) seen = (start - 1) * Number(at(input, ...paging.limit) ?? items.length);
    seen += items.length;
    before = now;
    if (items.length === 0 || seen >= Number(at(page, "data", ...(paging.total ?? [""])) ?? Infinity)) return;
  }
}

async function* itemsFrom<Result extends Envelope<unknown, number>, Item>(pages: AsyncIterable<Result>, paging: Paging): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) {
    unwrap(page);
    // The items of a page are what the document says that they are.
    for (const item of itemsOf(page, paging)) yield item as Item;
  }
}

/** None of a failed page. */
function itemsOf(page: Envelope<unknown, number>, { items }: Paging): readonly unknown[] {
  const found = page.statusCode === 200 ? at(page, "data", ...items) : undefined;
  return Array.isArray(found) ? found : [];
}

function withValue(target: unknown, [name = "", ...rest]: readonly string[], value: unknown): object {
  return Object.assign({}, target, { [name]: rest.length === 0 ? value : withValue(at(target, name), rest, value) });
}
