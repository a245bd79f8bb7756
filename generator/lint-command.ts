// `countersign lint`: says what is wrong with documents and what would make poor clients, and writes what it can mend as an overlay.
import { existsSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Diagnostic, Report } from "./diagnostics.js";
import { type Format, formatted } from "./diagnostics-format.js";
import { terminalText } from "./diagnostics-text.js";
import type { Json } from "./document/document.js";
import { isObject } from "./document/json.js";
import { locatedDiagnostics } from "./document/position.js";
import { Sources } from "./document/sources.js";
import { saidOf } from "./failure.js";
import { configOf, documentsOf, type GenerateSettings, lockOf, packagesOf, type Reading } from "./generate.js";
import type { Output } from "./generate-command.js";
import type { Fix } from "./lint/finding.js";
import { lint, type Linted } from "./lint/lint.js";
import { type Action, actionsOf } from "./lint/overlay.js";
import { yamlText } from "./yaml-text.js";

export interface LintArguments {
  readonly settings: GenerateSettings;
  readonly format: Format;
  readonly quiet: boolean;
  /** The overlay to write; null: none. It may not exist, and needs one document. */
  readonly fix: string | null;
}

/** 0: no error; 1: there are errors, or the overlay cannot be written. */
export async function runLint({ settings, format, quiet, fix }: LintArguments, output: Output, workingDirectory: string = process.cwd()): Promise<number> {
  if (fix !== null && existsSync(path.resolve(workingDirectory, fix))) {
    output.error(`error: ${terminalText(fix)} exists already, and somebody may have changed it; remove it, or name another file\n`);
    return 1;
  }
  const sources = new Sources(workingDirectory);
  const reading: Reading = { settings, options: { check: true, workingDirectory: realpathSync(workingDirectory) }, report: new Report(), sources };
  const linted = await findings(reading);
  const severe = settings.strict ? linted.diagnostics.map(asError) : linted.diagnostics;
  const said = await locatedDiagnostics(sources.written(severe), (file) => sources.text(file));
  const count = (severity: string): number => severe.filter((diagnostic) => diagnostic.severity === severity).length;
  const actions = fix === null ? [] : await fixes(linted, reading);
  if (fix !== null && actions.length > 0) saidOf(fix, () => writeFileSync(path.resolve(workingDirectory, fix), overlayText(actions, fix, reading)));
  const failed = count("error") > 0;
  output.out(await formatted(quiet && format === "text" ? said.filter(({ diagnostic }) => diagnostic.severity !== "info") : said, format, { ok: !failed }));
  const written = fix === null ? "" : actions.length === 0 ? "; nothing that an overlay can mend" : `; ${fix} mends what it can (${plural(actions.length, "action")})`;
  if (format === "text") output.error(`${terminalText(`${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}, ${plural(count("info"), "note")}${written}`)}\n`);
  return failed ? 1 : 0;
}

interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly documents: readonly { readonly file: string; readonly linted: Linted }[];
}

/** What reading and modelling say, as `generate` would, and what the rules say. */
async function findings(reading: Reading): Promise<Found> {
  const { report } = reading;
  const config = await configOf(reading);
  if (config === null) return { diagnostics: report.diagnostics, documents: [] };
  await lockOf(config, reading);
  const documents = await documentsOf(config, reading);
  if (documents.size > 0 && !report.failed) packagesOf(config, documents, reading);
  const rules = new Report();
  // What is refused for its size is not looked at again.
  const small = report.diagnostics.some(({ code }) => code === "document/too-large") ? [] : [...documents];
  const linted = small.map(([file, document]) => ({ file, linted: lint(document, rules) }));
  const placed = ({ code, at }: Diagnostic): string => `${code} ${at?.file}#${at?.pointer}`;
  const told = new Set(rules.diagnostics.map(placed));
  // Documents share files.
  const unique = new Map(rules.diagnostics.map((diagnostic) => [`${placed(diagnostic)} ${diagnostic.message}`, diagnostic]));
  return { diagnostics: [...unique.values(), ...report.diagnostics.filter((diagnostic) => !told.has(placed(diagnostic)))], documents: linted };
}

async function fixes({ documents }: Found, { settings, options, sources: read }: Reading): Promise<readonly Action[]> {
  const [document] = documents;
  if (document === undefined || "config" in settings.from) return [];
  // As it is written: reading changed the words of earlier versions.
  const sources = new Sources(options.workingDirectory);
  const report = new Report();
  const value = await sources.value(document.file, report, null);
  const { overlays = [] } = settings.from;
  const root = value === undefined || overlays.length === 0 ? value : await (await import("./document/overlay.js")).overlaid({ value, at: { file: sources.displayed(document.file), pointer: "" } }, overlays, sources, report);
  if (root === undefined) return [];
  const found = isObject(root) && root["swagger"] !== undefined ? document.linted.fixes.map((fix) => asWritten(fix, document.file, read)) : document.linted.fixes;
  return actionsOf(found, root, document.linted.targets).actions;
}

/** An upgrade moves parameters. */
function asWritten(fix: Fix, file: string, read: Sources): Fix {
  const at = fix.kind === "merge" ? read.writtenPlace({ file, pointer: fix.pointer }) : null;
  return fix.kind === "merge" && at?.file === file ? { ...fix, pointer: at.pointer } : fix;
}

/** OpenAPI Overlay Specification 1.0.0; JSON when the file's name says so. */
function overlayText(actions: readonly Action[], file: string, { settings, options }: Reading): string {
  const document = "document" in settings.from ? settings.from.document : "";
  const beside = path.relative(path.dirname(path.resolve(options.workingDirectory, file)), path.resolve(options.workingDirectory, document)).replaceAll(path.sep, "/");
  const overlay: Json = { overlay: "1.0.0", info: { title: "What countersign lint can mend", version: "1.0.0" }, extends: addressOf(beside), actions: actions.map((action) => ({ ...action })) };
  return /\.json$/i.test(file) ? `${JSON.stringify(overlay, null, 2)}\n` : yamlText(overlay);
}

/** A relative address (RFC 3986), in which no sign of a file's name means something else. */
function addressOf(file: string): string {
  return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/");
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
