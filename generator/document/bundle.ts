// Writes a document of many files as one plain value: path items in place, everything else below `components`.
import type { Document, Json, JsonObject, Node } from "./document.js";
import { type Kind, type Part, partsOf, sectionOf } from "./grammar.js";
import { isArray, isObject, member, referenceOf } from "./json.js";
import { movedAddress } from "./moved-address.js";
import { pointerOf, pointerTokens } from "./pointer.js";
import { isMappedReference, referencesIn } from "./reference-places.js";

/** Where a reference leads: its place as text, the node, and the section of `components` for it. */
interface Target {
  readonly key: string;
  readonly node: Node;
  readonly kind: Kind;
  readonly section: string;
}

/** Reading said the schemas of 3.0 in the words of 3.1. */
function versionOf(openapi: Json): Json {
  return typeof openapi === "string" && openapi.startsWith("3.0.") ? "3.1.0" : openapi;
}

/**
 * One OpenAPI document with references inside itself only. A deep copy: changing it changes nothing else.
 * Components of the root keep their names; those of other files get the last word of their pointer, and with
 * their file in front where two would meet. A reference that leads nowhere stays as it is.
 */
export function bundle(document: Document): JsonObject {
  const targets = collected(document);
  const copy = new Copy(document, namesOf(targets, document));
  const root = copy.of(document.root, "root");
  if (!isObject(root)) return {};
  const added = new Map<string, [string, Json][]>();
  for (const target of targets.values()) {
    const name = copy.names.get(target.key);
    if (name === undefined) continue;
    const section = added.get(target.section) ?? [];
    section.push([name, copy.of(target.node, target.kind)]);
    added.set(target.section, section);
  }
  if (added.size === 0) return root;
  const own = member(root, "components");
  const components = isObject(own) ? own : {};
  const sections = [...added].map(([section, entries]): [string, Json] => {
    const before = member(components, section);
    const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
    return [section, Object.fromEntries([...Object.entries(isObject(before) ? before : {}), ...sorted])];
  });
  return Object.fromEntries([...Object.entries(root), ["components", Object.fromEntries([...Object.entries(components), ...sections])]]);
}

