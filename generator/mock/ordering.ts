// The order that a request for a list asks for.
import { isList, type Json, memberAt, type Members, scalar, textMember } from "./json.js";
import type { Row } from "./rows.js";

interface SortKey {
  readonly path: readonly string[];
  readonly isDescending: boolean;
}

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, "");

/** The rows sorted; as they were made where nothing is asked for. What has no value comes last. `isField`: a parameter of that name is a filter. */
export function ordered(rows: readonly Row[], sent: Members, isField: (name: string) => boolean): readonly Row[] {
  const keys = keysOf(sent, isField).filter(({ path }) => rows.some(({ values }) => memberAt(values, path) !== undefined));
  return keys.length === 0 ? rows : rows.toSorted((one, other) => keys.reduce((found, key) => (found !== 0 ? found : compared(one, other, key)), 0));
}

/** `ordering=-created_at,tenant.name`, `sort=name:desc`, `sort_by=name&order=desc`, `sort: [{ field, order }]`. */
function keysOf(sent: Members, isField: (name: string) => boolean): SortKey[] {
  const listed = [sent["sort"], memberAt(sent, ["options", "sort"])].find(isList);
  if (listed !== undefined) return listed.map((one) => ({ path: (textMember(one, "field") ?? "").split("."), isDescending: isDescending(textMember(one, "order")) }));
  const asked = (names: readonly string[]): string | null => scalar(Object.entries(sent).find(([name]) => !isField(name) && names.includes(plainName(name)))?.[1]);
  const fields = asked(["ordering", "sort", "sortby"]);
  const by = asked(["orderby"]);
  const direction = asked(["order", "sortorder", "direction"]) ?? (fields === null ? null : by);
  return (fields ?? by ?? "").split(",").map((text) => {
    const [, minus = "", name = "", word = ""] = /^([-+]?)([^\s:]*)(?:[\s:]+(\w+))?$/.exec(text.trim()) ?? [];
    return { path: name.split("."), isDescending: minus === "-" || isDescending(word === "" ? (direction ?? undefined) : word) };
  });
}

function isDescending(order: string | undefined): boolean {
  return /^desc/i.test(order ?? "");
}

function compared(one: Row, other: Row, { path, isDescending: turned }: SortKey): number {
  const [left, right] = [memberAt(one.values, path) ?? null, memberAt(other.values, path) ?? null];
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return turned ? -order(left, right) : order(left, right);
}

/** Below, at or above zero; texts without regard to upper and lower case. */
export function order(left: Json, right: Json): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [one, other] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
