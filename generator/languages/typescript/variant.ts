// The input of an operation, made from the shorter one of its variant.
import type { Json, Variant } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { literal, objectLiteral, propertyName, stringLiteral } from "./literals.js";

type Tree = Map<string, Code | Tree>;

/** `{ connection: "PASSWORD", passwordPayload: { email: input.email } }`; `{package}` in fixed texts becomes `packageText`. */
export function variantInput(variant: Variant, packageText: string): Code {
  const tree: Tree = new Map();
  for (const { path, value } of variant.fixed) place(tree, path, literal(withPackage(value, packageText)));
  for (const { path, member } of variant.members) place(tree, path, memberAccess(member, !variant.required));
  return objectCode(tree, 0);
}

function place(tree: Tree, path: readonly string[], value: Code): void {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error("the model has a variant with an empty path");
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const known = tree.get(name);
  const inner: Tree = known instanceof Map ? known : new Map();
  tree.set(name, inner);
  place(inner, rest, value);
}

function objectCode(tree: Tree, depth: number): Code {
  const members = [...tree].map(([name, value]): [string, Code] => [name, value instanceof Map ? objectCode(value, depth + 1) : value]);
  return objectLiteral(members, 50 + depth * 4);
}

function memberAccess(member: string, optional: boolean): Code {
  const name = propertyName(member);
  if (name.startsWith('"')) return optional ? code`input?.[${stringLiteral(member)}]` : code`input[${stringLiteral(member)}]`;
  return optional ? code`input?.${name}` : code`input.${name}`;
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
