// Walking types: what they refer to, and types with their references replaced.
import type { Draft } from "./draft.js";
import { innerTypes } from "./inner-types.js";
import type { Type } from "./model.js";

type Ref = Extract<Type, { kind: "ref" }>;

/** The type itself and all types inside it; declarations are not entered. */
export function* allTypes(type: Type): Iterable<Type> {
  yield type;
  for (const inner of innerTypes(type)) yield* allTypes(inner);
}

export function refsOf(type: Type): readonly string[] {
  const refs: string[] = [];
  addRefs(type, refs);
  return refs;
}

/** Adds what a type refers to. */
export function addRefs(type: Type, refs: string[]): void {
  if (type.kind === "ref") refs.push(type.name);
  else if (type.kind !== "primitive") for (const inner of innerTypes(type)) addRefs(inner, refs);
}

export interface Changes {
  primitive(type: Extract<Type, { kind: "primitive" }>): Type;
  ref(type: Ref): Type;
  choice(type: Extract<Type, { kind: "choice" }>): Type;
  /** Called when its variants are done, and with what it was before. */
  union(type: Extract<Type, { kind: "union" }>, original: Extract<Type, { kind: "union" }>): Type;
}

/** The type with changes made to it, inside out. */
export function changedType(type: Type, changes: Changes): Type {
  const change = (inner: Type): Type => changedType(inner, changes);
  switch (type.kind) {
    case "ref":
      return changes.ref(type);
    case "choice":
      return changes.choice(type);
    case "array":
      return { ...type, items: change(type.items) };
    case "tuple":
      return { ...type, items: type.items.map(change), rest: type.rest === null ? null : change(type.rest) };
    case "map":
      return { ...type, values: change(type.values) };
    case "union":
      return changes.union({ ...type, variants: type.variants.map(change) }, type);
    case "intersection":
      return { ...type, parts: type.parts.map(change) };
    case "primitive":
      return changes.primitive(type);
    case "literal":
      return type;
  }
}

/** The types that a declaration consists of. */
export function draftTypes({ content }: Draft): readonly Type[] {
  switch (content.kind) {
    case "choice":
      return [];
    case "alias":
      return [content.type];
    case "object":
      return [...content.fields.map((field) => field.type), ...(content.additional === null ? [] : [content.additional])];
  }
}