/** Every target that cannot stay where it is, in the order in which the document reaches it. */
function collected(document: Document): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const seen = new Set<string>();
  const pending: { readonly node: Node; readonly kind: Kind }[] = [{ node: document.root, kind: "root" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, kind } = next;
    const place = `${kind} ${keyOf(node)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { reference, at, held } of referencesIn(node, kind)) {
      const target = document.target(reference, at);
      if (target === null) continue;
      const section = sectionOf(held);
      if (held !== "pathItem" && section !== null && target.at.file !== document.file) {
        targets.set(keyOf(target), { key: keyOf(target), node: target, kind: held, section });
      }
      pending.push({ node: target, kind: held });
    }
    for (const part of partsOf(node, kind)) pending.push(part);
  }
  return targets;
}

function namesOf(targets: ReadonlyMap<string, Target>, document: Document): ReadonlyMap<string, string> {
  const components = member(document.root.value, "components");
  const taken = new Map<string, number>();
  const wanted = (section: string, name: string): string => `${section}/${name.toLowerCase()}`;
  for (const [section, held] of isObject(components) ? Object.entries(components) : []) {
    for (const name of isObject(held) ? Object.keys(held) : []) taken.set(wanted(section, name), 1);
  }
  for (const { section, node } of targets.values()) {
    const key = wanted(section, shortName(node));
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const used = new Set(taken.keys());
  for (const target of [...targets.values()].sort((left, right) => (left.key < right.key ? -1 : 1))) {
    const { section, node } = target;
    let name = shortName(node);
    if ((taken.get(wanted(section, name)) ?? 0) > 1) {
      const long = `${fileWords(node)}.${name}`;
      name = long;
      for (let number = 2; used.has(wanted(section, name)); number += 1) name = `${long}.${number}`;
      used.add(wanted(section, name));
    }
    names.set(target.key, name);
  }
  return names;
}

/** The last word of the pointer, or of the file where the whole file is meant, in letters that a component may have. */
function shortName(node: Node): string {
  const tokens = pointerTokens(node.at.pointer) ?? [];
  const isComponent = tokens.length === 3 && tokens[0] === "components";
  const inside = isComponent ? tokens.slice(2) : tokens.filter((token) => !["components", "schemas", "$defs", "definitions", "properties"].includes(token));
  return allowed(inside.join(".")) || allowed(fileWords(node).split(".").at(-1) ?? "") || "Component";
}

function fileWords(node: Node): string {
  return allowed(node.at.file.replace(/\.(?:ya?ml|json)$/i, "").replaceAll("/", "."));
}

function allowed(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._]+|[._]+$/g, "");
}

class Copy {
  readonly names: ReadonlyMap<string, string>;
  readonly #document: Document;
  readonly #inlining = new Set<string>();
  /** The first path of each path item, by its place. */
  readonly #paths: ReadonlyMap<string, string>;

  constructor(document: Document, names: ReadonlyMap<string, string>) {
    this.#document = document;
    this.names = names;
    const paths = member(document.root.value, "paths");
    const items = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, value]): [string, string][] => {
      const item = document.resolve({ value, at: { file: document.file, pointer: pointerOf(["paths", path]) } });
      return item === null ? [] : [[keyOf(item), path]];
    });
    this.#paths = new Map(items.reverse());
  }

  of(node: Node, kind: Kind): Json {
    const { value } = node;
    if (!isObject(value)) return plain(value);
    const reference = referenceOf(value);
    if (kind === "pathItem" && reference !== undefined) return this.#inlined(node, reference);
    const parts = new Map(partsOf(node, kind).map((part) => [part.node.at.pointer, part]));
    return Object.fromEntries(
      Object.entries(value).filter(([key, held]) => !isLeftOut(key, held, kind, value)).map(([key, held]): [string, Json] => {
        if (key === "$ref" && reference !== undefined) return [key, this.#rewritten(reference, node, kind)];
        if (key === "discriminator" && kind === "schema") return [key, this.#discriminator(held, node)];
        if (key === "operationRef" && kind === "link") return [key, this.#operation(held, node)];
        if (key === "externalValue" && kind === "example") return [key, this.#moved(held, node)];
        if (key === "externalDocs" && (kind === "operation" || kind === "schema") && isObject(held)) return [key, Object.fromEntries(Object.entries(held).map(([name, said]): [string, Json] => [name, name === "url" ? this.#moved(said, node) : plain(said)]))];
        if (key === "openapi" && kind === "root") return [key, versionOf(held)];
        return [key, this.#member(node, [key], held, parts)];
      }),
    );
  }

  #member(node: Node, path: readonly (string | number)[], value: Json, parts: ReadonlyMap<string, Part>): Json {
    const part = parts.get(node.at.pointer + pointerOf(path));
    if (part !== undefined) return this.of(part.node, part.kind);
    if (path.length > 1) return plain(value);
    if (isArray(value)) return value.map((item, index) => this.#member(node, [...path, index], item, parts));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]): [string, Json] => [key, this.#member(node, [...path, key], held, parts)]));
  }

  /** A path item in the place of its reference; members beside the reference win. */
  #inlined(node: Node, reference: string): Json {
    const target = this.#document.target(reference, node.at);
    const resolved = target === null ? null : this.#document.resolve(target);
    if (resolved === null) return plain(node.value);
    // A callback may name the path item that it stands in; in place that has no end.
    if (this.#inlining.has(keyOf(resolved))) return {};
    this.#inlining.add(keyOf(resolved));
    const beside = Object.entries(isObject(node.value) ? node.value : {}).filter(([key]) => key !== "$ref");
    const own = this.of({ value: Object.fromEntries(beside), at: node.at }, "pathItem");
    const held = this.of(resolved, "pathItem");
    this.#inlining.delete(keyOf(resolved));
    return Object.fromEntries([...Object.entries(isObject(held) ? held : {}), ...Object.entries(isObject(own) ? own : {})]);
  }

  #rewritten(reference: string, node: Node, kind: Kind): string {
    const target = this.#document.target(reference, node.at);
    if (target === null) return reference;
    const name = this.names.get(keyOf(target));
    const pointer = name === undefined ? target.at.pointer : pointerOf(["components", sectionOf(kind) ?? "", name]);
    return fragment(pointer);
  }

  #moved(address: Json, { at }: Node): Json {
    return typeof address === "string" ? movedAddress(address, at.file, this.#document.file) : plain(address);
  }

  /** An operation of another file stands where a path refers to its path item. */
  #operation(reference: Json, node: Node): Json {
    if (typeof reference !== "string" || reference.startsWith("#") && node.at.file === this.#document.file || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference)) return reference;
    const target = this.#document.target(reference, node.at);
    if (target === null) return reference;
    const { file, pointer } = target.at;
    if (file === this.#document.file) return fragment(pointer);
    const end = pointer.lastIndexOf("/");
    const path = this.#paths.get(`${file}#${pointer.slice(0, end)}`);
    return path === undefined ? reference : fragment(pointerOf(["paths", path]) + pointer.slice(end));
  }

  #discriminator(value: Json, node: Node): Json {
    if (!isObject(value)) return plain(value);
    const rewritten = (target: Json): Json => (typeof target === "string" && isMappedReference(target) ? this.#rewritten(target, node, "schema") : plain(target));
    return Object.fromEntries(
      Object.entries(value).map(([key, held]): [string, Json] => {
        if (key === "defaultMapping") return [key, rewritten(held)];
        return [key, key === "mapping" && isObject(held) ? Object.fromEntries(Object.entries(held).map(([name, target]): [string, Json] => [name, rewritten(target)])) : plain(held)];
      }),
    );
  }
}

/** Names for references that are no pointers; here all are. Of examples and query strings in the words of 3.2 also what reading said in those of 3.1. */
function isLeftOut(key: string, value: Json, kind: Kind, holder: JsonObject): boolean {
  if (kind === "parameter" && key === "encoding") return true;
  if (kind === "example" && key === "dataValue") return holder["value"] === value;
  return typeof value === "string" && (kind === "schema" ? ["$id", "$anchor", "$dynamicAnchor"].includes(key) : kind === "root" && key === "$self");
}

function fragment(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}

function keyOf(node: Node): string {
  return `${node.at.file}#${node.at.pointer}`;
}

function plain(value: Json): Json {
  if (isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]): [string, Json] => [key, plain(held)]));
}
