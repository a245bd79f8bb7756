// One hostile document through the whole pipeline in memory, for every language, and what is wrong with the result.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Diagnostic, Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";
import { buildPackage } from "../../generator/model/build.js";
import type { Package } from "../../generator/model/model.js";
import { printFile } from "../../generator/print/print.js";
import type { Judge } from "./languages/judge.js";
import { JUDGES } from "./languages/judges.js";
import type { Plain } from "./plain.js";

export interface Printed {
  readonly diagnostics: readonly Diagnostic[];
  /** Of each language by its name, text by path below the package's folder; null when an error ended the run. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>> | null;
  readonly problems: readonly string[];
}

/** What is written into the folder: the document, and what it refers to. */
export interface Given {
  readonly root: string;
  readonly files: { readonly [name: string]: string | Uint8Array };
  /** Warnings are errors, and names that meet too. */
  readonly strict?: boolean;
}

/** `folder` is the working directory. */
export async function printed(document: Plain, folder: string): Promise<Printed> {
  return await printedFrom({ root: "api.json", files: { "api.json": JSON.stringify(document) } }, folder);
}

export async function printedFrom({ root, files: given, strict = false }: Given, folder: string, judges: readonly Judge[] = JUDGES): Promise<Printed> {
  for (const [name, content] of Object.entries(given)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const report = new Report({ strict });
  const ended = (): Printed => ({ diagnostics: report.diagnostics, files: null, problems: report.failed ? misplaced(report.diagnostics) : ["ended without an error"] });
  const read = await readDocument(root, report, { sources: new Sources(folder), strict });
  if (read === null || report.failed) return ended();
  const languages = Object.fromEntries(judges.map(({ name }) => [name, {}]));
  const settings = { name: "api", version: "1.0.0", description: "", publication: {}, clients: [{ name: "api", document: root }], languages, names: { types: {}, operations: {} } };
  const model = buildPackage(settings, new Map([[root, read]]), report, { names: strict ? "strict" : "automatic", strict });
  if (model === null || report.failed) return ended();
  const files = new Map<string, ReadonlyMap<string, string>>();
  const problems: string[] = [...misplaced(report.diagnostics)];
  for (const judge of judges) {
    const found = await filesOf(judge, model, report);
    if (report.failed) return ended();
    files.set(judge.name, found.files);
    problems.push(...found.problems);
  }
  return { diagnostics: report.diagnostics, files, problems };
}

async function filesOf(judge: Judge, model: Package, report: Report): Promise<{ readonly files: ReadonlyMap<string, string>; readonly problems: readonly string[] }> {
  const folder = `${judge.name}/api/`;
  const files = new Map<string, string>();
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const plan of judge.language.plan([model], report).filter(({ kind }) => kind !== "copy")) {
    if (report.failed) break;
    const path = plan.path.slice(folder.length);
    if (!plan.path.startsWith(folder) || !/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/i.test(path) || path.split("/").some((part) => /^\.+$/.test(part) || part.length > 200)) problems.push(`the path ${JSON.stringify(plan.path)}`);
    if (seen.has(path.toLowerCase())) problems.push(`two files are called ${path}`);
    const text = String(await printFile(plan));
    files.set(path, text);
    seen.add(path.toLowerCase());
    if (/[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text)) problems.push(`${path}: a character that hides or steers`);
    if (/\.md$/.test(path)) problems.push(...markdownProblems(text).map((problem) => `${path}: ${problem}`));
    problems.push(...(await judge.fileProblems(plan, text)).map((problem) => `${path}: ${problem}`));
  }
  return { files, problems };
}

/** An error says where. */
function misplaced(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity, at }) => severity === "error" && at === null).map(({ code, message }) => `no place: ${code} ${message}`);
}

/** What a text of a document has become in Markdown that is more than words: outside of code, since there everything is shown. */
function markdownProblems(text: string): readonly string[] {
  const prose = text.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
  const marks: readonly (readonly [RegExp, string])[] = [[/(?<!\\)<[a-z/!?]/i, "markup"], [/(?<!\\)!\[/, "an image"], [/(?<!\\)\]\((?!\.{0,2}\/|#|https:\/\/)/, "a link that is none"], [/^---$/m, "front matter"], [/(?<!\\)\{/, "an expression of MDX"]];
  return marks.filter(([mark]) => mark.test(prose)).map(([, problem]) => problem);
}
