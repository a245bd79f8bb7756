// What the documents say of each operation: how to call it with its own examples, and what must come back.
import { Api } from "../../generator/mock/api.js";
import { defaultCredentials } from "../../generator/mock/credentials.js";
import { contentExample, schemaExample } from "../../generator/mock/examples.js";
import { exchangeOf } from "../../generator/mock/exchange.js";
import { isEnveloped } from "../../generator/mock/failure.js";
import { entries, isList, isObject, type Json, type JsonObject, member } from "../../generator/mock/json.js";
import { isJsonType, mediaType } from "../../generator/mock/received.js";
import { type Content, type Route, routesOf } from "../../generator/mock/routes.js";

export interface DocumentedOperation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly security: readonly (readonly string[])[];
  readonly aliases: readonly string[];
  readonly variants: readonly Variant[];
  /** Parameters and body members together; null when there are none. */
  readonly input: Readonly<Record<string, unknown>> | null;
  readonly expected: Expected;
}

export type Expected = { readonly kind: "envelope" | "data"; readonly value: unknown };

export interface Variant {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The input of the full operation that says the same. */
  readonly full: Readonly<Record<string, unknown>>;
}

export function documentedOperations(document: JsonObject): DocumentedOperation[] {
  const api = new Api(document, 0);
  return routesOf(api).map((route) => ({
    id: route.id,
    tag: texts(member(route.operation, "tags"))[0] ?? "",
    method: route.method,
    path: route.path,
    security: route.security,
    aliases: texts(member(route.operation, "x-aliases")),
    variants: list(member(route.operation, "x-variants")).map((variant) => variantOf(route, variant)),
    input: inputOf(route),
    expected: expectedOf(route),
  }));
}

function inputOf(route: Route): Readonly<Record<string, unknown>> | null {
  const content = route.body?.contents[0];
  if (route.parameters.length === 0 && content === undefined) return null;
  const input: Record<string, unknown> = {};
  for (const { name, schema } of route.parameters) input[name] = schema === null ? "text" : schemaExample(route.api, schema, "examples");
  const body = content === undefined ? undefined : contentExample(route.api, content);
  const file = content !== undefined && mediaType(content.contentType) === "multipart/form-data";
  for (const [name, value] of entries(body)) input[name] = file && name === "file" ? new Blob([String(value)], { type: "text/csv" }) : value;
  // What is exchanged for a token must be real: the mock server's own.
  for (const [name, option] of entries(exchangeOf(route)?.details["input"])) input[name] = defaultCredentials[String(option)];
  return input;
}

function expectedOf(route: Route): Expected {
  const answer = route.answers.find(({ status }) => status.startsWith("2"));
  if (answer === undefined) return { kind: "data", value: addressOf(route) };
  const content = answer.contents.find(({ contentType }) => isJsonType(mediaType(contentType))) ?? answer.contents[0];
  const value = content === undefined ? undefined : contentExample(route.api, content);
  return { kind: content !== undefined && enveloped(route, content) ? "envelope" : "data", value };
}

/** The example of the address that the operation sends to. */
function addressOf(route: Route): unknown {
  const header = route.answers.find(({ status }) => status.startsWith("3"))?.headers.find(([name]) => name.toLowerCase() === "location")?.[1];
  return header === undefined ? undefined : contentExample(route.api, { media: header, schema: route.api.child(header, "schema") });
}

function enveloped(route: Route, { contentType, schema }: Content): boolean {
  return isJsonType(mediaType(contentType)) && isEnveloped(route.api, schema);
}

/** Each member of the short form gets what stands at its place in the operation's example, or a text of its own. */
function variantOf(route: Route, variant: Json): Variant {
  const content = route.body?.contents[0];
  const example = content === undefined ? undefined : contentExample(route.api, content);
  const input: Record<string, unknown> = {};
  const full: Record<string, unknown> = {};
  for (const [name, place] of entries(member(variant, "members"))) {
    const path = String(place).split(".");
    const value = name === "options" ? undefined : (at(example, path) ?? `example-${name}`);
    if (value === undefined) continue;
    input[name] = value;
    put(full, path, value);
  }
  for (const [place, value] of entries(member(variant, "set"))) put(full, place.split("."), value);
  return { id: String(member(variant, "operationId")), input, full };
}

function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((current, name) => member(current, name), value);
}

function put(target: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name] = value;
  else {
    const inner: Record<string, unknown> = { ...Object(target[name]) };
    put(inner, rest, value);
    target[name] = inner;
  }
}

function list(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function texts(value: Json | undefined): string[] {
  return list(value).filter((item) => typeof item === "string");
}

/** Tokens are new each time: a text that says so stands for each of them. */
export function withoutTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, /^(access_?token|expires_in)$/i.test(name) && member !== null ? "token" : withoutTokens(member)]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value);
}
