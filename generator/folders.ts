// From models to folders on disk: each package in each language is one folder, planned, printed and written as a whole.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Config } from "./config.js";
import { Report } from "./diagnostics.js";
import { nearestWord } from "./document/nearest-word.js";
import { saidOf } from "./failure.js";
import { languageFolders, type LanguageRun, type PrintedFolder } from "./language-run.js";
import type { LanguageOutcome } from "./language-worker.js";
import { languages } from "./languages/registry.js";
import type { Package } from "./model/model.js";
import { type Changes, planFolder, syncFolder } from "./write.js";

export interface FolderOptions {
  readonly check: boolean;
  readonly force: boolean;
  readonly verify: boolean;
  readonly workingDirectory: string;
}

export interface PrintOptions extends FolderOptions {
  readonly strict: boolean;
  readonly names: LanguageRun["names"];
}

/** What each language makes of the packages that ask for it, by folder relative to the working directory. */
export async function printedFolders(config: Config, packages: readonly Package[], options: PrintOptions, report: Report): Promise<ReadonlyMap<string, PrintedFolder>> {
  const named = [...new Set(config.packages.flatMap((entry) => Object.keys(entry.languages)))].sort();
  const external = config.externalLanguages ?? {};
  const known = [...languages.keys(), ...Object.keys(external)];
  for (const name of Object.keys(external).filter((one) => languages.has(one))) {
    report.error("config/language", `${name} is a language already`, { at: { file: config.file ?? "", pointer: `/languages/${name}` }, hint: "Give the module another name." });
  }
  for (const name of named.filter((one) => !known.includes(one))) {
    const meant = nearestWord(name, known);
    const { at } = config.packages.find((entry) => Object.hasOwn(entry.languages, name)) ?? {};
    report.error("config/language", `There is no language ${JSON.stringify(name)}`, { at: at === undefined ? null : { file: at.file, pointer: `${at.pointer}/languages/${name}` }, hint: meant === null ? `There are: ${known.join(", ")}.` : `Did you mean ${meant}?` });
  }
  const { output, file } = config;
  const { workingDirectory, verify, strict, names } = options;
  const runs = named.filter((one) => known.includes(one)).map((language): LanguageRun => ({
    language, output, workingDirectory, verify, strict, names,
    module: external[language] ?? null,
    packages: packages.filter((entry) => Object.hasOwn(entry.languages, language)),
    isAlone: file === null && named.length === 1,
  }));
  const folders = new Map<string, PrintedFolder>();
  for (const outcome of await Promise.all(runs.map((run, index) => (index === runs.length - 1 && run.module === null ? here(run) : elsewhere(run))))) {
    report.take(outcome);
    for (const [folder, printed] of outcome.folders) {
      if (folders.has(folder)) report.error("config/language", `Two languages would write ${folder}`);
      folders.set(folder, printed);
    }
  }
  return folders;
}

async function here(run: LanguageRun): Promise<LanguageOutcome> {
  const report = new Report({ strict: run.strict });
  const folders = await languageFolders(run, report);
  return { folders, diagnostics: report.diagnostics, decisions: report.decisions };
}

/** Built by `build.js`; from its sources the program runs in one thread. */
const worker = fileURLToPath(new URL("language-worker.js", import.meta.url));

/** Side by side with the others, and a module of somebody else from the start each time. Rejects with what was thrown there. */
async function elsewhere(run: LanguageRun): Promise<LanguageOutcome> {
  if (!existsSync(worker)) return await here(run);
  return await new Promise((resolve, reject) => {
    new Worker(worker, { workerData: run }).once("message", resolve).once("error", reject);
  });
}

/** Writes every folder, or none when one of them may not be written. Null after reporting. */
export function writtenFolders(folders: ReadonlyMap<string, PrintedFolder>, output: string, options: FolderOptions, report: Report): ReadonlyMap<string, Changes> | null {
  const absolute = (folder: string): string => path.resolve(options.workingDirectory, folder);
  if (statSync(absolute(output), { throwIfNoEntry: false })?.isDirectory() === false) {
    report.error("write/occupied", `The output is not a folder: ${output}`);
    return null;
  }
  const syncing = { check: options.check, force: options.force, root: absolute(output) };
  const plans = [...folders].map(([folder, contents]) => [folder, planFolder(absolute(folder), contents, { ...syncing, shown: folder }, report)] as const);
  const changes = new Map<string, Changes>();
  if (plans.some(([, plan]) => plan === null)) return null;
  for (const [folder, plan] of plans) if (plan !== null) changes.set(folder, saidOf(folder, () => syncFolder(plan, syncing)));
  return changes;
}
