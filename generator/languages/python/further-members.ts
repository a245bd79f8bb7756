// Members of a body that the document does not name: no argument can be called like each, so one has them all.
import type { Field } from "../../model/model.js";
import { code } from "./code.js";
import { dictOf, type Expression } from "./expression.js";
import { stringLiteral } from "./literals.js";
import { claimed, identifier } from "./names.js";
import type { Argument } from "./signature.js";
import { isNever, type TypeContext } from "./types.js";

/** `body: dict[str, int] | NotGiven`, after the arguments of the members that are named; null where an input has no others. */
export function furtherMembers(inputType: string | null, named: readonly Argument[], { types }: TypeContext): Argument | null {
  const declaration = inputType === null ? undefined : types.get(inputType)?.declaration;
  const values = declaration?.kind === "object" ? declaration.additional : null;
  if (declaration === undefined || values === null || isNever(values)) return null;
  const name = claimed("body", new Set(named.map((one) => String(one.name))));
  const field: Field = {
    name: { text: name, words: [name] },
    docs: { summary: named.length === 0 ? "The body: its members by their names." : "Members of the body that have no argument, by their names.", description: "", externalUrl: null },
    type: { kind: "map", values, nullable: false },
    required: false,
    default: undefined,
    deprecated: false,
    secret: false,
    limits: {},
    at: declaration.at,
  };
  return { name: identifier(name), field };
}

/** `{"a": a, **(body or {})}` */
export function membersOf(named: readonly Argument[], further: Argument | null): Expression {
  const entries = named.map(({ name, field }) => [stringLiteral(field.name.text), name] as const);
  if (further === null) return dictOf(entries);
  return entries.length === 0 ? code`${further.name} or {}` : dictOf(entries, code`**(${further.name} or {})`);
}
