// Finds the things that an API creates, reads, lists, updates and deletes, from the names and schemas of its operations.
import type { Api, Located, Shape } from "./api.js";
import { envelopeOf, isEnveloped } from "./failure.js";
import { member, textMember } from "./json.js";
import { plain, totals } from "./page-names.js";
import type { Content, Route } from "./routes.js";

export type RoleKind = "create" | "read" | "list" | "update" | "delete" | "upsert";

/** Things of one kind. */
export interface Collection {
  /** `/api/v3/user`, or the path of a REST collection. */
  readonly key: string;
  /** Words of one thing: `public-account`. */
  readonly noun: string;
  readonly api: Api;
  readonly item: Located;
  readonly shape: Shape;
  /** Fields that together name one item. */
  readonly identity: readonly string[];
  /** Fields by which callers narrow the items down further: a namespace. */
  readonly scope: readonly string[];
  /** Fields that name what the item belongs to: `tenantId` of a `tenant-user`. They never name an item alone. */
  readonly parents: readonly string[];
}

/** What one operation does with a collection. */
export interface Role {
  readonly kind: RoleKind;
  readonly collection: Collection;
}

export interface RouteInput {
  readonly name: string;
  readonly schema: Located | null;
  readonly required: boolean;
  readonly list: boolean;
  readonly inPath: boolean;
}

interface Candidate {
  readonly key: string;
  readonly noun: string;
  readonly kind: RoleKind;
  readonly route: Route;
}

export function rolesOf(routes: readonly Route[]): Map<Route, Role> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of [...routes.flatMap(named), ...restful(routes)]) {
    const group = groups.get(candidate.key) ?? [];
    group.push(candidate);
    groups.set(candidate.key, group);
  }
  const roles = new Map<Route, Role>();
  for (const [key, group] of groups) {
    const collection = collectionOf(key, group);
    if (collection === null) continue;
    for (const { route, kind } of group) if (!roles.has(route)) roles.set(route, { kind, collection });
  }
  return roles;
}

const verbs: Readonly<Record<string, RoleKind>> = {
  "create-or-update": "upsert",
  create: "create",
  "get-all": "list",
  get: "read",
  list: "list",
  update: "update",
  delete: "delete",
  remove: "delete",
};

/** `create-user`, `create-users-batch`, `batch-create-users`. */
function named(route: Route): Candidate[] {
  const segments = route.path.split("/");
  const last = segments.pop() ?? "";
  const found = /^(?:batch-)?(create-or-update|create|get-all|get|list|update|delete|remove)-([a-z0-9-]+?)(?:-batch)?$/.exec(last);
  const [, verb = "", words = ""] = found ?? [];
  const kind = verbs[verb];
  if (kind === undefined) return [];
  const noun = singular(words);
  return [{ key: `${segments.join("/")}/${noun}`, noun, kind, route }];
}

/** `POST /users`, `GET /users`, `GET /users/{id}` ...; some write `/users/`. */
function restful(routes: readonly Route[]): Candidate[] {
  const families = new Map<string, Route[]>();
  for (const route of routes) {
    const path = route.path.replace(/\/(\{[^{}/]+\})?$/, "");
    families.set(path, [...(families.get(path) ?? []), route]);
  }
  const namesOne = (route: Route): boolean => route.path.endsWith("}");
  return [...families].flatMap(([path, family]) => {
    const creating = family.filter((route) => !namesOne(route) && route.method === "POST");
    const lists = family.filter((route) => !namesOne(route) && route.method === "GET" && listPlace(route) !== null);
    const members = family.filter((route) => namesOne(route) && ["GET", "PUT", "PATCH", "DELETE"].includes(route.method));
    if (creating.length === 0 || lists.length + members.length === 0) return [];
    const noun = singular(path.split("/").findLast((segment) => segment !== "" && !segment.startsWith("{")) ?? "");
    const kinds: Readonly<Record<string, RoleKind>> = { GET: "read", PUT: "update", PATCH: "update", DELETE: "delete" };
    return [
      ...creating.map((route) => ({ key: path, noun, kind: "create" as const, route })),
      ...lists.map((route) => ({ key: path, noun, kind: "list" as const, route })),
      ...members.map((route) => ({ key: path, noun, kind: kinds[route.method] ?? "read", route })),
    ];
  });
}

