// `countersign compare`: what changes for applications between two versions of an API, and which version that makes.
import { realpathSync } from "node:fs";
import { compared } from "./compare/compare.js";
import type { Change } from "./compare/changes.js";
import { markdownLines, textLines } from "./compare/tell.js";
import { countsOf, exceeds, type Verdict, verdictOf } from "./compare/verdict.js";
import { Report } from "./diagnostics.js";
import { formatted } from "./diagnostics-format.js";
import { terminalText } from "./diagnostics-text.js";
import { locatedDiagnostics } from "./document/position.js";
import { Sources } from "./document/sources.js";
import { configOf, documentsOf, type GenerateSettings, lockOf, packagesOf, type Reading } from "./generate.js";
import type { Output } from "./generate-command.js";
import type { Package } from "./model/model.js";

export interface CompareArguments {
  /** Both documents, or both configurations. */
  readonly old: string;
  readonly now: string;
  /** The gravest verdict that is no failure. */
  readonly allow: Verdict;
  readonly format: "text" | "json" | "markdown";
  /** The folder that references may reach; null: that of each document or configuration. */
  readonly root: string | null;
  /** Origins that references may lead to: `https://example.com`. */
  readonly origins: readonly string[];
}

type Kind = "document" | "configuration";

interface Version {
  readonly file: string;
  readonly sources: Sources;
  readonly report: Report;
  /** Null when it cannot be read. */
  readonly kind: Kind | null;
}

/** 0: compared, and no more than allowed; 1: one of them is wrong, or the verdict is above; 2: one is a document and one a configuration. */
export async function runCompare(given: CompareArguments, output: Output, workingDirectory: string = process.cwd()): Promise<number> {
  const [old, now] = [await versionOf(given.old, workingDirectory), await versionOf(given.now, workingDirectory)];
  if (old.kind !== null && now.kind !== null && old.kind !== now.kind) {
    output.error(`error: ${terminalText(`${given.old} is a ${old.kind}, ${given.now} a ${now.kind}`)}; compare two of one kind\n`);
    return 2;
  }
  const [before, after] = [await packagesIn(old, given, workingDirectory), await packagesIn(now, given, workingDirectory)];
  const diagnostics = (await Promise.all([old, now].map(({ sources, report }) => locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file))))).flat();
  if (given.format !== "json") output.error(await formatted(diagnostics.filter(({ diagnostic }) => diagnostic.severity !== "info"), "text", {}));
  if (before === null || after === null) {
    if (given.format === "json") output.out(await formatted(diagnostics, "json", { ok: false }));
    return 1;
  }
  const changes = compared(before, after).map(({ at, ...change }): Change => ({ ...change, at: (change.version === "old" ? old : now).sources.writtenPlace(at) }));
  const ok = !exceeds(verdictOf(changes), given.allow);
  output.out(given.format === "json" ? await formatted(diagnostics, "json", facts(changes, ok)) : text(changes, given.format));
  if (!ok) output.error(`error: ${verdictOf(changes)} is more than --allow ${given.allow}\n`);
  return ok ? 0 : 1;
}

async function versionOf(file: string, workingDirectory: string): Promise<Version> {
  const [sources, report] = [new Sources(workingDirectory), new Report()];
  const value = await sources.value(file, report, null);
  const isConfiguration = typeof value === "object" && value !== null && !Array.isArray(value) && "packages" in value;
  return { file, sources, report, kind: value === undefined ? null : isConfiguration ? "configuration" : "document" };
}

/** As `generate` has them; null after reporting. Documents make packages of one name, whatever their files are called. */
async function packagesIn({ file, sources, report, kind }: Version, { root, origins }: CompareArguments, workingDirectory: string): Promise<readonly Package[] | null> {
  if (kind === null) return null;
  const settings: GenerateSettings =
    kind === "configuration" ? { from: { config: file }, root, origins, names: "strict", strict: true } : { from: { document: file, languages: [], output: "", name: "client" }, root, origins, names: "automatic", strict: false };
  const strict = new Report({ strict: settings.strict });
  const reading: Reading = { settings, options: { check: true, workingDirectory: realpathSync(workingDirectory) }, report: strict, sources };
  const packages = await readPackages(reading);
  report.take(strict);
  return strict.failed ? null : packages;
}

async function readPackages(reading: Reading): Promise<readonly Package[] | null> {
  const config = await configOf(reading);
  if (config === null) return null;
  await lockOf(config, reading);
  const documents = await documentsOf(config, reading);
  return reading.report.failed ? null : packagesOf(config, documents, reading);
}

function facts(changes: readonly Change[], ok: boolean): object {
  const listed = changes.map(({ level, chapter, package: name, client, subject, what, at: { file, pointer }, version }) => ({ level, chapter, package: name, client, subject, what, at: { file, pointer }, version }));
  return { ok, verdict: verdictOf(changes), counts: countsOf(changes), changes: listed };
}

function text(changes: readonly Change[], format: "text" | "markdown"): string {
  const lines = format === "markdown" ? markdownLines(changes) : textLines(changes);
  return lines.map((line) => `${terminalText(line)}\n`).join("");
}
