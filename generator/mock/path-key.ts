// Keys of paths with a query or a fragment, which some documents tell operations of one path apart by.
import type { RouteParameter } from "./routes.js";

/** The path alone, as clients send it: with one slash in front, so that it names no host, and percent signs that escape something. */
export function barePath(path: string): string {
  return path.replace(/[?#][^]*$/, "").replace(/^\/{2,}/, "/").replaceAll(/%(?![0-9a-f]{2})/gi, "%25");
}

/** What the key of the path says about the query, without its parameters. */
export function fixedQuery(path: string): URLSearchParams {
  return new URLSearchParams(keyQuery(path).filter(([, value]) => !isTemplate(value)));
}

function keyQuery(path: string): [name: string, value: string][] {
  return [...new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(path)?.[1] ?? "")];
}

/** `{name}` in the query of the path's key is a parameter of the query, whatever it is described as. */
export function placed(parameter: RouteParameter, path: string): RouteParameter {
  if (parameter.in !== "path" || barePath(path).includes(`{${parameter.name}}`)) return parameter;
  const name = keyQuery(path).find(([, value]) => value === `{${parameter.name}}`)?.[0];
  return name === undefined ? parameter : { ...parameter, in: "query", name, style: "form", explode: true };
}

/** And with those that only the query of the path's key has. */
export function withKeyNames(parameters: readonly RouteParameter[], path: string): readonly RouteParameter[] {
  const names = keyQuery(path).flatMap(([name, value]) => (isTemplate(value) ? [name] : []));
  const missing = names.filter((name) => !parameters.some((parameter) => parameter.in === "query" && parameter.name === name));
  return [...parameters, ...missing.map((name): RouteParameter => ({ name, in: "query", required: true, style: "form", explode: true, schema: null, contentType: null }))];
}

function isTemplate(value: string): boolean {
  return /^\{[^{}]+\}$/.test(value);
}
