// Every text of a model is replaced by one that tries to be code; what is printed must be Python of the planned shape and no more.
import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { spoiled } from "../spoiled.js";
import { sample } from "../typescript/samples.js";
import { parsed, printed } from "./printed.js";

/** What may be called when a module is loaded. */
const MAKERS = new Set(["EnvelopeFields", "ClientSettings", "CountedPages", "Operation", "OptionRule", "Parameter", "Part", "TypeVar", "TypedDict"]);
const STATEMENTS = new Set(["AnnAssign", "Assign", "ClassDef", "Expr", "FunctionDef", "If", "ImportFrom", "import sys"]);

test.each<[string, string]>([
  ["the end of a docstring", '""" + __import__("os").system("pwned") + """'],
  ["the end of a text", '"; pwned = 1; "'],
  ["the end of a quoted text", "'); pwned = 1; ('"],
  ["a placeholder of a format", "{pwned} %(pwned)s ${pwned}"],
  ["a line", "\n    pwned = 1 #"],
  ["a carriage return", "\r    pwned = 1 #"],
  ["a form feed", "\u000cpwned = 1 #"],
  ["separators of files and groups", "\u001c pwned = 1 \u001d\u001e\u001f"],
  ["a line separator", "\u2028 pwned = 1 #"],
  ["a next line", "\u0085 pwned = 1 #"],
  ["a backslash", "\\"],
  ["a backslash before a quote", '\\" + pwned + "'],
  ["escapes", "\\N{BULLET} \\x41 \\u0041 \\101"],
  ["a lambda", "lambda: pwned"],
  ["how to read the file", "coding: utf-7 +AAo-pwned"],
  ["marks of tools", "# type: ignore # noqa # fmt: off # pyright: basic"],
  ["a placeholder of templates", "{{pwned}} {{{pwned}}}"],
  ["direction", "\u202e\u2066 pwned \u2069"],
  ["an invisible letter", "\u3164\u200d\u{e0041}"],
  ["letters that Python would change", "\ufb01 \u1d2c \u2460"],
  ["two underscores", "__pwned__"],
  ["a class of the language", "Exception"],
])("%s", async (_name, payload) => {
  const report = new Report();
  // A configuration has no such version, and Python refuses it.
  const files = await printed({ ...spoiled(sample, payload), version: sample.version }, report);
  expect(report.diagnostics).toEqual([]);
  expect([...files.keys()].filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
  const found = parsed(files);
  expect(found.size).toBeGreaterThan(7);
  for (const [path, { statements, names, called }] of found) {
    expect(statements.filter((kind) => !STATEMENTS.has(kind)), path).toEqual([]);
    expect(called.filter((name) => !MAKERS.has(name)), path).toEqual([]);
    expect(names.filter((name) => name === "pwned" || name === "__pwned__" || name === "system"), path).toEqual([]);
    expect(files.get(path), path).not.toMatch(/[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069\u000c]/);
  }
});
