// How pages are found, as it is printed, and the files of the runtime that it needs.
import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { python } from "../../../generator/languages/python/python.js";
import type { Package, Pagination } from "../../../generator/model/model.js";
import { client, list, named, operation, packageOf, primitive } from "../typescript/samples.js";
import { printed } from "./printed.js";

const usual = { limit: [], items: ["data"], total: null, item: primitive("string"), found: true } as const;

function packageWith(pagination: Pagination | null): Package {
  const listed = operation("listThings", { pagination, answer: { kind: "json", type: list(primitive("string")), errors: [] } });
  return packageOf({ clients: [client("main", { groups: [{ name: named("Things"), docs: { summary: "", description: "", externalUrl: null }, operations: [listed] }], results: "throw" })] });
}

const counted = ["counted_pages.py"];
const addressed = ["addressed_pages.py", "followed_pages.py", "web_address.py"];

test.each<[string, { pagination: Pagination; facts: string; from: string; files: readonly string[] }]>([
  ["numbers", { pagination: { ...usual, position: { kind: "page", path: ["page"], first: 1 }, limit: ["size"], total: ["sum", "all"] }, facts: 'CountedPages("page", ("page",), ("size",), ("data",), ("sum", "all"))', from: "counted_pages", files: counted }],
  ["numbers from nothing", { pagination: { ...usual, position: { kind: "page", path: ["page"], first: 0 }, total: ["all"] }, facts: 'CountedPages("page", ("page",), (), ("data",), ("all",), first=0)', from: "counted_pages", files: counted }],
  ["offsets without a size", { pagination: { ...usual, position: { kind: "offset", path: ["options", "skip"], first: 0 }, items: [] }, facts: 'CountedPages("offset", ("options", "skip"), (), ())', from: "counted_pages", files: counted }],
  ["cursors", { pagination: { ...usual, position: { kind: "cursor", path: ["cursor"], of: "data", next: ["meta", "next"], more: null } }, facts: 'CursorPages(("cursor",), ("meta", "next"), ("data",))', from: "cursor_pages", files: ["cursor_pages.py", "followed_pages.py"] }],
  ["cursors of the last item", { pagination: { ...usual, position: { kind: "cursor", path: ["after"], of: "lastItem", next: ["id"], more: ["more"] } }, facts: 'CursorPages(("after",), ("id",), ("data",), of_last_item=True, more=("more",))', from: "cursor_pages", files: ["cursor_pages.py", "followed_pages.py"] }],
  ["addresses", { pagination: { ...usual, position: { kind: "nextUrl", next: ["next"] } }, facts: 'AddressPages(("next",), ("data",))', from: "addressed_pages", files: addressed }],
  ["links", { pagination: { ...usual, position: { kind: "link" }, items: [] }, facts: "LinkPages(())", from: "addressed_pages", files: addressed }],
])("%s", async (_name, { pagination, facts, from, files }) => {
  const file = (await printed(packageWith(pagination))).get("src/sample/main/things.py");
  expect(file).toContain(`paging=${facts}`);
  expect(file).toContain(`from .._runtime.${from} import ${facts.split("(")[0]}\n`);
  expect(file).toContain("def list_things_pages(self, *, request_options: RequestOptions | None = None) -> Iterator[list[str]]:");
  expect(file).toContain("def list_things_items(self, *, request_options: RequestOptions | None = None) -> AsyncIterator[str]:");
  expect(runtimeOf(packageWith(pagination))).toEqual(["client.py", ...files]);
});

test("a package without pages has no file for them", () => expect(runtimeOf(packageWith(null))).toEqual(["client.py"]));

/** Files that a package gets of those that are for pages, and of one that all packages get. */
function runtimeOf(model: Package): readonly string[] {
  const files = ["client.py", "addressed_pages.py", "counted_pages.py", "cursor_pages.py", "followed_pages.py", "web_address.py"];
  const marks = python(files).plan([model], new Report()).map(({ path }) => /\/_runtime\/(.*)$/.exec(path)?.[1]);
  return marks.filter((path) => path !== undefined);
}
