// What makes a type poor: ids that lose digits, unions without a name, the same object described again and again.
import type { Document, Json, Node } from "../document/document.js";
import { compareText, isList, isObject, items, keyOf, member, members, textOf, valueOf } from "../model/node.js";
import { placeName } from "../model/place-name.js";
import { isNull } from "../model/unions.js";
import { isIdentifierName } from "./api-rules.js";
import { type Endpoint, key, TakenNames } from "./endpoints.js";
import type { Finding, Fix } from "./finding.js";
import type { Visited, Walk } from "./walk.js";

/** Ids whose digits a JSON number does not keep in every language (RFC 8259, 6). */
export function wideIdentifiers(document: Document, { visited }: Walk): readonly Finding[] {
  const named = visited.flatMap(({ node, kind }): readonly (readonly [string, Node | null])[] => {
    if (kind === "schema") return members(member(node, "properties"));
    return kind === "parameter" ? [[textOf(node, "name"), member(node, "schema")]] : [];
  });
  return named.flatMap(([name, said]): readonly Finding[] => {
    const schema = said === null || !isIdentifierName(name) ? null : document.resolve(said);
    if (said === null || schema === null || textOf(schema, "format") !== "int64" || textOf(schema, "type") === "string") return [];
    return [{ code: "lint/int64-identifier", severity: "warning", message: `${JSON.stringify(name)} is an id of 64 bits: above 2^53 JavaScript rounds it`, at: said.at, hint: "Send it as a text: `type: string`, `format: int64`. Clients generated with `--int64 string` or `bigint` keep the digits." }];
  });
}

export class SchemaNames {
  readonly #document: Document;
  readonly #endpoints: ReadonlyMap<string, string>;
  readonly #taken: TakenNames;

  constructor(document: Document, endpoints: readonly Endpoint[]) {
    this.#document = document;
    this.#endpoints = new Map(endpoints.map(({ node, name }) => [node.at.pointer, name]));
    // The input of a call is called after it.
    this.#taken = new TakenNames([...namedSchemas(document).map(([name]) => name), ...endpoints.map(({ name }) => `${name} Request`)]);
  }

  /** A name that no component has, from where the schema stands; null where none can be made. */
  of({ at }: Node): string | null {
    if (at.file !== this.#document.file) return null;
    const [root = "", path = "", method = "", part = "", ...more] = at.pointer.split("/").slice(1);
    const rest = [part === "requestBody" ? "body" : part, ...more];
    const operation = this.#endpoints.get(`/${root}/${path}/${method}`);
    const inside = rest.filter((token, index) => rest[index - 1] !== "content" && !/^(?:responses|2..|default)$/.test(token));
    const wanted = operation === undefined ? placeName(at) : `${key(operation)}${rest[0] === "responses" ? "Answer" : ""}${placeName({ file: at.file, pointer: `/paths/${inside.join("/")}` })}`;
    // Names of components (OpenAPI 3.1, 4.8.7) know these letters only.
    const name = wanted.replace(/[^A-Za-z0-9._-]/g, "");
    return name === "" ? null : this.#taken.free(name);
  }
}

function namedSchemas(document: Document): readonly (readonly [string, Node])[] {
  const components = member(document.root, "components");
  return components === null ? [] : members(member(components, "schemas"));
}

/** Inline `oneOf` and `anyOf` of objects, for which each language would make up a name. */
export function inlineUnions(document: Document, { visited, targets }: Walk, names: SchemaNames): readonly Finding[] {
  const named = new Set([...namedSchemas(document).map(([, { at }]) => keyOf(at)), ...targets]);
  return visited.flatMap(({ node, kind }): readonly Finding[] => {
    if (kind !== "schema" || named.has(keyOf(node.at))) return [];
    const variants = [...items(member(node, "oneOf")), ...items(member(node, "anyOf"))].filter((variant) => !isNull(variant));
    const objects = variants.filter((variant) => valueOf(document.resolve(variant), "properties") !== undefined);
    if (variants.length < 2 || objects.length === 0) return [];
    const name = names.of(node);
    const fix: Fix | undefined = name === null ? undefined : { kind: "name", pointers: [node.at.pointer], name, known: false };
    return [{ code: "lint/inline-union", severity: "warning", message: "These alternatives have no name together: callers cannot write their type down", at: node.at, hint: "Move the schema to components.schemas and refer to it.", ...(fix && { fix }) }];
  });
}

/** Inline objects that say the same as another one, or as a component. */
export function duplicates(document: Document, { visited, targets }: Walk, names: SchemaNames): readonly Finding[] {
  const components = new Map(namedSchemas(document).map(([name, { at }]) => [keyOf(at), name]));
  const identities = new Identities();
  const groups = new Map<number, Visited[]>();
  for (const one of visited) {
    const { value } = one.node;
    if (one.kind !== "schema" || !isObject(value) || !isObject(value["properties"]) || Object.keys(value["properties"]).length < 2) continue;
    const id = identities.of(value, one.node.at.file);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group): readonly Finding[] => {
    const sorted = group.map(({ node }) => node).sort((one, other) => compareText(keyOf(one.at), keyOf(other.at)));
    const inline = sorted.filter(({ at }) => !components.has(keyOf(at)) && !targets.has(keyOf(at)));
    const original = sorted.find(({ at }) => components.has(keyOf(at)));
    const [first, ...others] = original === undefined ? inline : [original, ...inline];
    if (first === undefined || others.length === 0) return [];
    const known = original === undefined ? undefined : components.get(keyOf(original.at));
    const name = known ?? names.of(first);
    const pointers = inline.filter(({ at }) => at.file === document.file).map(({ at }) => at.pointer);
    const fix: Fix | undefined = name === null ? undefined : { kind: "name", pointers, name, known: known !== undefined };
    const message = known === undefined ? `This object is described ${others.length === 1 ? "twice" : `${others.length + 1} times`}` : `This object is described again: ${JSON.stringify(known)} says the same`;
    const [at, ...related] = known === undefined ? [first, ...others] : [...others, first];
    if (at === undefined) return [];
    return [{ code: "lint/duplicate-schema", severity: "info", message, at: at.at, related: related.slice(0, 3).map((other) => ({ message: "also", at: other.at })), hint: "Describe it once in components.schemas and refer to it.", ...(fix && { fix }) }];
  });
}

/** Numbers for values: equal for equal ones, whatever the order of members. A reference means something else in another file. Each object is looked at once. */
class Identities {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<object, number>();

  of(value: Json, file: string): number {
    if (value === null || typeof value !== "object") return this.#number(JSON.stringify(value));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const text = isList(value)
      ? `[${value.map((item) => this.of(item, file)).join()}]`
      : `{${Object.entries(value).sort(([one], [other]) => compareText(one, other)).map(([name, held]) => `${JSON.stringify(name)}:${name === "$ref" && typeof held === "string" ? JSON.stringify([file, held]) : this.of(held, file)}`).join()}}`;
    const number = this.#number(text);
    this.#known.set(value, number);
    return number;
  }

  #number(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
