// Makes a folder hold exactly the given files, and touches nothing that somebody else wrote.
import { randomBytes } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, type Stats, writeFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "./diagnostics.js";
import { journalName, type Manifest, manifestName, manifestText, pathProblems, readManifest, sha256 } from "./manifest.js";

export type Content = string | Uint8Array;

export interface SyncOptions {
  /** Say what would change, and change nothing. */
  readonly check: boolean;
  /** Replace and remove files that were edited by hand. */
  readonly force: boolean;
  /** A folder above, from which on no symbolic link is followed; default: the folder itself. */
  readonly root?: string;
  /** How messages name the folder; default: as it is given. */
  readonly shown?: string;
}

/** Paths relative to the folder, sorted. With `check` what would be, without what is. */
export interface Changes {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

type Step = { readonly file: string } & ({ readonly kind: "create" | "update"; readonly content: Uint8Array } | { readonly kind: "remove" });

/** What is to be done in a folder; nothing of it is done yet. */
export interface SyncPlan {
  readonly folder: string;
  readonly steps: readonly Step[];
  readonly unchanged: number;
  /** Files that are not as we wrote them. */
  readonly edited: readonly string[];
  /** Files whose place holds something else, a folder for example. */
  readonly occupied: readonly string[];
  readonly manifest: Manifest;
  /** What an interrupted run had begun to write. */
  readonly leftovers: readonly string[];
}

/** Brings the folder to what was planned. Each file is replaced in one step; unchanged ones keep their time. */
export function syncFolder({ folder, steps, unchanged, manifest, leftovers }: SyncPlan, { check }: Pick<SyncOptions, "check">): Changes {
  const pathsOf = (kind: Step["kind"]): readonly string[] => steps.filter((step) => step.kind === kind).map(({ file }) => file).sort();
  const text = manifestText(manifest);
  const manifestStands = contentOf(path.join(folder, manifestName))?.toString("utf8").replaceAll("\r\n", "\n") === text;
  const changes = { created: pathsOf("create"), updated: pathsOf("update"), removed: pathsOf("remove"), unchanged };
  if (check) return manifestStands ? changes : { ...changes, updated: [manifestName, ...changes.updated] };
  if (steps.length > 0) replace(path.join(folder, journalName), text);
  // Removals come first: a file may give way to a folder of its name.
  for (const step of steps) if (step.kind === "remove") remove(folder, step.file);
  for (const step of steps) if (step.kind !== "remove") replace(path.join(folder, step.file), step.content);
  if (!manifestStands) replace(path.join(folder, manifestName), text);
  for (const file of [...leftovers, journalName]) rmSync(path.join(folder, file), { force: true });
  return changes;
}

/**
 * What makes the folder hold the files and nothing else of what an earlier run wrote. A file that is not as we wrote it stays as it is, and
 * is an error, unless `force`. Null after reporting.
 */
export function planFolder(folder: string, files: ReadonlyMap<string, Content>, { check, force, root, shown = folder }: SyncOptions, report: Report): SyncPlan | null {
  const problems = pathProblems(files.keys());
  for (const problem of problems) report.error("write/path", `The path ${problem}`, { hint: "Give what it is named after another name: in sdk.yaml, or with --spec by --name or an overlay." });
  if (problems.length > 0) return null;
  const told = (file: string): string => path.join(shown, path.relative(folder, file));
  const old = writtenFiles(folder);
  if (old === null) {
    report.error("write/manifest", `The manifest of ${shown} is damaged`, { hint: `Restore ${manifestName}, or remove the folder and generate it again.` });
    return null;
  }
  const known = new Map<string, boolean>();
  const links = new Set([...files.keys(), ...old.keys()].flatMap((file) => linkOnTheWay(root ?? folder, path.relative(root ?? folder, path.join(folder, file)), known) ?? []));
  for (const link of links) report.error("write/link", `${told(link)} is a symbolic link, and nothing is written through one`, { hint: "Replace it by what it points to." });
  if (links.size > 0) return null;
  const plan = planOf(folder, files, old);
  for (const file of plan.occupied) report.error("write/occupied", `${told(path.join(folder, file))} is not a file`, { hint: "Move it elsewhere." });
  if (plan.occupied.length > 0) return null;
  if (plan.edited.length > 0 && !force && !check) {
    report.error("write/edited", `Files in ${shown} are not as they were generated: ${plan.edited.join(", ")}`, {
      hint: "Move what you changed elsewhere, then run again with --force to replace them.",
    });
    return null;
  }
  return plan;
}

/** Files of ours with the hashes that they may have: two where a run was interrupted. */
type Written = ReadonlyMap<string, ReadonlySet<string>>;

/** Null when a manifest is damaged. */
function writtenFiles(folder: string): Written | null {
  const written = new Map<string, Set<string>>();
  for (const name of [manifestName, journalName] as const) {
    const manifest = readManifest(folder, name);
    if (manifest === null) return null;
    for (const [file, hash] of manifest) written.set(file, (written.get(file) ?? new Set()).add(hash));
  }
  return written;
}

function planOf(folder: string, files: ReadonlyMap<string, Content>, old: Written): SyncPlan {
  const steps: Step[] = [];
  const edited: string[] = [];
  const occupied: string[] = [];
  // Where letter case does not count, the file of another spelling is the one that stands there.
  const spellings = new Map([...old].map(([file, hashes]) => [file.toLowerCase(), { file, hashes }]));
  const manifest = new Map<string, string>();
  let unchanged = 0;
  for (const [file, content] of files) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const hash = sha256(bytes);
    manifest.set(file, hash);
    const at = path.join(folder, file);
    const earlier = spellings.get(file.toLowerCase());
    const before = contentOf(at);
    const beforeHash = before === null ? null : hashAmong(before, [hash, ...(earlier?.hashes ?? [])]);
    if (before === null && isOccupied(at, old, file)) occupied.push(file);
    if (beforeHash === hash && (earlier === undefined || earlier.file === file)) {
      unchanged += 1;
      continue;
    }
    if (beforeHash !== null && beforeHash !== hash && earlier?.hashes.has(beforeHash) !== true) edited.push(file);
    steps.push({ kind: beforeHash === null ? "create" : "update", file, content: bytes });
  }
  for (const [file, hashes] of old) {
    if (files.has(file)) continue;
    const before = contentOf(path.join(folder, file));
    if (before === null) continue;
    if (!hashes.has(hashAmong(before, [...hashes]))) edited.push(file);
    steps.push({ kind: "remove", file });
  }
  return { folder, steps, unchanged, edited: edited.sort(), occupied, manifest, leftovers: leftoversIn(folder, old) };
}

