// The limits of a value, and of what it holds: lists and maps have no members that could say them.
import type { Node } from "../document/document.js";
import { annotationsOf } from "./annotations.js";
import type { Limits } from "./model.js";
import { isObject } from "./node.js";
import { keyword, unlistedMembers } from "./schema.js";
import type { Types } from "./types.js";

/** Lists in lists; a list may hold itself. */
const DEEPEST = 4;

/** Of the schemas that hold together; `own`: what they say of the value itself. */
export function limitsOf(types: Types, parts: readonly Node[], own: Limits = annotationsOf(parts).limits, depth: number = DEEPEST): Limits {
  const items = heldLimits(types, keyword(parts, "items"), depth);
  // Beside named members they are told where the object is declared.
  const values = keyword(parts, "properties").length > 0 ? null : heldLimits(types, unlistedMembers(parts), depth);
  return items === null && values === null ? own : { ...own, ...(items !== null && { items }), ...(values !== null && { values }) };
}

/** Of members without a name, as a part of what is said of an object. */
export function additionalLimitsOf(types: Types, parts: readonly Node[]): { readonly additionalLimits?: Limits } {
  const additionalLimits = heldLimits(types, unlistedMembers(parts), DEEPEST);
  return additionalLimits === null ? {} : { additionalLimits };
}

/** Of a whole answer, as a part of what is said of it. */
export function answerLimitsOf(types: Types, schema: Node): { readonly limits?: Limits } {
  const limits = heldLimits(types, [schema], DEEPEST);
  return limits === null ? {} : { limits };
}

function heldLimits(types: Types, schemas: readonly Node[], depth: number): Limits | null {
  const described = schemas.filter(({ value }) => isObject(value));
  if (described.length === 0 || depth === 0) return null;
  const limits = limitsOf(types, described.flatMap((schema) => types.parts(schema)), undefined, depth - 1);
  return Object.keys(limits).length === 0 ? null : limits;
}
