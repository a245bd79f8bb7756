// A path item that refers to another one, and what stands beside the reference.
import type { Document, Node } from "../document/document.js";
import { member, textOf } from "./node.js";

/** The path item and those that it refers to, in turn: what the first of them says counts. Empty when a reference leads nowhere. */
export function pathItemsOf(document: Document, said: Node): readonly Node[] {
  const end = document.resolve(said);
  if (end === null) return [];
  const found: Node[] = [];
  for (let current: Node | null = said; current !== null && current !== end && textOf(current, "$ref") !== ""; current = document.target(textOf(current, "$ref"), current.at)) found.push(current);
  return [...found, end];
}

/** The first that says it. */
export function memberOfItems(pathItems: readonly Node[], key: string): Node | null {
  for (const item of pathItems) {
    const found = member(item, key);
    if (found !== null) return found;
  }
  return null;
}
