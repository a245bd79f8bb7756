// What callers created, and what each operation does with it. A collection that nobody has written to answers from examples.
import { accountCollections, namesake } from "./accounts.js";
import type { Api } from "./api.js";
import { beginningOf, givenBy } from "./beginning.js";
import { filterOf } from "./filters.js";
import { entries, isList, isObject, type Json, member, members, type Members } from "./json.js";
import { direct, givers, inherited } from "./inherited.js";
import { foundRows, parentOf } from "./finding.js";
import { link, type Lookup } from "./links.js";
import { ordered } from "./ordering.js";
import { pageData } from "./page-answer.js";
import { pageOf, wholePage } from "./paging.js";
import { isSamePlatform } from "./platforms.js";
import type { Refusal } from "./refusal.js";
import { type Collection, dataPlace, inputsOf, itemField, listPlace, type Role } from "./resources.js";
import { type Row, row, shown, update } from "./rows.js";
import type { Route } from "./routes.js";
import { isSignUp, personIn, rolesWithSignUps } from "./sign-up.js";
import type { Input } from "./validation.js";

/** The answer's data in place of the example's, with the address of the next page of a list that has one (`isAlone`: the data is that list, asked for by a cursor); null leaves the example as it is. */
export type Outcome = { readonly data: Json; readonly next?: string | null; readonly isAlone?: boolean } | { readonly refusal: Refusal } | null;

const maximumRows = 100_000;

export class State {
  readonly #routes: readonly Route[];
  /** Found for the first call that needs them: a server that starts quickly is worth more than a quick first answer. */
  #known: ReadonlyMap<Route, Role> | null = null;
  #accounts: ReadonlySet<Collection> | null = null;
  readonly #rows = new Map<Collection, Row[]>();
  /** Only of what was created: most documents have more kinds of things than a run creates. */
  readonly #beginnings = new Map<Collection, Members>();
  readonly #givers = new Map<Collection, readonly Collection[]>();
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

  /** Also what comes with other things. */
  allRows(collection: Collection, now: number): readonly Row[] {
    return [...this.rows(collection), ...this.#inherited(collection, this.#giversOf(collection), now)];
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
    if (role.kind === "create" || role.kind === "upsert") return this.#create(route, role, input, now);
    const from = this.#giversOf(role.collection);
    const rows = this.#rows.get(role.collection) ?? (from.length > 0 ? [] : null);
    if (rows === null) return null;
    switch (role.kind) {
      case "read":
        return this.#read(route, role.collection, rows, input);
      case "list":
        return this.#list(route, role.collection, [...rows, ...this.#inherited(role.collection, from, now)], input);
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
      const known = foundRows(route, collection, rows, { ...input, body: sent }, true)[0];
      if (known !== undefined && kind === "create") return { refusal: { status: 409, reason: route.path.includes("{") ? "already-added" : "already-exists", message: `this ${collection.noun} exists already` } };
      if (known !== undefined) update(collection, known, sent, now);
      const stored = known ?? row(collection, beginning, members([...entries(direct(collection)), ...entries(givenBy(route, collection, sent, input))]), parentOf(route, input), ++this.#sequence, now);
      link(collection, stored, sent, this.#lookup(collection));
      made.push(stored);
    }
    const fresh = made.filter((one) => !rows.includes(one));
    if (rows.length + fresh.length > maximumRows) return { refusal: { status: 413, reason: "payload-too-large", message: "the mock holds no more" } };
    this.#rows.set(collection, [...rows, ...fresh]);
    return this.#answer(route, collection, made, several !== null);
  }

  /** What things of a collection may come from, where there ever was some of it. */
  #giversOf(collection: Collection): readonly Collection[] {
    const known = this.#givers.get(collection) ?? givers(collection, this.collections(collection.api));
    this.#givers.set(collection, known);
    return known.filter((giver) => this.#rows.has(giver));
  }

  #inherited(collection: Collection, from: readonly Collection[], now: number): readonly Row[] {
    return from.flatMap((giver) => this.rows(giver).flatMap((given) => inherited(collection, given, giver.noun, this.#lookup(collection), now)));
  }

  #lookup({ api }: Collection): Lookup {
    return (noun) => this.collections(api).filter((other) => other.noun === noun).flatMap((other) => this.rows(other));
  }

  #beginning(collection: Collection): Members {
    const known = this.#beginnings.get(collection) ?? beginningOf(collection, [...this.#roles].filter(([, role]) => role.collection === collection));
    this.#beginnings.set(collection, known);
    return known;
  }

  #read(route: Route, collection: Collection, rows: readonly Row[], input: Input): Outcome {
    const found = foundRows(route, collection, rows, input, false);
    const many = isMany(route, collection);
    if (found.length === 0 && !many) return notFound(collection);
    return this.#answer(route, collection, found, many);
  }

  #update(route: Route, collection: Collection, rows: readonly Row[], input: Input, now: number): Outcome {
    const several = objectList(input.body);
    const changed: Row[] = [];
    for (const sent of several ?? [input.body ?? members()]) {
      const found = foundRows(route, collection, rows, { ...input, body: sent }, false);
      if (found.length === 0) return notFound(collection);
      const name = found.length === 1 && this.accounts(null).includes(collection) ? namesake(rows, sent, found[0]) : null;
      if (name !== null) return nameTaken(collection, name);
      for (const stored of found) {
        update(collection, stored, sent, now);
        link(collection, stored, sent, this.#lookup(collection));
      }
      changed.push(...found);
    }
    return this.#answer(route, collection, changed, several !== null);
  }

  #delete(route: Route, collection: Collection, rows: readonly Row[], input: Input): Outcome {
    const found = foundRows(route, collection, rows, input, false);
    if (found.length === 0 && !isMany(route, collection)) return notFound(collection);
    this.#rows.set(collection, rows.filter((stored) => !found.includes(stored)));
    return null;
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
    return { data, next: page.next, isAlone: page.by === "cursor" && Array.isArray(data) };
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
