// Schemas that extend another one by `allOf`. Where that one has a discriminator, a reference to it means any of them
// (OpenAPI 3.1.1, 4.8.25).
import type { Document, Node } from "../document/document.js";
import type { Extent } from "./extent.js";
import { compareText, items, keyOf, member, members, textOf, valueOf } from "./node.js";
import { bareTarget, isReference, onlyPart } from "./schema.js";

/** A longer list is no type that anybody reads; Microsoft Graph's `entity` has 653. */
const MOST = 64;

export interface Family {
  readonly base: Node;
  /** Components; those that extend others of them too. Sorted by place. */
  readonly heirs: Node[];
}

export class Heirs {
  readonly #document: Document;
  readonly #extent: Extent;
  /** What each schema extends that has heirs of interest, by key. */
  readonly #lineages = new Map<string, ReadonlyMap<string, Node>>();
  #families: ReadonlyMap<string, Family> | null = null;
  /** Components that add nothing to the schema with a discriminator that they extend, by key. */
  readonly #plain = new Map<string, Node>();

  constructor(document: Document, extent: Extent) {
    this.#document = document;
    this.#extent = extent;
  }

  /** Null where there are no heirs, or more of them than a type can list. */
  of(key: string): Family | null {
    const family = this.#found().get(key);
    return family === undefined || family.heirs.length > MOST ? null : family;
  }

  /** How many heirs there are. */
  count(key: string): number {
    return this.#found().get(key)?.heirs.length ?? 0;
  }

  /** The heir that a reference names, where it would pass for another name of what it extends; null for anything else. */
  plain(node: Node): Node | null {
    this.#found();
    if (this.#plain.size === 0) return null;
    const named = onlyPart(this.#document, node) ?? node;
    const target = isReference(this.#document, named) ? this.#document.target(textOf(named, "$ref"), named.at) : null;
    return target === null ? null : (this.#plain.get(keyOf(target.at)) ?? null);
  }

  #found(): ReadonlyMap<string, Family> {
    if (this.#families !== null) return this.#families;
    const families = new Map<string, Family>();
    this.#families = families;
    const components = member(this.#document.root, "components");
    const known = new Set<string>();
    for (const [, component] of members(components === null ? null : member(components, "schemas"))) {
      const heir = bareTarget(this.#document, component) ?? component;
      if (known.has(keyOf(heir.at)) || isReference(this.#document, heir)) continue;
      known.add(keyOf(heir.at));
      const bases = this.#bases(heir);
      for (const [key, base] of bases) {
        const family = families.get(key);
        if (family === undefined) families.set(key, { base, heirs: [heir] });
        else family.heirs.push(heir);
      }
      const part = onlyPart(this.#document, heir);
      const base = part === null || bases.size === 0 ? null : this.#document.target(textOf(part, "$ref"), part.at);
      if (base !== null && isOpen(bareTarget(this.#document, base) ?? base)) this.#plain.set(keyOf(heir.at), heir);
    }
    for (const { heirs } of families.values()) heirs.sort((one, other) => compareText(keyOf(one.at), keyOf(other.at)));
    return families;
  }

  /** What a schema extends, directly or by way of others, of those that a discriminator holds for. */
  #bases(heir: Node): ReadonlyMap<string, Node> {
    const key = keyOf(heir.at);
    const known = this.#lineages.get(key);
    if (known !== undefined) return known;
    const bases = new Map<string, Node>();
    // A circle ends where it began.
    this.#lineages.set(key, bases);
    for (const base of this.#extended(heir)) {
      const further = this.#bases(base);
      if (further.size === 0 && member(base, "discriminator") === null) continue;
      for (const [other, node] of [[keyOf(base.at), base] as const, ...further]) if (other !== key && this.#extent.merges(heir.at)) bases.set(other, node);
    }
    return bases;
  }

  #extended(schema: Node): readonly Node[] {
    if (valueOf(schema, "allOf") === undefined && valueOf(schema, "$ref") === undefined) return [];
    return [schema, ...items(member(schema, "allOf"))].flatMap((part) => {
      const reference = textOf(part, "$ref");
      if (reference === "") return part === schema ? [] : [part];
      const target = this.#document.target(reference, part.at);
      return target === null ? [] : [bareTarget(this.#document, target) ?? target];
    });
  }
}

/** Whether a schema says nothing of alternatives. */
function isOpen(schema: Node): boolean {
  return valueOf(schema, "oneOf") === undefined && valueOf(schema, "anyOf") === undefined;
}
