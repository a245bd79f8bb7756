import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// print/templates.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
var folder;
function templatesFolder() {
  if (folder !== void 0) return folder;
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const candidate = join(at, "templates");
    if (existsSync(join(candidate, "typescript", "runtime"))) return folder = candidate;
    if (at === dirname(at)) throw new Error("the templates folder is missing: reinstall the package");
  }
}
function templateBytes(path, root = templatesFolder()) {
  const file = resolve(root, path);
  if (!file.startsWith(root + sep)) throw new Error(`outside of the templates: ${JSON.stringify(path)}`);
  return readFileSync(file);
}
function templateFiles(path) {
  return readdirSync(join(templatesFolder(), path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.includes(".test.")).map((entry) => join(entry.parentPath, entry.name).slice(join(templatesFolder(), path).length + 1).replaceAll(sep, "/")).sort();
}
function templateTexts(path) {
  return new Map(templateFiles(path).map((file) => [file, readFileSync(join(templatesFolder(), path, file), "utf8")]));
}

export {
  templatesFolder,
  templateBytes,
  templateFiles,
  templateTexts
};
