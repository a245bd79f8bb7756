// Schemas that stand elsewhere, often in a file of their own, and whom a component of the root names by referring to them.
import type { Document, Node } from "../document/document.js";
import { compareText, keyOf, member, members } from "./node.js";
import { placeName } from "./place-name.js";
import { bareTarget } from "./schema.js";

export class ComponentNames {
  readonly #document: Document;
  /** By key of what is named. */
  #names: ReadonlyMap<string, string> | null = null;
  /** By key of the component: what it names. */
  readonly #targets = new Map<string, Node>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The name of a schema: that of the component which is nothing but a reference to it, else that of its place. */
  of(node: Node): string {
    return this.#found().get(keyOf(node.at)) ?? placeName(node.at);
  }

  /** What a component gives its name to; null for any other schema. */
  target(node: Node): Node | null {
    this.#found();
    return this.#targets.get(keyOf(node.at)) ?? null;
  }

  #found(): ReadonlyMap<string, string> {
    if (this.#names !== null) return this.#names;
    const components = member(this.#document.root, "components");
    const names = new Map<string, string>();
    this.#names = names;
    const own = members(components === null ? null : member(components, "schemas"));
    const keys = new Set(own.map(([, node]) => keyOf(node.at)));
    for (const [name, component] of [...own].sort(([one], [other]) => compareText(one, other))) {
      const target = bareTarget(this.#document, component);
      if (target === null) continue;
      const key = keyOf(target.at);
      // Of several components, the one that is called as what it refers to.
      if (keys.has(key) || (names.has(key) && placeName(target.at) !== name)) continue;
      for (const [other, named] of this.#targets) if (keyOf(named.at) === key) this.#targets.delete(other);
      names.set(key, name);
      this.#targets.set(keyOf(component.at), target);
    }
    return names;
  }
}
