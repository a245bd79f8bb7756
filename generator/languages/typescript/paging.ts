// How an operation is paged, as the runtime reads it.
import type { Operation, Pagination } from "../../model/model.js";
import type { Code } from "./code.js";
import type { Imports } from "./imports.js";
import { objectLiteral, wideLiteral } from "./literals.js";

const turns = { cursor: "nextCursor", nextUrl: "nextUrl", link: "nextLink" } as const;

/** `paging: { page: ["page"], limit: ["limit"], items: ["list"] }`, or `followed`: a page that names the next one needs the function that finds it there. */
export function pagingDetail({ position, limit, items, total }: Pagination, imports: Imports, hasBigints = false): readonly [name: string, value: Code] {
  switch (position.kind) {
    case "page":
    case "offset": {
      const from = position.kind === "page" && position.first === 0;
      const facts = { [position.kind]: position.path, ...(from && { from: 0 }), limit: limit.length === 0 ? [""] : limit, items, ...(total !== null && { total }) };
      if (!hasBigints) return ["paging", wideLiteral(facts, 11)];
      const members = Object.entries(facts).map(([name, fact]): readonly [string, Code] => [name, wideLiteral(fact, 11)]);
      return ["paging", objectLiteral([...members, ["spelled", imports.value("spelled", "runtime/digits")]], 11)];
    }
    case "cursor": {
      const { path: cursor, of, next, more } = position;
      return turned("cursor", { cursor, [of === "data" ? "next" : "last"]: next, ...(more !== null && { more }), items }, imports);
    }
    case "nextUrl":
      return turned("nextUrl", { next: position.next, items }, imports);
    case "link":
      return turned("link", { items }, imports);
  }
}

function turned(kind: keyof typeof turns, facts: { readonly [name: string]: readonly string[] }, imports: Imports): readonly [name: string, value: Code] {
  const members = Object.entries(facts).map(([name, path]): readonly [string, Code] => [name, wideLiteral(path, 11)]);
  return ["followed", objectLiteral([["turn", imports.runtimeValue(turns[kind])], ...members], 11)];
}

/** Whether its pages say themselves where the next one is. */
export function isFollowed({ pagination }: Operation): boolean {
  return pagination !== null && pagination.position.kind in turns;
}

/** Whether it is asked for at addresses that pages name: its usual request is then made first. */
export function followsAddresses(operation: Operation): boolean {
  return isFollowed(operation) && operation.pagination?.position.kind !== "cursor";
}
