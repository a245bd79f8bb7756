// Expressions as trees, and their layout: flat where they fit in the rest of a line, otherwise an item to a line, as formatters do it.
import { code, type Code, joined, trusted } from "./code.js";
import { columns, WIDTH } from "./width.js";

export type Expression =
  | Code
  /** `Literal["a", "b"]`, `call(a, b=1)`, `{"a": 1}`. `tuple`: whether a comma belongs behind the only item, always or, when nothing is said, on a line of its own. */
  | { readonly kind: "bracket"; readonly head: Code; readonly brackets: "()" | "[]" | "{}"; readonly items: readonly Expression[]; readonly tuple?: boolean }
  /** `A | B` */
  | { readonly kind: "union"; readonly parts: readonly Expression[] }
  /** `name=value`, `"key": value`, `name: type = default` */
  | { readonly kind: "labelled"; readonly label: Code; readonly value: Expression; readonly suffix: Code };

export function subscript(head: Code, items: readonly Expression[]): Expression {
  return { kind: "bracket", head, brackets: "[]", items, tuple: false };
}

export function call(head: Code, items: readonly Expression[]): Expression {
  return { kind: "bracket", head, brackets: "()", items };
}

export function listOf(items: readonly Expression[]): Expression {
  return { kind: "bracket", head: code``, brackets: "[]", items };
}

export function tupleOf(items: readonly Expression[]): Expression {
  return { kind: "bracket", head: code``, brackets: "()", items, tuple: true };
}

/** `further`: what stands after the entries. */
export function dictOf(entries: readonly (readonly [key: Code, value: Expression])[], ...further: readonly Code[]): Expression {
  return { kind: "bracket", head: code``, brackets: "{}", items: [...entries.map(([key, value]) => labelled(code`${key}: `, value)), ...further] };
}

export function argument(name: Code, value: Expression): Expression {
  return labelled(code`${name}=`, value);
}

export function labelled(label: Code, value: Expression, suffix: Code = code``): Expression {
  return { kind: "labelled", label, value, suffix };
}

/** Each part once, `None` at the end; `A` alone is no union. */
export function unionOf(parts: readonly Expression[]): Expression {
  const distinct = new Map<string, Expression>();
  for (const part of parts.flatMap((one) => (isUnion(one) ? one.parts : [one]))) distinct.set(flat(part), part);
  const [only, ...others] = [...distinct.values()].sort((left, right) => Number(left === "None") - Number(right === "None"));
  if (only === undefined) throw new Error("a union of nothing");
  return others.length === 0 ? only : { kind: "union", parts: grouped([only, ...others]) };
}

/** Python's parser nests each part in the one before it, and ends at about a thousand: more stand in brackets, a hundred in each. */
function grouped(parts: readonly Expression[]): readonly Expression[] {
  if (parts.length <= MOST_PARTS) return parts;
  const groups = Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, index) => parts.slice(index * MOST_PARTS, (index + 1) * MOST_PARTS));
  return grouped(groups.map((group): Expression => (group.length === 1 && group[0] !== undefined ? group[0] : { kind: "bracket", head: code``, brackets: "()", items: [{ kind: "union", parts: group }], tuple: false })));
}

const MOST_PARTS = 100;

function isUnion(expression: Expression): expression is Extract<Expression, { kind: "union" }> {
  return typeof expression !== "string" && expression.kind === "union";
}

/** `class A(B, C):`; nothing follows the only base. */
export function classHead(name: Code, bases: readonly Code[]): Code {
  const items: Expression = { kind: "bracket", head: code`class ${name}`, brackets: "()", items: bases, tuple: false };
  return code`${laidOut(items, { indent: 0, before: 0, after: 1 })}:`;
}

