// A page of stored things as its schema wants it: with the cursor, the flag and the totals that it has, and made-up values for what else it requires.
import type { Located, Shape } from "./api.js";
import { schemaExample } from "./examples.js";
import { entries, type Json, member, members, replaced, textMember } from "./json.js";
import { ended } from "./last-page.js";
import { addresses, endings, pageTotals, plain, tokens, totals } from "./page-names.js";
import type { Page } from "./paging.js";
import { dataPlace, type ListPlace } from "./resources.js";
import type { Route } from "./routes.js";
import { type Row, shown } from "./rows.js";

/** The data of an answer with the rows of this page; `place`: where it has them. */
export function pageData(route: Route, place: ListPlace, chosen: readonly Row[], page: Page): Json {
  const { start, limit } = page;
  const rows = chosen.slice(start, start + limit);
  const items = rows.map((stored) => shown(route.api, place.item, stored.values));
  const schema = dataPlace(route)?.schema ?? null;
  if (schema === null || place.items.length === 0) return items;
  const further = start + limit < chosen.length ? (rows.at(-1) ?? null) : null;
  const told = toldOf(schema, schemaExample(route.api, schema, "blank"), "", { route, place, page, count: chosen.length, further });
  const data = replaced(told, place.items, items);
  return place.total === null ? data : replaced(data, place.total, chosen.length);
}

interface Standing {
  readonly route: Route;
  readonly place: ListPlace;
  readonly page: Page;
  readonly count: number;
  /** The last row of a page that has another one behind it. */
  readonly further: Row | null;
}

/** `blank`: what the schema requires. */
function toldOf(schema: Located, blank: Json | undefined, above: string, standing: Standing): Json {
  const { api } = standing.route;
  const shape = api.shape(schema);
  const data = members(entries(blank));
  for (const [name, property] of shape.properties) {
    const path = `${above}${name}`;
    if (path === standing.place.items.join(".")) continue;
    const inner = api.shape(property);
    const isRequired = shape.required.has(name);
    if (inner.type === "object" && path.split(".").length <= 3) {
      const below = toldOf(property, data[name], `${path}.`, standing);
      if (entries(below).length > 0) data[name] = below;
      continue;
    }
    const value = valueOf(path, inner, standing);
    const said = value === null ? ended(inner.type === "integer" ? 0 : "", property, isRequired, api) : value;
    if (said !== undefined) data[name] = said;
  }
  return data;
}

/** Null where the pages end; undefined for what tells nothing about pages. */
function valueOf(path: string, { type }: Shape, { route, page, count, further }: Standing): Json | undefined {
  const pagination = member(route.operation, "x-pagination");
  const name = plain(path);
  if (type === "boolean") return path === textMember(pagination, "more") || endings.test(name) ? further !== null : undefined;
  const isNumber = type === "integer" || type === "number";
  if (isNumber && totals.test(name)) return count;
  if (isNumber && pageTotals.test(name)) return Math.ceil(count / Math.max(page.limit, 1));
  if (!isNumber && type !== "string") return undefined;
  const isNext = path === textMember(pagination, "next");
  const isAddress = isNext ? textMember(pagination, "cursor") === undefined : addresses.test(name);
  if (!isNext && !isAddress && !tokens.test(name)) return undefined;
  if (isAddress) return isNumber ? null : page.next;
  if (further === null || page.by === null) return null;
  if (page.by === "page") return isNumber ? page.number + 1 : String(page.number + 1);
  const id = further.values["id"];
  return isNumber ? (typeof id === "number" ? id : null) : further.key;
}
