// How an operation is paged, as the runtime reads it, and what it needs for that.
import type { PagePosition, Pagination } from "../../model/model.js";
import { code } from "./code.js";
import { argument, call, type Expression } from "./expression.js";
import type { Imports } from "./imports.js";
import { stringLiteral, texts } from "./literals.js";

const FOLLOWED = "followed_pages.py";
const ADDRESSED = [FOLLOWED, "addressed_pages.py", "web_address.py"];

/** Files of the runtime that packages get for such operations alone. */
const RUNTIME: Readonly<Record<PagePosition["kind"], readonly string[]>> = {
  page: ["counted_pages.py"],
  offset: ["counted_pages.py"],
  cursor: [FOLLOWED, "cursor_pages.py"],
  nextUrl: ADDRESSED,
  link: ADDRESSED,
};

/** `CountedPages("page", ("page",), ("limit",), ("list",), ("total",))` */
export function pagingFacts({ position, limit, items, total }: Pagination, imports: Imports): Expression {
  switch (position.kind) {
    case "page":
    case "offset": {
      const paths = [position.path, limit, items, ...(total === null ? [] : [total])].map(texts);
      const first = position.kind === "page" && position.first === 0 ? [argument(code`first`, code`0`)] : [];
      return call(imports.knownValue("CountedPages"), [stringLiteral(position.kind), ...paths, ...first]);
    }
    case "cursor": {
      const { path, of, next, more } = position;
      const last = of === "lastItem" ? [argument(code`of_last_item`, code`True`)] : [];
      return call(imports.knownValue("CursorPages"), [...[path, next, items].map(texts), ...last, ...(more === null ? [] : [argument(code`more`, texts(more))])]);
    }
    case "nextUrl":
      return call(imports.knownValue("AddressPages"), [position.next, items].map(texts));
    case "link":
      return call(imports.knownValue("LinkPages"), [texts(items)]);
  }
}

/** Whether a file of the runtime belongs to a package whose operations find their pages in these ways. */
export function isPagingNeeded(path: string, kinds: ReadonlySet<string>): boolean {
  const ways = Object.entries(RUNTIME).filter(([, files]) => files.includes(path));
  return ways.length === 0 || ways.some(([kind]) => kinds.has(kind));
}
