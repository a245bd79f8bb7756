// What must hold for every document of spec/. Each function returns what is wrong, or nothing.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../../generator/document/document.js";
import { idOf, isObject, type Operation, operationsIn, partsIn, resolved } from "./bundled.js";

/** Keywords by what they stand on: `operation: operationId summary`. */
export type Keywords = Readonly<Record<string, string>>;

export function keywordsOutside(keywords: Keywords, documents: readonly JsonObject[]): readonly string[] {
  return [...usedKeywords(documents)].filter((used) => !listed(keywords).includes(used));
}

export function unusedKeywords(keywords: Keywords, documents: readonly JsonObject[]): readonly string[] {
  const used = usedKeywords(documents);
  return listed(keywords).filter((keyword) => !used.has(keyword));
}

function usedKeywords(documents: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(documents.flatMap((document) => partsIn(document).flatMap(({ kind, value }) => Object.keys(value).map((key) => `${kind}: ${key}`))));
}

function listed(keywords: Keywords): readonly string[] {
  return Object.entries(keywords).flatMap(([kind, keys]) => keys.split(" ").map((key) => `${kind}: ${key}`));
}

/** Names of operations must be those of a method, and differ. */
export function wrongIds(document: JsonObject): readonly string[] {
  const ids = operationsIn(document).map(idOf);
  return ids.filter((id, index) => !/^[a-z][A-Za-z0-9]*$/.test(id) || ids.indexOf(id) !== index);
}

/** A summary, a description and one tag, which the document describes. */
export function undescribed(document: JsonObject): readonly string[] {
  const tags = document["tags"];
  const described = new Set(Array.isArray(tags) ? tags.flatMap((tag) => (isObject(tag) && typeof tag["description"] === "string" && tag["description"] !== "" ? [tag["name"]] : [])) : []);
  const bare = operationsIn(document).filter(({ value }) => !isText(value["summary"]) || !isText(value["description"]) || !Array.isArray(value["tags"]) || value["tags"].length !== 1 || !described.has(value["tags"][0] ?? ""));
  return bare.map(idOf);
}

/** A summary is one sentence. */
export function oddSummaries(document: JsonObject): readonly string[] {
  const odd = operationsIn(document).filter(({ value }) => !/^\p{Lu}.*\.$/u.test(String(value["summary"])) || String(value["summary"]).includes("\n") || String(value["summary"]).length > 160);
  return odd.map((operation) => `${idOf(operation)}: ${String(operation.value["summary"])}`);
}

/** An example for every body that is sent, and for every answer in JSON. */
export function withoutExample(document: JsonObject): readonly string[] {
  return operationsIn(document).flatMap((operation) => {
    const { value, root } = operation;
    const body = value["requestBody"];
    const sent = body === undefined ? [] : mediaWithoutExample(resolved(body, root), /./);
    const responses = value["responses"];
    const received = isObject(responses) ? Object.values(responses).flatMap((response) => mediaWithoutExample(resolved(response, root), /json/)) : ["no response"];
    return [...sent, ...received].map((type) => `${idOf(operation)}: ${type}`);
  });
}

/** Examples of bodies and answers that their own schema does not allow. */
export function wrongExamples(document: JsonObject): readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "https://spec.invalid/document");
  return partsIn(document).filter(({ kind }) => kind === "mediaType").flatMap(({ value, path }) => {
    const pointer = [...path, "schema"].map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
    const validate = ajv.compile({ $ref: `https://spec.invalid/document#/${pointer}` });
    return examplesOf(value).filter((example) => validate(example) !== true).map(() => `${path.join(" ")}: ${ajv.errorsText(validate.errors)}`);
  });
}

function examplesOf({ example, examples }: JsonObject): readonly Json[] {
  const named = isObject(examples) ? Object.values(examples).flatMap((one) => (isObject(one) && one["value"] !== undefined ? [one["value"]] : [])) : [];
  return example === undefined ? named : [example, ...named];
}

/** Every name in a path is a parameter, and is required. */
export function wrongPaths(document: JsonObject): readonly string[] {
  return operationsIn(document).flatMap((operation) => {
    const described = parametersOf(operation).filter((parameter) => parameter["in"] === "path" && parameter["required"] === true).map((parameter) => parameter["name"]);
    const named = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    return JSON.stringify([...described].sort()) === JSON.stringify([...named].sort()) ? [] : [`${idOf(operation)}: ${operation.path}`];
  });
}

export function parametersOf({ value, root }: Operation): readonly JsonObject[] {
  return Array.isArray(value["parameters"]) ? value["parameters"].map((parameter) => resolved(parameter, root)) : [];
}

/** Names of texts that sound secret: those that are not marked so. */
export function openSecrets(documents: readonly JsonObject[]): readonly string[] {
  const open = new Set<string>();
  for (const root of documents) {
    for (const { kind, value } of partsIn(root)) {
      const properties = kind === "schema" ? value["properties"] : undefined;
      for (const [name, schema] of Object.entries(isObject(properties) ? properties : {})) {
        if (!/password|passwd|secret|token|private_?key|credential/i.test(name) || !isObject(schema)) continue;
        const end = resolved(schema, root);
        const text = end["type"] === "string" || (Array.isArray(end["type"]) && end["type"].includes("string"));
        if (text && end["format"] !== "password") open.add(name);
      }
    }
  }
  return [...open].sort();
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function mediaWithoutExample(holder: JsonObject, types: RegExp): readonly string[] {
  const content = holder["content"];
  return Object.entries(isObject(content) ? content : {}).flatMap(([type, media]) => (types.test(type) && isObject(media) && media["example"] === undefined && media["examples"] === undefined ? [type] : []));
}
