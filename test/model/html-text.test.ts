import { expect, test } from "vitest";
import { markdownOf } from "../../generator/model/html-text.js";
import { builtFrom, onlyOperation } from "./document.js";

test.each<[string, { given: string; want: string }]>([
  ["paragraphs", { given: "<p>Creates a customer.</p> <p>Once.</p>", want: "Creates a customer.\n\nOnce." }],
  ["a paragraph with a class, and no space before it", { given: "The identifier<p class='filter'>Read-only: true</p>", want: "The identifier\n\nRead-only: true" }],
  ["breaks", { given: "The system. <br><br> Possible values are: <br/>**Windows**", want: "The system.\n\nPossible values are:\n**Windows**" }],
  ["emphasis and code", { given: "Set <b>all</b> of <code>a &lt; b</code>, <i>never</i> <strong>c</strong>", want: "Set **all** of `a < b`, *never* **c**" }],
  ["a link", { given: 'See <a href="https://a.example/b?c=1" target="_blank">the guide</a>.', want: "See [the guide](https://a.example/b?c=1)." }],
  ["a link to an unknown place", { given: 'connected via <a href="/docs/connect">Connect</a>', want: "connected via Connect" }],
  ["a link that only a program could follow", { given: '<a href="javascript:alert(1)">Here</a>', want: "Here" }],
  ["the name of a call", { given: "The input of <a>ListUsers</a>.", want: "The input of `ListUsers`." }],
  ["a list", { given: "One of: <ul> <li> <p>first</p> </li> <li> second</li> </ul> <note> <p>Or none.</p> </note>", want: "One of:\n\n- first\n- second\n\nOr none." }],
  ["a heading", { given: "<h3>Limits</h3><p>None.</p>", want: "**Limits**\n\nNone." }],
  ["placeholders", { given: "Bearer <token>, or <code> of <id>", want: "Bearer <token>, or <code> of <id>" }],
  ["a placeholder beside HTML", { given: "<p>Send <token>.</p>", want: "Send <token>." }],
  ["code of Markdown", { given: "Write `<p>a</p>` in <b>bold</b>", want: "Write `<p>a</p>` in **bold**" }],
  ["entities without HTML", { given: "a &lt; b", want: "a &lt; b" }],
  ["a table", { given: "| a |\n| --- |\n| b<br>c |", want: "| a |\n| --- |\n| b<br>c |" }],
])("%s", (_name, { given, want }) => expect(markdownOf(given)).toBe(want));

test("the first paragraph is the summary", () => {
  const paths = { "/things": { get: { operationId: "listThings", description: "<p>Lists things.</p> <p>All of them.</p>", responses: { "204": { description: "None." } } } } };
  expect(onlyOperation(builtFrom({ paths })).docs).toMatchObject({ summary: "Lists things.", description: "All of them." });
});

test("what cannot end is found in time", () => {
  const began = performance.now();
  for (const piece of ["<b>", "<a href='https://", "<code>", "<li> ", "<h1>", "`"]) markdownOf(`<p>${piece.repeat(20_000)}`);
  expect(performance.now() - began).toBeLessThan(3000);
});
