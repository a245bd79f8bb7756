// What a call is given: the examples of the document, or values made from its schemas.
import type { Api, Located } from "../../generator/mock/api.js";
import { contentExample, schemaExample } from "../../generator/mock/examples.js";
import { isObject, type Json, type JsonObject } from "../../generator/mock/json.js";
import type { Route } from "../../generator/mock/routes.js";
import type { Validation } from "../../generator/mock/validation.js";
import type { Operation, Package, TypeDeclaration } from "../../generator/model/model.js";

/** The input of a call, null where the document has no such parameter; a text says why the document's own words do not make a right one. */
export function inputOf(operation: Operation, route: Route, validation: Validation, { types }: Package): object | string | null {
  const input: Record<string, unknown> = {};
  const declared = types.find(({ name }) => name.text === operation.input.type);
  const body = bodyInput(operation, route, validation, declared);
  if (typeof body === "string") return body;
  Object.assign(input, body);
  for (const { member, in: place, wireName, only } of operation.input.parameters) {
    const parameter = route.parameters.find((one) => one.in === place && (place === "header" ? one.name.toLowerCase() === wireName.toLowerCase() : one.name === wireName));
    if (parameter === undefined) return null;
    if (only !== undefined) continue;
    const value = parameter.schema === null ? "x" : schemaExample(route.api, parameter.schema, "examples");
    if (parameter.schema !== null && isWrong(validation, route.api, parameter.schema, value)) {
      if (parameter.required) return `the example of ${wireName} is wrong`;
      continue;
    }
    if (parameter.required && (place === "query" ? isEmpty(value) : place === "path" && ['""', '[""]'].includes(JSON.stringify(value)))) return `of the example of ${wireName} nothing would travel`;
    if (parameter.required || !isEmpty(value)) input[member] = value;
  }
  const shared = sharedName(operation, input);
  return shared === null ? input : `two values would travel as ${shared}`;
}

/** Members of objects travel as parameters of their own; the document is told so when it is read. */
function sharedName({ fixedQuery, input: { parameters } }: Operation, input: Record<string, unknown>): string | null {
  const names = parameters.filter((one) => one.in === "query" && one.member in input).flatMap(({ member, wireName, style, explode, contentType }) => {
    const value = input[member];
    const isSpread = contentType === null && typeof value === "object" && value !== null && !Array.isArray(value);
    if (isSpread && style === "deepObject") return Object.keys(value).map((key) => `${wireName}[${key}]`);
    return isSpread && style === "form" && explode ? Object.keys(value) : [wireName];
  });
  const all = [...fixedQuery.map(({ name }) => name), ...names];
  return all.find((name, place) => all.indexOf(name) !== place) ?? null;
}

function bodyInput({ body }: Operation, { api, body: described }: Route, validation: Validation, declared: TypeDeclaration | undefined): object | string {
  if (body === null) return {};
  const content = described?.contents.find(({ contentType }) => body.contentType.split(", ").includes(contentType)) ?? described?.contents[0];
  if (content === undefined) return "the body is not described";
  const example = contentExample(api, content);
  if (/^multipart\/|urlencoded/.test(content.contentType) && !isObject(example)) return "a form of what has no members";
  if (body.kind === "binary" || body.kind === "text") return body.shape.kind === "whole" ? { [body.shape.member]: body.kind === "text" ? "text" : new Uint8Array([1, 2, 3]) } : {};
  if (example === undefined) return {};
  const value = body.kind === "json" ? example : withoutEmpty(example);
  if (content.schema !== null && isWrong(validation, api, content.schema, value)) return "the example of the body is wrong";
  if (body.shape.kind === "whole") return { [body.shape.member]: value };
  return isObject(value) ? takenMembers(api, content.schema, value, declared) : "the example of the body has no members";
}

/** Without members that no caller has: those of the example alone, and those that only the server sends. */
function takenMembers(api: Api, schema: Located | null, value: JsonObject, declared: TypeDeclaration | undefined): object {
  if (declared?.kind !== "object" || declared.additional !== null) return value;
  const described = schema === null ? null : api.shape(schema).properties;
  const isWritten = (property: Located | undefined): boolean => property !== undefined && api.shape(property).keywords["readOnly"] !== true;
  return Object.fromEntries(Object.entries(value).filter(([name]) => declared.fields.some((field) => field.name.text === name) || isWritten(described?.get(name))));
}

/** By the schema, or because nobody can read that. */
function isWrong(validation: Validation, api: Api, schema: Located, value: Json): boolean {
  try {
    return validation.problems(api, schema, value, "").length > 0;
  } catch {
    return true;
  }
}

/** A form has no words for them. */
function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withoutEmpty(held)] as const).filter(([, held]) => !isEmpty(held)));
}

/** Nothing of it would travel. */
function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}
