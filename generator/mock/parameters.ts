// Values of path, query, header and cookie parameters, read in their declared style and typed by their schema.
import type { Api, Located } from "./api.js";
import { bracketedValue } from "./form-members.js";
import { type Json, members, type Members, parsed } from "./json.js";
import type { Received } from "./received.js";
import type { RouteParameter } from "./routes.js";
import { typed } from "./typed-text.js";

/** Undefined when the request does not have the parameter. */
export function parameterValue(api: Api, parameter: RouteParameter, request: Received, pathValues: ReadonlyMap<string, string>): Json | undefined {
  const { name, schema } = parameter;
  if (parameter.in === "query") return queryValue(api, parameter, request.query);
  if (parameter.in === "cookie") return queryValue(api, { ...parameter, style: parameter.style === "cookie" ? "form" : parameter.style }, cookies(request, parameter.style !== "cookie"));
  const sent = parameter.in === "path" ? pathValues.get(name) : request.headers[name.toLowerCase()];
  if (sent === undefined) return undefined;
  if (parameter.contentType !== null) return parsed(sent) ?? sent;
  const prefixes = { label: ".", matrix: `;${name}=` };
  const prefix = parameter.style === "label" || parameter.style === "matrix" ? prefixes[parameter.style] : "";
  const text = sent.startsWith(prefix) ? sent.slice(prefix.length) : sent;
  const type = schema === null ? null : api.shape(schema).type;
  const { explode } = parameter;
  if (type === "array") {
    const separator = parameter.style === "label" && explode ? "." : parameter.style === "matrix" && explode ? prefix : ",";
    return listOf(api, schema, text === "" ? [] : text.split(separator).map((part) => part.trim()));
  }
  if (type === "object") {
    // `;R=1;G=2`: the members have names of their own, and the parameter's is not written.
    if (parameter.style === "matrix" && explode) return objectOf(api, schema, flatPairs(sent.slice(1), explode, ";"));
    return objectOf(api, schema, flatPairs(text, explode, parameter.style === "label" && explode ? "." : ","));
  }
  return typed(api, schema, text);
}

function queryValue(api: Api, parameter: RouteParameter, query: Received["query"]): Json | undefined {
  const { name, schema, style } = parameter;
  // JSON of any type, and what is no JSON as it is.
  const type = schema === null || parameter.contentType !== null ? null : api.shape(schema).type;
  const values = query.filter(([sent]) => sent === name).map(([, value]) => value);
  const bracketed = query.filter(([sent]) => sent === `${name}[]`).map(([, value]) => value);
  if (type === "array") {
    if (bracketed.length > 0) return listOf(api, schema, bracketed);
    const nested = style === "brackets" || style === "deepObject" ? bracketedValue(api, schema, name, query) : undefined;
    if (nested !== undefined || values.length === 0 || style === "brackets") return nested;
    const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
    return listOf(api, schema, parameter.explode ? values : values.flatMap((value) => value.split(separator)));
  }
  if (type === "object") {
    const nested = bracketedValue(api, schema, name, query);
    if (nested !== undefined) return nested;
    const isSpread = style === "form" && parameter.explode;
    const members = isSpread ? query.filter(([sent]) => takesTheRest(api, parameter) || api.shape(schema ?? nothing).properties.has(sent)) : [];
    const flat = values[0] === undefined ? [] : flatPairs(values[0], false);
    return members.length + flat.length === 0 ? undefined : objectOf(api, schema, [...members, ...flat]);
  }
  const [first] = values;
  if (first === undefined) return undefined;
  if (parameter.contentType !== null) return parsed(first) ?? first;
  // Sent twice: a list, which a scalar schema refuses.
  return values.length === 1 ? typed(api, schema, first) : values;
}

const nothing: Located = { value: {}, pointer: "" };

/** An object of any members, which are names in the query: all that nothing else accounts for. */
export function takesTheRest(api: Api, { in: place, style, explode, schema, contentType }: RouteParameter): boolean {
  if (place !== "query" || style !== "form" || !explode || schema === null || contentType !== null) return false;
  const { type, properties, additional, keywords } = api.shape(schema);
  return type === "object" && (additional !== null || keywords["additionalProperties"] === true || (properties.size === 0 && keywords["additionalProperties"] !== false));
}

/** The names in the query that this parameter accounts for. */
export function accountsFor(api: Api, parameter: RouteParameter, sent: string): boolean {
  if (parameter.in !== "query") return false;
  if (sent === parameter.name || sent === `${parameter.name}[]` || sent.startsWith(`${parameter.name}[`)) return true;
  return parameter.style === "form" && parameter.explode && parameter.schema !== null && api.shape(parameter.schema).properties.has(sent);
}

function listOf(api: Api, schema: Located | null, values: readonly string[]): Json[] {
  const shape = schema === null ? null : api.shape(schema);
  return values.map((value, index) => typed(api, shape?.first[index] ?? shape?.items ?? null, value));
}

function objectOf(api: Api, schema: Located | null, pairs: readonly (readonly [string, string])[]): Members {
  const shape = schema === null ? null : api.shape(schema);
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return members([...values].map(([name, all]) => {
    const property = shape?.properties.get(name) ?? shape?.additional ?? null;
    const isArray = property !== null && api.shape(property).type === "array";
    return [name, isArray ? listOf(api, property, all) : typed(api, property, all.at(-1) ?? "")];
  }));
}

/** `a,1,b,2` or, exploded, `a=1,b=2`, with the separator of its style. */
function flatPairs(text: string, explode: boolean, separator = ","): [string, string][] {
  const parts = text.split(separator);
  if (explode) return parts.map((part) => [part.split("=")[0] ?? "", part.split("=").slice(1).join("=")]);
  return parts.flatMap((part, index): [string, string][] => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : []));
}

/** The style `cookie` encodes nothing (OpenAPI 3.2, 4.12.2.2). */
function cookies(request: Received, isEncoded: boolean): [string, string][] {
  return (request.headers["cookie"] ?? "").split(";").map((pair) => {
    const [name = "", ...value] = pair.trim().split("=");
    return isEncoded ? [name, decoded(value.join("="))] : [name, value.join("=")];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
