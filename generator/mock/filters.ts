// Which stored things a request for a list means.
import { entries, isList, type Json, member, memberAt, type Members, scalar, textMember } from "./json.js";
import { order } from "./ordering.js";
import type { Collection } from "./resources.js";
import type { Row } from "./rows.js";

/** Whether a row meets everything that the request says of it. */
export function filterOf(collection: Collection, sent: Members): (row: Row) => boolean {
  const filters = entries(sent).flatMap(([name, value]): [string, string][] => {
    const [field, text] = [filteredField(collection, name), scalar(value)];
    return field === undefined || text === null ? [] : [[field, text]];
  });
  const words = ["keywords", "keyword", "query", "search", "q"].filter((name) => !collection.shape.properties.has(name)).map((name) => textMember(sent, name)).find((text) => text !== undefined)?.toLowerCase() ?? "";
  const searched = memberAt(sent, ["options", "fuzzySearchOn"]);
  const conditions = isList(sent["advancedFilter"]) ? sent["advancedFilter"] : [];
  return ({ values }) => {
    if (!filters.every(([name, value]) => values[name] === undefined || isEqual(name, scalar(values[name]), value))) return false;
    if (!conditions.every((condition) => meets(values[textMember(condition, "field") ?? ""] ?? null, textMember(condition, "operator") ?? "", member(condition, "value") ?? null))) return false;
    return words === "" || entries(values).some(([name, value]) => typeof value === "string" && value.toLowerCase().includes(words) && (!isList(searched) || searched.includes(name)));
  };
}

/** Email addresses are the same in upper and lower case. */
function isEqual(name: string, one: string | null, other: string): boolean {
  return name === "email" ? one?.toLowerCase() === other.toLowerCase() : one === other;
}

/** One of the comparisons of `advancedFilter`. */
function meets(value: Json, operator: string, wanted: Json): boolean {
  const contains = (): boolean => String(value).toLowerCase().includes(String(wanted).toLowerCase());
  const [first = null, last = null] = isList(wanted) ? wanted : [];
  switch (operator) {
    case "IS_NULL":
      return value === null;
    case "NOT_NULL":
      return value !== null;
    case "NOT_EQUAL":
      return value !== wanted;
    case "NOT_CONTAINS":
      return value === null || !contains();
    case "CONTAINS":
      return value !== null && contains();
    case "IN":
      return isList(wanted) && wanted.includes(value);
    case "GREATER":
      return value !== null && order(value, wanted) > 0;
    case "LESSER":
      return value !== null && order(value, wanted) < 0;
    case "BETWEEN":
      return value !== null && order(value, first) >= 0 && order(value, last) <= 0;
    default:
      return value === wanted;
  }
}

/** The field that a filter of this name compares: `tenant` means `tenant_id` where the tenant itself is an object. */
function filteredField({ api, shape }: Collection, name: string): string | undefined {
  const isPlain = (field: string): boolean => {
    const schema = shape.properties.get(field);
    return schema !== undefined && !["object", "array"].includes(api.shape(schema).type ?? "");
  };
  return shape.properties.has(name) ? [name, `${name}_id`, `${name}Id`].find(isPlain) : undefined;
}
