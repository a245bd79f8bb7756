// The table of style examples of the OpenAPI specification, cell by cell.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ParameterDetails } from "../../templates/typescript/runtime/operation.js";
import { queryText } from "../../templates/typescript/runtime/request.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { operation } from "./client.js";

const columns = ["empty", "string", "array", "object"] as const;
type Row = { readonly style: NonNullable<ParameterDetails["style"]>; readonly explode: boolean; readonly in: readonly ParameterDetails["in"][] } & Readonly<Record<(typeof columns)[number], string | null>>;
const table: { readonly name: string; readonly values: Readonly<Record<string, unknown>>; readonly rows: readonly Row[] } = JSON.parse(readFileSync(new URL("../vectors/style-examples.json", import.meta.url), "utf8"));

const cells = table.rows.flatMap((row) => row.in.flatMap((place) => columns.flatMap((column) => (row[column] === null ? [] : [{ place, style: row.style, explode: row.explode, column, want: row[column] }]))));

test("the table is whole", () => expect(cells).toHaveLength(57));

test.each(cells)("$place, $style, explode $explode: $column", async ({ place, style, explode, column, want }) => {
  const details = operation("GET", place === "path" ? "/{color}" : "/x", { parameters: { color: { in: place, style, explode } } });
  const request = styledRequest(details, { color: table.values[column] }, { origin: "https://api.example.com", prefix: "" }, {});
  // An empty segment could become another path, so there is none.
  if (place === "path" && column === "empty") return expect(request).rejects.toThrow(/^color: /);
  const { path, query, headers } = await request;
  const sent = { path: path.slice(1), query: queryText(query).slice(1).replaceAll("[", "%5B").replaceAll("]", "%5D"), header: headers["color"], cookie: headers["cookie"] };
  expect(sent[place]).toBe(want);
});
