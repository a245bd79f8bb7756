// Which declarations a package sends, which it receives, and which groups use them.
import type { Access, Draft, DraftField } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Type } from "./model.js";
import { addRefs, refsOf } from "./type-walk.js";

export type Direction = "request" | "response";

/** Where a type is used first: from here everything is reached. */
export interface Root {
  readonly type: Type;
  readonly direction: Direction;
  /** Home of the group; null for what belongs to no group. */
  readonly group: string | null;
}

export interface Reach {
  readonly request: ReadonlySet<string>;
  readonly response: ReadonlySet<string>;
  /** Homes of the groups that use it; null among them when something outside groups does. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string | null>>;
}

const hidden: { readonly [D in Direction]: Access } = { request: "read", response: "write" };

export function visible(field: DraftField, direction: Direction): boolean {
  return field.access !== hidden[direction];
}

/** What a declaration refers to, as seen in one direction (all of it without one). */
export function draftRefs({ content }: Draft, direction: Direction | null): readonly string[] {
  switch (content.kind) {
    case "choice":
      return [];
    case "alias":
      return refsOf(content.type);
    case "object": {
      const refs: string[] = [];
      for (const field of content.fields) if (direction === null || visible(field, direction)) addRefs(field.type, refs);
      if (content.additional !== null) addRefs(content.additional, refs);
      return refs;
    }
  }
}

export function reachOf(drafts: Drafts, roots: readonly Root[]): Reach {
  const groups = new Map<string, Set<string | null>>();
  const reached: { readonly [D in Direction]: Set<string> } = { request: new Set(), response: new Set() };
  const starts = new Map<string, { readonly direction: Direction; readonly group: string | null; readonly keys: string[] }>();
  for (const { type, direction, group } of roots) {
    const id = `${direction} ${group ?? ""}`;
    const start = starts.get(id) ?? { direction, group, keys: [] };
    start.keys.push(...refsOf(type));
    starts.set(id, start);
  }
  const known = { request: new Map<string, readonly string[]>(), response: new Map<string, readonly string[]>() };
  for (const { direction, group, keys } of starts.values()) {
    for (const key of closure(drafts, keys, direction, known[direction])) {
      reached[direction].add(key);
      const users = groups.get(key) ?? new Set();
      groups.set(key, users.add(group));
    }
  }
  return { ...reached, groups };
}

/** The keys and all that they lead to. `known`: what each refers to in that direction, for those who ask again. */
export function closure(drafts: Drafts, keys: readonly string[], direction: Direction | null, known = new Map<string, readonly string[]>()): ReadonlySet<string> {
  const seen = new Set(keys);
  // A Set that grows while it is iterated yields what was added.
  for (const key of seen) {
    const refs = known.get(key) ?? draftRefs(drafts.get(key), direction);
    known.set(key, refs);
    for (let index = 0; index < refs.length; index += 1) seen.add(refs[index] ?? key);
  }
  return seen;
}

/**
 * Declarations that both directions use and that are not the same in both: a field is `readOnly` or `writeOnly`, in them
 * or in something that they refer to.
 */
export function splitKeys(drafts: Drafts, reach: Reach): ReadonlySet<string> {
  const both = [...reach.request].filter((key) => reach.response.has(key));
  const users = new Map<string, string[]>();
  const split = new Set<string>();
  for (const key of both) {
    const draft = drafts.get(key);
    if (draft.content.kind === "object" && draft.content.fields.some((field) => field.access !== "both")) split.add(key);
    for (const used of draftRefs(draft, null)) users.set(used, [...(users.get(used) ?? []), key]);
  }
  for (const key of split) for (const user of users.get(key) ?? []) split.add(user);
  return split;
}
