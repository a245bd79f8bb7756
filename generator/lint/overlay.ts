// Fixes as an OpenAPI Overlay 1.0: actions that any tool for overlays applies to the root document.
import { isArray, isObject } from "../document/json.js";
import type { Json } from "../document/document.js";
import { pointerTokens, valueAt } from "../document/pointer.js";
import { compareText } from "../model/node.js";
import type { Fix } from "./finding.js";

export interface Action {
  readonly target: string;
  readonly description?: string;
  readonly update?: Json;
  readonly remove?: true;
}

export interface Fixes {
  readonly actions: readonly Action[];
  /** How many of the given fixes these are: what stands inside of another one waits for the next run. */
  readonly applied: number;
}

/** `root` as it is written (with overlays, before any upgrade), where `fixes` lead; `targets` are pointers that references lead to. */
export function actionsOf(fixes: readonly Fix[], root: Json, targets: Iterable<string>): Fixes {
  const isOpenApi3 = /^3(?:\.|$)/.test(String(isObject(root) ? root["openapi"] : ""));
  const merges = fixes.flatMap((fix): readonly Action[] => {
    const place = fix.kind === "merge" ? valueOf(root, fix.pointer) : undefined;
    // Of Swagger 2.0 only operations and parameters of paths are what they are in later versions.
    const stands = fix.kind === "merge" && isObject(place) && (isOpenApi3 || /^\/paths\/[^/]+\/[^/]+$/.test(fix.pointer) || place["in"] === "path");
    return stands ? [{ target: jsonPath(fix.pointer, root), update: fix.value }] : [];
  });
  const names: Action[] = [];
  const replaced = new Map<string, string>();
  const around = new Set([...targets].flatMap(prefixes));
  let named = 0;
  const wanted = fixes.flatMap((fix) => (fix.kind === "name" && isOpenApi3 ? [fix] : [])).sort((one, other) => depth(one) - depth(other) || compareText(one.name, other.name));
  for (const { pointers, name, known } of wanted) {
    const [first = ""] = pointers;
    const schema = valueOf(root, first);
    const isFree = pointers.every((pointer) => !around.has(pointer) && valueOf(root, pointer) !== undefined && !prefixes(pointer).some((outer) => replaced.has(outer)));
    if (schema === undefined || !isFree) continue;
    named += 1;
    if (!known) names.push({ target: "$", description: `Names ${name}`, update: { components: { schemas: { [name]: schema } } } });
    for (const pointer of pointers) {
      replaced.set(pointer, `#/components/schemas/${name}`);
      for (const outer of prefixes(pointer)) around.add(outer);
    }
  }
  return { actions: [...merges, ...names, ...replacements(replaced, root)], applied: merges.length + named };
}

/** The pointer and those of all that it stands in. */
function prefixes(pointer: string): readonly string[] {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** An update merges, so what is replaced goes first. Items of a list are replaced with their list, before what stands inside of its other items. */
function replacements(replaced: ReadonlyMap<string, string>, root: Json): readonly Action[] {
  const members = new Map<string, Json>();
  for (const [pointer, reference] of replaced) {
    const { holder, last } = split(pointer);
    const list = members.get(holder) ?? valueOf(root, holder);
    if (isArray(list)) members.set(holder, list.map((item, index) => (String(index) === last ? { $ref: reference } : item)));
    else members.set(pointer, { $ref: reference });
  }
  return [...members].sort(([one], [other]) => one.split("/").length - other.split("/").length).flatMap(([pointer, value]) => {
    const { holder, last } = split(pointer);
    return [
      { target: jsonPath(pointer, root), remove: true as const },
      { target: jsonPath(holder, root), update: { [last]: value } },
    ];
  });
}

function depth({ pointers }: { readonly pointers: readonly string[] }): number {
  return Math.min(...pointers.map((pointer) => pointer.split("/").length));
}

/** Where the last step begins, and the step as it is spelt in the document. */
function split(pointer: string): { readonly holder: string; readonly last: string } {
  return { holder: pointer.slice(0, pointer.lastIndexOf("/")), last: pointerTokens(pointer)?.at(-1) ?? "" };
}

function valueOf(root: Json, pointer: string): Json | undefined {
  return (pointerTokens(pointer) ?? []).reduce<Json | undefined>((value, token) => (value === undefined ? undefined : valueAt(value, token)), root);
}

/** The normalized path of a place below `root` (RFC 9535, 2.7). */
export function jsonPath(pointer: string, root: Json): string {
  let value: Json | undefined = root;
  let path = "$";
  for (const token of pointerTokens(pointer) ?? []) {
    path += isArray(value) ? `[${token}]` : `['${token.replace(/[\\'\u0000-\u001f]/g, escaped)}']`;
    value = value === undefined ? undefined : valueAt(value, token);
  }
  return path;
}

function escaped(character: string): string {
  return character === "\\" || character === "'" ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
