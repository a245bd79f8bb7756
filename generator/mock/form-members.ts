// The members of a form as the schema means them: lists and scalars by their type, objects from JSON, or from names such as `owner[address][city]`.
import type { Api, Located } from "./api.js";
import { withoutStyles } from "./form-styles.js";
import { isList, isObject, type Json, member, members, type Members, parsed } from "./json.js";
import { pairMembers } from "./received.js";
import type { Content } from "./routes.js";
import { typed } from "./typed-text.js";

/** No deeper than anybody writes. */
const bracketed = /^([^[\]]+)((?:\[[^[\]]*\]){1,50})$/;

/** `sent`: texts, or lists of texts where a name came several times. */
export function formMembers(api: Api, { schema, media }: Content, sent: Members): Members {
  const known = schema === null ? null : api.shape(schema).properties;
  const written = known === null ? sent : withoutStyles(api, known, member(media.value, "encoding"), sent);
  return members(Object.entries(treeOf(written, known)).map(([name, value]) => [name, meant(api, known?.get(name) ?? null, value)]));
}

/** What `filter[status][]=open` says of `filter`; undefined where nothing does. */
export function bracketedValue(api: Api, schema: Located | null, name: string, pairs: readonly (readonly [name: string, value: string])[]): Json | undefined {
  // Its own name may have brackets.
  const own = pairs.filter(([sent]) => sent.startsWith(`${name}[`)).map(([sent, text]): [string, string] => [`it${sent.slice(name.length)}`, text]);
  const value = treeOf(pairMembers(own), null)["it"];
  return value === undefined ? undefined : meant(api, schema, value);
}

function treeOf(sent: Members, known: ReadonlyMap<string, unknown> | null): Members {
  const tree = members();
  for (const [said, value] of Object.entries(sent)) {
    // Of `name[]` the brackets were taken off, but some documents say them in the name.
    const name = known?.has(said) !== true && known?.has(`${said}[]`) === true ? `${said}[]` : said;
    const [, head = name, rest = ""] = known?.has(name) === true ? [] : (bracketed.exec(name) ?? []);
    place(tree, [head, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? "")], value);
  }
  return tree;
}

function place(tree: Members, path: readonly string[], value: Json): void {
  let held = tree;
  for (const name of path.slice(0, -1)) {
    const before = held[name];
    const inner = isMembers(before) ? before : members();
    held[name] = inner;
    held = inner;
  }
  held[path.at(-1) ?? ""] = value;
}

/** Made here: values of a form are texts and lists. */
function isMembers(value: Json | undefined): value is Members {
  return isObject(value);
}

function meant(api: Api, schema: Located | null, value: Json): Json {
  const shape = schema === null ? null : api.shape(schema);
  if (shape?.type === "array") return (isObject(value) ? Object.values(value) : [value].flat()).map((item, index) => meantItem(api, shape.first[index] ?? shape.items, item));
  if (isObject(value)) return members(Object.entries(value).map(([name, held]) => [name, meant(api, shape?.properties.get(name) ?? shape?.additional ?? null, held)]));
  // Of `name[]`, which is a list to most.
  if (isList(value) && value.length === 1 && value[0] !== undefined && shape?.type != null) return meant(api, schema, value[0]);
  if (isList(value)) return value;
  if (typeof value !== "string") return value;
  return shape?.type === "object" ? (parsed(value) ?? value) : typed(api, schema, value);
}

/** A list inside of a list is JSON. */
function meantItem(api: Api, schema: Located | null, item: Json): Json {
  const list = typeof item === "string" && schema !== null && api.shape(schema).type === "array" ? parsed(item) : undefined;
  return isList(list) ? list : meant(api, schema, item);
}
