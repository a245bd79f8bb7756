// Where bytes travel as bytes: in whole bodies and the parts of `multipart`. JSON and forms have texts in their place.
import type { Drafts } from "./drafts.js";
import type { Operation, Type } from "./model.js";
import { refsOf } from "./type-walk.js";

/** The declarations whose bytes are bytes when an operation is called. An object within a part is JSON. */
export function bytesIn(drafts: Drafts, operations: Iterable<Operation>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { input, body } of operations) {
    if (input.type === null || (body?.kind !== "multipart" && body?.kind !== "binary")) continue;
    found.add(input.type);
    const { content } = drafts.get(input.type);
    if (content.kind !== "object") continue;
    for (const { name, type } of content.fields) {
      const isWhole = body.shape.kind === "whole" && body.shape.member === name.text;
      for (const object of addAliases(drafts, type, found)) if (isWhole) addParts(drafts, object, found);
    }
    if (content.additional !== null) addAliases(drafts, content.additional, found);
  }
  return found;
}

function addParts(drafts: Drafts, key: string, found: Set<string>): void {
  const { content } = drafts.get(key);
  if (content.kind !== "object") return;
  found.add(key);
  for (const { type } of content.fields) addAliases(drafts, type, found);
  if (content.additional !== null) addAliases(drafts, content.additional, found);
}

/** Adds the aliases that a type leads to; returns the objects behind them. */
function addAliases(drafts: Drafts, type: Type, found: Set<string>): ReadonlySet<string> {
  const seen = new Set(refsOf(type));
  const objects = new Set<string>();
  // A Set that grows while it is iterated yields what was added.
  for (const key of seen) {
    const { content } = drafts.get(key);
    if (content.kind === "object") objects.add(key);
    if (content.kind !== "alias") continue;
    found.add(key);
    for (const ref of refsOf(content.type)) seen.add(ref);
  }
  return objects;
}