/** On one line, however long. */
export function flat(expression: Expression): Code {
  if (typeof expression === "string") return expression;
  switch (expression.kind) {
    case "bracket": {
      const { head, brackets, items } = expression;
      const comma = expression.tuple === true && items.length === 1 ? code`,` : code``;
      return code`${head}${trusted(brackets.charAt(0))}${joined(items.map(flat), code`, `)}${comma}${trusted(brackets.charAt(1))}`;
    }
    case "union":
      return joined(expression.parts.map(flat), code` | `);
    case "labelled":
      return code`${expression.label}${flat(expression.value)}${expression.suffix}`;
  }
}

/** `name: type = value`: of what does not fit, first the value gets lines of its own, then the type; with `await`, the type does at once. */
export function annotated(name: Code, type: Expression, value: Expression, indent: number): Code {
  const label = code`${name}: ${flat(type)} = `;
  const opening = openingOf(value, indent);
  const isAlone = indent + columns(label) + columns(opening) > WIDTH && (indent + columns(label) + 1 > WIDTH || opening.startsWith("await "));
  if (!isAlone) return assigned(label, value, indent);
  return code`${name}: ${laidOut(type, { indent, before: indent + columns(name) + 2, after: " = ".length + columns(opening) })} = ${laidOut(value, { indent, before: indent + "] = ".length })}`;
}

/** What `label` begins (`name = `): a value that cannot begin on its line gets lines of its own. */
export function assigned(label: Code, value: Expression, indent: number): Code {
  const taken = indent + columns(label);
  if (taken + columns(openingOf(value, indent)) <= WIDTH) return code`${label}${laidOut(value, { indent, before: taken })}`;
  const margin = trusted(`\n${" ".repeat(indent)}`);
  return code`${label}(${margin}    ${laidOut(value, { indent: indent + 4, before: indent + 4 })}${margin})`;
}

/** The first line of a value that is broken. */
function openingOf(value: Expression, indent: number): string {
  return laidOut(value, { indent, before: WIDTH }).split("\n")[0] ?? "";
}

export interface Layout {
  /** Spaces before the line that the expression stands in. */
  readonly indent: number;
  /** Columns of that line which are taken before the expression. */
  readonly before: number;
  /** Columns which are needed after it. */
  readonly after?: number;
  /** Whether brackets stand around it; without, a union gets some of its own. */
  readonly bracketed?: boolean;
}

/** The expression from where it begins; further lines have their whole indentation. */
export function laidOut(expression: Expression, { indent, before, after = 0, bracketed = false }: Layout): Code {
  const line = flat(expression);
  if (before + columns(line) + after <= WIDTH) return line;
  const margin = trusted(`\n${" ".repeat(indent)}`);
  // What cannot be broken gets a line of its own, if that is enough.
  if (typeof expression === "string") return bracketed || indent + 4 + columns(line) > WIDTH ? line : code`(${margin}    ${line}${margin})`;
  switch (expression.kind) {
    case "bracket": {
      const { head, brackets, items } = expression;
      if (items.length === 0) return line;
      // A comma behind the only item of a subscript would make a tuple of it.
      const comma = expression.tuple === false && items.length === 1 ? code`` : code`,`;
      const lines = items.map((item) => code`${margin}    ${laidOut(item, { indent: indent + 4, before: indent + 4, after: comma.length, bracketed: true })}${comma}`);
      return code`${head}${trusted(brackets.charAt(0))}${joined(lines, code``)}${margin}${trusted(brackets.charAt(1))}`;
    }
    case "union":
      if (!bracketed) return code`(${margin}    ${laidOut(expression, { indent: indent + 4, before: indent + 4, bracketed: true })}${margin})`;
      return joined(
        expression.parts.map((part, index) => laidOut(part, { indent, before: index === 0 ? before : indent + 2, after: index === expression.parts.length - 1 ? after : 0, bracketed: true })),
        code`${margin}| `,
      );
    case "labelled": {
      const { label, value, suffix } = expression;
      return code`${label}${laidOut(value, { indent, before: before + columns(label), after: after + columns(suffix), bracketed })}${suffix}`;
    }
  }
}
