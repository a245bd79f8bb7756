// What callers created, and what each operation does with it. A collection that nobody has written to answers from examples.
import { accountCollections, namesake } from "./accounts.js";
import type { Api } from "./api.js";
import { beginningOf, givenBy } from "./beginning.js";
import { filterOf } from "./filters.js";
import { entries, isList, isObject, type Json, member, members, type Members, scalar, textMember } from "./json.js";
import { ordered } from "./ordering.js";
import { pageData } from "./page-answer.js";
import { pageOf, wholePage } from "./paging.js";
import { isSamePlatform } from "./platforms.js";
import type { Refusal } from "./refusal.js";
import { camel, type Collection, dataPlace, inputsOf, itemField, listPlace, type Role } from "./resources.js";
import { fits, type Row, row, shown, update } from "./rows.js";
import type { Route } from "./routes.js";
import { isSignUp, personIn, rolesWithSignUps } from "./sign-up.js";
import type { Input } from "./validation.js";

/** The answer's data in place of the example's, with the address of the next page of a list that has one; null leaves the example as it is. */
export type Outcome = { readonly data: Json; readonly next?: string | null } | { readonly refusal: Refusal } | null;

const maximumRows = 100_000;

export class State {
  readonly #routes: readonly Route[];
  /** Found for the first call that needs them: a server that starts quickly is worth more than a quick first answer. */
  #known: ReadonlyMap<Route, Role> | null = null;
  #accounts: ReadonlySet<Collection> | null = null;
  readonly #rows = new Map<Collection, Row[]>();
  /** Only of what was created: most documents have more kinds of things than a run creates. */
  readonly #beginnings = new Map<Collection, Members>();
  #sequence = 0;

  constructor(routes: readonly Route[]) {
    this.#routes = routes;
  }

  get #roles(): ReadonlyMap<Route, Role> {
    return (this.#known ??= rolesWithSignUps(this.#routes));
  }

  reset(): void {
    this.#rows.clear();
    this.#sequence = 0;
  }

  role(route: Route): Role | null {
    return this.#roles.get(route) ?? null;
  }

