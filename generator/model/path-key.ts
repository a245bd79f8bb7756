// What a key of `paths` says: the template, and what people write behind it although the specification has no place for it.
import type { Place, Report } from "../diagnostics.js";
import type { Operation, PathPart } from "./model.js";

export interface PathKey {
  readonly parts: readonly PathPart[];
  /** `?a=b` */
  readonly fixedQuery: Operation["fixedQuery"];
  /** `?city={place}`: the name in the query of each parameter that stands there. */
  readonly queryNames: ReadonlyMap<string, string>;
}

/** A fragment, which is never sent, is left out and said. */
export function pathKeyOf(key: string, at: Place, report: Report): PathKey {
  const [address = "", ...fragment] = key.split("#");
  if (fragment.length > 0) report.warning("operation/path", `${JSON.stringify(`#${fragment.join("#")}`)} is not sent: it is left out of the path`, { at, hint: "Tell operations apart by path and method; a header or query parameter says the rest." });
  const [template = "", ...query] = address.split("?");
  const fixedQuery: { readonly name: string; readonly value: string }[] = [];
  const queryNames = new Map<string, string>();
  for (const pair of query.join("?").split("&").filter((text) => text !== "")) {
    const [name = "", ...rest] = pair.split("=");
    const value = rest.join("=");
    const parameter = /^\{([^{}]+)\}$/.exec(value)?.[1];
    if (parameter === undefined) fixedQuery.push({ name: decoded(name), value: decoded(value) });
    else queryNames.set(parameter, decoded(name));
  }
  return { parts: pathParts(`/${template.replace(/^\/+/, "")}`), fixedQuery, queryNames };
}

/** `/users/{id}.json`: literals and parameters in turn. */
function pathParts(template: string): readonly PathPart[] {
  return template.split(/(\{[^{}]*\})/).filter((part) => part !== "").map((part) => (part.startsWith("{") ? { parameter: part.slice(1, -1) } : { literal: part }));
}

/** As it is where it holds a wrong escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
