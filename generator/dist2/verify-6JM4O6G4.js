import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  referenceText
} from "./chunk-24UMZHH5.js";
import {
  plannedStatements
} from "./chunk-M36B2IZF.js";
import "./chunk-XITDUTR7.js";

// print/parsed-typescript.ts
async function parsedStatements(text) {
  const { ts } = await import("ts-morph");
  const source = ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TS);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedModules: false } });
  return {
    statements: source.statements.map((statement) => ts.SyntaxKind[statement.kind] === "FirstStatement" ? "VariableStatement" : ts.SyntaxKind[statement.kind]),
    problems: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
  };
}

// print/verify.ts
async function differences(file, text) {
  const planned = plannedStatements(file);
  const parsed = await parsedStatements(text);
  if (parsed.problems.length > 0) return parsed.problems;
  const place = planned.findIndex((kind, index) => parsed.statements[index] !== kind);
  if (place === -1 && planned.length === parsed.statements.length) return differentLine(text, await referenceText(file));
  const at = place === -1 ? planned.length : place;
  return [`statement ${at + 1}: planned ${planned[at] ?? "nothing"}, printed ${parsed.statements[at] ?? "nothing"}`];
}
function differentLine(text, reference) {
  if (text === reference) return [];
  const lines = text.split("\n");
  const wanted = reference.split("\n");
  const at = lines.findIndex((line2, index) => line2 !== wanted[index]);
  const line = at === -1 ? lines.length : at;
  return [`line ${line + 1}: ts-morph prints ${JSON.stringify(wanted[line] ?? null)}, printed is ${JSON.stringify(lines[line] ?? null)}`];
}
export {
  differences
};