/** Also of `get-users`: the last word alone decides. */
function singular(words: string): string {
  if (/ies$/.test(words)) return words.replace(/ies$/, "y");
  if (/(ss|x|ch|sh)es$/.test(words)) return words.slice(0, -2);
  return /[^s]s$/.test(words) ? words.slice(0, -1) : words;
}

function collectionOf(key: string, group: readonly Candidate[]): Collection | null {
  const of = (...kinds: RoleKind[]): Route[] => group.filter((candidate) => kinds.includes(candidate.kind)).map((candidate) => candidate.route);
  const creating = of("create", "upsert");
  const first = group[0];
  if (first === undefined || creating.length === 0 || creating.length === group.length) return null;
  const owners: [Route, Located][] = [...of("read"), ...of("list"), ...creating].flatMap((route): [Route, Located][] => {
    const item = itemOf(route);
    return item === null ? [] : [[route, item]];
  });
  const { noun } = first;
  for (const [route, item] of owners) {
    const shape = route.api.shape(item);
    const identity = identityOf(shape, noun, [...of("read"), ...of("delete"), ...of("update")]);
    if (identity.length === 0) continue;
    const narrowing = [...of("read"), ...of("delete")].flatMap(inputsOf).map((input) => input.name);
    const scope = [...new Set(narrowing)].filter((name) => shape.properties.has(name) && !identity.includes(name));
    const parents = [...shape.properties.keys()].filter((field) => isParent(field, noun));
    return { key, noun, api: route.api, item, shape, identity, scope, parents };
  }
  return null;
}

/** The fields that the first operation which names a thing demands; without one, what looks like its name. */
export function identityOf(shape: Shape, noun: string, routes: readonly Route[]): string[] {
  for (const route of routes) {
    const inputs = inputsOf(route).filter((input) => input.required || isIdentifying(input.name, noun));
    const reading = route.method === "GET" || route.method === "DELETE" || inputs.length === 1;
    const usable = reading ? inputs : inputs.filter((input) => isIdentifying(input.name, noun));
    const fields = usable.map((input) => itemField(shape, noun, input)).filter((field) => field !== null);
    const own = fields.filter((field) => !isParent(field, noun));
    if (own.length > 0) return [...new Set(own)];
    const optional = inputsOf(route).map((input) => input.name).find((name) => /Id$/.test(name) && shape.properties.has(name) && !isParent(name, noun));
    if (optional !== undefined) return [optional];
  }
  return ["id", `${camel(noun)}Id`, "code"].filter((field) => shape.properties.has(field)).slice(0, 1);
}

function isParent(field: string, noun: string): boolean {
  const stem = /^(.+)Id$/.exec(field)?.[1];
  return stem !== undefined && stem !== camel(noun) && camel(noun).startsWith(stem) && /[A-Z]/.test(camel(noun).charAt(stem.length));
}

function isIdentifying(name: string, noun: string): boolean {
  return ["id", "ids", "code", "codes", "codeList", `${camel(noun)}Id`, `${camel(noun)}Ids`].includes(name);
}

/** The field of an item that an input names: `userIds` and `userId` name `userId`, or else `id`. */
export function itemField(shape: Shape, noun: string, input: Pick<RouteInput, "name" | "list" | "inPath">): string | null {
  const one = input.list ? input.name.replace(/List$/, "").replace(/Ids$/, "Id").replace(/^ids$/, "id").replace(/([^s])s$/, "$1") : input.name;
  const own = [`${camel(noun)}Id`, `${noun.replaceAll("-", "_")}_id`];
  const candidates = [one, ...(input.inPath || own.includes(one) ? ["id"] : []), ...(one === "id" ? own : []), ...(input.inPath ? [camel(one)] : [])];
  return candidates.find((name) => shape.properties.has(name)) ?? null;
}