  /** Collections of what signs in, of the platform of a document; null: of all. */
  accounts(api: Api | null): readonly Collection[] {
    this.#accounts ??= accountCollections(this.#roles);
    return [...this.#accounts].filter((collection) => api === null || isSamePlatform(collection.api, api));
  }

  /** Of the platform of a document. */
  collections(api: Api): readonly Collection[] {
    return [...new Set([...this.#roles.values()].map(({ collection }) => collection))].filter((collection) => isSamePlatform(collection.api, api));
  }

  rows(collection: Collection): readonly Row[] {
    return this.#rows.get(collection) ?? [];
  }

  /** Creates a thing that no operation was called for. */
  add(collection: Collection, given: Members, now: number): Row {
    const made = row(collection, this.#beginning(collection), given, "[]", ++this.#sequence, now);
    this.#rows.set(collection, [...this.rows(collection), made]);
    return made;
  }

  remove(collection: Collection, stored: Row): void {
    this.#rows.set(collection, this.rows(collection).filter((other) => other !== stored));
  }

  outcome(route: Route, input: Input, now: number): Outcome {
    const role = this.role(route);
    if (role === null) return null;
    const rows = this.#rows.get(role.collection);
    if (role.kind === "create" || role.kind === "upsert") return this.#create(route, role, input, now);
    if (rows === undefined) return null;
    switch (role.kind) {
      case "read":
        return this.#read(route, role.collection, rows, input);
      case "list":
        return this.#list(route, role.collection, rows, input);
      case "update":
        return this.#update(route, role.collection, rows, input, now);
      case "delete":
        return this.#delete(route, role.collection, rows, input);
    }
  }

  #create(route: Route, { collection, kind }: Role, input: Input, now: number): Outcome {
    const rows = this.#rows.get(collection) ?? [];
    const several = objectList(input.body);
    const beginning = isSignUp(route) ? beginningOf(collection, [[route, { collection, kind }]]) : this.#beginning(collection);
    const isAccount = this.accounts(null).includes(collection);
    const made: Row[] = [];
    for (const one of several ?? [input.body ?? members()]) {
      const sent = isSignUp(route) ? personIn(collection, one) : one;
      const name = isAccount ? namesake([...rows, ...made], sent) : null;
      if (name !== null) return nameTaken(collection, name);
      const known = this.#find(route, collection, rows, { ...input, body: sent }, true)[0];
      if (known !== undefined && kind === "create") return { refusal: { status: 409, reason: route.path.includes("{") ? "already-added" : "already-exists", message: `this ${collection.noun} exists already` } };
      if (known !== undefined) update(collection, known, sent, now);
      made.push(known ?? row(collection, beginning, givenBy(route, collection, sent, input), parentOf(route, input), ++this.#sequence, now));
    }
    const fresh = made.filter((one) => !rows.includes(one));
    if (rows.length + fresh.length > maximumRows) return { refusal: { status: 413, reason: "payload-too-large", message: "the mock holds no more" } };
    this.#rows.set(collection, [...rows, ...fresh]);
    return this.#answer(route, collection, made, several !== null);
  }

  #beginning(collection: Collection): Members {
    const known = this.#beginnings.get(collection) ?? beginningOf(collection, [...this.#roles].filter(([, role]) => role.collection === collection));
    this.#beginnings.set(collection, known);
    return known;
  }

  #read(route: Route, collection: Collection, rows: readonly Row[], input: Input): Outcome {
    const found = this.#find(route, collection, rows, input, false);
    const many = isMany(route, collection);
    if (found.length === 0 && !many) return notFound(collection);
    return this.#answer(route, collection, found, many);
  }

  #update(route: Route, collection: Collection, rows: readonly Row[], input: Input, now: number): Outcome {
    const several = objectList(input.body);
    const changed: Row[] = [];
    for (const sent of several ?? [input.body ?? members()]) {
      const found = this.#find(route, collection, rows, { ...input, body: sent }, false);
      if (found.length === 0) return notFound(collection);
      const name = found.length === 1 && this.accounts(null).includes(collection) ? namesake(rows, sent, found[0]) : null;
      if (name !== null) return nameTaken(collection, name);
      for (const stored of found) update(collection, stored, sent, now);
      changed.push(...found);
    }
    return this.#answer(route, collection, changed, several !== null);
  }

  #delete(route: Route, collection: Collection, rows: readonly Row[], input: Input): Outcome {
    const found = this.#find(route, collection, rows, input, false);
    if (found.length === 0 && !isMany(route, collection)) return notFound(collection);
    this.#rows.set(collection, rows.filter((stored) => !found.includes(stored)));
    return null;
  }

  /** The rows that the identifying inputs name. `exact`: every field of the identity must be given. */
  #find(route: Route, collection: Collection, rows: readonly Row[], input: Input, exact: boolean): Row[] {
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

  #list(route: Route, collection: Collection, rows: readonly Row[], input: Input): Outcome {
    const sent = members([...entries(input.body), ...entries(input.parameters)]);
    const parent = parentOf(route, input);
    const isField = (name: string): boolean => collection.shape.properties.has(name);
    const isMeant = filterOf(collection, sent);
    const chosen = ordered(rows.filter((stored) => stored.parent === parent && isMeant(stored)), sent, isField);
    return this.listed(route, collection, chosen, sent, input.address);
  }

  /** The page of these things that a request asks for. */
  listed(route: Route, collection: Collection, chosen: readonly Row[], sent: Members, address: string): Outcome {
    const place = listPlace(route);
    const page = pageOf(route, sent, chosen, address, (name) => collection.shape.properties.has(name));
    const data = place === null ? chosen.slice(page.start, page.start + page.limit).map((stored) => stored.values) : pageData(route, place, chosen, page);
    return { data, next: page.next };
  }

  #answer(route: Route, collection: Collection, rows: readonly Row[], many: boolean): Outcome {
    const place = dataPlace(route);
    if (place === null) return null;
    const { api } = route;
    const list = listPlace(route);
    if (list !== null && (many || list.total !== null)) return { data: pageData(route, list, rows, wholePage(rows)) };
    const [first] = rows;
    const target = list !== null && list.items.length === 0 ? list.item : place.schema;
    const shape = api.shape(target);
    // An answer such as `{ success: true }` says nothing about the item.
    const about = collection.identity.some((field) => shape.properties.has(field)) || (shape.type !== "boolean" && shape.properties.size > 3);
    return first === undefined || !about ? null : { data: shown(api, place.schema, first.values) };
  }
}

function nameTaken({ noun }: Collection, name: string): Outcome {
  return { refusal: { status: 409, reason: "already-exists", message: `there is a ${noun} with this ${name} already` } };
}

export function notFound({ noun }: Pick<Collection, "noun">): Outcome {
  return { refusal: { status: 404, reason: `${noun}-not-found`, message: `there is no such ${noun.replaceAll("-", " ")}` } };
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

/** Whether the operation names several items at once. */
function isMany(route: Route, collection: Collection): boolean {
  return inputsOf(route).some((input) => input.list && collection.identity.includes(itemField(collection.shape, collection.noun, input) ?? ""));
}

/** `{ list: [{...}, {...}] }`: the items of a batch. */
function objectList(body: Json | undefined): readonly Json[] | null {
  if (isList(body)) return body;
  const list = member(body, "list");
  return isList(list) && list.length > 0 && list.every(isObject) ? list : null;
}

function objectListItem(route: Route): boolean {
  return inputsOf(route).some((input) => input.list && input.name === "list");
}

function parentOf(route: Route, input: Input): string {
  const parents = [...route.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const own = route.path.endsWith("}") ? parents.slice(0, -1) : parents;
  return JSON.stringify(own.map((name) => input.parameters[name] ?? null));
}
