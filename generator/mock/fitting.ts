// Which of several operations with one method and address a request may mean: documents tell them apart by a query, a header, what is required, or the type of the body. What schemas say decides between those that are left.
import { contentOf } from "./content-type.js";
import { isList, scalar } from "./json.js";
import { fixedQuery } from "./path-key.js";
import type { Received } from "./received.js";
import type { Match, Route, RouteParameter } from "./routes.js";

/** Those whose words the request says, the most demanding first; all when it says those of none. */
export function fitting(found: readonly Match[], request: Received): readonly Match[] {
  if (found.length < 2) return found;
  const fit = found.filter((match) => says(match, request));
  return fit.length === 0 ? found : fit.sort((one, other) => demands(other) - demands(one));
}

function says({ route }: Match, request: Received): boolean {
  const fixed = [...fixedQuery(route.path)];
  return fixed.every(([name, value]) => request.query.some(([own, text]) => own === name && text === value)) && takesBody(route, request) && required(route.parameters).every((parameter) => saysParameter(parameter, request));
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
