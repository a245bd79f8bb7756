// Whole numbers of more than 53 bits: a document that was read has them rounded, an answer has them as they are written.
import { existsSync, readFileSync } from "node:fs";
import { lostDigits } from "../document/lost-digits.js";
import { entries, type JsonObject, member } from "./json.js";

/** The bundle remembers them under a word of its own. */
const word = "x-countersign-digits";

/** The bundle with the digits that its files have. */
export function withDigits(bundle: JsonObject, files: readonly string[]): JsonObject {
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  const digits = lostDigits(texts.join("\n"));
  return digits.size === 0 ? bundle : { ...bundle, [word]: Object.fromEntries(digits) };
}

export function digitsOf(documents: readonly JsonObject[]): ReadonlyMap<string, string> {
  return new Map(documents.flatMap((root) => entries(member(root, word))).flatMap(([to, from]): readonly (readonly [string, string])[] => (typeof from === "string" && /^-?\d+$/.test(from) ? [[to, from]] : [])));
}

/** A text of JSON whose numbers have them again. */
export function digitsIn(json: string, digits: ReadonlyMap<string, string>): string {
  return digits.size === 0 ? json : json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+]{15,}/g, (token) => digits.get(token) ?? token);
}
