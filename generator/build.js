// Compiles the generator into generator/dist/: one file per lazily loaded part, so that starting loads little.
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "./notices.js";
import { compiledTemplates } from "./print/compile-templates.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const dist = path.join(folder, "dist");
const notices = "third-party-notices.txt";

const { outputFiles, metafile } = await build({
  absWorkingDir: folder,
  entryPoints: { main: "main.ts", generate: "generate.ts", "language-worker": "language-worker.ts", mock: "mock/index.ts", contract: "contract/second-opinion.ts" },
  outdir: "dist",
  write: false,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Node.js has them. Without this, each use of such a pattern would make it anew.
  supported: { "regexp-unicode-property-escapes": true },
  chunkNames: "[name]-[hash]",
  // Large, or with files of their own that they look for at run time.
  external: ["openapi-typescript", "ts-morph", "typescript"],
  // Libraries that were written for CommonJS ask for `require`.
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
  plugins: [compiledTemplates(path.join(folder, "../templates"))],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

mkdirSync(dist, { recursive: true });
// Another process may be running from the folder: parts come first, the entry last, and leftovers go at the end.
const parts = [...outputFiles].sort((one, other) => Number(one.path.endsWith("main.js")) - Number(other.path.endsWith("main.js")));
for (const { path: file, contents } of parts) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  if (path.basename(file) === "main.js") chmodSync(temporary, 0o755);
  renameSync(temporary, file);
}
writeFileSync(path.join(dist, notices), noticesOf(Object.keys(metafile.inputs).map((file) => path.join(folder, file))));
// `types` is of declarations.js.
const written = new Set([notices, "types", ...outputFiles.map(({ path: file }) => path.basename(file))]);
for (const file of readdirSync(dist)) if (!written.has(file)) rmSync(path.join(dist, file), { force: true, recursive: true });
