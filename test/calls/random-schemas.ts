// Schemas that nobody planned: every keyword that shapes a type, with names that are hard on languages.
import type { Chance } from "./chance.js";

export interface Schema {
  readonly [keyword: string]: unknown;
}

const members = [
  "id", "name", "class", "default", "type", "kind", "user-name", "user_name", "userName", "1st", "$ref2", "größe", "名前", "items", "length", "constructor", "__proto", "in", "from", "None", "self", "x.y", "a b", "@type", "values", "keys", "data",
  "status", "error", "ok", "body", "headers", "list", "dict", "str", "int", "async", "await", "toString", "of", "createdAt", "created_at", "href", "_links", "+1", "-1", "I18n", "HTMLText",
];
const formats = ["date", "date-time", "uuid", "email", "uri", "byte", "password", "duration", "ipv4", "time"];
const words = ["A */ comment", '"""quoted"""', "Line one.\n\nLine `two`.", "${x}", "<b>bold</b>", "Back\\slash"];

export class Schemas {
  readonly #chance: Chance;
  /** Whether the words are those of 3.1. */
  readonly #isNew: boolean;
  readonly names: string[];

  constructor(chance: Chance, { isNew, names }: { readonly isNew: boolean; readonly names: readonly string[] }) {
    this.#chance = chance;
    this.#isNew = isNew;
    this.names = [...names];
  }

  /** `depth`: of what stands inside. */
  any(depth: number): Schema {
    const chance = this.#chance;
    if (depth <= 0) return chance.happens(0.4) ? this.named() : this.scalar();
    return chance.one<() => Schema>([
      ...Array<() => Schema>(3).fill(() => this.scalar()), ...Array<() => Schema>(3).fill(() => this.object(depth)), ...Array<() => Schema>(3).fill(() => this.named()),
      () => ({ type: "array", items: this.any(depth - 1), ...(chance.happens(0.2) && { minItems: 1 }), ...(chance.happens(0.1) && { uniqueItems: true }) }),
      () => ({ allOf: [this.named(), this.object(depth - 1)] }),
      () => ({ [chance.one(["oneOf", "anyOf"])]: [this.any(depth - 1), this.any(depth - 1), ...(chance.happens(0.3) ? [this.scalar()] : [])] }),
      () => ({ type: "object", additionalProperties: this.any(depth - 1) }),
      () => (this.#isNew ? { type: "array", prefixItems: [this.scalar(), this.scalar()], ...(chance.happens(0.5) && { items: false }) } : { type: "array", items: this.scalar() }),
      () => chance.one([{}, { type: "object" }]),
    ])();
  }

  scalar(): Schema {
    const chance = this.#chance;
    return chance.one<Schema>([
      { type: "string" }, { type: "string", format: chance.one(formats) }, { type: "string", minLength: 1, maxLength: 10 }, { type: "string", pattern: "^[a-z]{2,5}$" }, { type: "string", default: "usual" },
      { type: "integer", format: chance.one(["int32", "int64"]) }, { type: "integer", minimum: 2, maximum: 47 }, { type: "number", format: chance.one(["float", "double"]) }, { type: "boolean" },
      { type: "string", enum: chance.some(["a", "b", "in progress", "None", "1", "true", "class", "ß", "a-b", "a_b"], 4) }, { type: "integer", enum: chance.some([0, 1, 2, -1, 100], 3) },
      this.#isNew ? { const: chance.one(["x", 1, true, "a b"]) } : { type: "string", enum: ["only"] },
      this.#isNew ? { type: ["string", "integer"] } : { type: "string" },
    ]);
  }

  object(depth: number): Schema {
    const chance = this.#chance;
    const names = chance.some(members, 1 + chance.below(5));
    const required = names.filter(() => chance.happens(0.5));
    return {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, this.#annotated(this.any(depth - 1))])),
      ...(required.length > 0 && { required }),
      ...(chance.happens(0.15) && { additionalProperties: chance.one([true, false, this.any(depth - 1)]) }),
      ...(this.#isNew && chance.happens(0.07) && { patternProperties: { "^x-": this.scalar() } }),
    };
  }

  named(): Schema {
    return { $ref: `#/components/schemas/${this.#chance.one(this.names).replaceAll("~", "~0").replaceAll("/", "~1")}` };
  }

  #annotated(schema: Schema): Schema {
    const chance = this.#chance;
    const said = "$ref" in schema ? schema : {
      ...schema,
      ...(chance.happens(0.15) ? { readOnly: true } : chance.happens(0.1) && { writeOnly: true }),
      ...(chance.happens(0.2) && { description: chance.one(words) }), ...(chance.happens(0.1) && { deprecated: true }),
    };
    return chance.happens(0.25) ? this.#nullable(said) : said;
  }

  #nullable(schema: Schema): Schema {
    if (this.#isNew) return typeof schema["type"] === "string" && !("enum" in schema) ? { ...schema, type: [schema["type"], "null"] } : { anyOf: [schema, { type: "null" }] };
    return "$ref" in schema ? { allOf: [schema], nullable: true } : { ...schema, nullable: true, ...(Array.isArray(schema["enum"]) && { enum: [...schema["enum"], null] }) };
  }
}