export function camel(words: string): string {
  return words.toLowerCase().replaceAll(/[-_]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Everything that a caller may pass: path, query, and the members of a JSON or form body. */
export function inputsOf(route: Route): RouteInput[] {
  const { api } = route;
  const isList = (schema: Located | null): boolean => schema !== null && api.shape(schema).type === "array";
  const parameters = route.parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ name, schema, required, in: place }) => ({ name, schema, required, list: isList(schema), inPath: place === "path" }));
  const body = route.body?.contents[0]?.schema ?? null;
  if (body === null) return parameters;
  const shape = api.shape(body);
  const fields = [...shape.properties].map(([name, schema]) => ({ name, schema, required: shape.required.has(name), list: isList(schema), inPath: false }));
  return [...parameters, ...fields];
}

/** The JSON answer that success has. */
export function successContent(route: Route): Content | null {
  const answer = route.answers.find((candidate) => candidate.status.startsWith("2")) ?? route.answers.find((candidate) => candidate.status === "default");
  return answer?.contents.find((content) => content.contentType.includes("json")) ?? null;
}

/** Where the answer proper stands: below the envelope's data field when there is an envelope. */
export function dataPlace(route: Route): { readonly schema: Located; readonly path: readonly string[] } | null {
  const schema = successContent(route)?.schema ?? null;
  if (schema === null) return null;
  if (!isEnveloped(route.api, schema)) return { schema, path: [] };
  const field = envelopeOf(route.api)?.data ?? "data";
  const data = route.api.shape(schema).properties.get(field);
  return data === undefined ? null : { schema: data, path: [field] };
}

export interface ListPlace {
  /** Paths inside the data. */
  readonly items: readonly string[];
  readonly total: readonly string[] | null;
  readonly item: Located;
}

/** Where an answer holds its list: as `x-pagination` says, the data itself, or its only list. */
export function listPlace(route: Route): ListPlace | null {
  const { api } = route;
  const place = dataPlace(route);
  if (place === null) return null;
  const shape = api.shape(place.schema);
  if (shape.type === "array") return shape.items === null ? null : { items: [], total: null, item: shape.items };
  const declared = member(route.operation, "x-pagination");
  const named = listAt(api, place.schema, textMember(declared, "items")?.split(".") ?? []);
  const lists = [...shape.properties].filter(([, schema]) => api.shape(schema).type === "array");
  // A thing with a list among many other fields is no page.
  const chosen = named ?? (lists.length === 1 && shape.properties.size <= 4 ? listAt(api, place.schema, [lists[0]?.[0] ?? ""]) : null);
  if (chosen === null) return null;
  const numbers = [...shape.properties].filter(([name, schema]) => /total|count/i.test(name) && !/page/i.test(name) && ["integer", "number"].includes(api.shape(schema).type ?? ""));
  const total = textMember(declared, "total") ?? (numbers.find(([name]) => totals.test(plain(name))) ?? numbers[0])?.[0];
  return { ...chosen, total: total === undefined ? null : total.split(".") };
}

function listAt(api: Api, schema: Located, items: readonly string[]): Pick<ListPlace, "items" | "item"> | null {
  let at: Located | undefined = schema;
  for (const name of items) at = at && api.shape(at).properties.get(name);
  const item = at === undefined || items.length === 0 || api.shape(at).type !== "array" ? null : api.shape(at).items;
  return item === null ? null : { items, item };
}

export function itemOf(route: Route): Located | null {
  const { api } = route;
  const list = listPlace(route);
  const isPage = list !== null && (list.items.length === 0 || list.total !== null);
  const item = isPage ? list.item : (dataPlace(route)?.schema ?? null);
  return item !== null && api.shape(item).type === "object" && api.shape(item).properties.size > 0 ? item : null;
}
