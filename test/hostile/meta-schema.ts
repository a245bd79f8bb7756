// Every place for a text that the published schemas of OpenAPI know (2.0, 3.0, 3.1, 3.2), and which of them a document fills.
import { createRequire } from "node:module";
import { isList, isRecord, type Plain } from "./plain.js";

const require = createRequire(import.meta.url);

export const VERSIONS = ["2.0", "3.0", "3.1", "3.2"] as const;
export type Version = (typeof VERSIONS)[number];

const published = new Map<Version, Plain>(VERSIONS.map((version) => [version, require(`@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`)]));
const vocabularies = ["applicator", "content", "core", "format-annotation", "meta-data", "unevaluated", "validation"].map((name): Plain => require(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`));

const text: Plain = { type: "string" };

/** What OpenAPI adds to JSON Schema; the published schemas of 3.1 and 3.2 leave it to a vocabulary of its own. */
function additions(version: Version): Plain {
  const isLater = version === "3.2";
  return {
    properties: {
      discriminator: { type: "object", properties: { propertyName: text, mapping: { type: "object", additionalProperties: text }, ...(isLater && { defaultMapping: text }) } },
      xml: { type: "object", properties: { name: text, namespace: text, prefix: text, ...(isLater && { nodeType: text }) } },
      externalDocs: { $ref: "#/$defs/external-documentation" },
    },
  };
}

/** What the schema of 2.0 takes from JSON Schema draft-04 and has a text in it. */
const draft04: Plain = {
  properties: { title: { type: "string" }, description: { type: "string" }, pattern: { type: "string" }, type: { anyOf: [{ enum: ["array", "boolean", "integer", "null", "number", "object", "string"] }, { type: "array", items: { enum: ["array", "boolean", "integer", "null", "number", "object", "string"] } }] } },
  definitions: { stringArray: { type: "array", items: { type: "string" } } },
};

/** A schema of the schemas, and where it stands. */
interface Rule {
  readonly id: string;
  readonly schema: Plain;
}

export interface Place {
  /** Keys from the root of the document. */
  readonly path: readonly string[];
  /** The text is the last key itself, not what it holds. */
  readonly key: boolean;
}

function member(value: Plain, name: string): Plain | undefined {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isText({ schema }: Rule): boolean {
  const type = member(schema, "type");
  const values = member(schema, "enum");
  return type === "string" || (type !== undefined && isList(type) && type.includes("string")) || (values !== undefined && isList(values) && values.every((value) => typeof value === "string"));
}

interface Open extends Rule {
  /** Null: any name that has no schema of its own. */
  readonly pattern: RegExp | null;
  /** The pattern lists the names that there are: an author chooses none. */
  readonly isFixed: boolean;
}

/** The schemas of members that the document names itself: by a pattern, or any that have no schema of their own. */
function open({ id, schema }: Rule): readonly Open[] {
  const patterns = member(schema, "patternProperties");
  const additional = member(schema, "additionalProperties");
  return [
    ...(patterns !== undefined && isRecord(patterns) ? Object.entries(patterns) : []).filter(([pattern, value]) => pattern !== "^x-" && !pattern.startsWith("^(?:schemas|") && isRecord(value)).map(([pattern, value]) => ({ id: `${id}/patternProperties/${pattern}`, schema: value, pattern: new RegExp(pattern), isFixed: /^\^(?:\\\$ref\$|\(get\|)/.test(pattern) })),
    ...(additional !== undefined && isRecord(additional) ? [{ id: `${id}/additionalProperties`, schema: additional, pattern: null, isFixed: false }] : []),
  ];
}

function named({ schema }: Rule): Readonly<Record<string, Plain>> {
  const properties = member(schema, "properties");
  return properties !== undefined && isRecord(properties) ? properties : {};
}

const roots = new Map(vocabularies.map((vocabulary) => [`schema-${String(member(vocabulary, "title"))}`, vocabulary]));

/** The published schema of one version. */
export class MetaSchema {
  readonly #root: Rule;
  readonly #additions: Rule;

  constructor(version: Version) {
    this.#root = { id: "openapi#", schema: published.get(version) ?? {} };
    this.#additions = { id: "openapi#/additions", schema: additions(version) };
  }

  /** That of the version which the document says. */
  static of(document: Plain): MetaSchema {
    const said = String(member(document, "openapi") ?? member(document, "swagger"));
    const version = VERSIONS.find((one) => said.startsWith(one));
    if (version === undefined) throw new Error(`there is no schema for version ${said}`);
    return new MetaSchema(version);
  }

  /** What the schema says with all that it refers to or combines; alternatives are all taken. */
  #rules(start: Rule, seen = new Set<string>()): readonly Rule[] {
    if (seen.has(start.id)) return [];
    seen.add(start.id);
    const { id, schema } = start;
    const found: Rule[] = [start];
    const add = (next: Plain | undefined, at: string): void => void (next === undefined || found.push(...this.#rules({ id: at, schema: next }, seen)));
    const reference = member(schema, "$ref") ?? member(schema, "$dynamicRef");
    if (reference === "#/$defs/schema" || reference === "#meta") return [...found, ...this.#schemaRules(seen)];
    if (typeof reference === "string") {
      const target = reference.replace(/^http:\/\/json-schema\.org\/draft-04\/schema#/, "draft-04#").replace(/^#/, `${id.split("#")[0]}#`);
      add(this.#target(target), target);
    }
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const list = member(schema, key);
      if (list !== undefined && isList(list)) list.forEach((item, index) => add(item, `${id}/${key}/${index}`));
    }
    for (const key of ["then", "else"]) add(member(schema, key), `${id}/${key}`);
    const dependent = member(schema, "dependentSchemas");
    if (dependent !== undefined && isRecord(dependent)) for (const [key, value] of Object.entries(dependent)) add(value, `${id}/dependentSchemas/${key}`);
    return found;
  }

  #target(reference: string): Plain | undefined {
    const [file = "", pointer = ""] = reference.split("#");
    const root = file === "openapi" ? this.#root.schema : file === "draft-04" ? draft04 : roots.get(file);
    return pointer.split("/").slice(1).reduce<Plain | undefined>((value, key) => (value === undefined ? undefined : member(value, key)), root);
  }

  #schemaRules(seen: Set<string>): readonly Rule[] {
    return [...[...roots].flatMap(([name, schema]) => this.#rules({ id: `${name}#`, schema }, seen)), ...this.#rules(this.#additions, seen)];
  }

  /** The ids of all places for a text. */
  allPlaces(): ReadonlySet<string> {
    const places = new Set<string>();
    const seen = new Set<string>();
    const queue: Rule[] = [this.#root];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const rule of this.#rules(next)) {
        if (seen.has(rule.id)) continue;
        seen.add(rule.id);
        if (isText(rule)) places.add(rule.id);
        for (const [key, schema] of Object.entries(named(rule))) queue.push({ id: `${rule.id}/properties/${key}`, schema });
        for (const inner of open(rule)) {
          if (!inner.isFixed) places.add(`${inner.id} key`);
          queue.push(inner);
        }
        for (const key of ["items", "contains"]) {
          const items = member(rule.schema, key);
          if (items !== undefined && isRecord(items)) queue.push({ id: `${rule.id}/${key}`, schema: items });
        }
      }
    }
    return places;
  }

  /** The places of a document by the id that the schema has for them. A reference is one, whatever else could stand there. */
  filledPlaces(document: Plain): ReadonlyMap<string, readonly Place[]> {
    const places = new Map<string, Place[]>();
    const record = (id: string, place: Place): void => void places.set(id, [...(places.get(id) ?? []), place]);
    const visit = (value: Plain, start: Rule, path: readonly string[]): void => {
      for (const rule of this.#rules(start)) {
        if (typeof value === "string" && isText(rule)) record(rule.id, { path, key: false });
        if (isList(value)) {
          const items = member(rule.schema, "items");
          if (items !== undefined) value.forEach((item, index) => visit(item, { id: `${rule.id}/items`, schema: items }, [...path, String(index)]));
        }
        if (!isRecord(value)) continue;
        for (const [key, inner] of Object.entries(value)) {
          const schema = Object.hasOwn(named(rule), key) ? named(rule)[key] : undefined;
          if (schema !== undefined) visit(inner, { id: `${rule.id}/properties/${key}`, schema }, [...path, key]);
          for (const other of open(rule)) {
            if (key.startsWith("x-") && other.pattern !== null) continue;
            if (other.pattern === null ? schema !== undefined : !other.pattern.test(key)) continue;
            if (!other.isFixed) record(`${other.id} key`, { path: [...path, key], key: true });
            visit(inner, other, [...path, key]);
          }
        }
      }
    };
    visit(document, this.#root, []);
    return places;
  }
}
