// A document that nobody planned: what documents of other people have, mixed by chance. A seed gives the same one again.
import { Chance } from "./chance.js";
import { type Schema, Schemas } from "./random-schemas.js";

const typeNames = [
  "User", "Order", "Page[User]", "Map<String,Item>", "error", "Error", "Date", "Record", "Object", "String", "list", "dict", "Any", "Optional", "Model", "User_1", "user", "Промо", "Pet-Store", "api.v1.Thing", "Response", "Request", "Result", "Array",
  "Promise", "Union", "Literal", "Client", "Options", "class", "Item", "Base", "Node", "Tree", "Envelope",
];
const queryNames = ["q", "filter", "page[size]", "ids", "from", "class", "sort", "user_id", "userId", "user-id", "a.b", "limit", "offset", "cursor", "$top", "Ünï", "input", "options", "self", "body", "timeout", "signal", "headers"];
const paths = ["/things", "/things/{id}", "/users/{user-id}/items/{itemId}", "/files/{name}.json", "/a:verb", "/größe"];
const places = { path: ["simple", "label", "matrix"], query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"], header: ["simple"], cookie: ["form"] } as const;
const file: Schema = { type: "string", format: "binary" };

export function randomDocument(seed: number): object {
  const chance = new Chance(seed);
  const version = chance.one(["3.0.3", "3.1.0", "3.1.1", "3.2.0"]);
  const names = chance.some(typeNames, 6 + chance.below(8));
  return new Documents(chance, new Schemas(chance, { isNew: !version.startsWith("3.0"), names })).document(version, names);
}

class Documents {
  readonly #chance: Chance;
  readonly #schemas: Schemas;

  constructor(chance: Chance, schemas: Schemas) {
    this.#chance = chance;
    this.#schemas = schemas;
  }

  document(openapi: string, names: readonly string[]): object {
    const chance = this.#chance;
    const family = chance.happens(0.6) ? this.#family() : {};
    const schemas = { ...family, ...Object.fromEntries(names.map((name) => [name, this.#component()])) };
    const keys = Array.from({ length: 5 + chance.below(6) }, (_, index) => `${chance.one(paths)}${chance.one(["/", ""])}${index}`);
    return {
      openapi, info: { title: "Chance", version: "1" }, servers: [{ url: "https://api.example.com/v1" }],
      ...(chance.happens(0.6) && { security: chance.one([[{ bearer: [] }], [{ key: [] }], [{ basic: [] }]]) }),
      paths: Object.fromEntries(keys.map((path, index) => [path, Object.fromEntries(chance.some(["get", "post", "put", "patch", "delete"], 1 + chance.below(2)).map((method) => [method, this.#operation(path, method, `${index}${method}`)]))])),
      components: { schemas, securitySchemes: { key: { type: "apiKey", in: chance.one(["header", "query", "cookie"]), name: "X-Key" }, basic: { type: "http", scheme: "basic" }, bearer: { type: "http", scheme: "bearer" } } },
    };
  }

  /** Never a reference alone, so that none leads to itself. */
  #component(): Schema {
    const schema = this.#chance.happens(0.7) ? this.#schemas.object(3) : this.#schemas.any(3);
    return JSON.stringify(schema).includes("$ref") && schema["type"] === undefined ? { type: "object", properties: { held: schema } } : schema;
  }

  /** A union with a discriminator, or a schema that others extend. */
  #family(): { readonly [name: string]: Schema } {
    const [chance, schemas] = [this.#chance, this.#schemas];
    const tag = chance.one(["kind", "type", "@type", "pet_type"]);
    const heirs = chance.some(["FamilyAlpha", "Familybeta", "FamilyGamma-X"], 3);
    const at = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
    const mapping = chance.happens(0.6) ? Object.fromEntries(heirs.map((name, index) => [`value ${index}`, chance.one([name, `#/components/schemas/${name}`])])) : undefined;
    const discriminator = { propertyName: tag, ...(mapping && { mapping }) };
    const isUnion = chance.happens(0.5);
    const own = heirs.map((name, index): [string, Schema] => {
      const value = mapping === undefined ? name : `value ${index}`;
      return [name, isUnion ? { ...schemas.object(1), required: [tag], properties: { ...Object(schemas.object(1)["properties"]), [tag]: { type: "string", ...(chance.happens(0.5) && { enum: [value] }) } } } : { allOf: [at("Family"), schemas.object(1)] }];
    });
    const base: Schema = isUnion ? { oneOf: heirs.map(at), discriminator } : { type: "object", required: [tag], discriminator, properties: { [tag]: { type: "string" } } };
    schemas.names.push("Family", ...heirs);
    return { Family: base, ...Object.fromEntries(own) };
  }

  #operation(path: string, method: string, mark: string): object {
    const chance = this.#chance;
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => this.#parameter("path", name));
    const others = chance.some(queryNames, chance.below(5)).map((name) => {
      const place = chance.one(["query", "query", "header", "cookie"] as const);
      return this.#parameter(place, place === "query" ? name : `${name.replace(/[^\w-]/g, "x")}-${place}`);
    });
    return {
      ...(chance.happens(0.85) && { operationId: `${chance.one(["op", "op", "op", "create-thing", "users_controller_get", "class", "ping pong", "获取"])}${mark}` }),
      ...(chance.happens(0.5) && { tags: [chance.one(["Users", "admin stuff", "default", "1st"])] }),
      parameters: [...inPath, ...others],
      ...(/p[aou]/.test(method) && chance.happens(0.85) && { requestBody: { content: this.#content(), ...(chance.happens(0.7) && { required: true }) } }),
      responses: this.#responses(),
      ...(chance.happens(0.15) && { security: chance.one([[], [{ key: [] }], [{ key: [], basic: [] }], [{ bearer: [] }, {}]]) }),
    };
  }

  #parameter(place: keyof typeof places, name: string): object {
    const [chance, schemas] = [this.#chance, this.#schemas];
    const said = { name, in: place, ...((place === "path" || chance.happens(0.4)) && { required: true }), ...(chance.happens(0.2) && { description: "Which */ one." }) };
    if (place === "query" && chance.happens(0.1)) return { ...said, content: { "application/json": { schema: schemas.any(2) } } };
    const style = chance.happens(0.4) ? chance.one<string>(places[place]) : undefined;
    const flat: Schema = { type: "object", properties: { R: { type: "integer" }, G: { type: "string" } }, ...(chance.happens(0.4) && { required: ["R"] }) };
    if (style === "deepObject") return { ...said, style, schema: flat };
    // What has the separator of the style in it cannot be told apart by anybody.
    const list: Schema = { type: "array", items: chance.one<Schema>([{ type: "string", enum: ["a", "b-c"] }, { type: "integer" }, { type: "boolean" }]) };
    if (/Delimited/.test(style ?? "")) return { ...said, style, explode: false, schema: list };
    const isFlat = place === "path" || place === "query";
    return { ...said, ...(style !== undefined && { style }), ...(chance.happens(0.3) && { explode: chance.happens(0.5) }), schema: chance.one([schemas.scalar(), schemas.scalar(), list, isFlat ? flat : list]) };
  }

  #content(): object {
    const [chance, schemas] = [this.#chance, this.#schemas];
    const form = { "application/x-www-form-urlencoded": { schema: schemas.object(1) } };
    const parts: Schema = { type: "object", required: ["file"], properties: { file, title: schemas.scalar(), meta: schemas.object(1), files: { type: "array", items: file } } };
    const json = { "application/json": { schema: schemas.any(3) } };
    return chance.one<object>([
      json, json, json, form, { ...json, ...form }, { "multipart/form-data": { schema: parts, ...(chance.happens(0.4) && { encoding: { meta: { contentType: "application/json" } } }) } },
      { "text/plain": { schema: { type: "string" } } }, { "application/octet-stream": { schema: file } },
    ]);
  }

  #responses(): object {
    const [chance, schemas] = [this.#chance, this.#schemas];
    const json = (depth: number): object => ({ "application/json": { schema: schemas.any(depth) } });
    const content = chance.one<object>([
      json(3), json(3), json(3), json(3), { "text/plain": { schema: { type: "string" } } }, { "application/octet-stream": { schema: file } }, { "text/event-stream": { schema: schemas.object(1) } }, { "application/jsonl": { schema: schemas.object(1) } },
      { "application/vnd.api+json": { schema: schemas.any(2) } }, { ...json(2), "text/csv": { schema: { type: "string" } } },
    ]);
    const headers = { "X-Rate-Limit": { schema: { type: "integer" } }, ETag: { required: true, schema: { type: "string" } } };
    return {
      ...(chance.happens(0.85) ? { [chance.one(["200", "201", "202"])]: { description: "Done.", content, ...(chance.happens(0.2) && { headers }) } } : { "204": { description: "Nothing." } }),
      ...(chance.happens(0.3) && { [chance.one(["400", "404", "4XX"])]: { description: "Refused.", content: { [chance.one(["application/json", "application/problem+json"])]: { schema: schemas.any(2) } } } }),
      ...(chance.happens(0.3) && { default: { description: "Failed.", content: { "application/json": { schema: schemas.named() } } } }),
    };
  }
}
