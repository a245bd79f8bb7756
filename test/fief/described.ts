// Judges answers of a server by what the documents of the Fief APIs say: nothing undescribed may come, and nothing described may look otherwise.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../../generator/document/document.js";
import { bundled, idOf, isObject, operationsIn, resolved, type Operation } from "../spec/bundled.js";

export interface Judge {
  /** For clients, instead of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** Of every operation that was called and answered with success. */
  readonly called: ReadonlySet<string>;
  /** What is wrong with the answers so far. */
  readonly problems: readonly string[];
}

/** `name`: of the document, `admin` or `tenant`. `root`: address that its paths are below. */
export async function judgeOf(name: string, root: string): Promise<Judge> {
  const document = closed(await bundled(`fief/${name}.yaml`));
  if (!isObject(document)) throw new Error("a document should be an object");
  const operations = operationsIn(document);
  const called = new Set<string>();
  const problems: string[] = [];
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "https://spec.invalid/document");

  const judged = async (method: string, address: string, answer: Response): Promise<void> => {
    const path = new URL(address).pathname.slice(new URL(root).pathname.replace(/\/$/, "").length);
    const operation = operations.find((one) => one.method === method.toLowerCase() && matches(one, path));
    if (operation === undefined) return void problems.push(`${method} ${path} is not described`);
    if (answer.ok) called.add(idOf(operation));
    const title = `${idOf(operation)} ${answer.status}`;
    const schema = schemaOf(operation, answer.status);
    if (schema === undefined) return void problems.push(`${title} is not described: ${await answer.clone().text()}`);
    const text = await answer.clone().text();
    if (schema === null) return void (text === "" || problems.push(`${title} has a body`));
    const validate = ajv.compile(pointed(schema));
    if (validate(JSON.parse(text)) !== true) problems.push(`${title}: ${ajv.errorsText(validate.errors)} ${JSON.stringify(validate.errors?.map(({ params }) => params))}`);
  };
  return {
    called,
    problems,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await fetch(request);
      await judged(request.method, request.url, answer);
      return answer;
    },
  };
}

function matches({ path }: Operation, asked: string): boolean {
  const [expected, given] = [path.split("/"), asked.split("/")];
  return expected.length === given.length && expected.every((part, index) => part === given[index] || (part.startsWith("{") && given[index] !== ""));
}

/** Null: no body. Undefined: no such status. */
function schemaOf({ value, root }: Operation, status: number): JsonObject | null | undefined {
  const responses = value["responses"];
  const response = isObject(responses) ? responses[`${status}`] : undefined;
  if (response === undefined) return undefined;
  const content = resolved(response, root)["content"];
  const media = isObject(content) ? content["application/json"] : undefined;
  const schema = isObject(media) ? media["schema"] : undefined;
  return isObject(schema) ? schema : null;
}

/** References of a schema that stands outside of its document lead into it. */
function pointed(schema: JsonObject): JsonObject {
  const moved = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(moved);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "$ref" ? `https://spec.invalid/document${String(inner)}` : moved(inner)]));
  };
  const result = moved(schema);
  return isObject(result) ? result : {};
}

/** The same, where objects that a reference leads to have no members but those that are described. Parts of an `allOf` stay open for each other. */
function closed(value: Json, key = ""): Json {
  if (Array.isArray(value)) return value.map((one) => (key === "allOf" && isObject(one) && one["$ref"] !== undefined ? one : closed(one)));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one, name)]));
  return typeof value["$ref"] === "string" ? { ...inner, unevaluatedProperties: false } : inner;
}
