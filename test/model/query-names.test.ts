import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/document/document.js";
import { builtFrom } from "./document.js";

type Given = { readonly [key: string]: Json };

const discount: Given = { name: "discount", in: "query", schema: { type: "string" } };
const columns: Given = { name: "columns", in: "query", schema: { type: "object", properties: { title: { type: "string" }, discount: { type: "string" } } } };

function said(parameters: readonly Given[], path = "/invoices"): readonly string[] {
  const { diagnostics } = builtFrom({ paths: { [path]: { get: { operationId: "listInvoices", parameters: [...parameters], responses: { "204": { description: "Done." } } } } } });
  return diagnostics.map(({ severity, code, message, at, related }) => [severity, code, at?.pointer.split("/").at(-1), ...(related ?? []).map((one) => one.at.pointer.split("/").at(-1)), message].join(" "));
}

describe("what travels under one name in a query", () => {
  const doubt = (member: string, parameter: string, other: string): string => `warning operation/same-name 1 0 Member ${JSON.stringify(member)} of ${JSON.stringify(parameter)} travels under the name of ${other}: who reads the address cannot tell them apart`;

  test.each<[string, { given: readonly Given[]; want: string }]>([
    ["a member of an object and a parameter", { given: [discount, columns], want: doubt("discount", "columns", `"discount"`) }],
    ["members of two objects", { given: [{ ...columns, name: "all" }, { ...columns, schema: { type: "object", properties: { title: { type: "string" } } } }], want: doubt("title", "columns", `member "title" of "all"`) }],
    ["a key of deepObject and a parameter with brackets", { given: [{ ...discount, name: "columns[discount]" }, { ...columns, style: "deepObject" }], want: doubt("discount", "columns", `"columns[discount]"`) }],
    ["two objects in cookies", { given: [{ ...discount, in: "cookie" }, { ...columns, in: "cookie" }], want: doubt("discount", "columns", `"discount"`) }],
  ])("%s", (_name, { given, want }) => {
    expect(said(given)).toEqual([want]);
  });

  test.each<[string, readonly Given[]]>([
    ["an object that is one text", [discount, { ...columns, explode: false }]],
    ["one whose members have its name", [discount, { ...columns, style: "deepObject" }]],
    ["JSON", [discount, { name: "columns", in: "query", content: { "application/json": { schema: columns["schema"]! } } }]],
    ["a header", [{ ...discount, in: "header" }, columns]],
    ["a query and a cookie", [{ ...discount, in: "cookie" }, columns]],
    ["an object of members that nobody names", [discount, { ...columns, schema: { type: "object", additionalProperties: { type: "string" } } }]],
  ])("nothing is said of %s", (_name, given) => {
    expect(said(given)).toEqual([]);
  });

  test("what the path fixes has a name as well", () => {
    expect(said([columns], "/invoices?discount=none")).toContainEqual(expect.stringContaining(`Member "discount" of "columns" travels under the name of the path's own "discount"`));
  });
});
