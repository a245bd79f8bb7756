// What comes with something else: a permission with `from_role_id` comes from a role that its user has.
import { entries, isList, type Json, member, type Members, members, scalar } from "./json.js";
import { link, type Lookup } from "./links.js";
import type { Collection } from "./resources.js";
import { type Row, row, shown } from "./rows.js";

interface Source {
  /** `from_role` */
  readonly field: string;
  /** `role` */
  readonly noun: string;
}

/** Kinds of things that things of a collection may come from. */
function sourcesOf({ shape }: Collection): readonly Source[] {
  return [...shape.properties.keys()].flatMap((name) => {
    const [, field, noun] = /^(from_(.+))_id$/.exec(name) ?? [];
    return field === undefined || noun === undefined ? [] : [{ field, noun }];
  });
}

/** Members that say of a thing that it comes from nothing else. */
export function direct(collection: Collection): Members {
  return members(sourcesOf(collection).flatMap(({ field }) => [[field, null], [`${field}_id`, null]] as const));
}

/** Collections beside this one, of what its things may come from: `/users/{user_id}/roles`. */
export function givers(collection: Collection, all: readonly Collection[]): readonly Collection[] {
  const above = ({ key }: Collection): string => key.slice(0, key.lastIndexOf("/"));
  return sourcesOf(collection).flatMap(({ noun }) => all.filter((other) => other.noun === noun && above(other) === above(collection)));
}

/** What comes with one of these things: `permissions` of the role that a user has. */
export function inherited(collection: Collection, given: Row, noun: string, lookup: Lookup, now: number): readonly Row[] {
  const source = sourcesOf(collection).find((one) => one.noun === noun);
  const id = scalar(given.values[`${noun}_id`]);
  const origin = lookup(noun).find(({ values }) => id !== null && scalar(values["id"]) === id);
  const brought = origin?.values[`${collection.noun}s`];
  const property = source === undefined ? undefined : collection.shape.properties.get(source.field);
  if (source === undefined || origin === undefined || property === undefined || !isList(brought)) return [];
  const common: [string, Json][] = [...entries(given.values).filter(([name]) => collection.shape.properties.has(name)), [`${source.field}_id`, id], [source.field, shown(collection.api, property, origin.values)]];
  return brought.map((one) => {
    const made = row(collection, members(), members([...common, [`${collection.noun}_id`, member(one, "id") ?? null]]), given.parent, 0, now);
    link(collection, made, {}, lookup);
    return made;
  });
}
