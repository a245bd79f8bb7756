// The packages as an application has them: compiled, packed and installed, below node_modules/.cache; once for each state of their sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as Genauth from "@countersign/genauth";
import type * as Authentication from "@countersign/genauth/authentication";
import type * as Management from "@countersign/genauth/management";

/** Packages by the last part of their names. */
export type PackageName = (typeof packages)[number];

export interface Entries {
  readonly genauth: typeof Genauth;
  readonly authentication: typeof Authentication;
  readonly management: typeof Management;
}

export interface Installed extends Entries {
  /** Of an application that has the packages among its dependencies. */
  readonly folder: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = ["genauth", "fief"] as const;
const sourceOf = (name: PackageName): string => path.join(root, "generated/typescript", name);
/** What the live tests leave behind: the installation and the recorded traffic. */
export const liveFolder: string = path.join(root, "node_modules/.cache/countersign/live");
const parts = ["src", "package.json", "tsconfig.json", "README.md", "api.md", "LICENSE"];
const longestInstallation = 300_000;
/** Another run may still use it. */
const keptFor = 3_600_000;

let installation: Promise<Installed> | undefined;

/** Rejects with what the compiler or npm said. Several test files may ask at once: one of them does the work. */
export function installedPackage(): Promise<Installed> {
  installation ??= install();
  return installation;
}

/** The folder of an installed package itself. */
export function packageFolder({ folder }: Installed, name: PackageName = "genauth"): string {
  return path.join(folder, "node_modules/@countersign", name);
}

async function install(): Promise<Installed> {
  const state = stateOfSources();
  const folder = path.join(liveFolder, state, "application");
  const ready = path.join(liveFolder, state, "ready");
  const lock = `${path.join(liveFolder, state)}.lock`;
  mkdirSync(liveFolder, { recursive: true });
  while (!existsSync(ready)) {
    if (acquired(lock)) {
      try {
        if (!existsSync(ready)) build(path.join(liveFolder, state), folder);
        writeFileSync(ready, "");
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else await delay(100);
  }
  const entries: Entries = await import(pathToFileURL(path.join(folder, "entries.js")).href);
  return { ...entries, folder };
}

function acquired(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // Left behind by a run that was killed.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > longestInstallation) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const place of packages.flatMap((name) => parts.map((part) => path.join(sourceOf(name), part)))) {
    for (const file of filesBelow(place)) hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" }).map((name) => path.join(place, name)).filter((file) => statSync(file).isFile()).sort();
}

function build(folder: string, application: string): void {
  for (const name of readdirSync(liveFolder)) {
    const old = path.join(liveFolder, name);
    if (/^[0-9a-f]{16}$/.test(name) && Date.now() - statSync(old).mtimeMs > keptFor) rmSync(old, { recursive: true, force: true });
  }
  mkdirSync(application, { recursive: true });
  const tarballs = packages.map((name) => packed(name, folder));
  writeFileSync(path.join(application, "package.json"), JSON.stringify({ name: "application", private: true, type: "module" }));
  // What the packages depend on is installed here already: no registry is asked.
  const dependencies = ["jose", "oauth4webapi"].map((name) => path.join(root, "node_modules", name));
  npm(["install", "--offline", "--install-links", "--no-audit", "--no-fund", "--silent", ...tarballs, ...dependencies], application);
  const names = ["authentication", "management"].map((name) => `export * as ${name} from "@countersign/genauth/${name}";\n`);
  writeFileSync(path.join(application, "entries.js"), ['export * as genauth from "@countersign/genauth";\n', ...names].join(""));
}

/** Compiles a copy, so that a compiled file whose source is gone does not get into the package. */
function packed(name: PackageName, destination: string): string {
  // TypeScript finds sources by their output (`imports` in package.json) only outside of node_modules.
  const workshop = mkdtempSync(path.join(tmpdir(), "countersign-"));
  try {
    symlinkSync(path.join(root, "node_modules"), path.join(workshop, "node_modules"), "junction");
    const copy = path.join(workshop, "package");
    for (const part of parts) cpSync(path.join(sourceOf(name), part), path.join(copy, part), { recursive: true });
    return path.join(destination, npm(["pack", "--silent", "--pack-destination", destination], copy).trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ${args[0]} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
