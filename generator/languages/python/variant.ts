// The members of an operation's input, made from the fewer ones of its variant.
import type { Json, Variant } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { call, dictOf, type Expression } from "./expression.js";
import type { Imports } from "./imports.js";
import { stringLiteral, valueOf } from "./literals.js";
import type { Argument } from "./signature.js";

type Tree = Map<string, Leaf | Tree>;

interface Leaf {
  readonly value: Expression;
  readonly required: boolean;
}

/** `{"connection": "PASSWORD", "passwordPayload": {"email": email}}`; `{package}` in fixed texts becomes `packageText`. */
export function variantMembers(variant: Variant, given: readonly Argument[], packageText: string, imports: Imports): Expression {
  const tree: Tree = new Map();
  for (const { path, value } of variant.fixed) place(tree, path, { value: valueOf(withPackage(value, packageText)), required: true });
  for (const { path, member } of variant.members) {
    const argument = given.find(({ field }) => field.name.text === member);
    if (argument === undefined) throw new Error(`a variant without its member ${JSON.stringify(member)}`);
    place(tree, path, { value: argument.name, required: argument.field.required });
  }
  return dictOf(entriesOf(tree, imports));
}

function place(tree: Tree, path: readonly string[], leaf: Leaf): void {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error("the model has a variant with an empty path");
  if (rest.length === 0) {
    tree.set(name, leaf);
    return;
  }
  const known = tree.get(name);
  const inner: Tree = known instanceof Map ? known : new Map();
  tree.set(name, inner);
  place(inner, rest, leaf);
}

function entriesOf(tree: Tree, imports: Imports): readonly (readonly [Code, Expression])[] {
  return [...tree].map(([name, value]): readonly [Code, Expression] => [stringLiteral(name), value instanceof Map ? inner(value, imports) : value.value]);
}

/** What was not given is left out of what stands inside, too. */
function inner(tree: Tree, imports: Imports): Expression {
  const members = dictOf(entriesOf(tree, imports));
  const isComplete = [...tree.values()].every((value) => value instanceof Map || value.required);
  return isComplete ? members : call(code`${imports.value("given", "_runtime/not_given")}`, [members]);
}

function withPackage(value: Json, packageText: string): Json {
  if (typeof value === "string") return value.replaceAll("{package}", () => packageText);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => withPackage(item, packageText));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withPackage(member, packageText)]));
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
