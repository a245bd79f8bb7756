// From models to folders on disk: each package in each language is one folder, planned, printed and written as a whole.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Memory } from "./cache.js";
import type { Config } from "./config.js";
import type { Report } from "./diagnostics.js";
import { nearestWord } from "./document/nearest-word.js";
import type { PlannedFile } from "./languages/language.js";
import { languages } from "./languages/registry.js";
import { type Manifest, readManifest, sha256 } from "./manifest.js";
import type { Package } from "./model/model.js";
import { printFile } from "./print/print.js";
import { type Changes, type Content, mayWrite, syncFolder } from "./write.js";

export interface PlannedFolder {
  /** Where a language planned it: `typescript/genauth`. */
  readonly prefix: string;
  readonly files: readonly PlannedFile[];
}

export interface PrintedFolder {
  /** By path inside the folder. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Hash of each plan, by the planned path. */
  readonly plans: ReadonlyMap<string, string>;
}

export interface FolderOptions {
  readonly check: boolean;
  readonly force: boolean;
  readonly verify: boolean;
  readonly workingDirectory: string;
  readonly memory: Memory | null;
  readonly progress: (step: string) => void;
}

/** What each language makes of the packages that ask for it, by folder relative to the working directory. */
export async function plannedFolders(config: Config, packages: readonly Package[], report: Report): Promise<ReadonlyMap<string, PlannedFolder>> {
  const named = new Set(config.packages.flatMap((entry) => Object.keys(entry.languages)));
  const folders = new Map<string, PlannedFolder>();
  for (const name of [...named].sort()) {
    const load = languages.get(name);
    if (load === undefined) {
      const meant = nearestWord(name, [...languages.keys()]);
      report.error("config/language", `There is no language ${JSON.stringify(name)}`, { hint: meant === null ? `There are: ${[...languages.keys()].join(", ")}.` : `Did you mean ${meant}?` });
      continue;
    }
    const files = (await load()).plan(packages.filter((entry) => Object.hasOwn(entry.languages, name)), report);
    for (const [prefix, inFolder] of byPrefix(files)) {
      // One document in one language is the folder that was asked for, not a folder in it.
      const folder = config.file === null && named.size === 1 ? config.output : path.posix.join(config.output, prefix);
      folders.set(folder, { prefix, files: inFolder });
    }
  }
  return folders;
}

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

/** Prints in memory what the last run did not print already. */
export async function printedFolders(planned: ReadonlyMap<string, PlannedFolder>, options: FolderOptions, report: Report): Promise<ReadonlyMap<string, PrintedFolder>> {
  const folders = new Map<string, PrintedFolder>();
  for (const [folder, { prefix, files }] of planned) {
    options.progress(`printing ${folder}`);
    const at = path.resolve(options.workingDirectory, folder);
    const manifest = readManifest(at) ?? new Map<string, string>();
    const contents = new Map<string, Content>();
    const plans = new Map<string, string>();
    for (const file of files) {
      const name = file.path.slice(prefix.length + 1);
      const plan = sha256(JSON.stringify(file));
      const standing = options.memory?.plans[file.path] === plan ? standingHash(at, name, manifest) : null;
      if (contents.has(name)) report.error("write/path", `Two files would be ${file.path}`);
      contents.set(name, standing === null ? await printedFile(file, options, report) : { hash: standing });
      plans.set(file.path, plan);
    }
    folders.set(folder, { contents, plans });
  }
  return folders;
}

async function printedFile(file: PlannedFile, { verify }: FolderOptions, report: Report): Promise<string | Uint8Array> {
  const content = await printFile(file);
  if (verify && file.kind === "typescript" && typeof content === "string") {
    const { differences } = await import("./print/verify.js");
    for (const difference of await differences(file.file, content)) report.error("print/verify", `${file.path} is not what was planned: ${difference}`);
  }
  return content;
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

/** Writes every folder, or none when one of them may not be written. Null after reporting. */
export function writtenFolders(folders: ReadonlyMap<string, PrintedFolder>, output: string, options: FolderOptions, report: Report): ReadonlyMap<string, Changes> | null {
  const absolute = (folder: string): string => path.resolve(options.workingDirectory, folder);
  if (statSync(absolute(output), { throwIfNoEntry: false })?.isDirectory() === false) {
    report.error("write/occupied", `The output is not a folder: ${output}`);
    return null;
  }
  const syncing = { check: options.check, force: options.force, root: absolute(output) };
  const refused = [...folders].filter(([folder, { contents }]) => !mayWrite(absolute(folder), contents, syncing, report));
  if (refused.length > 0) return null;
  const changes = new Map<string, Changes>();
  for (const [folder, { contents }] of folders) {
    const done = syncFolder(absolute(folder), contents, syncing, report);
    if (done !== null) changes.set(folder, done);
  }
  return changes;
}
