// What a module gives to a door, checked: modules are mostly written without a compiler.
import type { Docs, Name, Words } from "../../model/model.js";
import { prose } from "../prose.js";
import type { CommentTag } from "./contract.js";
import { Printable } from "./printable.js";

export function wordsOf(name: Name | Words): Words {
  const found: unknown = isObject(name) && "words" in name ? name.words : name;
  if (isTexts(found)) return found;
  throw new TypeError(`text.name takes a name of the model or a list of words, and got ${said(name)}`);
}

export function textOf(text: string): string {
  if (typeof text === "string") return text;
  throw new TypeError(`text.string takes a text, and got ${said(text)}`);
}

export function paragraphsOf(text: string | Docs | readonly (string | CommentTag)[]): readonly (string | CommentTag)[] {
  if (typeof text === "string") return [text];
  if (Array.isArray(text) && text.every((item) => typeof item === "string" || isTag(item))) return text;
  if (isDocs(text)) return prose(text);
  throw new TypeError(`text.comment takes documentation, a text or a list of texts and tags, and got ${said(text)}`);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** A tag is one line of the language. */
function isTag(value: unknown): value is CommentTag {
  return isObject(value) && "tag" in value && value.tag instanceof Printable && !/[\r\n]/.test(String(value.tag)) && "text" in value && typeof value.text === "string";
}

function isDocs(value: unknown): value is Docs {
  return isObject(value) && "summary" in value && "description" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A value in a message. */
export function said(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : Array.isArray(value) ? "a list" : isObject(value) ? "an object" : String(value);
}
