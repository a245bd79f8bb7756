// The members of an operation's input, made from the fewer ones of its variant.
import type { Variant } from "../../model/model.js";
import { type VariantTree, variantTree } from "../variant-tree.js";
import { code, type Code } from "./code.js";
import { call, dictOf, type Expression } from "./expression.js";
import type { Imports } from "./imports.js";
import { stringLiteral, valueOf } from "./literals.js";
import type { Argument } from "./signature.js";

interface Leaf {
  readonly value: Expression;
  readonly required: boolean;
}

/** `{"connection": "PASSWORD", "passwordPayload": {"email": email}}`; `{package}` in fixed texts becomes `packageText`. */
export function variantMembers(variant: Variant, given: readonly Argument[], packageText: string, imports: Imports): Expression {
  const tree = variantTree<Leaf>(variant, packageText, {
    fixed: (value) => ({ value: valueOf(value), required: true }),
    member: (member) => {
      const argument = given.find(({ field }) => field.name.text === member);
      if (argument === undefined) throw new Error(`a variant without its member ${JSON.stringify(member)}`);
      return { value: argument.name, required: argument.field.required };
    },
  });
  return dictOf(entriesOf(tree, imports));
}

function entriesOf(tree: VariantTree<Leaf>, imports: Imports): readonly (readonly [Code, Expression])[] {
  return [...tree].map(([name, value]): readonly [Code, Expression] => [stringLiteral(name), value instanceof Map ? inner(value, imports) : value.value]);
}

/** What was not given is left out of what stands inside, too. */
function inner(tree: VariantTree<Leaf>, imports: Imports): Expression {
  const members = dictOf(entriesOf(tree, imports));
  const isComplete = [...tree.values()].every((value) => value instanceof Map || value.required);
  return isComplete ? members : call(code`${imports.value("given", "_runtime/not_given")}`, [members]);
}
