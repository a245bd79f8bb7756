// One bundled OpenAPI document, and schemas in it as the mock reads them: references followed, `allOf` merged.
import { entries, isList, isObject, member, textMember, type Json, type JsonObject } from "./json.js";

/** A value and the URI fragment that leads to it. */
export interface Located {
  readonly value: Json;
  readonly pointer: string;
}

/** What a schema says after following references and merging `allOf`; of `oneOf` and `anyOf` the first that is not null. */
export interface Shape {
  /** The first type that is not `null`; derived when the schema does not name one. */
  readonly type: string | null;
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Located>;
  readonly required: ReadonlySet<string>;
  readonly items: Located | null;
  /** Schemas of the first items, each its own. */
  readonly first: readonly Located[];
  /** What a text holds as JSON. */
  readonly held: Located | null;
  /** Schema of members that are not listed. */
  readonly additional: Located | null;
  /** The merged keywords that are not structure: `enum`, `format`, `example`, limits. */
  readonly keywords: JsonObject;
  /** What tells types apart, with the alternative that was chosen; null where the heirs of the schema are the others. */
  readonly discriminators: readonly { readonly told: JsonObject; readonly variant: Located | null }[];
  /** Pointers of the schemas that took part. */
  readonly sources: ReadonlySet<string>;
}

const maximumDepth = 64;

export class Api {
  readonly root: JsonObject;
  /** Base URI under which a validator knows the document. */
  readonly uri: string;
  /** `info.title`. */
  readonly title: string;
  readonly #shapes = new Map<string, Shape>();

  constructor(root: JsonObject, index: number) {
    this.root = root;
    this.uri = `https://mock.invalid/${index}`;
    this.title = textMember(root["info"], "title") ?? "";
  }

  at(...path: readonly string[]): Located | null {
    let found: Located | null = { value: this.root, pointer: "#" };
    for (const name of path) found = found === null ? null : this.child(found, name);
    return found;
  }

  child(parent: Located, name: string): Located | null {
    const value = member(parent.value, name);
    if (value === undefined) return null;
    return { value, pointer: `${parent.pointer}/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}` };
  }

  /** Follows `$ref` until something else is found; null for a reference that leads nowhere. */
  followed(from: Located | null): Located | null {
    let found = from;
    for (let step = 0; found !== null && step < maximumDepth; step++) {
      const reference = textMember(found.value, "$ref");
      if (reference === undefined) return found;
      found = reference.startsWith("#") ? this.at(...pointerParts(reference)) : null;
    }
    return null;
  }

  shape(schema: Located): Shape {
    const known = this.#shapes.get(schema.pointer);
    if (known !== undefined) return known;
    const builder = new ShapeBuilder();
    this.#gather(schema, builder, 0);
    const shape = builder.shape();
    this.#shapes.set(schema.pointer, shape);
    return shape;
  }

  #gather(schema: Located, into: ShapeBuilder, depth: number): void {
    if (depth > maximumDepth || into.sources.has(schema.pointer) || !isObject(schema.value)) return;
    into.sources.add(schema.pointer);
    if (textMember(schema.value, "$ref") !== undefined) {
      const target = this.followed(schema);
      if (target !== null) this.#gather(target, into, depth + 1);
    }
    into.add(schema.value);
    for (const part of this.children(schema, "allOf")) this.#gather(part, into, depth + 1);
    const properties = this.child(schema, "properties");
    for (const [name] of entries(properties?.value)) {
      const property = properties === null ? null : this.child(properties, name);
      if (property !== null) into.properties.set(name, property);
    }
    // Before 2020 JSON Schema wrote the first ones as a list of `items`.
    const older = this.children(schema, "items");
    into.items ??= this.child(schema, older.length > 0 ? "additionalItems" : "items");
    if (into.first.length === 0) into.first = older.length > 0 ? older : this.children(schema, "prefixItems");
    if (/[/+]json\b/.test(textMember(schema.value, "contentMediaType") ?? "")) into.held ??= this.child(schema, "contentSchema");
    const additional = this.child(schema, "additionalProperties");
    if (additional !== null && isObject(additional.value)) into.additional ??= additional;
    const told = schema.value["discriminator"];
    let variant: Located | null = null;
    for (const keyword of ["oneOf", "anyOf"]) {
      const variants = this.children(schema, keyword);
      if (variants.some((variant) => textMember(variant.value, "type") === "null")) into.nullable = true;
      const first = variants.find((variant) => textMember(variant.value, "type") !== "null");
      variant ??= first ?? null;
      if (first !== undefined) this.#gather(first, into, depth + 1);
    }
    if (isObject(told)) into.discriminators.push({ told, variant });
  }

  children(parent: Located, name: string): Located[] {
    const list = this.child(parent, name);
    if (list === null || !isList(list.value)) return [];
    return list.value.flatMap((_, index) => this.child(list, String(index)) ?? []);
  }
}

class ShapeBuilder {
  readonly properties = new Map<string, Located>();
  readonly required = new Set<string>();
  readonly sources = new Set<string>();
  readonly discriminators: Shape["discriminators"][number][] = [];
  items: Located | null = null;
  first: readonly Located[] = [];
  held: Located | null = null;
  additional: Located | null = null;
  nullable = false;
  #type: string | null = null;
  #keywords: Record<string, Json> = {};

  add(schema: JsonObject): void {
    const types = [schema["type"] ?? []].flat().filter((type) => typeof type === "string");
    if (types.includes("null") || schema["nullable"] === true) this.nullable = true;
    this.#type ??= types.find((type) => type !== "null") ?? (types.length > 0 ? "null" : null);
    const required = schema["required"];
    if (isList(required)) for (const name of required) if (typeof name === "string") this.required.add(name);
    // What stands beside or above a reference wins over what the reference leads to.
    this.#keywords = { ...schema, ...this.#keywords };
  }

  shape(): Shape {
    const isText = this.held !== null || this.#keywords["contentMediaType"] !== undefined;
    const derived = this.properties.size > 0 || this.additional !== null ? "object" : this.items !== null || this.first.length > 0 ? "array" : isText ? "string" : null;
    const { properties, required, items, first, held, additional, nullable, sources, discriminators } = this;
    return { type: this.#type ?? derived, nullable, properties, required, items, first, held, additional, sources, discriminators, keywords: this.#keywords };
  }
}

function pointerParts(reference: string): string[] {
  const parts = reference.slice(1).split("/").slice(1);
  return parts.map((part) => decoded(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
