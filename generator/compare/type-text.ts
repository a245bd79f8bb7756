// Types in the words of a message.
import type { Type } from "../model/model.js";

const shown = 6;

/** Without what it says of null, which is told apart. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "primitive":
      return type.format === null ? type.primitive : `${type.primitive} (${type.format})`;
    case "literal":
      return JSON.stringify(type.value);
    case "ref":
      return type.name;
    case "choice":
      return some(type.values.map((value) => JSON.stringify(value)), " | ");
    case "array":
      return `list of ${inner(type.items)}`;
    case "tuple":
      return `[${some([...type.items.map((item, index) => `${inner(item)}${index < (type.required ?? type.items.length) ? "" : "?"}`), ...(type.rest === null ? [] : [`...${inner(type.rest)}`])], ", ")}]`;
    case "map":
      return `map of ${inner(type.values)}`;
    case "union":
      return some(type.variants.map(inner), " | ");
    case "intersection":
      return some(type.parts.map(inner), " & ");
  }
}

function inner(type: Type): string {
  const text = typeText(type);
  const held = type.kind === "union" || type.kind === "choice" || type.kind === "intersection" ? `(${text})` : text;
  return type.nullable ? `${held} or null` : held;
}

function some(texts: readonly string[], between: string): string {
  return texts.length > shown ? `${texts.slice(0, shown).join(between)}${between}...` : texts.join(between);
}
