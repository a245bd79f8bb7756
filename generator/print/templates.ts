// Where the templates stand, as seen from the sources and from the bundled package alike.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

let folder: string | undefined;

/** The nearest `templates` folder above this file that has one for a language in it. */
export function templatesFolder(): string {
  if (folder !== undefined) return folder;
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const candidate = join(at, "templates");
    if (existsSync(join(candidate, "typescript", "runtime"))) return (folder = candidate);
    if (at === dirname(at)) throw new Error("the templates folder is missing: reinstall the package");
  }
}

/** Content of a file below a folder of templates (default: `templates/`), byte for byte. */
export function templateBytes(path: string, root: string = templatesFolder()): Uint8Array {
  const file = resolve(root, path);
  if (!file.startsWith(root + sep)) throw new Error(`outside of the templates: ${JSON.stringify(path)}`);
  return readFileSync(file);
}

/** Files below a folder of the templates, sorted, with forward slashes, relative to that folder; without tests. */
export function templateFiles(path: string): readonly string[] {
  return readdirSync(join(templatesFolder(), path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(templatesFolder(), path).length + 1).replaceAll(sep, "/"))
    .sort();
}

/** The texts of those files, by path. */
export function templateTexts(path: string): ReadonlyMap<string, string> {
  return new Map(templateFiles(path).map((file) => [file, readFileSync(join(templatesFolder(), path, file), "utf8")]));
}
