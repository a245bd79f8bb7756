// What a path template matches, in whatever way a client escapes its signs.
import { isList, member, scalar } from "./json.js";
import type { RouteParameter } from "./routes.js";

export interface PathPattern {
  /** For what `canonical` makes of a path. */
  readonly pattern: RegExp;
  /** Of the parameters, one for each group. */
  readonly names: readonly string[];
}

export function pathPattern(template: string, parameters: readonly RouteParameter[]): PathPattern {
  const parts = template.split(/\{([^{}]+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const isBeside = (index: number): boolean => index % 2 === 0 && index > 0 && index < parts.length - 1 && parts[index] === "";
  const sources = parts.map((part, index) => {
    if (index % 2 === 0) return escaped(canonical(part));
    const parameter = parameters.find((one) => one.in === "path" && one.name === part);
    return `(${(isBeside(index - 1) || isBeside(index + 1)) && parameter !== undefined ? narrow(parameter) : "[^/]+"})`;
  });
  return { pattern: new RegExp(`^${sources.join("")}$`), names };
}

/** One spelling for each path: a sign is escaped where `encodeURIComponent` escapes it. Segments with broken escapes stay. */
export function canonical(path: string): string {
  return path.split("/").map(canonicalSegment).join("/");
}

function canonicalSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}

/** Of two parameters side by side, what one may be says where the other begins. */
function narrow({ schema }: RouteParameter): string {
  const values = member(schema?.value, "enum");
  if (isList(values)) return values.map((value) => escaped(encodeURIComponent(scalar(value) ?? ""))).join("|");
  return member(schema?.value, "type") === "integer" ? String.raw`-?\d+` : "[^/]+";
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
