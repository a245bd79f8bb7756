import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { blockFinder } from "../../generator/document/block-position.js";
import { pointerOf, pointerTokens } from "../../generator/document/pointer.js";
import { locatedDiagnostics, positionFinder } from "../../generator/document/position.js";
import { Report } from "../../generator/diagnostics.js";

const text = `# comment
openapi: 3.1.0

paths:
  /api/{id}: # what follows
    get:
      tags:
      - one
      -   two: 2
          three: |
            get: not a key
            - nor an item

          four: 4
      - - deep
        - - deeper
      -
        late: 1
  "quoted key": 1
  'it''s': { flow: [1, { deep: 2 }] }
  200: scalar
    over two lines
  http://x: y
  empty:
  anchored: &a
    inner: 1
  last: end
`;

const table: readonly (readonly [string, { readonly given: string; readonly want: string }])[] = [
  ["the root", { given: "", want: "2:1" }],
  ["a key", { given: "/openapi", want: "2:1" }],
  ["a path", { given: "/paths/~1api~1{id}", want: "5:3" }],
  ["a list at the indentation of its key", { given: "/paths/~1api~1{id}/get/tags", want: "7:7" }],
  ["an item", { given: "/paths/~1api~1{id}/get/tags/0", want: "8:9" }],
  ["a member on the line of its item", { given: "/paths/~1api~1{id}/get/tags/1/two", want: "9:11" }],
  ["a member after a block of text", { given: "/paths/~1api~1{id}/get/tags/1/four", want: "14:11" }],
  ["an item of an item of an item", { given: "/paths/~1api~1{id}/get/tags/2/1/0", want: "16:13" }],
  ["an item below its dash", { given: "/paths/~1api~1{id}/get/tags/3/late", want: "18:9" }],
  ["a quoted key", { given: "/paths/quoted key", want: "19:3" }],
  ["another quoted key", { given: "/paths/it's", want: "20:3" }],
  ["a flow collection", { given: "/paths/it's/flow/1/deep", want: "20:26" }],
  ["a number", { given: "/paths/200", want: "21:3" }],
  ["a key with a colon", { given: "/paths/http:~1~1x", want: "23:3" }],
  ["a key without a value", { given: "/paths/empty", want: "24:3" }],
  ["what stands below an anchor", { given: "/paths/anchored/inner", want: "26:5" }],
  ["the last key", { given: "/paths/last", want: "27:3" }],
  ["what does not exist: the nearest that holds it", { given: "/paths/~1api~1{id}/get/nothing/more", want: "6:5" }],
  ["what does not exist in a text", { given: "/openapi/major", want: "2:1" }],
];

describe("positions", () => {
  test.each(table)("%s", async (_, { given, want }) => {
    const parsed = (await positionFinder(text))(given);
    expect(`${parsed?.line}:${parsed?.column}`).toBe(want);
    const quick = blockFinder(text)(pointerTokens(given) ?? []);
    if (quick !== null) expect(quick).toEqual(parsed);
  });

  test("most of them need no parser", () => {
    const quick = blockFinder(text);
    const parserNeeded = table.filter(([, { given }]) => quick(pointerTokens(given) ?? []) === null).map(([name]) => name);
    expect(parserNeeded).toEqual(["a flow collection", "what stands below an anchor"]);
  });

  test("both ways agree on a real document", async () => {
    const folder = path.join(import.meta.dirname, "../../spec/genauth/shared");
    const [file] = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
    const real = readFileSync(path.join(folder, file ?? ""), "utf8");
    const find = await positionFinder(real);
    const pointers: string[] = [];
    const collect = (value: unknown, tokens: readonly string[]): void => {
      pointers.push(pointerOf(tokens));
      if (typeof value === "object" && value !== null) for (const [key, held] of Object.entries(value)) collect(held, [...tokens, key]);
    };
    collect(load(real), []);
    const block = blockFinder(real);
    const wrong = pointers.filter((pointer) => {
      const quick = block(pointerTokens(pointer) ?? []);
      const parsed = find(pointer);
      return quick !== null && (quick.line !== parsed?.line || quick.column !== parsed.column);
    });
    expect(pointers.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }, 30_000);
});

test("diagnostics get lines, excerpts and an order", async () => {
  const report = new Report();
  report.warning("a/b", "second", { at: { file: "x.yaml", pointer: "/paths/200" } });
  report.error("a/b", "first", { at: { file: "x.yaml", pointer: "/openapi" }, related: [{ message: "elsewhere", at: { file: "gone.yaml", pointer: "/a" } }] });
  report.error("a/c", "nowhere");
  const located = await locatedDiagnostics(report.diagnostics, (file) => (file === "x.yaml" ? text : null));
  expect(located.map(({ diagnostic: { message }, position, related }) => [message, position?.line ?? null, related])).toEqual([
    ["nowhere", null, []],
    ["first", 2, [null]],
    ["second", 21, []],
  ]);
  expect(located[2]?.excerpt).toEqual([
    { line: 19, text: '  "quoted key": 1', meant: false },
    { line: 20, text: "  'it''s': { flow: [1, { deep: 2 }] }", meant: false },
    { line: 21, text: "  200: scalar", meant: true },
  ]);
});

test("of a line that is long, the excerpt shows what stands at the place", async () => {
  const members = Array.from({ length: 60 }, (_, index) => `"member${index}": ${index}`).join(", ");
  const long = `{ ${members}, "contact": "https://user:secret@example.com/", "after": 1 }`;
  const report = new Report();
  const places = [
    ["/member1", null],
    ["/member40", null],
    ["/contact", null],
    ["", { line: 1, column: long.indexOf("secret") + 1 }],
  ] as const;
  for (const [pointer, position] of places) report.error("a/b", "here", { at: { file: "x.json", pointer, ...(position === null ? {} : { position }) } });
  const located = await locatedDiagnostics(report.diagnostics, () => long);
  const shown = located.map(({ excerpt }) => excerpt[0]?.text ?? "");
  expect(shown.map((text) => text.slice(0, 35))).toEqual([
    '{ "member0": 0, "member1": 1, "memb',
    '…"member40": 40, "member41": 41, "m',
    '…"contact": "https://***@example.co',
    '…https://***@example.com/", "after"',
  ]);
  expect(shown.map((text) => text.length <= 162)).toEqual([true, true, true, true]);
});
