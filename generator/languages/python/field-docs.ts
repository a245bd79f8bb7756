// What is said of a member beside its type.
import type { Field, Json, Type } from "../../model/model.js";
import { defaultText, formatText, limitsText, prose, sentence } from "../prose.js";

/** Its words, what it must be, its default. */
export function fieldText(field: Field): string {
  const usual = field.default === undefined || defaultText(field.default) === null ? null : shown(field.default);
  const facts = [
    formatText(formatOf(field.type)),
    limitsText(field.limits),
    usual === null ? "" : `Default: \`${usual}\`.`,
    field.deprecated ? "Deprecated." : "",
  ].filter((text) => text !== "").join(" ");
  const words = prose(field.docs).filter((text) => text !== "");
  if (facts === "") return words.join("\n\n");
  const [first] = words;
  if (first === undefined) return facts;
  return words.length === 1 && !first.includes("\n") ? `${sentence(first)} ${facts}` : [...words, facts].join("\n\n");
}

/** As a reader of Python knows it, with the letters of the text as they are. */
export function shown(value: Json): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  return `{${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${shown(member)}`).join(", ")}}`;
}

function formatOf(type: Type): string | null {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}
