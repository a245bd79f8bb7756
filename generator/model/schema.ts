// Schemas before they are types: where references lead, and what `allOf` adds up to.
import type { Report } from "../diagnostics.js";
import type { Document, Json, JsonObject, Node } from "../document/document.js";
import { withoutDigitTexts } from "./digit-texts.js";
import type { Extent } from "./extent.js";
import { withoutHeld } from "./held-alternatives.js";
import { isList, isObject, items, keyOf, member, textOf, valueOf } from "./node.js";
import { checkShape, schemaShape } from "./shape.js";

/** Keywords that say which values there are; all others annotate or limit. */
const shaping = new Set(["$ref", "$dynamicRef", "$recursiveRef", "type", "properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf"]);

/** Keywords that say something about a value and nothing about its type. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(["title", "description", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "$comment", "externalDocs"]);

export function shapes(schema: Node, except: readonly string[] = []): boolean {
  const { value } = schema;
  if (typeof value === "boolean") return !value;
  if (!isObject(value)) return false;
  // A schema has fewer members than there are keywords.
  for (const name in value) if (shaping.has(name) && !except.includes(name)) return true;
  return false;
}

export interface Followed {
  /** Where the references end; null when they lead nowhere (reported by the document). */
  readonly end: Node | null;
  /** True when a `$ref` was followed: the end is a place that has a name of its own. */
  readonly referred: boolean;
  /** `nullable: true` beside a reference, which older documents carry. */
  readonly nullable: boolean;
}

/** Follows `$ref`, and `allOf` of one member, as long as nothing beside them shapes the value. */
export function follow(document: Document, start: Node, report: Report): Followed {
  // Few references lead to another one, so most schemas need no set.
  let seen: Set<string> | null = null;
  let node = start;
  let referred = false;
  let nullable = false;
  for (let steps = 0; ; steps += 1) {
    const reference = textOf(node, "$ref");
    let next: Node;
    if (isReference(document, node)) {
      nullable ||= valueOf(node, "nullable") === true;
      const target = document.target(reference, node.at);
      if (target === null) return { end: null, referred, nullable };
      next = target;
      referred = true;
    } else {
      const only = onlyPart(document, node);
      if (only === null) return { end: node, referred, nullable };
      nullable ||= [node, ...items(member(node, "allOf"))].some((part) => valueOf(part, "nullable") === true);
      next = only;
    }
    if (steps > 0) {
      seen ??= new Set([keyOf(start.at)]);
      if (seen.has(keyOf(node.at))) {
        report.warning("schema/reference-loop", "This reference leads back to itself: its type is unknown", { at: node.at, hint: "Let one of the references name a schema with content." });
        return { end: null, referred, nullable };
      }
      seen.add(keyOf(node.at));
    }
    node = next;
  }
}

/** What a schema that is nothing but a reference leads to, unless that is a reference too. */
export function bareTarget(document: Document, node: Node): Node | null {
  const reference = textOf(node, "$ref");
  if (reference === "" || (isObject(node.value) && Object.keys(node.value).length > 1)) return null;
  const target = document.target(reference, node.at);
  return target === null || valueOf(target, "$ref") !== undefined ? null : target;
}

/** Whether a schema is another name for what it refers to. */
export function isReference(document: Document, schema: Node): boolean {
  return textOf(schema, "$ref") !== "" && !shapes(schema, ["$ref", "type"]) && repeats(document, schema, schema);
}

/** The reference that `allOf` holds, where nothing that stands beside it says more of the type. */
export function onlyPart(document: Document, node: Node): Node | null {
  if (valueOf(node, "allOf") === undefined || shapes(node, ["allOf", "type"])) return null;
  const parts = items(member(node, "allOf"));
  const [only, ...others] = parts.filter((part) => textOf(part, "$ref") !== "");
  if (only === undefined || others.length > 0 || !repeats(document, node, only)) return null;
  return parts.every((part) => part === only || isToldBy(document, part, only)) ? only : null;
}

/** Whether a schema says no more of the type than what `reference` leads to. */
export function isToldBy(document: Document, schema: Node, reference: Node): boolean {
  return annotates(schema) && textOf(reference, "$ref") !== "" && repeats(document, schema, reference);
}

/** Whether a schema says no more than a type, and what annotates it. */
function annotates({ value }: Node): boolean {
  return isObject(value) && Object.keys(value).every((name) => name === "type" || name === "nullable" || ANNOTATIONS.has(name) || name.startsWith("x-"));
}

/** Whether what a reference leads to has the type that `schema` says, if it says one. Null beside it allows nothing more. */
function repeats(document: Document, schema: Node, reference: Node): boolean {
  const said = besideNull(schema);
  if (said === null) return true;
  const target = document.target(textOf(reference, "$ref"), reference.at);
  const told = target === null ? null : besideNull(target);
  return told === null ? said === "object" : told === said;
}

