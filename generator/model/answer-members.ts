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
  const near = membersBelow(types, data, 2);
  for (const depth of [1, 2]) {
    const lists = near.filter(({ path, name }) => path.length === depth && !beside.test(name)).flatMap(({ path, name, field }) => {
      const type = types.drafts.plain(field.type);
      return type.kind === "array" ? [{ path, name, item: type.items }] : [];
    });
    const found = only(lists) ?? only(lists.filter(({ name }) => usual.test(name)));
    if (found !== null) return { path: found.path, item: found.item };
    if (lists.length > 0) return null;
  }
  return null;
}

/** Members down to a depth, those of lists left out. */
export function membersBelow(types: Types, data: Type, depth: number, path: readonly string[] = []): readonly MemberFound[] {
  const draft = depth === 0 ? null : types.drafts.behind(data);
  if (draft?.content.kind !== "object") return [];
  return draft.content.fields.flatMap((field): readonly MemberFound[] => {
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
