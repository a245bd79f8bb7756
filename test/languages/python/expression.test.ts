import { expect, test } from "vitest";
import { code, type Code, trusted } from "../../../generator/languages/python/code.js";
import { annotated, argument, assigned, call, classHead, dictOf, type Expression, flat, labelled, laidOut, listOf, subscript, tupleOf, unionOf } from "../../../generator/languages/python/expression.js";
import { columns } from "../../../generator/languages/python/width.js";

const long = (letter: string, length = 50): Code => trusted(letter.repeat(length));
const three = unionOf([long("A"), long("B"), long("C")]);

test.each<[string, { given: Expression; want: string }]>([
  ["a subscript", { given: subscript(code`list`, [code`int`]), want: "list[int]" }],
  ["a call", { given: call(code`f`, [code`1`, argument(code`a`, code`2`)]), want: "f(1, a=2)" }],
  ["nothing in brackets", { given: call(code`f`, []), want: "f()" }],
  ["a dictionary", { given: dictOf([[code`"a"`, code`1`]]), want: '{"a": 1}' }],
  ["a tuple of one", { given: tupleOf([code`1`]), want: "(1,)" }],
  ["a list of one", { given: listOf([code`1`]), want: "[1]" }],
  ["a union of the same", { given: unionOf([code`int`, code`int`]), want: "int" }],
  ["a union in a union, None last", { given: unionOf([unionOf([code`None`, code`str`]), code`int`]), want: "str | int | None" }],
])("flat: %s", (_name, { given, want }) => expect(flat(given)).toBe(want));

test.each<[string, { given: Parameters<typeof laidOut>; want: string }]>([
  ["fits to the last column", { given: [long("a", 110), { indent: 0, before: 10 }], want: "a".repeat(110) }],
  ["an item to a line, with a comma", { given: [call(code`f`, [long("a", 70), long("b", 70)]), { indent: 4, before: 4 }], want: `f(\n        ${"a".repeat(70)},\n        ${"b".repeat(70)},\n    )` }],
  ["one item of a subscript without a comma", { given: [subscript(code`list`, [long("a", 116)]), { indent: 0, before: 0 }], want: `list[\n    ${"a".repeat(116)}\n]` }],
  ["a union gets brackets", { given: [three, { indent: 4, before: 10 }], want: `(\n        ${"A".repeat(50)}\n        | ${"B".repeat(50)}\n        | ${"C".repeat(50)}\n    )` }],
  ["a union in brackets has them", { given: [subscript(code`list`, [three]), { indent: 0, before: 0 }], want: `list[\n    ${"A".repeat(50)}\n    | ${"B".repeat(50)}\n    | ${"C".repeat(50)}\n]` }],
  ["what breaks inside breaks what is outside", { given: [call(code`f`, [code`1`, dictOf([[code`"a"`, three]])]), { indent: 0, before: 0 }], want: `f(\n    1,\n    {\n        "a": ${"A".repeat(50)}\n        | ${"B".repeat(50)}\n        | ${"C".repeat(50)},\n    },\n)` }],
  ["what cannot break gets a line of its own", { given: [long("a", 100), { indent: 0, before: 30 }], want: `(\n    ${"a".repeat(100)}\n)` }],
  ["unless that is not enough", { given: [long("a", 130), { indent: 0, before: 30 }], want: "a".repeat(130) }],
  ["a default behind a type", { given: [call(code`f`, [labelled(code`a: `, long("b", 108), code` = None`)]), { indent: 0, before: 0 }], want: `f(\n    a: ${"b".repeat(108)} = None,\n)` }],
])("laid out: %s", (_name, { given, want }) => expect(laidOut(...given)).toBe(want));

const made = call(code`Operation`, [code`"get"`, code`"GET"`]);
const awaited = call(code`await self._send`, [code`_GET`, code`{}`]);
const result = (length: number): Expression => subscript(code`Result`, [code`A`, trusted("B".repeat(length))]);
const wide = (length: number): string => `Result[A, ${"B".repeat(length)}]`;
const broken = (length: number, margin = ""): string => `Result[\n${margin}    A,\n${margin}    ${"B".repeat(length)},\n${margin}]`;
test.each<[string, { given: Parameters<typeof annotated>; want: string }]>([
  ["fits", { given: [code`_X`, result(10), made, 0], want: `_X: ${wide(10)} = Operation("get", "GET")` }],
  ["fits with its bracket", { given: [code`_X`, result(92), made, 0], want: `_X: ${wide(92)} = Operation(\n    "get",\n    "GET",\n)` }],
  ["fits with a bracket around it", { given: [code`_X`, result(93), made, 0], want: `_X: ${wide(93)} = (\n    Operation("get", "GET")\n)` }],
  ["hardly does", { given: [code`_X`, result(101), made, 0], want: `_X: ${wide(101)} = (\n    Operation("get", "GET")\n)` }],
  ["does not fit", { given: [code`_X`, result(102), made, 0], want: `_X: ${broken(102)} = Operation("get", "GET")` }],
  ["is awaited", { given: [code`answer`, result(80), awaited, 8], want: `answer: ${broken(80, "        ")} = await self._send(_GET, {})` }],
])("a value that %s", (_name, { given, want }) => expect(annotated(...given)).toBe(want));

test.each<[string, { given: Parameters<typeof assigned>; want: string }]>([
  ["fits", { given: [code`self.users = `, call(code`UsersCalls`, [code`self`]), 8], want: "self.users = UsersCalls(self)" }],
  ["begins on its line", { given: [code`self.users = `, call(long("A", 98), [code`self`]), 8], want: `self.users = ${"A".repeat(98)}(\n            self,\n        )` }],
  ["does not", { given: [code`self.users = `, call(long("A", 99), [code`self`]), 8], want: `self.users = (\n            ${"A".repeat(99)}(self)\n        )` }],
])("a value without a type that %s", (_name, { given, want }) => expect(assigned(...given)).toBe(want));

test("the head of a class", () => {
  expect(classHead(code`A`, [code`B`, code`C`])).toBe("class A(B, C):");
  expect(classHead(long("A", 120), [code`B`])).toBe(`class ${"A".repeat(120)}(\n    B\n):`);
});

test("a wide character takes two columns", () => expect([columns("abc"), columns("\u7528\u6237"), columns("\u00e9")]).toEqual([3, 4, 1]));
