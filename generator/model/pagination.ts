// `x-pagination`: where position, size and items of a page stand, checked against the types.
import type { Node } from "../document/document.js";
import { extension } from "./extension.js";
import type { Answer, Input, Pagination, Type } from "./model.js";
import { below, member } from "./node.js";
import type { Types } from "./types.js";

export function paginationOf(types: Types, operation: Node, input: Input, answer: Answer): Pagination | null {
  const said = member(operation, "x-pagination");
  const wanted = said === null ? null : extension(operation, "x-pagination", types.report);
  if (said === null || wanted === null) return null;
  const data = answer.kind === "none" ? null : answer.kind === "envelope" ? answer.data : answer.type;
  const complain = (member: string, path: string, where: string): null => {
    types.report.error("pagination/path", `${JSON.stringify(path)} leads to nothing in the ${where}`, { at: below(said.at, member), hint: "Write member names with dots between them, as they stand in the schema." });
    return null;
  };
  const kind = wanted.page === undefined ? "offset" : "page";
  const position = { kind, path: steps(wanted.page ?? wanted.offset ?? "") } as const;
  const limit = steps(wanted.limit);
  for (const [name, path] of [[kind, position.path], ["limit", limit]] as const) {
    const found = input.type === null ? null : types.drafts.field({ kind: "ref", name: input.type, open: false, nullable: false }, path);
    if (found === null) return complain(name, path.join("."), "input");
  }
  const list = steps(wanted.items);
  const holder: Type | null = data === null ? null : list.length === 0 ? data : (types.drafts.field(data, list)?.type ?? null);
  const plain = holder === null ? null : types.drafts.plain(holder);
  if (plain?.kind !== "array") return complain("items", wanted.items, "answer (or to no list)");
  const total = wanted.total === undefined ? null : steps(wanted.total);
  if (total !== null && (data === null || types.drafts.field(data, total) === null)) return complain("total", total.join("."), "answer");
  return { position, limit, items: list, total, item: plain.items };
}

export function steps(path: string): readonly string[] {
  return path === "" ? [] : path.split(".");
}
