// Everything that a document holds and reaches, each object once, and which places are referred to.
import type { Document, Json, Node } from "../document/document.js";
import { type Kind, partsOf } from "../document/grammar.js";
import { isArray, isObject, member, referenceOf } from "../document/json.js";
import { referencesIn } from "../document/reference-places.js";
import { keyOf, member as memberNode } from "../model/node.js";

export interface Visited {
  readonly node: Node;
  readonly kind: Kind;
}

export interface Walk {
  /** In the order of the document, what the paths reach first. */
  readonly visited: readonly Visited[];
  /** Places (`file#pointer`) that a reference leads to. */
  readonly targets: ReadonlySet<string>;
  /** The same, of references that stand in paths and webhooks or in what those reach. */
  readonly used: ReadonlySet<string>;
}

export function walk(document: Document): Walk {
  const walking = new Walking(document);
  const parts: readonly Visited[] = partsOf(document.root, "root");
  walking.from(parts.filter(({ kind }) => kind !== "components"));
  const used = new Set(walking.targets);
  walking.from(parts.filter(({ kind }) => kind === "components"));
  return { visited: walking.visited, targets: walking.targets, used };
}

class Walking {
  readonly visited: Visited[] = [];
  readonly targets = new Set<string>();
  readonly #document: Document;
  readonly #seen = new Map<object, Set<Kind>>();

  constructor(document: Document) {
    this.#document = document;
  }

  from(starts: readonly Visited[]): void {
    const pending = [...starts].reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { node, kind } = next;
      if (!isObject(node.value) || !this.#isNew(node.value, kind)) continue;
      if (referenceOf(node.value) === undefined) this.visited.push(next);
      const further: Visited[] = [];
      const references = referencesIn(node, kind).map(({ reference, at, held }) => ({ target: this.#document.target(reference, at), held }));
      for (const { target, held } of [...references, ...(kind === "schema" ? this.#named(node) : [])]) {
        if (target === null) continue;
        this.targets.add(keyOf(target.at));
        further.push({ node: target, kind: held });
      }
      for (const part of partsOf(node, kind)) further.push(part);
      pending.push(...further.reverse());
    }
  }

  /** Components that a discriminator names without a path. */
  #named({ value }: Node): readonly { readonly target: Node; readonly held: Kind }[] {
    const discriminator = member(value, "discriminator");
    if (discriminator === undefined) return [];
    const names = [member(discriminator, "defaultMapping"), member(discriminator, "mapping")].flatMap((said) => (isObject(said) ? Object.values(said) : said));
    return names.flatMap((name) => {
      const target = typeof name === "string" ? ["components", "schemas", name].reduce<Node | null>((found, key) => (found === null ? null : memberNode(found, key)), this.#document.root) : null;
      return target === null ? [] : [{ target, held: "schema" as const }];
    });
  }

  #isNew(value: object, kind: Kind): boolean {
    const kinds = this.#seen.get(value) ?? new Set();
    this.#seen.set(value, kinds);
    return kinds.size < kinds.add(kind).size;
  }
}

/** Every text below a value: names in extensions, in security requirements. */
export function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.entries(value).flatMap(([key, held]) => [key, ...textsIn(held)]) : [];
}

/** The extensions of an object as one value. */
export function extensionsOf(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.keys(value).filter((key) => key.startsWith("x-")).map((key) => [key, member(value, key) ?? null])) : null;
}
