// What the `mapping` of a discriminator says, whichever schemas it chooses among.
import type { Place } from "../diagnostics.js";
import type { Document, Node } from "../document/document.js";
import { keyOf, member, members } from "./node.js";

export interface Mapped {
  readonly value: string;
  /** Of the schema that the value names. */
  readonly key: string;
  readonly at: Place;
}

/** The schema that every other value means, and none at all (`defaultMapping`, OpenAPI 3.2, 4.24); null without one. Its property is no constant. */
export function defaultKey(document: Document, discriminator: Node, names: ReadonlyMap<string, string>, end: (target: Node) => Node): string | null {
  const said = member(discriminator, "defaultMapping");
  return said === null || typeof said.value !== "string" ? null : (keyNamed(document, said.value, said.at, names, end) ?? null);
}

/** Sorted by value. `names`: keys of the schemas that may be named without a path. `end`: where a reference to a schema ends. What leads nowhere is left out. */
export function mappedValues(document: Document, discriminator: Node, names: ReadonlyMap<string, string>, end: (target: Node) => Node): readonly Mapped[] {
  return members(member(discriminator, "mapping")).flatMap(([value, { value: reference, at }]): readonly Mapped[] => {
    if (typeof reference !== "string") return [];
    const key = keyNamed(document, reference, at, names, end);
    return key === undefined ? [] : [{ value, key, at }];
  });
}

function keyNamed(document: Document, reference: string, at: Place, names: ReadonlyMap<string, string>, end: (target: Node) => Node): string | undefined {
  const named = names.get(reference);
  const target = named === undefined ? document.target(reference, at) : null;
  return target === null ? named : keyOf(end(target).at);
}
