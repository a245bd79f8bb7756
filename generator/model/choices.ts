// Enumerations: `enum`, `const`, and `oneOf` whose members are constants with a title.
import type { Place, Report } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import { docsOf, noDocs, oneLine } from "./docs.js";
import { extension } from "./extension.js";
import type { Choice } from "./model.js";
import { isObject, items, member, textOf, valueOf } from "./node.js";
import { isScalar, keyword, shapes } from "./schema.js";
import { nameOf } from "./words.js";

export interface Choices {
  readonly values: readonly Choice[];
  readonly hasNull: boolean;
  /** What else is listed, of which a type cannot say the members. */
  readonly structures: readonly ("array" | "object")[];
  /** Names or texts were given: worth a declaration even where it stands inline. */
  readonly described: boolean;
}

/** The listed values, or null when the schema lists none. Objects and lists among the values are reported. */
export function choicesOf(parts: readonly Node[], report: Report): Choices | null {
  const lists = keyword(parts, "enum");
  const [first, ...others] = lists;
  if (first !== undefined) {
    const owner = parts.find((part) => valueOf(part, "enum") !== undefined) ?? null;
    const names = (owner === null ? null : extension(owner, "x-enum-varnames", report)) ?? [];
    const descriptions = (owner === null ? null : extension(owner, "x-enum-descriptions", report)) ?? [];
    for (const [name, list] of [["x-enum-varnames", names], ["x-enum-descriptions", descriptions]] as const) {
      if (list.length > 0 && list.length !== items(first).length) report.warning("schema/enum-names", `${name} has ${list.length} entries for ${items(first).length} values`, { at: owner?.at ?? first.at, hint: "Write one entry per value, in the same order." });
    }
    const values: Choice[] = [];
    const known = new Set<Json>();
    const elsewhere = others.map((other) => new Set(items(other).map(({ value }) => value)));
    const structures = new Set<"array" | "object">();
    let hasNull = false;
    for (const [index, item] of items(first).entries()) {
      const { value } = item;
      if (elsewhere.some((other) => !other.has(value))) continue;
      if (!isScalar(value)) {
        structures.add(isObject(value) ? "object" : "array");
        report.warning("schema/enum-value", "A listed value that is an object or a list cannot be expressed: any other fits too", { at: item.at, hint: "Use `const` in `oneOf`, or describe the shape." });
      } else if (value === null) {
        hasNull = true;
      } else if (!known.has(value)) {
        known.add(value);
        reportLostDigits(value, item.at, "schema/enum-value", report);
        const description = descriptions[index];
        values.push({ name: nameOf(names[index] ?? String(value)), value, docs: description ? { ...noDocs, summary: oneLine(description) } : noDocs });
      }
    }
    return { values, hasNull, structures: [...structures].sort(), described: names.length > 0 || descriptions.length > 0 };
  }
  return constantsOf(parts, report);
}

/** A number that may have been another one in the document. */
export function reportLostDigits(value: Choice["value"], at: Place, code: "schema/const" | "schema/enum-value", report: Report): void {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) report.warning(code, "This number has more digits than a number of JavaScript keeps: another one may stand here", { at, hint: "Say it as a text, with `type: string`." });
}

/** `oneOf: [{ const: a, title: A }, ...]`: the way to describe each value. */
function constantsOf(parts: readonly Node[], report: Report): Choices | null {
  const [union] = keyword(parts, "oneOf").concat(keyword(parts, "anyOf"));
  const variants = items(union ?? null);
  if (variants.length === 0 || !variants.every(isConstant)) return null;
  const values: Choice[] = [];
  let hasNull = false;
  for (const variant of variants) {
    const value = constantOf(variant)?.value ?? null;
    if (value === null || !isScalar(value)) {
      hasNull = true;
      continue;
    }
    reportLostDigits(value, constantOf(variant)?.at ?? variant.at, "schema/const", report);
    values.push({ name: nameOf(textOf(variant, "title") || String(value)), value, docs: docsOf(variant) });
  }
  return values.length === 0 ? null : { values, hasNull, structures: [], described: variants.some((variant) => textOf(variant, "title") !== "" || textOf(variant, "description") !== "") };
}

function isConstant(variant: Node): boolean {
  const constant = constantOf(variant);
  if (constant !== null) return isScalar(constant.value) && !shapes(variant, ["const", "enum", "type"]) && !items(member(variant, "type")).some(({ value }) => value === "null");
  return valueOf(variant, "type") === "null";
}

/** `const`, or the only value of `enum`, as OpenAPI 3.0 has no other word. */
function constantOf(variant: Node): Node | null {
  const [only = null, ...others] = items(member(variant, "enum"));
  return member(variant, "const") ?? (others.length === 0 ? only : null);
}

/** Equal as data, whatever the order of members. */
export function sameJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  let names = 0;
  for (const name in one) {
    if (!Object.hasOwn(other, name) || !sameJson(one[name] ?? null, other[name] ?? null)) return false;
    names += 1;
  }
  for (const _ in other) names -= 1;
  return names === 0;
}