/** The hash of what stands there; where git has made CRLF of line ends (`core.autocrlf`), that of what it was before, if it is one of those. */
function hashAmong(content: Buffer, hashes: readonly string[]): string {
  const hash = sha256(content);
  if (hashes.includes(hash) || !content.includes("\r\n")) return hash;
  const before = sha256(Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
  return hashes.includes(before) ? before : hash;
}

/** Temporary files beside our own. A run that ended leaves none. */
function leftoversIn(folder: string, old: Written): readonly string[] {
  if (statusOf(path.join(folder, journalName)) === undefined) return [];
  const folders = new Set([...old.keys()].map((file) => path.posix.dirname(file)).filter((one) => statusOf(path.join(folder, one))?.isDirectory() === true));
  return [...folders].flatMap((one) => readdirSync(path.join(folder, one)).map((name) => path.posix.join(one, name))).filter((file) => {
    const name = /^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(path.posix.basename(file))?.[1];
    return name !== undefined && old.has(path.posix.join(path.posix.dirname(file), name));
  });
}

/** The first part of the path, the folder included, that is a symbolic link. `known`: whether a path is one, of those that were looked at. */
function linkOnTheWay(folder: string, file: string, known: Map<string, boolean>): string | null {
  let at = folder;
  for (const part of ["", ...file.split("/")]) {
    if (part !== "") at = path.join(at, part);
    const isLink = known.get(at) ?? statusOf(at)?.isSymbolicLink() ?? false;
    known.set(at, isLink);
    if (isLink) return at;
  }
  return null;
}

function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function contentOf(file: string): Buffer | null {
  // Most files of a first run are not there, and a thrown error costs more than a look.
  if (statusOf(file)?.isFile() !== true) return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A folder that only holds files which go away gives way. */
function isOccupied(at: string, old: Written, file: string): boolean {
  const status = statusOf(at);
  if (status === undefined) return false;
  if (!status.isDirectory()) return true;
  const held = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return held.some((entry) => !old.has(`${file}/${path.relative(at, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/")}`));
}

/** Another process sees the old content or the new, never a half. */
function replace(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    const before = statusOf(file);
    if (before !== undefined) chmodSync(temporary, before.mode & 0o777);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function remove(folder: string, file: string): void {
  rmSync(path.join(folder, file), { force: true });
  for (let parent = path.dirname(file); parent !== "."; parent = path.dirname(parent)) if (!removeEmpty(path.join(folder, parent))) return;
}

/** False when something is in the folder. To read what is in it would take longer the more there is, for each file that goes. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "EEXIST")) return false;
    throw error;
  }
}
