// One language, from the models to printed folders: what may run in a thread of its own.
import path from "node:path";
import type { Report } from "./diagnostics.js";
import type { Language, PlannedFile } from "./languages/language.js";
import { languages } from "./languages/registry.js";
import type { Package } from "./model/model.js";
import { printFile } from "./print/print.js";
import { TemplateFault } from "./print/template-fault.js";
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
  /** Names that meet in a language of others: an error, or told apart by numbers. */
  readonly names: "strict" | "automatic";
}

/** Contents of files, by path inside the folder. */
export type PrintedFolder = ReadonlyMap<string, Content>;

/** By folder relative to the working directory; nothing is printed when planning failed. */
export async function languageFolders(run: LanguageRun, report: Report): Promise<ReadonlyMap<string, PrintedFolder>> {
  const folders = new Map<string, PrintedFolder>();
  const language = await languageOf(run, report);
  const files = language?.plan(run.packages, report);
  if (files === undefined || report.failed) return folders;
  for (const [prefix, inFolder] of byPrefix(files)) {
    const folder = run.isAlone ? run.output : path.posix.join(run.output, prefix);
    folders.set(folder, await printedFolder(prefix, inFolder, { ...run, templates: language?.templates }, report));
  }
  return folders;
}

/** Null after reporting. */
async function languageOf({ language, module, workingDirectory, names }: LanguageRun, report: Report): Promise<Language | null> {
  if (module !== null) {
    const { externalLanguage } = await import("./languages/external/load.js");
    return await externalLanguage({ file: module, workingDirectory, key: language, names }, report);
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

async function printedFolder(prefix: string, files: readonly PlannedFile[], run: FolderRun, report: Report): Promise<PrintedFolder> {
  const contents = new Map<string, Content>();
  for (const file of files) {
    const name = file.path.slice(prefix.length + 1);
    if (contents.has(name)) report.error("write/path", `Two files would be ${file.path}`);
    contents.set(name, await printedFile(file, run, report));
  }
  return contents;
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
    const position = error instanceof TemplateFault ? error.position : null;
    const name = file.kind === "template" ? file.template : file.kind === "copy" ? file.from : "";
    const message = error instanceof Error ? error.message : String(error);
    report.error("language/failed", `${file.path}: ${message.split("\n")[0] ?? ""}`, { at: { file: path.relative(workingDirectory, path.join(templates, name)).replaceAll(path.sep, "/"), pointer: "", ...(position === null ? {} : { position }) } });
    return "";
  }
}