/** The types besides null that a schema says. */
function besideNull(schema: Node): string | null {
  const type = valueOf(schema, "type");
  return type === undefined ? null : [type].flat().filter((name) => name !== "null").sort().join();
}

/**
 * The schemas that must all hold: the node itself and what its `$ref` and `allOf` bring in, bases first. Each is read
 * without its own `$ref` and `allOf`.
 */
export function conjunction(document: Document, start: Node, report: Report, extent: Extent): readonly Node[] {
  if (valueOf(start, "$ref") === undefined && valueOf(start, "allOf") === undefined) {
    checkShape(start, schemaShape, report);
    return holds(start.value) ? [start] : [];
  }
  const parts: Node[] = [];
  const done = new Set<string>();
  const trail = new Set<string>();
  const visit = (node: Node): void => {
    if (!extent.merges(start.at)) return;
    const key = keyOf(node.at);
    if (trail.has(key)) {
      report.warning("schema/circular-all-of", "A schema cannot be a part of itself, by `$ref` or `allOf`: that part is left out", { at: node.at });
      return;
    }
    if (done.has(key)) return;
    checkShape(node, schemaShape, report);
    trail.add(key);
    const reference = textOf(node, "$ref");
    if (reference !== "") {
      const target = document.target(reference, node.at);
      if (target !== null) visit(target);
    }
    for (const part of items(member(node, "allOf"))) visit(part);
    trail.delete(key);
    done.add(key);
    if (holds(node.value)) parts.push(node);
  };
  visit(start);
  return parts.length < 2 ? parts : parts.map((part) => withoutHeld(document, part, done));
}

/** Whether a schema says anything beside what it brings in. */
function holds(value: Json): boolean {
  return typeof value === "boolean" || (isObject(value) && saysMore(value));
}

function saysMore(schema: JsonObject): boolean {
  for (const name in schema) if (name !== "$ref" && name !== "allOf") return true;
  return false;
}

/** The types that all parts allow; null when no part says. `integer` is narrower than `number`. */
export function typeNames(parts: readonly Node[]): ReadonlySet<string> | null {
  let allowed: Set<string> | null = null;
  for (const part of parts) {
    const said = valueOf(part, "type");
    const names = new Set<string>();
    if (typeof said === "string") names.add(said);
    else if (isList(said)) for (const name of said) if (typeof name === "string") names.add(name);
    withoutDigitTexts(names, part.value);
    if (names.size === 0) continue;
    if (valueOf(part, "nullable") === true) names.add("null");
    allowed = allowed === null ? names : meet(allowed, names);
  }
  return allowed;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  const both = new Set<string>();
  for (const name of one) {
    if (other.has(name)) both.add(name);
    else if (name === "integer" && other.has("number")) both.add(name);
    else if (name === "number" && other.has("integer")) both.add("integer");
  }
  return both;
}

/** What says the items of a list, first those that have schemas of their own. A list in `items`, and `additionalItems` behind it, is how JSON Schema wrote tuples before 2020, and TypeBox does. */
export function itemsIn(parts: readonly Node[]): { readonly first: Node | null; readonly item: Node | null } {
  const said = keyword(parts, "items").at(-1) ?? null;
  const older = said !== null && isList(said.value);
  const others = older ? "additionalItems" : "items";
  const item = keyword(parts, others).at(-1) ?? keyword(parts, "unevaluatedItems").at(-1) ?? null;
  return { first: keyword(parts, "prefixItems").at(-1) ?? (older ? said : null), item };
}

// Each schema is asked for some forty keywords, so these two count by index (decision 0033).

/** Every part's value of a keyword, in the order of the parts. */
export function keyword(parts: readonly Node[], name: string): readonly Node[] {
  let found: Node[] | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const node = part === undefined ? null : member(part, name);
    if (node !== null) (found ??= []).push(node);
  }
  return found ?? nothing;
}

/** What is said of members that are not listed. TypeSpec writes `unevaluatedProperties`, and `{ not: {} }` for none. */
export function unlistedMembers(parts: readonly Node[]): readonly Node[] {
  const [additional, unevaluated] = [keyword(parts, "additionalProperties"), keyword(parts, "unevaluatedProperties")];
  if (additional.length + unevaluated.length === 0) return nothing;
  return [...additional, ...unevaluated].map((node) => (isEmpty(valueOf(node, "not")) && Object.keys(node.value ?? {}).length === 1 ? { ...node, value: false } : node));
}

function isEmpty(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** Most schemas do not have most keywords: the answer to most questions takes no memory. */
const nothing: readonly never[] = [];

/** Every part's value of a keyword, where places do not matter. */
export function keywordValues(parts: readonly Node[], name: string): readonly Json[] {
  let found: Json[] | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const value = valueOf(parts[index] ?? null, name);
    if (value !== undefined) (found ??= []).push(value);
  }
  return found ?? nothing;
}

export function isScalar(value: Json | undefined): value is null | boolean | number | string {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
