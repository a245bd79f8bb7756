// Reading members of a document's nodes, with exact places; own members only.
import type { Place } from "../diagnostics.js";
import type { Json, JsonObject, Node } from "../document/document.js";

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** RFC 6901, section 3. */
export function below(at: Place, ...tokens: readonly (string | number)[]): Place {
  let { pointer } = at;
  for (let index = 0; index < tokens.length; index += 1) pointer += `/${escaped(String(tokens[index]))}`;
  return { file: at.file, pointer };
}

function escaped(token: string): string {
  return token.includes("/") || token.includes("~") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** The value of a member, where its place does not matter; undefined when it is absent. */
export function valueOf(node: Node | null, name: string): Json | undefined {
  return node !== null && isObject(node.value) && Object.hasOwn(node.value, name) ? node.value[name] : undefined;
}

/** The member of an object; null when it is absent or the node is no object. */
export function member(node: Node, name: string): Node | null {
  const value = valueOf(node, name);
  return value === undefined ? null : { value, at: below(node.at, name) };
}

/** The members of an object, sorted by name: nothing may depend on the order in which a document says things. */
export function members(node: Node | null): readonly (readonly [name: string, node: Node])[] {
  if (node === null || !isObject(node.value)) return [];
  const { value, at } = node;
  return Object.keys(value).sort().map((name) => [name, { value: value[name] ?? null, at: below(at, name) }]);
}

/** The value with members sorted at every depth, for the same reason. */
export function sortedValue(value: Json): Json {
  if (isList(value)) return value.map(sortedValue);
  return isObject(value) ? sortedRecord(value, sortedValue) : value;
}

export function sortedRecord<Given, Wanted>(record: { readonly [name: string]: Given }, wanted: (value: Given) => Wanted): { readonly [name: string]: Wanted } {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => compareText(one, other)).map(([name, value]) => [name, wanted(value)]));
}

/** The items of a list; none when the node is no list. */
export function items(node: Node | null): readonly Node[] {
  if (node === null || !isList(node.value)) return [];
  return node.value.map((value, index) => ({ value, at: { file: node.at.file, pointer: `${node.at.pointer}/${index}` } }));
}

export function textOf(node: Node | null, name: string): string {
  const value = valueOf(node, name);
  return typeof value === "string" ? value : "";
}

export function flagOf(node: Node | null, name: string): boolean {
  return valueOf(node, name) === true;
}

/** By code unit: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What identifies a place, whatever its position is. */
export function keyOf(at: Place): string {
  return `${at.file}#${at.pointer}`;
}

/** Folder of a path with forward slashes, and its last part without extension. */
export function pathParts(path: string): { readonly folder: string; readonly stem: string } {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  return { folder: slash < 0 ? "" : path.slice(0, slash), stem: name.replace(/\.[^.]+$/, "") };
}
