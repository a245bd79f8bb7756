// Pages that say themselves where the next one is: a cursor or an address in the data, or an address in the header `Link`.
import { at } from "./answer.js";
import type { BuildRequest, FindTurn, Operation, OperationDetails, Turn } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { type Paged, type PageView, withValue } from "./pages.js";
import { unsafe } from "./path-request.js";
import { queryText, type QueryPair } from "./request.js";
import { TransportError } from "./transport.js";

type Headers = Readonly<Record<string, string>>;

export interface FollowedView<Page> extends PageView<Page> {
  /** A page that cannot be asked for. May throw instead. */
  readonly failed: (kind: "invalid-answer", message: string) => Page;
}

/** The cursor stands in the data (`next`) or in its last item (`last`). */
export const nextCursor: FindTurn = ({ cursor = [], next = [], last, more, items }, input, data) => {
  const goesOn = more ? at(data, ...more) : true;
  const found = last ? at(listAt(data, items).at(-1), ...last) : at(data, ...next);
  if (goesOn === false || (last && goesOn !== true) || !found || !["string", "number", "bigint"].includes(typeof found)) return undefined;
  return { mark: `${found}`, input: withValue(input, cursor, found) };
};

/** Its address stands in the data (`next`). */
export const nextUrl: FindTurn = ({ next = [] }, input, data) => addressTurn(input, at(data, ...next));

/** Its address stands in the header `Link` (RFC 8288). */
export const nextLink: FindTurn = (_, input, _data, headers) => addressTurn(input, linkedNext(headers["link"] ?? ""));

function addressTurn(input: object | undefined, address: unknown): Turn | undefined {
  return typeof address === "string" && address ? { mark: address, input, address } : undefined;
}

/** Target of the first link with `rel="next"`; links of another context (`anchor`) are no pages. */
function linkedNext(header: string): string | undefined {
  const links = /<([^<>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)/g;
  for (let link = links.exec(header); link !== null; link = links.exec(header)) {
    const rest = link[2] ?? "";
    const pairs = /;\s*([\w*-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/g;
    const parameters: Record<string, string> = {};
    // The first of a name counts (RFC 8288, 3.3).
    for (let pair = pairs.exec(rest); pair !== null; pair = pairs.exec(rest)) parameters[`${pair[1]}`.toLowerCase()] ??= pair[2] ?? pair[3] ?? "";
    if (/(^|\s)next(\s|$)/i.test(parameters["rel"] ?? "") && parameters["anchor"] === undefined) return link[1];
  }
  return undefined;
}

/** Ends where a page names no next one; a page that comes again is a failure, or it would never end. */
export function followed<Page, Item>(
  operation: Operation<unknown, unknown>,
  input: object | undefined,
  options: RequestOptions,
  ask: (input: object | undefined, options: RequestOptions, changes: Pick<OperationDetails, "build">) => Promise<Page>,
  { dataOf, check, failed }: FollowedView<Page>,
): Paged<Page, Item> {
  const { followed: facts } = operation;
  if (facts === undefined) throw new TypeError(`${operation.id} has no pages`);
  const { turn: find, cursor = [""], items } = facts;
  const asked = (turn: Turn, place: Place): Asked<Page> => {
    const received: { headers: Headers } = { headers: {} };
    const onAnswer: typeof options.onAnswer = (answer) => {
      received.headers = answer.headers;
      return options.onAnswer?.(answer);
    };
    const changes = turn.address === undefined ? {} : { build: builderOf(operation, turn.address, place) };
    return { page: ask(turn.input, { ...options, onAnswer }, changes), received };
  };
  const begin = { mark: `${at(input, ...cursor)}`, input };
  const first = asked(begin, {});
  let unread = true;

  const pages = async function* (): AsyncIterable<Page> {
    const { maxPages = Infinity } = options;
    const place: Place = {};
    const marks = new Set<string>([begin.mark]);
    let current = unread ? first : asked(begin, place);
    unread = false;
    for (let count = 1; count <= maxPages; count += 1) {
      const page = await current.page.catch((error: unknown) => {
        if (error instanceof TransportError) return failed("invalid-answer", error.message);
        // What makes a later call wrong is the server's.
        if (error instanceof TypeError && count > 1) return failed("invalid-answer", "The server names a next page that cannot be asked for");
        throw error;
      });
      yield page;
      const data = dataOf(page);
      const turn = data === false || count === maxPages ? undefined : find(facts, input, data, current.received.headers);
      if (turn === undefined) return;
      if (marks.has(turn.mark)) {
        yield failed("invalid-answer", "The server names a page again that was read already");
        return;
      }
      marks.add(turn.mark);
      current = asked(turn, place);
    }
  };
  return Object.assign(first.page, {
    pages,
    async *[Symbol.asyncIterator](): AsyncIterator<Item> {
      for await (const page of pages()) {
        check(page);
        // The items of a page are what the document says that they are.
        for (const item of listAt(dataOf(page), items)) yield item as Item;
      }
    },
  });
}

function listAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const found = at(data, ...path);
  return Array.isArray(found) ? found : [];
}

interface Asked<Page> {
  readonly page: Promise<Page>;
  readonly received: { readonly headers: Headers };
}

/** Address of the page that was asked for last: what a relative one is relative to. */
interface Place {
  url?: URL;
}

/**
 * The request of the operation, at another address. An address leads to what this client may prove itself to: the same origin, below the
 * same path. Throws `TransportError` for any other, without the address, which may carry secrets.
 */
function builderOf(usual: Operation<unknown, unknown>, text: string, place: Place): BuildRequest {
  return async (operation, input, address, headers) => {
    const request = await usual.build?.(operation, input, address, headers);
    if (request === undefined) throw new TypeError(`${usual.id} cannot follow addresses`);
    const { origin, prefix, path, query } = request;
    const base = place.url ?? new URL(origin + prefix + path + queryText(query));
    const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
    if (url?.origin !== origin || !`${url.pathname}/`.startsWith(`${prefix}/`) || unsafe.test(url.pathname)) throw new TransportError("invalid-answer", "The next page is at an address outside of this API");
    place.url = url;
    return { ...request, path: url.pathname.slice(prefix.length) || "/", query: pairsOf(url.search.slice(1)) };
  };
}

/** Values as they stand. */
function pairsOf(search: string): readonly QueryPair[] {
  return search.split("&").flatMap((text): readonly QueryPair[] =>
    [...new URLSearchParams(text)].map(([name, value]) => [name, value, text.includes("=") ? text.slice(text.indexOf("=") + 1) : ""]));
}
