// What the `mapping` of a discriminator says, whichever schemas it chooses among.
import type { Place } from "../diagnostics.js";
import type { Document, Node } from "../document/document.js";
import { isMappedReference } from "../document/reference-places.js";
import { below, keyOf, member, members } from "./node.js";

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
  const target = named === undefined ? targetOf(document, reference, at) : null;
  return target === null ? named : keyOf(end(target).at);
}

/** A bare name is one of a component: of the root document, or else of the same file. */
function targetOf(document: Document, reference: string, at: Place): Node | null {
  if (isMappedReference(reference)) return document.target(reference, at);
  const components = member(document.root, "components");
  const schemas = components === null ? null : member(components, "schemas");
  return (schemas === null ? null : member(schemas, reference)) ?? document.target(`#${below({ file: "", pointer: "/components/schemas" }, encodeURIComponent(reference)).pointer}`, at);
}
