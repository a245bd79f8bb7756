// What the last run read and wrote, so that a run without changes ends before anything heavy is loaded.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Decision } from "./diagnostics.js";
import type { LocatedDiagnostic } from "./document/position.js";
import { manifestName, readManifest, sha256 } from "./manifest.js";
import { templatesFolder } from "./print/templates.js";

const format = 3;

/** One successful run. Hashes are SHA-256 in hex. */
export interface Memory {
  readonly format: number;
  /** Hash of the generator and its templates. */
  readonly build: string;
  /** Every file that was read, relative to the working directory. */
  readonly inputs: { readonly [file: string]: string };
  /** Every folder that was written, with the hash of its manifest. */
  readonly folders: { readonly [folder: string]: string };
  /** What was said about the documents; said again while nothing changes. */
  readonly said: readonly LocatedDiagnostic[];
  readonly decisions: readonly Decision[];
}

export class Cache {
  readonly #file: string;
  readonly #workingDirectory: string;

  private constructor(file: string, workingDirectory: string) {
    this.#file = file;
    this.#workingDirectory = workingDirectory;
  }

  /** The cache of runs with these settings, below the nearest package; null where there is no package. */
  static of(settings: object, workingDirectory: string): Cache | null {
    for (let folder = workingDirectory; ; folder = path.dirname(folder)) {
      if (existsSync(path.join(folder, "package.json"))) {
        const key = sha256(JSON.stringify([workingDirectory, settings])).slice(0, 32);
        return new Cache(path.join(folder, "node_modules", ".cache", "countersign", `${key}.json`), workingDirectory);
      }
      if (folder === path.dirname(folder)) return null;
    }
  }

  /** The last run of the same generator; null when there was none, or what is stored cannot be used. */
  recall(build: string): Memory | null {
    try {
      const memory: Memory = JSON.parse(readFileSync(this.#file, "utf8"));
      return memory.format === format && memory.build === build ? memory : null;
    } catch {
      return null;
    }
  }

  /** Whether a run would read what that one read, and find what it wrote. */
  isCurrent(memory: Memory): boolean {
    try {
      return (
        Object.entries(memory.inputs).every(([file, hash]) => sha256(readFileSync(path.resolve(this.#workingDirectory, file))) === hash) &&
        Object.entries(memory.folders).every(([folder, hash]) => folderIsAsWritten(path.resolve(this.#workingDirectory, folder), hash))
      );
    } catch {
      return false;
    }
  }

  /** Keeps the run for next time. A cache that cannot be written is no reason to fail. */
  remember(memory: Omit<Memory, "format">): void {
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      const temporary = `${this.#file}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify({ format, ...memory }));
      renameSync(temporary, this.#file);
    } catch {
      return;
    }
  }
}

function folderIsAsWritten(folder: string, manifestHash: string): boolean {
  if (sha256(readFileSync(path.join(folder, manifestName))) !== manifestHash) return false;
  const manifest = readManifest(folder);
  return manifest !== null && [...manifest].every(([file, hash]) => sha256(readFileSync(path.join(folder, file))) === hash);
}

/** Hash of everything of ours that decides what is written: code and templates. */
export function buildId(): string {
  const code = path.dirname(fileURLToPath(import.meta.url));
  const hashes = [code, templatesFolder()].flatMap((folder) => filesBelow(folder).map((file) => `${file} ${namedByContent.test(file) ? "" : sha256(readFileSync(path.join(folder, file)))}`));
  return sha256(hashes.join("\n"));
}

/** `chunk-BDQV2T2G.js`: the build puts the hash of what is in it into the name of each part. */
const namedByContent = /-[A-Z2-7]{8}\.js$/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md") && !entry.name.endsWith(".map"))
    .map((entry) => path.join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !/^(?:dist|node_modules|\.compiled)[\\/]/.test(file))
    .sort();
}
