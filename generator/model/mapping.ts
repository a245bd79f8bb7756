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

/** Sorted by value. `names`: keys of the schemas that may be named without a path. `end`: where a reference to a schema ends. What leads nowhere is left out. */
export function mappedValues(document: Document, discriminator: Node, names: ReadonlyMap<string, string>, end: (target: Node) => Node): readonly Mapped[] {
  return members(member(discriminator, "mapping")).flatMap(([value, { value: reference, at }]): readonly Mapped[] => {
    if (typeof reference !== "string") return [];
    const named = names.get(reference);
    const target = named === undefined ? document.target(reference, at) : null;
    const key = target === null ? named : keyOf(end(target).at);
    return key === undefined ? [] : [{ value, key, at }];
  });
}
