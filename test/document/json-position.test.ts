import { describe, expect, test } from "vitest";
import { jsonOffsets } from "../../generator/document/json-position.js";
import { Lines } from "../../generator/document/lines.js";
import { pointerOf } from "../../generator/document/pointer.js";
import { locatedDiagnostics, positionFinder } from "../../generator/document/position.js";
import { Report } from "../../generator/diagnostics.js";

const text = `
{ "openapi" : "3.1.0",
  "paths": {
    "/api/{id}": { "get": { "tags": ["a, ]}", [], {}, 1, [ "deep", [null] ] ], "deprecated": true } },
    "quoted \\" \\\\": { "\\u0061": -1.5e3 },
    "empty": {},
    "twice": 1, "twice": 2
  },
  "last": [ ]
}
`;

const table: readonly (readonly [string, { readonly given: string; readonly want: string }])[] = [
  ["the root", { given: "", want: "2:1" }],
  ["a key", { given: "/openapi", want: "2:3" }],
  ["a path", { given: "/paths/~1api~1{id}", want: "4:5" }],
  ["an item", { given: "/paths/~1api~1{id}/get/tags/0", want: "4:38" }],
  ["an item behind brackets", { given: "/paths/~1api~1{id}/get/tags/3", want: "4:55" }],
  ["an item of an item", { given: "/paths/~1api~1{id}/get/tags/4/1/0", want: "4:69" }],
  ["a key behind a list", { given: "/paths/~1api~1{id}/get/deprecated", want: "4:80" }],
  ["a key with escapes", { given: '/paths/quoted " \\/a', want: "5:23" }],
  ["a repeated key: the first", { given: "/paths/twice", want: "7:5" }],
  ["the last key", { given: "/last", want: "9:3" }],
  ["what does not exist: the nearest that holds it", { given: "/paths/empty/nothing/more", want: "6:5" }],
  ["an item that does not exist", { given: "/last/0", want: "9:3" }],
  ["what does not exist in a text", { given: "/openapi/major", want: "2:3" }],
];

function positionIn(json: string, pointer: string): { readonly line: number; readonly column: number } {
  return new Lines(json).position(jsonOffsets(json, [pointer])?.get(pointer) ?? -1);
}

describe("positions in JSON", () => {
  test.each(table)("%s", async (_, { given, want }) => {
    const { line, column } = positionIn(text, given);
    expect(`${line}:${column}`).toBe(want);
    expect((await positionFinder(text))(given)).toEqual({ line, column });
  });

  test.each([["printed", 2], ["in one line", 0]])("agree with the parser, %s", async (_, indent) => {
    const value = { a: [1, "two", { three: [true, null, [], {}] }], "b/c~d": { "": { " ": "\\\"" } }, e: -0.5 };
    const printed = JSON.stringify(value, null, indent);
    const find = await positionFinder(printed);
    const collect = (held: unknown, tokens: readonly string[]): void => {
      expect(positionIn(printed, pointerOf(tokens))).toEqual(find(pointerOf(tokens)));
      if (typeof held === "object" && held !== null) for (const [key, member] of Object.entries(held)) collect(member, [...tokens, key]);
    };
    collect(value, []);
    expect.assertions(14);
  });

  test("all are found in one pass", () => {
    const lines = new Lines(text);
    const offsets = jsonOffsets(text, table.map(([, { given }]) => given)) ?? new Map();
    const found = table.map(([, { given }]) => lines.position(offsets.get(given) ?? -1));
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(table.map(([, { want }]) => want));
  });

  test.each(["{ a: 1 }", "{ \"a\": 1", "[1, 2", "{ \"a\\x\": { \"b\": 1 } }"])("there are none in %j", (broken) => {
    expect(jsonOffsets(broken, ["/b/c"])).toBe(null);
  });

  test("a file that is called JSON but is not one is read as YAML", async () => {
    const report = new Report();
    report.warning("a/b", "here", { at: { file: "x.json", pointer: "/b/c" } });
    const located = await locatedDiagnostics(report.diagnostics, () => "{ a: 1,\n  b: { c: 2 } }\n");
    expect(located[0]?.position).toEqual({ line: 2, column: 8 });
  });
});
