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

/** A fragment, which is never sent, is left out and said; so is what an address cannot hold as it is. */
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
  const parts = pathParts(`/${template.replace(/^\/+/, "")}`);
  checkParts(parts, at, report);
  return { parts: parts.map((part) => ("literal" in part ? { literal: encoded(part.literal) } : part)), fixedQuery, queryNames };
}

/** `/users/{id}.json`: literals and parameters in turn. */
function pathParts(template: string): readonly PathPart[] {
  return template.split(/(\{[^{}]+\})/).filter((part) => part !== "").map((part) => (/^\{[^{}]+\}$/.test(part) ? { parameter: plainParameter(part.slice(1, -1)) } : { literal: part }));
}

/** `proxy` of `{proxy+}`, which API Gateway writes where several segments may stand, and `name` of `{+name}` (RFC 6570). */
export function plainParameter(name: string): string {
  return name.replace(/^\+(?=.)|(?<=.)\+$/g, "");
}

function checkParts(parts: readonly PathPart[], at: Place, report: Report): void {
  const literals = parts.flatMap((part) => ("literal" in part ? [part.literal] : []));
  const names = parts.flatMap((part) => ("parameter" in part ? [part.parameter] : []));
  const wrong = literals.find((literal) => encoded(literal) !== literal);
  if (wrong !== undefined) report.warning("operation/path", `${JSON.stringify(wrong)} cannot stand in an address as it is: it is sent percent-encoded`, { at, hint: "Braces stand around a name; other signs are escaped as RFC 3986 says." });
  const segments = parts.map((part) => ("literal" in part ? part.literal : "{}")).join("").split("/");
  if (segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))) report.warning("operation/path", "The path has a segment of dots, which is taken away before a request is sent", { at, hint: "Write the path that is meant." });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) report.warning("operation/path", `{${twice}} stands in the path twice: both are the same value`, { at, hint: "Give each its own name." });
}

/** What RFC 3986, 3.3 does not let stand in a path is escaped; what is escaped stays so. */
function encoded(literal: string): string {
  return literal.split(/(%[0-9A-Fa-f]{2})/).map((part, index) => (index % 2 === 1 ? part : encodeURI(part))).join("");
}

/** As it is where it holds a wrong escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
