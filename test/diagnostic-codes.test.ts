// The reference of diagnostics has every code of the program, and none that is gone.
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { diagnosticsReference } from "../generator/diagnostics-reference.js";
import { projectFiles, ROOT } from "./architecture/files.js";

const files = projectFiles();
const reference = readFileSync(path.join(ROOT, "generator/diagnostics.md"), "utf8");
const entries = reference.split(/^### /m).slice(1);

/** Texts of the form `room/subject` in the syntax tree; those that name a content type or a file of the runtime are no codes. */
function codesIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent) && /^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true));
  const runtime = files.filter((one) => one.startsWith("templates/"));
  return found.filter((text) => !/^(?:application|audio|font|image|multipart|text|video)\//.test(text) && !runtime.some((one) => one.includes(`/${text}.`) || one.includes(`/${text}/`)));
}

test("every code has an entry, and every entry a code", () => {
  const codes = new Set(files.filter((file) => /^generator\/.*\.ts$/.test(file)).flatMap(codesIn));
  expect(codes.size).toBeGreaterThan(90);
  expect(entries.map((entry) => entry.split("\n", 1)[0])).toEqual([...codes].sort());
});

test("a report for programs has every entry, at an address that the package holds", () => {
  const { name, version, files: packaged } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  expect(packaged).toContain("generator/diagnostics.md");
  const known = diagnosticsReference();
  expect([...known.keys()]).toEqual(entries.map((entry) => entry.split("\n", 1)[0]));
  for (const [code, { meaning, text, address }] of known) {
    expect([code, meaning.length > 10 && text.includes("What to do: ")]).toEqual([code, true]);
    // How headings are addressed where Markdown is shown: letters, digits and hyphens.
    expect(address).toBe(`https://unpkg.com/${name}@${version}/generator/diagnostics.md#${code.toLowerCase().replace(/[^a-z0-9-]/g, "")}`);
  }
});

test("every entry says how bad it is, what it means, an example and what to do", () => {
  const incomplete = entries.filter((entry) => !/^\S+\n\n(?:Error|Warning|Info)\. .+\.\n\nExample: .+\.\n\nWhat to do: .+[.`]\n/.test(entry));
  expect(incomplete).toEqual([]);
});

test("every entry says the worst that the program says", () => {
  const worst = new Map<string, number>();
  for (const file of files.filter((one) => /^generator\/.*\.ts$/.test(one))) {
    for (const [, severity = "", code = ""] of readFileSync(path.join(ROOT, file), "utf8").matchAll(/\.(error|warning|info)\(\s*"([a-z]+\/[a-z0-9-]+)"/g)) {
      worst.set(code, Math.max(worst.get(code) ?? 0, ["info", "warning", "error"].indexOf(severity)));
    }
  }
  expect(worst.size).toBeGreaterThan(80);
  const said = entries.map((entry) => /^(\S+)\n\n(\w+)\./.exec(entry) ?? []).filter(([, code = ""]) => worst.has(code));
  expect(said.map(([, code, word]) => [code, word])).toEqual(said.map(([, code = ""]) => [code, ["Info", "Warning", "Error"][worst.get(code) ?? 0]]));
});
