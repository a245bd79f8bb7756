// Every place for a text that the published schemas of OpenAPI 3.1 and JSON Schema 2020-12 know, and which of them a document fills.
import { createRequire } from "node:module";
import { isList, isRecord, type Plain } from "./plain.js";

const require = createRequire(import.meta.url);
const openapi: Plain = require("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json");
const vocabularies = ["applicator", "content", "core", "format-annotation", "meta-data", "unevaluated", "validation"].map((name): Plain => require(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`));

/** What OpenAPI adds to JSON Schema; the published schema leaves it to a vocabulary of its own. */
const additions: Plain = {
  properties: {
    discriminator: { type: "object", properties: { propertyName: { type: "string" }, mapping: { type: "object", additionalProperties: { type: "string" } } } },
    xml: { type: "object", properties: { name: { type: "string" }, namespace: { type: "string" }, prefix: { type: "string" } } },
    externalDocs: { $ref: "#/$defs/external-documentation" },
  },
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

/** What the schema says with all that it refers to or combines; alternatives are all taken. */
function rules(start: Rule, seen = new Set<string>()): readonly Rule[] {
  if (seen.has(start.id)) return [];
  seen.add(start.id);
  const { id, schema } = start;
  const found: Rule[] = [start];
  const add = (next: Plain | undefined, at: string): void => void (next === undefined || found.push(...rules({ id: at, schema: next }, seen)));
  const reference = member(schema, "$ref") ?? member(schema, "$dynamicRef");
  if (reference === "#/$defs/schema" || reference === "#meta") return [...found, ...schemaRules(seen)];
  if (typeof reference === "string") add(reference.startsWith("#/") ? target(id, reference) : undefined, reference.startsWith("#/") ? `${id.split("#")[0]}${reference}` : reference);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const list = member(schema, key);
    if (list !== undefined && isList(list)) list.forEach((item, index) => add(item, `${id}/${key}/${index}`));
  }
  for (const key of ["then", "else"]) add(member(schema, key), `${id}/${key}`);
  const dependent = member(schema, "dependentSchemas");
  if (dependent !== undefined && isRecord(dependent)) for (const [key, value] of Object.entries(dependent)) add(value, `${id}/dependentSchemas/${key}`);
  return found;
}

function target(id: string, reference: string): Plain | undefined {
  const [file = ""] = id.split("#");
  const root = file === "openapi" ? openapi : vocabularies.find((one) => one === roots.get(file));
  return reference.slice(2).split("/").reduce<Plain | undefined>((value, key) => (value === undefined ? undefined : member(value, key)), root);
}

const roots = new Map(vocabularies.map((vocabulary) => [`schema-${String(member(vocabulary, "title"))}`, vocabulary]));

function schemaRules(seen: Set<string>): readonly Rule[] {
  return [...[...roots].flatMap(([name, schema]) => rules({ id: `${name}#`, schema }, seen)), ...rules({ id: "openapi#/additions", schema: additions }, seen)];
}

const ROOT: Rule = { id: "openapi#", schema: openapi };

function isText({ schema }: Rule): boolean {
  const type = member(schema, "type");
  const values = member(schema, "enum");
  return type === "string" || (type !== undefined && isList(type) && type.includes("string")) || (values !== undefined && isList(values) && values.every((value) => typeof value === "string"));
}

/** The schemas of members that the document names itself: by a pattern, or any that have no schema of their own. */
function open({ id, schema }: Rule): readonly (Rule & { readonly pattern: RegExp | null })[] {
  const patterns = member(schema, "patternProperties");
  const additional = member(schema, "additionalProperties");
  return [
    ...(patterns !== undefined && isRecord(patterns) ? Object.entries(patterns) : []).filter(([pattern]) => pattern !== "^x-" && !pattern.startsWith("^(?:schemas|")).map(([pattern, value]) => ({ id: `${id}/patternProperties/${pattern}`, schema: value, pattern: new RegExp(pattern) })),
    ...(additional !== undefined && isRecord(additional) ? [{ id: `${id}/additionalProperties`, schema: additional, pattern: null }] : []),
  ];
}

function named({ schema }: Rule): Readonly<Record<string, Plain>> {
  const properties = member(schema, "properties");
  return properties !== undefined && isRecord(properties) ? properties : {};
}

/** The ids of all places for a text. */
export function allPlaces(): ReadonlySet<string> {
  const places = new Set<string>();
  const seen = new Set<string>();
  const queue: Rule[] = [ROOT];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const rule of rules(next)) {
      if (seen.has(rule.id)) continue;
      seen.add(rule.id);
      if (isText(rule)) places.add(rule.id);
      for (const [key, schema] of Object.entries(named(rule))) queue.push({ id: `${rule.id}/properties/${key}`, schema });
      for (const inner of open(rule)) {
        places.add(`${inner.id} key`);
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

/** The places of a document by the id that the schemas have for them. A reference is one, whatever else could stand there. */
export function filledPlaces(document: Plain): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const record = (id: string, place: Place): void => void places.set(id, [...(places.get(id) ?? []), place]);
  const visit = (value: Plain, start: Rule, path: readonly string[]): void => {
    for (const rule of rules(start)) {
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
          record(`${other.id} key`, { path: [...path, key], key: true });
          visit(inner, other, [...path, key]);
        }
      }
    }
  };
  visit(document, ROOT, []);
  return places;
}
