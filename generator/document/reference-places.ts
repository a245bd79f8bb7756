// Finds the references of one value: the `$ref` that it is, and the targets of its discriminator.
import type { Place } from "../diagnostics.js";
import type { Node } from "./document.js";
import { type Kind, sectionOf } from "./grammar.js";
import { isObject, member, referenceOf } from "./json.js";
import { pointerOf } from "./pointer.js";

export interface Found {
  readonly reference: string;
  readonly at: Place;
  readonly held: Kind;
}

/** The reference that an object is, and those that a discriminator names. */
export function referencesIn(node: Node, kind: Kind): readonly Found[] {
  const reference = sectionOf(kind) === null ? undefined : referenceOf(node.value);
  const discriminator = kind === "schema" ? member(node.value, "discriminator") : undefined;
  if (reference === undefined && discriminator === undefined) return none;
  const found: Found[] = [];
  if (reference !== undefined) found.push({ reference, at: node.at, held: kind });
  const otherwise = member(discriminator, "defaultMapping");
  if (typeof otherwise === "string" && isMappedReference(otherwise)) found.push({ reference: otherwise, at: { file: node.at.file, pointer: `${node.at.pointer}/discriminator/defaultMapping` }, held: "schema" });
  const mapping = member(discriminator, "mapping");
  for (const [value, target] of isObject(mapping) ? Object.entries(mapping) : []) {
    if (typeof target !== "string" || !isMappedReference(target)) continue;
    found.push({ reference: target, at: { file: node.at.file, pointer: node.at.pointer + pointerOf(["discriminator", "mapping", value]) }, held: "schema" });
  }
  return found;
}

/** Most values refer to nothing. */
const none: readonly never[] = [];

/** A mapping names a component by its bare name or refers to a schema. */
export function isMappedReference(target: string): boolean {
  return /[#/]|\.(?:ya?ml|json)$/i.test(target);
}
