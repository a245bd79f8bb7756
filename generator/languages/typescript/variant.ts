// The input of an operation, made from the shorter one of its variant.
import type { Variant } from "../../model/model.js";
import { type VariantTree, variantTree } from "../variant-tree.js";
import { code, type Code } from "./code.js";
import { literal, objectLiteral, propertyName, stringLiteral } from "./literals.js";

/** `{ connection: "PASSWORD", passwordPayload: { email: input.email } }`; `{package}` in fixed texts becomes `packageText`. */
export function variantInput(variant: Variant, packageText: string): Code {
  const tree = variantTree(variant, packageText, { fixed: literal, member: (member) => memberAccess(member, !variant.required) });
  return objectCode(tree, 0);
}

function objectCode(tree: VariantTree<Code>, depth: number): Code {
  const members = [...tree].map(([name, value]): [string, Code] => [name, value instanceof Map ? objectCode(value, depth + 1) : value]);
  return objectLiteral(members, 50 + depth * 4);
}

function memberAccess(member: string, optional: boolean): Code {
  const name = propertyName(member);
  if (name.startsWith('"')) return optional ? code`input?.[${stringLiteral(member)}]` : code`input[${stringLiteral(member)}]`;
  return optional ? code`input?.${name}` : code`input.${name}`;
}
