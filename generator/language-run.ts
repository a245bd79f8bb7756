// One language, from the models to printed folders: what may run in a thread of its own.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "./diagnostics.js";
import type { Language, PlannedFile } from "./languages/language.js";
import { languages } from "./languages/registry.js";
import { type Manifest, readManifest, sha256 } from "./manifest.js";
import type { Package } from "./model/model.js";
import { printFile } from "./print/print.js";
import type { Content } from "./write.js";

/** Plain data, so that it can be sent. */
export interface LanguageRun {
  readonly language: string;
  /** Of a language that others wrote: its module, relative to the working directory. */
  readonly module: string | null;
  readonly packages: readonly Package[];
  /** Folder of all output, relative to the working directory. */
  readonly output: string;
  /** One document in one language is the folder that was asked for, not a folder in it. */
  readonly isAlone: boolean;
  readonly workingDirectory: string;
  /** Parse what was printed, and compare it with the plan. */
  readonly verify: boolean;
  /** Warnings are errors. */
  readonly strict: boolean;
  /** Hashes of the views of the last run, by path in the output. */
  readonly plans: { readonly [file: string]: string };
}

export interface PrintedFolder {
  /** By path inside the folder. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Hash of each view of a template, by the planned path. */
  readonly plans: ReadonlyMap<string, string>;
}

/** By folder relative to the working directory; nothing is printed when planning failed. */
export async function languageFolders(run: LanguageRun, report: Report): Promise<ReadonlyMap<string, PrintedFolder>> {
  const folders = new Map<string, PrintedFolder>();
  const language = await languageOf(run, report);
  const files = language?.plan(run.packages, report);
  if (files === undefined || report.failed) return folders;
  for (const [prefix, inFolder] of byPrefix(files)) {
    const folder = run.isAlone ? run.output : path.posix.join(run.output, prefix);
    folders.set(folder, await printedFolder(folder, prefix, inFolder, { ...run, templates: language?.templates }, report));
  }
  return folders;
}

/** Null after reporting. */
async function languageOf({ language, module, workingDirectory }: LanguageRun, report: Report): Promise<Language | null> {
  if (module !== null) {
    const { externalLanguage } = await import("./languages/external/load.js");
    return await externalLanguage({ file: module, workingDirectory, key: language }, report);
  }
  const load = languages.get(language);
  if (load === undefined) throw new Error(`no language ${language}`);
  return await load();
}

/** By package: `typescript/genauth`. */
function byPrefix(files: readonly PlannedFile[]): ReadonlyMap<string, readonly PlannedFile[]> {
  const groups = new Map<string, PlannedFile[]>();
  for (const file of files) {
    const prefix = file.path.split("/").slice(0, 2).join("/");
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [file]);
    else group.push(file);
  }
  return groups;
}

interface FolderRun extends LanguageRun {
  readonly templates: Language["templates"];
}

/** Templates are printed where the last run did not print the same; everything else takes no longer to print than to compare. */
async function printedFolder(folder: string, prefix: string, files: readonly PlannedFile[], run: FolderRun, report: Report): Promise<PrintedFolder> {
  const at = path.resolve(run.workingDirectory, folder);
  const manifest = readManifest(at) ?? new Map<string, string>();
  const contents = new Map<string, Content>();
  const plans = new Map<string, string>();
  for (const file of files) {
    const name = file.path.slice(prefix.length + 1);
    const plan = file.kind === "template" ? sha256(JSON.stringify(file)) : null;
    const standing = plan !== null && run.plans[file.path] === plan ? standingHash(at, name, manifest) : null;
    if (contents.has(name)) report.error("write/path", `Two files would be ${file.path}`);
    contents.set(name, standing === null ? await printedFile(file, run, report) : { hash: standing });
    if (plan !== null) plans.set(file.path, plan);
  }
  return { contents, plans };
}

async function printedFile(file: PlannedFile, run: FolderRun, report: Report): Promise<string | Uint8Array> {
  if (run.templates !== undefined) return await externalFile(file, run.templates, run, report);
  const content = await printFile(file);
  if (run.verify && file.kind === "typescript" && typeof content === "string") {
    const { differences } = await import("./print/verify.js");
    for (const difference of await differences(file.file, content)) report.error("print/verify", `${file.path} is not what was planned: ${difference}`);
  }
  return content;
}

/** A template of others may be missing or wrong, or name what the view has not. */
async function externalFile(file: PlannedFile, templates: string, { workingDirectory }: LanguageRun, report: Report): Promise<string | Uint8Array> {
  try {
    return await printFile(file, templates);
  } catch (error) {
    const name = file.kind === "template" ? file.template : file.kind === "copy" ? file.from : "";
    const message = error instanceof Error ? error.message : String(error);
    report.error("language/failed", `${file.path}: ${message.split("\n")[0] ?? ""}`, { at: { file: path.relative(workingDirectory, path.join(templates, name)).replaceAll(path.sep, "/"), pointer: "" } });
    return "";
  }
}

/** The hash of a file that stands as we wrote it; null for any other. */
function standingHash(folder: string, file: string, manifest: Manifest): string | null {
  const hash = manifest.get(file);
  if (hash === undefined) return null;
  try {
    return sha256(readFileSync(path.join(folder, file))) === hash ? hash : null;
  } catch {
    return null;
  }
}
