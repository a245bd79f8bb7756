// Every text of a model is replaced by one that tries to be code; what is printed must have the planned shape and no more.
import { expect, test } from "vitest";
import { ts } from "ts-morph";
import { Report } from "../../../generator/diagnostics.js";
import { typescript } from "../../../generator/languages/typescript/typescript.js";
import { printFile } from "../../../generator/print/print.js";
import { differences } from "../../../generator/print/verify.js";
import { spoiled } from "../spoiled.js";
import { sample } from "./samples.js";

function identifiers(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022));
  return found;
}

test.each<[string, string]>([
  ["the end of a comment", "*/ globalThis.pwned = 1; /*"],
  ["the end of a text", '"; globalThis.pwned = 1; "'],
  ["the end of a quoted text", "'); globalThis.pwned = 1; ('"],
  ["a template", "`${globalThis.pwned = 1}`"],
  ["a line", "\n globalThis.pwned = 1; //"],
  ["a carriage return", "\r globalThis.pwned = 1; //"],
  ["a line separator", "\u2028 globalThis.pwned = 1; //"],
  ["a next line", "\u0085 globalThis.pwned = 1; //"],
  ["the end of a block", "}}}; globalThis.pwned = 1; {{{"],
  ["a backslash", "\\"],
  ["a backslash before a quote", '\\" + globalThis.pwned + "'],
  ["a computed name", "[globalThis.pwned = 1]"],
  ["the end of a script", "</script><script>globalThis.pwned = 1</script>"],
  ["a source map", "\n//# sourceMappingURL=data:pwned"],
  ["a placeholder of templates", "{{pwned}} {{{pwned}}}"],
  ["direction", "\u202e\u2066 pwned \u2069"],
  ["an invisible letter", "\u3164\u200d\u{e0041}"],
])("%s", async (_name, payload) => {
  const report = new Report();
  const model = spoiled(sample, payload);
  const files = typescript(new Map()).plan([model], report);
  expect(report.diagnostics).toEqual([]);
  for (const file of files.filter(({ kind }) => kind !== "copy")) {
    expect(file.path).toMatch(/^[\w./-]+$/);
    const text = String(await printFile(file));
    if (file.kind !== "typescript") continue;
    expect(await differences(file.file, text), file.path).toEqual([]);
    expect(identifiers(text), file.path).not.toContain("pwned");
    expect(text, file.path).not.toMatch(/\/[/*]# sourceMappingURL|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  }
});
