// Numbers that may also come as the text of their digits (decision 0046): what .NET 10 writes of each of its numbers.
import type { Json, JsonObject } from "../document/document.js";
import { isObject } from "./node.js";

/** The patterns of System.Text.Json: of whole numbers, of decimals and of those with an exponent. */
const digits: ReadonlySet<Json | undefined> = new Set([String.raw`^-?(?:0|[1-9]\d*)$`, String.raw`^-?(?:0|[1-9]\d*)(?:\.\d+)?$`, String.raw`^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$`]);

/** Without the text that a number may also be. With OpenAPI 3.0 there is no type, and the format says which number. */
export function withoutDigitTexts(names: Set<string>, schema: Json): Set<string> {
  if (!isObject(schema) || !digits.has(schema["pattern"])) return names;
  if (names.has("integer") || names.has("number")) names.delete("string");
  else if (names.size === 0) for (const name of numberOf(schema)) names.add(name);
  return names;
}

/** Whether the pattern says no more than that a number is one. */
export function isOfDigits(schema: JsonObject): boolean {
  return schema["type"] !== "string" && digits.has(schema["pattern"]);
}

function numberOf({ format }: JsonObject): readonly string[] {
  if (typeof format !== "string") return [];
  return /^u?int(?:8|16|32|64)$/.test(format) ? ["integer"] : /^(?:float|double|decimal)$/.test(format) ? ["number"] : [];
}
