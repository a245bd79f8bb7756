// What an answer holds, for those who look for something by its name: members of objects inside objects, and its list.
import type { DraftField } from "./draft.js";
import type { Type } from "./model.js";
import type { Types } from "./types.js";
import { words } from "./words.js";

export interface MemberFound {
  readonly path: readonly string[];
  /** Names without letter case and signs. */
  readonly name: string;
  readonly parent: string;
  readonly field: DraftField;
}

export interface ListFound {
  readonly path: readonly string[];
  readonly item: Type;
}

/** What lists of results are called when there are others beside them. */
const usual = /^(?:items|data|results?|values?|entries|records|list|rows|content|elements|objects|collection|resources|hits|docs|documents|nodes)$/;
/** Lists that say something about the answer. */
const beside = /^(?:errors|warnings|messages|notices|links|included|includes|facets|aggregations|sort|columns|fields)$/;

/** The list that the data is, or its only plausible one; null when there is none, or several. */
export function listIn(types: Types, data: Type): ListFound | null {
  const whole = types.drafts.plain(data);
  if (whole.kind === "array") return { path: [], item: whole.items };
  const near = fieldsOf(types, data);
  const further = near.map((field) => fieldsOf(types, field.type));
  const lists = listsAmong(types, near, []);
  return plausible(lists.length > 0 ? lists : further.flatMap((fields, index) => listsAmong(types, fields, [near[index]?.name.text ?? ""])));
}

/** The fields of the object that a type is; of anything else none. */
function fieldsOf(types: Types, type: Type): readonly DraftField[] {
  const draft = types.drafts.behind(type);
  return draft?.content.kind === "object" ? draft.content.fields : [];
}

function listsAmong(types: Types, fields: readonly DraftField[], path: readonly string[]): readonly (ListFound & { readonly name: string })[] {
  return fields.flatMap((field) => {
    const type = types.drafts.plain(field.type);
    const name = type.kind === "array" ? plainName(field.name.text) : "";
    return type.kind === "array" && !beside.test(name) ? [{ path: [...path, field.name.text], name, item: type.items }] : [];
  });
}

function plausible(lists: readonly (ListFound & { readonly name: string })[]): ListFound | null {
  const found = only(lists) ?? only(lists.filter(({ name }) => usual.test(name)));
  return found === null ? null : { path: found.path, item: found.item };
}

/** Members down to a depth, those of lists left out. */
export function membersBelow(types: Types, data: Type, depth: number, path: readonly string[] = []): readonly MemberFound[] {
  if (depth === 0) return [];
  return fieldsOf(types, data).flatMap((field): readonly MemberFound[] => {
    const own = [...path, field.name.text];
    return [{ path: own, name: plainName(field.name.text), parent: plainName(path.at(-1) ?? ""), field }, ...membersBelow(types, field.type, depth - 1, own)];
  });
}

/** `starting_after` and `startingAfter` are `startingafter`. */
export function plainName(text: string): string {
  return words(text).join("");
}

export function only<Item>(found: readonly Item[]): Item | null {
  const [first] = found;
  return first !== undefined && found.length === 1 ? first : null;
}
