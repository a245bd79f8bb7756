// Where lists of examples end, which would name the same next page for ever: a request for a further page gets the last one.
import type { Api, Located } from "./api.js";
import { isList, isObject, type Json, member, memberAt, members, replaced, scalar, textMember } from "./json.js";
import { addresses, endings, plain, tokens } from "./page-names.js";
import type { Route } from "./routes.js";
import type { Input } from "./validation.js";

// Names without letter case and signs.
const cursors = /(?:cursor|token|marker|after|scrollid|continue|lastid)$/;
const counted = /^(?:page|pagenumber|pageno|pagenum|pageindex|currentpage|offset|skip|start|startat|pageoffset)$/;

/** The data without what names a next page: an address, which leads away from here, and what the request itself asks for. */
export function lastPage(route: Route, input: Input, data: Json | undefined, schema: Located | null): Json | undefined {
  const pagination = member(route.operation, "x-pagination");
  const list = pagination === false ? null : listIn(data, textMember(pagination, "items"));
  if (data === undefined || list === null) return data;
  const sent = leaves(input.body, leaves({ ...input.parameters }));
  const next = textMember(pagination, "next");
  const page: Page = { api: route.api, next, more: textMember(pagination, "more"), isFurther: false };
  const last = list.items.at(-1);
  const held = leaves(data).filter(([path]) => path === next || tokens.test(plain(path)));
  const marks = [...held, ...(isObject(last) ? leaves(last) : [])].map(([, value]) => value);
  const first = member(pagination, "first") === 0 ? 0 : 1;
  const isFurther = sent.some(([path, value]) => {
    const name = plain(path);
    if (path === textMember(pagination, "cursor") || cursors.test(name)) return marks.includes(value);
    const isPage = path === textMember(pagination, "page") || (counted.test(name) && name.includes("page") && name !== "pageoffset");
    if (!isPage && path !== textMember(pagination, "offset") && !counted.test(name)) return false;
    return Number(value) > (isPage ? first : 0);
  });
  const isBare = isFurther && textMember(pagination, "last") !== undefined && page.more === undefined;
  const ended = isObject(data) ? without(data, schema, "", { ...page, isFurther }) : data;
  return isBare ? replaced(ended, list.path, []) : ended;
}

interface Page {
  readonly api: Api;
  /** Dotted paths, as the document says them. */
  readonly next: string | undefined;
  readonly more: string | undefined;
  readonly isFurther: boolean;
}

/** The same object where nothing ends. */
function without(data: Json, schema: Located | null, above: string, page: Page): Json {
  if (!isObject(data) || above.split(".").length > 3) return data;
  const shape = schema === null ? null : page.api.shape(schema);
  let isChanged = false;
  const pairs = Object.entries(data).flatMap(([name, value]): [string, Json][] => {
    const path = `${above}${name}`;
    const inner = shape?.properties.get(name) ?? null;
    const changed = ends(path, value, page) ? ended(value, inner, shape?.required.has(name) ?? false, page.api) : without(value, inner, `${path}.`, page);
    isChanged ||= changed !== value;
    return changed === undefined ? [] : [[name, changed]];
  });
  return isChanged ? members(pairs) : data;
}

function ends(path: string, value: Json, { next, more, isFurther }: Page): boolean {
  const [name, parent] = [plain(path), plain(path.split(".").slice(0, -1).join("."))];
  if (typeof value === "boolean") return value && isFurther && (path === more || endings.test(name));
  // A text that nobody gave an example for is its own name.
  if (value === path.split(".").at(-1) && path !== next && addresses.test(name)) return true;
  if (typeof value === "string" && /^(?:https?:\/\/|\/)/.test(value)) return path === next || addresses.test(name) || (name === "href" && parent === "next");
  return isFurther && scalar(value) !== null && (path === next || tokens.test(name));
}

/** Null, nothing, or the empty text, as the schema allows. */
export function ended(value: Json, schema: Located | null, isRequired: boolean, api: Api): Json | undefined {
  if (typeof value === "boolean") return false;
  if (schema !== null && api.shape(schema).nullable) return null;
  return isRequired ? (typeof value === "number" ? 0 : "") : undefined;
}

function listIn(data: Json | undefined, said: string | undefined): { readonly path: readonly string[]; readonly items: readonly Json[] } | null {
  const path = said?.split(".") ?? [];
  const found = memberAt(data, path);
  if (isList(found)) return { path, items: found };
  for (const [name, value] of Object.entries(isObject(data) ? data : {})) {
    if (isList(value)) return { path: [name], items: value };
    for (const [inner, below] of Object.entries(isObject(value) ? value : {})) if (isList(below)) return { path: [name, inner], items: below };
  }
  return null;
}

/** Texts, numbers and flags outside of lists, as texts under their dotted paths. */
function leaves(value: Json | undefined, before: readonly (readonly [string, string])[] = [], above = ""): readonly (readonly [string, string])[] {
  if (!isObject(value) || above.split(".").length > 3) return before;
  return Object.entries(value).reduce((found, [name, inner]) => {
    const text = scalar(inner);
    return text === null ? leaves(inner, found, `${above}${name}.`) : [...found, [`${above}${name}`, text] as const];
  }, before);
}
