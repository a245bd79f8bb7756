// Which of several operations with one method and path a request means: documents tell them apart by a query, by a header, by a number, a UUID, a pattern or a value in the path, by what is required, or by the type of the body.
import { contentOf } from "./content-type.js";
import { isList, member, scalar } from "./json.js";
import { fixedQuery } from "./path-key.js";
import { matches } from "./pattern-text.js";
import type { Received } from "./received.js";
import type { Match, Route, RouteParameter } from "./routes.js";

/** Those whose words the request says, the most demanding first; all when it says those of none. */
export function fitting(found: readonly Match[], request: Received): readonly Match[] {
  if (found.length < 2) return found;
  const fit = found.filter((match) => says(match, request));
  return fit.length === 0 ? found : fit.sort((one, other) => demands(other) - demands(one));
}

function says({ route, pathValues }: Match, request: Received): boolean {
  if (!route.parameters.every((parameter) => takesPath(parameter, pathValues))) return false;
  const fixed = [...fixedQuery(route.path)];
  return fixed.every(([name, value]) => request.query.some(([own, text]) => own === name && text === value)) && takesBody(route, request) && required(route.parameters).every((parameter) => saysParameter(parameter, request));
}

function takesPath({ name, in: place, schema }: RouteParameter, pathValues: Match["pathValues"]): boolean {
  if (place !== "path") return true;
  const [text, type, values] = [pathValues.get(name) ?? "", member(schema?.value, "type"), member(schema?.value, "enum")];
  if (isList(values) && !values.some((value) => scalar(value) === text)) return false;
  if (type === "integer") return /^-?\d+$/.test(text);
  const pattern = member(schema?.value, "pattern");
  if (typeof pattern === "string" && !matches(text, pattern)) return false;
  return member(schema?.value, "format") !== "uuid" || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

function takesBody({ body: described }: Route, { body }: Received): boolean {
  return body.kind === "none" || contentOf(described?.contents ?? [], body.contentType) !== undefined;
}

function saysParameter({ name, in: place, schema }: RouteParameter, request: Received): boolean {
  const sent = place === "header" ? request.headers[name.toLowerCase()] : request.query.find(([own]) => own === name)?.[1];
  if (sent === undefined) return false;
  const values = typeof schema?.value === "object" && schema.value !== null && "enum" in schema.value ? schema.value["enum"] : undefined;
  return !isList(values) || values.some((value) => scalar(value) === sent);
}

function demands({ route }: Match): number {
  return [...fixedQuery(route.path)].length + required(route.parameters).length;
}

function required(parameters: readonly RouteParameter[]): readonly RouteParameter[] {
  return parameters.filter((parameter) => parameter.required && (parameter.in === "query" || parameter.in === "header"));
}
