// Keeps bundled documents between runs: reading and bundling many files of YAML is nearly all of the start-up time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { entries, isObject, type JsonObject, member, parsed } from "./json.js";

export interface Bundled {
  readonly bundle: JsonObject;
  /** Every file that went into it, relative to the working directory. */
  readonly files: readonly string[];
}

/** The bundle of a root document, read in that way: the remembered one while no file changed, otherwise a new one. Null when it cannot be made. */
export async function rememberedBundle(file: string, way: string, made: () => Promise<Bundled | null>, build: string | null = buildKey()): Promise<JsonObject | null> {
  const place = build === null ? null : cacheFile(`${path.resolve(file)}\n${way}`);
  const known = place === null ? null : recalled(place, build);
  if (known !== null) return known;
  const fresh = await made();
  if (fresh !== null && place !== null) remember(place, build, fresh);
  return fresh?.bundle ?? null;
}

/** Parts of a compiled generator carry their hash in their name; null while it runs from source and may change at any time. */
function buildKey(): string | null {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const parts = readdirSync(folder).filter((name) => /-[A-Z0-9]{8}\.js$/.test(name));
  return parts.length === 0 ? null : sha256(parts.sort().join("\n"));
}

function cacheFile(identity: string): string | null {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const modules = path.join(folder, "node_modules");
    if (existsSync(modules)) return path.join(modules, ".cache", "countersign", `mock-${sha256(identity).slice(0, 32)}.json`);
    if (folder === path.dirname(folder)) return null;
  }
}

function recalled(place: string, build: string | null): JsonObject | null {
  try {
    const memory = parsed(readFileSync(place, "utf8"));
    const bundle = member(memory, "bundle");
    const files = entries(member(memory, "files"));
    if (member(memory, "build") !== build || !isObject(bundle) || files.length === 0) return null;
    return files.every(([file, hash]) => sha256(readFileSync(file)) === hash) ? bundle : null;
  } catch {
    return null;
  }
}

/** A cache that cannot be written is no reason to fail. */
function remember(place: string, build: string | null, { bundle, files }: Bundled): void {
  try {
    const hashes = Object.fromEntries(files.map((file) => [file, sha256(readFileSync(file))]));
    mkdirSync(path.dirname(place), { recursive: true });
    const temporary = `${place}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify({ build, files: hashes, bundle }));
    renameSync(temporary, place);
  } catch {
    return;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
