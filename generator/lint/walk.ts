// Everything that a document holds and reaches, each object once, and which places are referred to.
import type { Document, Json, Node } from "../document/document.js";
import { type Kind, partsOf } from "../document/grammar.js";
import { isArray, isObject, member, referenceOf } from "../document/json.js";
import { referencesIn } from "../document/reference-places.js";
import { items, keyOf, member as memberNode, members } from "../model/node.js";

export interface Visited {
  readonly node: Node;
  readonly kind: Kind;
}

export interface Walk {
  /** In the order of the document, what the paths reach first. */
  readonly visited: readonly Visited[];
  /** Places (`file#pointer`) that a reference leads to. */
  readonly targets: ReadonlySet<string>;
  /** The same, of references that stand in paths and webhooks or in what those reach; heirs of what is reached, too. */
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
  #heirs: ReadonlyMap<string, readonly Node[]> | null = null;

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
      for (const { target, held } of [...references, ...(kind === "schema" ? [...this.#named(node), ...this.#heirsOf(node)] : [])]) {
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

  /** Components that extend a schema with a discriminator, directly or by way of others: a reference to it means them too. */
  #heirsOf(base: Node): readonly { readonly target: Node; readonly held: Kind }[] {
    if (member(base.value, "discriminator") === undefined) return [];
    this.#heirs ??= this.#extensions();
    const found = new Map<string, Node>();
    const pending = [base];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const heir of this.#heirs.get(keyOf(next.at)) ?? []) {
        if (found.has(keyOf(heir.at))) continue;
        found.set(keyOf(heir.at), heir);
        pending.push(heir);
      }
    }
    return [...found.values()].map((target) => ({ target, held: "schema" }));
  }

  /** By the place of a schema, the components that have it in `allOf`. */
  #extensions(): ReadonlyMap<string, readonly Node[]> {
    const byBase = new Map<string, Node[]>();
    const components = memberNode(this.#document.root, "components");
    for (const [, schema] of members(components === null ? null : memberNode(components, "schemas"))) {
      for (const part of items(memberNode(schema, "allOf"))) {
        const reference = referenceOf(part.value);
        const base = reference === undefined ? null : this.#document.target(reference, part.at);
        if (base === null) continue;
        const heirs = byBase.get(keyOf(base.at));
        if (heirs === undefined) byBase.set(keyOf(base.at), [schema]);
        else heirs.push(schema);
      }
    }
    return byBase;
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
