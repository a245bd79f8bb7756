// A package generated from a document of this folder, bundled as an application on Node would have it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { generate } from "../../generator/generate.js";
import type { PackageConfig } from "../../generator/config.js";

export type Style = Required<Pick<PackageConfig, "results" | "methods">>;

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-plain-")));
const root = realpathSync(path.join(import.meta.dirname, "../.."));

export function removePackages(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The folder of the package; throws what generating says when it fails. `document`: a file, seen from this folder. */
export async function generatedPackage(document: string, style: Style, language = "typescript"): Promise<string> {
  const name = `${path.parse(document).name}-${style.results}-${style.methods}-${language}`;
  const output = path.join(folder, name);
  const from = { document: path.relative(root, path.join(import.meta.dirname, document)), languages: [language], output, name: path.parse(document).name, ...style };
  const options = { check: false, force: false, verify: true, workingDirectory: root, build: "plain", cache: null, progress: () => undefined };
  const { failed, said } = await generate({ from, root: null, names: "automatic", strict: false }, options);
  if (failed) throw new Error(said.map(({ diagnostic: { code, message } }) => `${code}: ${message}`).join("\n"));
  return output;
}

/** Its sources by path, without the runtime. */
export function sourcesOf(generated: string): ReadonlyMap<string, string> {
  const paths = readdirSync(path.join(generated, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.startsWith("runtime"));
  return new Map(paths.map((file) => [`src/${file}`, readFileSync(path.join(generated, "src", file), "utf8")]));
}

/** What the package exports for its client. `Exports` is what the document promises; nothing checks it here. */
export async function importedPackage<Exports>(document: string, style: Style): Promise<Exports> {
  const generated = await generatedPackage(document, style);
  const { name } = path.parse(document);
  const file = path.join(folder, "bundles", `${name}-${style.results}-${style.methods}.mjs`);
  mkdirSync(path.dirname(file), { recursive: true });
  await build({
    entryPoints: [path.join(generated, "src", name, "index.ts")],
    bundle: true,
    outfile: file,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    alias: { "#transport": path.join(generated, "src/runtime/node/transport.ts") },
  });
  const exports: Exports = await import(pathToFileURL(file).href);
  return exports;
}
