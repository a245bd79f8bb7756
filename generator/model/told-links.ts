// Whether a document speaks of the header `Link` (RFC 8288) anywhere. Many that page all their lists by it say so once, in prose.
import type { Json } from "../document/document.js";
import { isList, isObject } from "./node.js";

const told = /\blink\b[`'"*_]*\s+(?:(?:http|response)\s+)*headers?\b/i;

const answers = new WeakMap<object, boolean>();

export function tellsOfLinks(document: Json): boolean {
  if (!isObject(document)) return false;
  const known = answers.get(document);
  if (known !== undefined) return known;
  const answer = isToldIn(document);
  answers.set(document, answer);
  return answer;
}

function isToldIn(value: Json): boolean {
  if (isList(value)) return value.some(isToldIn);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([name, inner]) => (name === "description" && typeof inner === "string" ? told.test(inner) : isToldIn(inner)));
}
