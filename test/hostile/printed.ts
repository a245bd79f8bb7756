// One hostile document through the whole pipeline in memory, and what is wrong with the result.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { type Diagnostic, Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";
import { typescript } from "../../generator/languages/typescript/typescript.js";
import { buildPackage } from "../../generator/model/build.js";
import { printFile } from "../../generator/print/print.js";
import { plannedStatements } from "../../generator/print/typescript.js";
import { CANARY } from "./payloads.js";
import type { Plain } from "./plain.js";

export interface Printed {
  readonly diagnostics: readonly Diagnostic[];
  /** Text by path below the package's folder; null when an error ended the run. */
  readonly files: ReadonlyMap<string, string> | null;
  readonly problems: readonly string[];
}

const known = new Map<string, readonly string[]>();

/** `folder` is the working directory. */
export async function printed(document: Plain, folder: string): Promise<Printed> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "api.json"), JSON.stringify(document));
  const report = new Report();
  const ended = (): Printed => ({ diagnostics: report.diagnostics, files: null, problems: report.failed ? misplaced(report.diagnostics) : ["ended without an error"] });
  const read = await readDocument("api.json", report, { sources: new Sources(folder) });
  if (read === null || report.failed) return ended();
  const settings = { name: "api", version: "1.0.0", description: "", clients: [{ name: "api", document: "api.json" }], languages: { typescript: {} }, names: { types: {}, operations: {} } };
  const model = buildPackage(settings, new Map([["api.json", read]]), report, { names: "automatic", strict: false });
  if (model === null || report.failed) return ended();
  const plans = typescript([]).plan([model], report);
  if (report.failed) return ended();
  const files = new Map<string, string>();
  const problems: string[] = [...misplaced(report.diagnostics)];
  for (const plan of plans.filter(({ kind }) => kind !== "copy")) {
    const path = plan.path.slice("typescript/api/".length);
    if (!/^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/i.test(path) || path.split("/").some((part) => /^\.+$/.test(part) || part.length > 200)) problems.push(`the path ${JSON.stringify(plan.path)}`);
    if (files.has(path.toLowerCase())) problems.push(`two files are called ${path}`);
    const text = String(await printFile(plan));
    files.set(path, text);
    if (plan.kind !== "typescript") continue;
    const wanted = await plannedStatements(plan.file);
    const key = `${wanted.join(" ")}\n${text}`;
    const found = known.get(key) ?? sourceProblems(text, wanted);
    known.set(key, found);
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  return { diagnostics: report.diagnostics, files, problems };
}

/** An error says where. */
function misplaced(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity, at }) => severity === "error" && at === null).map(({ code, message }) => `no place: ${code} ${message}`);
}

/** What a text has that the plan has not, or the canary where it is more than data. */
function sourceProblems(text: string, wanted: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const source = ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, false);
  const broken = "parseDiagnostics" in source ? source.parseDiagnostics : [];
  if (Array.isArray(broken) && broken.length > 0) problems.push(`does not parse: ${JSON.stringify(broken[0], ["messageText", "start"])}`);
  const kinds = source.statements.map(({ kind }) => (kind === ts.SyntaxKind.FirstStatement ? "VariableStatement" : ts.SyntaxKind[kind]));
  if (kinds.join(" ") !== wanted.join(" ")) problems.push(`planned ${wanted.join(" ")}, printed ${kinds.join(" ")}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text.includes(CANARY) && !isMemberName(node)) problems.push(`the canary is an identifier: ${node.text}`);
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) problems.push("a template");
    if (ts.isIdentifier(node) && ["globalThis", "process", "eval", "Function", "require"].includes(node.text)) problems.push(`code of the text: ${node.text}`);
    if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent ?? node)) problems.push("a dynamic import");
    ts.forEachChild(node, (child) => visit(child));
  };
  visit(source);
  if (/[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text)) problems.push("a character that hides or steers");
  if (/\/[/*][#@] ?source(?:Mapping)?URL|^\s*(?:\/\/|\/\*+|\*) *@ts-|^\/\/\/ *<reference/m.test(text)) problems.push("a mark that tools obey");
  if ("referencedFiles" in source && source.referencedFiles.length > 0) problems.push("a reference to a file");
  return problems;
}

/** `__pwned` alone may well be the name of something; code it is not. */
function isMemberName(node: ts.Identifier): boolean {
  return /^[\p{L}\p{N}_$]+$/u.test(node.text) && node.text !== CANARY;
}
