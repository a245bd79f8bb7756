// What is said of a member beside its type, in words.
import type { Field, Type } from "../../model/model.js";
import { defaultText, formatText, limitsText } from "../prose.js";

export function facts(field: Field): readonly string[] {
  const usual = defaultText(field.default);
  return [formatText(formatOf(field.type)), limitsText(field.limits), usual === null ? "" : `Default: \`${usual}\`.`].filter((fact) => fact !== "");
}

function formatOf(type: Type): string | null {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}
