// What a type consists of, for all who walk types.
import type { Type } from "./model.js";

/** The types directly inside a type. */
export function innerTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.rest === null ? type.items : [...type.items, type.rest];
    case "map":
      return [type.values];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    default:
      return [];
  }
}
