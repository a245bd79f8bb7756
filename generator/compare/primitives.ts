// Two primitives of one value.
import type { Type } from "../model/model.js";
import type { Level } from "./changes.js";
import type { Side } from "./types.js";

type Primitive = Extract<Type, { kind: "primitive" }>;

const INT64 = /^u?int64$/;
/** Each holds what the one before it holds. */
const WIDTHS: readonly (readonly string[])[] = [["int32", "int64"], ["float", "double"]];
/** They say how a value is shown, and refuse none. */
const REFUSES_NOTHING = new Set(["password", "int64", "double", "float"]);

export function primitiveLevel(old: Primitive, now: Primitive, { direction, exact }: Side): Level | null {
  if (exact && INT64.test(old.format ?? "") !== INT64.test(now.format ?? "")) return "breaking";
  const [wider, narrower] = direction === "input" ? [now, old] : [old, now];
  if (old.primitive !== now.primitive) {
    const holds = wider.primitive === "unknown" || narrower.primitive === "never" || (wider.primitive === "number" && narrower.primitive === "integer");
    return !holds ? "breaking" : direction === "input" ? "new" : "other";
  }
  if (old.format === now.format) return null;
  if (direction === "answer") return "other";
  const widened = WIDTHS.some((formats) => formats.indexOf(old.format ?? "") !== -1 && formats.indexOf(old.format ?? "") < formats.indexOf(now.format ?? ""));
  if (now.format === null || widened) return old.format !== null && REFUSES_NOTHING.has(old.format) ? "other" : "new";
  return REFUSES_NOTHING.has(now.format) && (old.format === null || REFUSES_NOTHING.has(old.format)) ? "other" : "breaking";
}
