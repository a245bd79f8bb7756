// The stored things that a request names.
import { entries, members, type Members, scalar, textMember } from "./json.js";
import { camel, type Collection, inputsOf, itemField } from "./resources.js";
import { fits, type Row } from "./rows.js";
import type { Route } from "./routes.js";
import type { Input } from "./validation.js";

/** The rows that the identifying inputs name. `exact`: every field of the identity must be given. */
export function foundRows(route: Route, collection: Collection, rows: readonly Row[], input: Input, exact: boolean): Row[] {
  const sent = members([...entries(input.body), ...entries(input.parameters)]);
  const wanted = new Map<string, ReadonlySet<string>>();
  for (const declared of inputsOf(route)) {
    const value = sent[declared.name];
    const field = itemField(collection.shape, collection.noun, declared);
    if (value === undefined || field === null || ![...collection.identity, ...collection.scope].includes(field)) continue;
    // A filter of the same name with values of its own says nothing about the field.
    const property = collection.shape.properties.get(field);
    if (collection.scope.includes(field) && property !== undefined && !fits(collection.api, property, value)) continue;
    const values = [value].flat().map(scalar).filter((text) => text !== null);
    if (values.length > 0) wanted.set(otherField(collection, declared.name, sent) ?? field, new Set(values));
  }
  for (const field of collection.identity) {
    const given = scalar(sent[field]);
    if (given !== null && !wanted.has(field) && objectListItem(route)) wanted.set(field, new Set([given]));
  }
  if (exact && !collection.identity.every((field) => wanted.has(field))) return [];
  if (![...wanted.keys()].some((field) => !collection.parents.includes(field) && (!collection.scope.includes(field) || field.endsWith("Id")))) return [];
  const parent = parentOf(route, input);
  return rows.filter((stored) => stored.parent === parent && [...wanted].every(([field, values]) => matches(stored, field, values, collection.scope.includes(field) && !field.endsWith("Id"))));
}

/** `userIdType: email` says that `userId` holds an email address. */
function otherField(collection: Collection, name: string, sent: Members): string | null {
  const kind = textMember(sent, `${name.replace(/s$/, "")}Type`) ?? textMember(sent["options"], `${name.replace(/s$/, "")}Type`);
  const field = kind === undefined ? null : camel(kind);
  return field !== null && collection.shape.properties.has(field) ? field : null;
}

function matches(stored: Row, field: string, values: ReadonlySet<string>, lenient: boolean): boolean {
  const value = scalar(stored.values[field]);
  return value === null ? lenient : values.has(value);
}

function objectListItem(route: Route): boolean {
  return inputsOf(route).some((input) => input.list && input.name === "list");
}

/** Concrete values of the path parameters above the item. */
export function parentOf(route: Route, input: Input): string {
  const parents = [...route.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const own = route.path.endsWith("}") ? parents.slice(0, -1) : parents;
  return JSON.stringify(own.map((name) => input.parameters[name] ?? null));
}
