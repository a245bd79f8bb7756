// Compares a request with what the operation declares. Schemas are compiled when an operation is first called.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Api, Located } from "./api.js";
import { contentOf } from "./content-type.js";
import { formMembers } from "./form-members.js";
import { isObject, type Json, member, members, type Members } from "./json.js";
import { judgeable } from "./judgeable.js";
import { accountsFor, parameterValue, takesTheRest } from "./parameters.js";
import { fixedQuery } from "./path-key.js";
import { bodyMembers, type Received } from "./received.js";
import type { Content, Match, Route, RouteParameter } from "./routes.js";

/** What the request carries, typed by the schemas. */
export interface Input {
  /** Path and query by name. */
  readonly parameters: Members;
  readonly body: Json | undefined;
  /** Where it was sent to, with its query. */
  readonly address: string;
}

export interface Checked {
  readonly input: Input;
  /** One sentence per violation, each beginning with the place. Never quotes a value. */
  readonly problems: readonly string[];
}

const maximumProblems = 20;

export class Validation {
  readonly #ajv: Ajv2020;
  readonly #known = new Set<string>();
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    // The document was checked when it was read; `verbose` tells the values that `enum` lists. Every object inherits a `constructor`, which is no member that was sent.
    this.#ajv = new Ajv2020({ ownProperties: true, strict: false, allErrors: true, verbose: true, validateSchema: false, validateFormats: true, logger: false });
    addFormats.default(this.#ajv);
  }

  checked(match: Match, request: Received): Checked {
    const { route } = match;
    const problems: string[] = [];
    const parameters = members();
    for (const parameter of route.parameters) {
      const value = parameterValue(route.api, parameter, takesTheRest(route.api, parameter) ? withTheRest(route, parameter, request) : request, match.pathValues);
      const place = `${parameter.in}.${parameter.name}`;
      if (value === undefined) {
        // A client has no place to put what the path does not name.
        if (parameter.required && (parameter.in !== "path" || route.path.includes(`{${parameter.name}}`))) problems.push(`${place} is required`);
        continue;
      }
      if (parameter.in === "path" || parameter.in === "query") parameters[parameter.name] = value;
      if (parameter.schema !== null) problems.push(...this.#problems(route.api, parameter.schema, value, place));
    }
    const takesAny = route.parameters.some((parameter) => takesTheRest(route.api, parameter));
    const unknown = request.query.map(([name]) => name).filter((name) => !takesAny && !isQueryKnown(route, name));
    problems.push(...[...new Set(unknown)].map((name) => `query.${printable(name)} is not declared`));
    const body = this.#body(route, request, problems);
    return { input: { parameters, body, address: addressOf(request) }, problems: problems.slice(0, maximumProblems) };
  }

  /** Problems of a value; used for answers too. */
  problems(api: Api, schema: Located, value: Json, place: string): readonly string[] {
    return this.#problems(api, schema, value, place);
  }

  #body(route: Route, request: Received, problems: string[]): Json | undefined {
    const { body } = request;
    if (body.kind === "none") {
      if (route.body?.required === true) problems.push("body is required");
      return undefined;
    }
    if (route.body === null) {
      if (request.bytes.length > 0 && !(body.kind === "json" && isObject(body.value) && Object.keys(body.value).length === 0)) problems.push("body is not declared");
      return undefined;
    }
    if (route.body.contents.length === 0) return undefined;
    const content = contentOf(route.body.contents, body.contentType);
    if (content === undefined) {
      const expected = route.body.contents.map((candidate) => candidate.contentType).join(" or ");
      problems.push(`header.content-type must be ${expected}`);
      return undefined;
    }
    if (isBytes(route.api, content)) return undefined;
    if (body.kind === "broken") {
      problems.push(`body ${body.problem}`);
      return undefined;
    }
    if (body.kind === "text" || body.kind === "binary") return undefined;
    const value = body.kind === "json" ? body.value : formMembers(route.api, content, partsOf(request));
    if (content.schema !== null) problems.push(...this.#problems(route.api, content.schema, value, "body"));
    return value;
  }

  #problems(api: Api, schema: Located, value: Json, place: string): string[] {
    const validate = this.#validator(api, schema);
    if (validate(value) === true) return [];
    return [...new Set((validate.errors ?? []).map((error) => `${place}${error.instancePath} ${sentence(error)}`))];
  }

  #validator(api: Api, schema: Located): ValidateFunction {
    const reference = `${api.uri}${schema.pointer}`;
    const known = this.#compiled.get(reference);
    if (known !== undefined) return known;
    if (!this.#known.has(api.uri)) {
      this.#ajv.addSchema(judgeable(api.root, (property) => isReadOnly(api, property)), api.uri);
      this.#known.add(api.uri);
    }
    const validate = this.#ajv.compile({ $ref: reference });
    this.#compiled.set(reference, validate);
    return validate;
  }
}

/** As the caller knows this server; its own name where a `host` is none. */
function addressOf({ headers, target }: Received): string {
  const said = `http://${headers["host"]}${target}`;
  return URL.canParse(said) ? said : `http://127.0.0.1${target}`;
}

/** Files count as present with an empty text: their bytes are nobody's business here. */
function partsOf(request: Received): Members {
  const result = bodyMembers(request.body);
  if (request.body.kind === "multipart") for (const part of request.body.parts) if (part.file !== null) result[part.name] = "";
  return result;
}

/** Without the names in its query that something other than the parameter accounts for. */
function withTheRest(route: Route, parameter: RouteParameter, request: Received): Received {
  const others = { ...route, parameters: route.parameters.filter((other) => other !== parameter) };
  return { ...request, query: request.query.filter(([name]) => !isQueryKnown(others, name)) };
}

function isQueryKnown(route: Route, name: string): boolean {
  if (route.parameters.some((parameter) => accountsFor(route.api, parameter, name))) return true;
  const fixed = fixedQuery(route.path);
  const schemes = route.security.flat().map((scheme) => route.api.followed(route.api.at("components", "securitySchemes", scheme))?.value);
  return fixed.has(name) || schemes.some((scheme) => member(scheme, "in") === "query" && member(scheme, "name") === name);
}

/** A body that nobody reads, whatever its type says: a file of JSON too. */
function isBytes(api: Api, { contentType, schema }: Content): boolean {
  const { type, keywords } = schema === null ? { type: null, keywords: {} } : api.shape(schema);
  return type === "string" ? member(keywords, "format") === "binary" : type === null && contentType.includes("*");
}

function isReadOnly(api: Api, property: Json): boolean {
  return member(property, "readOnly") === true || member(api.followed({ value: property, pointer: "" })?.value, "readOnly") === true;
}

function sentence(error: ErrorObject): string {
  const name = error.params["missingProperty"] ?? error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
  if (error.keyword === "required") return `must have ${printable(String(name))}`;
  if (name !== undefined) return `must not have ${printable(String(name))}`;
  if (error.keyword === "enum" && Array.isArray(error.schema)) return `must be one of ${error.schema.map(String).join(", ").slice(0, 300)}`;
  return error.message ?? `breaks ${error.keyword}`;
}

function printable(name: string): string {
  return name.slice(0, 100).replaceAll(/[^\x21-\x7e]/g, "?");
}
