// Paged operations: the promise of the first page is iterable over items, and over pages.
import { at } from "./answer.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";

/** Resolves to one page; iterating asks for the following pages as they are needed. */
export interface Paged<Result, Item> extends Promise<Result>, AsyncIterable<Item> {
  /** Envelopes, page by page; a failed one is the last. Throws nothing. */
  pages(): AsyncIterable<Result>;
  /** Items of all pages. Throws `EnvelopeError` when a page fails. */
  [Symbol.asyncIterator](): AsyncIterator<Item>;
}

/** What a page is, in the style of a package. */
export interface PageView<Page> {
  /** False for a page that failed. */
  readonly dataOf: (page: Page) => unknown;
  /** Throws for a page that failed. */
  readonly check: (page: Page) => unknown;
}

/**
 * Iterating ends after `maxPages`, when the total is reached, and at a page that is empty or the same as the one before.
 * The first page is asked for at once and serves the first iteration; later ones ask anew.
 */
export function iterated<Page, Item>(
  { id, paging }: Operation<unknown, unknown>,
  input: object | undefined,
  options: RequestOptions,
  ask: (input: object | undefined) => Promise<Page>,
  { dataOf, check }: PageView<Page>,
): Paged<Page, Item> {
  if (!paging) throw new TypeError(`${id} has no pages`);
  const { page: number, offset: place = number ?? [], from = number ? 1 : 0, limit, items: itemsPath, total = [""], spelled } = paging;
  const itemsOf = (page: Page): readonly unknown[] => {
    const found = at(dataOf(page), ...itemsPath);
    return Array.isArray(found) ? found : [];
  };
  const first = ask(input);
  let unread = true;

  async function* pages(): AsyncIterable<Page> {
    const begin = unread ? first : ask(input);
    unread = false;
    const start = Number(at(input, ...place) ?? from);
    let seen = start;
    let before = "";
    for (let count = 0; count < (options.maxPages ?? Infinity); count += 1) {
      const page = await (before ? ask(withValue(input, place, number ? start + count : seen)) : begin);
      const items = itemsOf(page);
      // A server that ignores where to begin would repeat itself for ever.
      const now = JSON.stringify(items, spelled);
      if (before && dataOf(page) !== false && (now === "[]" || now === before)) return;
      yield page;
      if (number && !before) seen = (start - from) * Number(at(input, ...limit) ?? items.length);
      seen += items.length;
      before = now;
      if (now === "[]" || seen >= Number(at(dataOf(page), ...total) ?? Infinity)) return;
    }
  }

  return Object.assign(first, {
    pages,
    async *[Symbol.asyncIterator](): AsyncIterator<Item> {
      for await (const page of pages()) {
        check(page);
        // The items of a page are what the document says that they are.
        for (const item of itemsOf(page)) yield item as Item;
      }
    },
  });
}

/** A copy with another value at that path. */
export function withValue(target: unknown, [name = "", ...rest]: readonly string[], value: unknown): object {
  return Object.assign({}, target, { [name]: rest[0] ? withValue(at(target, name), rest, value) : value });
}
