// How an operation is paged: as `x-pagination` says, checked against the types, or as names and types suggest.
import type { Node } from "../document/document.js";
import type { Extensions } from "../document/extensions.js";
import { extension } from "./extension.js";
import { foundPagination, type PagedCall } from "./found-pagination.js";
import type { PagePosition, Pagination, Type } from "./model.js";
import { below, member } from "./node.js";
import type { Types } from "./types.js";

/** `heuristic`: where the document does not say it, it is looked for. `x-pagination: false` means that there are no pages. */
export function paginationOf(types: Types, call: PagedCall, heuristic: boolean): Pagination | null {
  const said = member(call.operation, "x-pagination");
  if (said?.value === false) return null;
  if (said === null) {
    const found = heuristic ? foundPagination(types, call) : null;
    if (found !== null) types.report.decide({ subject: "pages", what: call.call, at: call.operation.at, chosen: wayOf(found), why: "by names and types" });
    return found;
  }
  const wanted = extension(call.operation, "x-pagination", types.report);
  return wanted === null ? null : declaredPagination(types, call, said, wanted);
}

function declaredPagination(types: Types, { input, answer }: PagedCall, said: Node, wanted: Extensions["x-pagination"]): Pagination | null {
  const data = answer.kind === "none" ? null : answer.kind === "envelope" ? answer.data : answer.type;
  const complain = (member: string, path: string, where: string): null => {
    types.report.error("pagination/path", `${JSON.stringify(path)} leads to nothing in the ${where}`, { at: below(said.at, member), hint: "Write member names with dots between them, as they stand in the schema." });
    return null;
  };
  const sent: Type | null = input.type === null ? null : { kind: "ref", name: input.type, open: false, nullable: false };
  for (const name of ["page", "offset", "cursor", "limit"] as const) {
    const path = wanted[name];
    if (path !== undefined && (sent === null || types.drafts.field(sent, steps(path)) === null)) return complain(name, path, "input");
  }
  const list = steps(wanted.items);
  const holder: Type | null = data === null ? null : list.length === 0 ? data : (types.drafts.field(data, list)?.type ?? null);
  const plain = holder === null ? null : types.drafts.plain(holder);
  if (plain?.kind !== "array") return complain("items", wanted.items ?? "", "answer (or to no list)");
  for (const name of ["total", "next", "more", "last"] as const) {
    const path = wanted[name];
    const from = name === "last" ? plain.items : data;
    if (path !== undefined && (from === null || types.drafts.field(from, steps(path)) === null)) return complain(name, path, name === "last" ? "items" : "answer");
  }
  const total = wanted.total === undefined ? null : steps(wanted.total);
  return { position: positionOf(wanted), limit: steps(wanted.limit), items: list, total, item: plain.items, found: false };
}

function positionOf({ page, first = 1, offset, cursor, next, last, more }: Extensions["x-pagination"]): PagePosition {
  if (page !== undefined) return { kind: "page", path: steps(page), first };
  if (offset !== undefined) return { kind: "offset", path: steps(offset), first: 0 };
  if (cursor === undefined) return next === undefined ? { kind: "link" } : { kind: "nextUrl", next: steps(next) };
  return { kind: "cursor", path: steps(cursor), of: next === undefined ? "lastItem" : "data", next: steps(next ?? last), more: more === undefined ? null : steps(more) };
}

/** `"page" from 0, size "size", items in "content"` */
function wayOf({ position, limit, items }: Pagination): string {
  const name = (path: readonly string[]): string => JSON.stringify(path.join("."));
  const sizes = [...(limit.length === 0 ? [] : [`size ${name(limit)}`]), ...(items.length === 0 ? [] : [`items in ${name(items)}`])];
  return [wayTo(position, name), ...sizes].join(", ");
}

function wayTo(position: PagePosition, name: (path: readonly string[]) => string): string {
  switch (position.kind) {
    case "page":
      return `${name(position.path)} from ${position.first}`;
    case "offset":
      return `${name(position.path)} counts items`;
    case "cursor":
      return `${name(position.path)} from ${name(position.next)} of ${position.of === "data" ? "the answer" : "the last item"}`;
    case "nextUrl":
      return `address in ${name(position.next)}`;
    case "link":
      return "address in the header Link";
  }
}

export function steps(path: string | undefined): readonly string[] {
  return path === undefined || path === "" ? [] : path.split(".");
}
