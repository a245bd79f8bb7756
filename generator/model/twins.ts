// Inline schemas that say the same share one type: a document whose references were written out has each of them hundreds of times.
import type { Document, Node } from "../document/document.js";
import { sameJson } from "./choices.js";
import { isObject, items, member, members, textOf, valueOf } from "./node.js";

export interface Twin {
  readonly node: Node;
  /** A schema that `components` names. */
  readonly isComponent: boolean;
}

export class Twins {
  readonly #document: Document;
  /** By file and what is in them: only those are compared member by member. */
  #groups: Map<string, Twin[]> | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** What says the same as an inline schema of an object: a component, else the first that was asked for. Null when this is the first. */
  of(node: Node): Twin | null {
    const group = this.#group(node);
    if (group === null) return null;
    const twin = group.find((other) => sameJson(other.node.value, node.value));
    if (twin !== undefined) return twin.node.at.pointer === node.at.pointer ? null : twin;
    group.push({ node, isComponent: false });
    return null;
  }

  #group(node: Node): Twin[] | null {
    const names = namesIn(node);
    if (names.length === 0) return null;
    // A reference in it means something else in another file.
    const key = `${node.at.file}\n${names.sort().join("\n")}`;
    const groups = (this.#groups ??= this.#components());
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: Twin[] = [];
    groups.set(key, group);
    return group;
  }

  #components(): Map<string, Twin[]> {
    this.#groups = new Map();
    const components = member(this.#document.root, "components");
    for (const [, node] of members(components === null ? null : member(components, "schemas"))) this.#group(node)?.push({ node, isComponent: true });
    return this.#groups;
  }
}

/** The properties of an object, and what it brings in. */
function namesIn(node: Node): string[] {
  const properties = valueOf(node, "properties");
  const own = isObject(properties) ? Object.keys(properties) : [];
  return valueOf(node, "allOf") === undefined ? own : [...own, ...items(member(node, "allOf")).flatMap((part) => [textOf(part, "$ref"), ...namesIn(part)])];
}
