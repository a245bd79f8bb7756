// Lists: sorted, cut to a page, and counted.
import { isJson } from "./body-reader.js";
import { invalid, type Json } from "./exchange.js";

/** Whatever is asked for, a page has no more. */
const mostItems = 100;

/** `count` is 0 when the page itself is empty. Throws 422 for a `limit` or `skip` that is none. */
export function pageOf(rows: readonly Json[], query: URLSearchParams): Response {
  const skip = amount(query, "skip", 0);
  const limit = Math.min(amount(query, "limit", 10), mostItems);
  const results = sorted(rows, query.get("ordering") ?? "").slice(skip, skip + limit);
  return Response.json({ count: results.length === 0 ? 0 : rows.length, results });
}

function amount(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name);
  if (text === null) return usual;
  if (!/^\d+$/.test(text)) throw invalid([{ type: text.startsWith("-") ? "greater_than_equal" : "int_parsing", loc: ["query", name], msg: "Input should be a whole number of at least 0", input: text }]);
  return Number(text);
}

/** `-created_at,tenant.name`: unknown fields change nothing. */
function sorted(rows: readonly Json[], ordering: string): readonly Json[] {
  const keys = ordering.split(",").filter((one) => one !== "").map((one) => ({ path: one.replace(/^-/, "").split("."), direction: one.startsWith("-") ? -1 : 1 }));
  return [...rows].sort((one, other) => {
    for (const { path, direction } of keys) {
      const [left, right] = [valueAt(one, path), valueAt(other, path)];
      if (left !== right) return left < right ? -direction : direction;
    }
    return 0;
  });
}

function valueAt(row: Json, path: readonly string[]): string {
  let value: unknown = row;
  for (const name of path) value = isJson(value) ? value[name] : undefined;
  return `${value}`;
}
