// All declarations of a package while it is built, across its documents.
import type { Draft, DraftField } from "./draft.js";
import type { Type } from "./model.js";
import { compareText } from "./node.js";

export class Drafts {
  readonly #makers = new Map<string, () => Draft>();
  readonly #made = new Map<string, Draft>();

  /** Promises a declaration. It is made when it is asked for, so that schemas may refer to each other in circles of any length. */
  declare(key: string, make: () => Draft): void {
    if (!this.#makers.has(key)) this.#makers.set(key, make);
  }

  /** Whether the declaration was promised. */
  has(key: string): boolean {
    return this.#makers.has(key);
  }

  get(key: string): Draft {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const make = this.#makers.get(key);
    if (make === undefined) throw new Error(`No declaration was promised for ${key}`);
    const draft = make();
    this.#made.set(key, draft);
    return draft;
  }

  replace(draft: Draft): void {
    this.#made.set(draft.key, draft);
  }

  /** Every declaration, made; sorted by key. Making one may promise others. */
  settled(): readonly Draft[] {
    // A Map that grows while it is iterated yields what was added.
    for (const key of this.#makers.keys()) this.get(key);
    return [...this.#made.values()].sort((one, other) => compareText(one.key, other.key));
  }

  /** Follows aliases; null when the type is not one declaration. */
  behind(type: Type): Draft | null {
    if (type.kind !== "ref") return null;
    const seen = new Set<string>();
    for (let current: Type = type; current.kind === "ref" && !seen.has(current.name); ) {
      seen.add(current.name);
      const draft = this.get(current.name);
      if (draft.content.kind !== "alias") return draft;
      current = draft.content.type;
    }
    return null;
  }

  /** The type without aliases around it. */
  plain(type: Type): Type {
    if (type.kind !== "ref") return type;
    const seen = new Set<string>();
    let current: Type = type;
    while (current.kind === "ref" && !seen.has(current.name)) {
      seen.add(current.name);
      const draft = this.get(current.name);
      if (draft.content.kind !== "alias") break;
      current = draft.content.type;
    }
    return current;
  }

  /** The field that a path of member names leads to from a type; null when there is none. */
  field(type: Type, path: readonly string[]): DraftField | null {
    let current: Type = type;
    let found: DraftField | null = null;
    for (const name of path) {
      const draft = this.behind(current);
      if (draft?.content.kind !== "object") return null;
      found = draft.content.fields.find((field) => field.name.text === name) ?? null;
      if (found === null) return null;
      current = found.type;
    }
    return found;
  }
}
