// Judges printed TypeScript by its syntax tree, the compiler, and an import in a process of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ts } from "ts-morph";
import type { PlannedFile } from "../../../generator/languages/language.js";
import { typescript } from "../../../generator/languages/typescript/typescript.js";
import { plannedStatements } from "../../../generator/print/typescript.js";
import { compilerProblems, writePackage } from "../../compiled.js";
import { CANARY } from "../payloads.js";
import type { Judge, Workshop } from "./judge.js";

export const typescriptJudge: Judge = { name: "typescript", language: typescript(new Map()), fileProblems, texts, names, workshop: (folder) => new Packages(folder) };

const known = new Map<string, readonly string[]>();

async function fileProblems(plan: PlannedFile, text: string): Promise<readonly string[]> {
  if (plan.path.endsWith(".md")) return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, code = ""]) => exampleProblems(code));
  if (plan.kind !== "typescript") return [];
  const wanted = plannedStatements(plan.file);
  const key = `${wanted.join(" ")}\n${text}`;
  const found = known.get(key) ?? sourceProblems(text, wanted);
  known.set(key, found);
  return found;
}

/** Code that is shown to people is code of ours: it parses, and texts in it are literals. */
function exampleProblems(code: string): readonly string[] {
  const source = ts.createSourceFile("shown.ts", code, ts.ScriptTarget.ES2022, false);
  const broken = "parseDiagnostics" in source && Array.isArray(source.parseDiagnostics) && source.parseDiagnostics.length > 0;
  const problems = broken ? [`an example does not parse: ${code.slice(0, 300)}`] : [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && (node.text === CANARY || node.text === "globalThis")) problems.push(`an example holds ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
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
    // A path may have a parameter of that name: a member is no code.
    ts.forEachChild(node, (child) => (isOwnName(node, child) ? undefined : visit(child)));
  };
  visit(source);
  if (/\/[/*][#@] ?source(?:Mapping)?URL|^\s*(?:\/\/|\/\*+|\*) *@ts-|^\/\/\/ *<reference/m.test(text)) problems.push("a mark that tools obey");
  if ("referencedFiles" in source && source.referencedFiles.length > 0) problems.push("a reference to a file");
  return problems;
}

function texts(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isIdentifier(node) && "name" in node.parent && node.parent.name === node) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

function names(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isDeclarationStatement(node) || ts.isClassElement(node) || ts.isTypeElement(node) || ts.isVariableDeclaration(node) || ts.isParameter(node)) && node.name !== undefined && ts.isIdentifier(node.name)) found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("printed.ts", text, ts.ScriptTarget.ES2022, false));
  return found;
}

function isOwnName(node: ts.Node, child: ts.Node): boolean {
  return (ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) && child === node.name && ts.isIdentifier(child);
}

/** `__pwned` alone may well be the name of something; code it is not. */
function isMemberName(node: ts.Identifier): boolean {
  return /^[\p{L}\p{N}_$]+$/u.test(node.text) && node.text !== CANARY;
}

class Packages implements Workshop {
  readonly #folder: string;
  readonly #entries: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  add(files: ReadonlyMap<string, string>, name: string): void {
    const root = join(this.#folder, name);
    writePackage(files, root);
    this.#entries.push(join(root, "src/index.ts"), join(root, "src/api/index.ts"));
  }

  compilerProblems(): readonly string[] {
    return compilerProblems(this.#entries, this.#folder);
  }

  async importProblems(): Promise<readonly string[]> {
    const entries = this.#entries;
    await build({
      stdin: { contents: `${entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)};`).join("\n")}\nexport const entries = [${entries.map((_, index) => `entry${index}`).join(", ")}];`, resolveDir: this.#folder, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: join(this.#folder, "bundle.mjs"),
      logLevel: "silent",
    });
    writeFileSync(join(this.#folder, "import.mjs"), `
      // What Node.js itself adds, once its modules are loaded.
      await import("node:http");
      void globalThis.Response;
      const keys = () => Reflect.ownKeys(Object.prototype).map(String).sort().join();
      const before = { globals: Reflect.ownKeys(globalThis).length, prototype: keys() };
      const { entries } = await import("./bundle.mjs");
      const problems = [];
      if (entries.length !== ${entries.length}) problems.push("packages are missing");
      if (${JSON.stringify(CANARY)} in globalThis) problems.push("the canary was touched");
      if (Reflect.ownKeys(globalThis).length !== before.globals) problems.push("there are other globals");
      if (keys() !== before.prototype) problems.push("the prototype of objects is another");
      if (entries.some((entry) => typeof entry.then === "function" || typeof entry.ApiClient?.prototype.then === "function")) problems.push("something makes a promise");
      console.log(JSON.stringify(problems));
    `);
    const printed: unknown = JSON.parse(execFileSync(process.execPath, ["import.mjs"], { cwd: this.#folder, encoding: "utf8", timeout: 60_000 }));
    return Array.isArray(printed) ? printed.map(String) : ["the import said nothing"];
  }
}
