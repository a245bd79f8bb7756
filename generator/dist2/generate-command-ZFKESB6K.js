import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  formatted
} from "./chunk-PVIPENZN.js";
import {
  manifestName,
  readManifest,
  sha256
} from "./chunk-V5JOD3J6.js";
import {
  templatesFolder
} from "./chunk-GINY6OMM.js";
import {
  placeText,
  terminalText
} from "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// generate-command.ts
import { realpathSync } from "node:fs";

// cache.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
var format = 3;
var Cache = class _Cache {
  #file;
  #workingDirectory;
  constructor(file, workingDirectory) {
    this.#file = file;
    this.#workingDirectory = workingDirectory;
  }
  /** The cache of runs with these settings, below the nearest package; null where there is no package. */
  static of(settings, workingDirectory) {
    for (let folder = workingDirectory; ; folder = path.dirname(folder)) {
      if (existsSync(path.join(folder, "package.json"))) {
        const key = sha256(JSON.stringify([workingDirectory, settings])).slice(0, 32);
        return new _Cache(path.join(folder, "node_modules", ".cache", "countersign", `${key}.json`), workingDirectory);
      }
      if (folder === path.dirname(folder)) return null;
    }
  }
  /** The last run of the same generator; null when there was none, or what is stored cannot be used. */
  recall(build) {
    try {
      const memory = JSON.parse(readFileSync(this.#file, "utf8"));
      return memory.format === format && memory.build === build ? memory : null;
    } catch {
      return null;
    }
  }
  /** Whether a run would read what that one read, and find what it wrote. */
  isCurrent(memory) {
    try {
      return Object.entries(memory.inputs).every(([file, hash]) => sha256(readFileSync(path.resolve(this.#workingDirectory, file))) === hash) && Object.entries(memory.folders).every(([folder, hash]) => folderIsAsWritten(path.resolve(this.#workingDirectory, folder), hash));
    } catch {
      return false;
    }
  }
  /** Keeps the run for next time. A cache that cannot be written is no reason to fail. */
  remember(memory) {
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      const temporary = `${this.#file}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify({ format, ...memory }));
      renameSync(temporary, this.#file);
    } catch {
      return;
    }
  }
};
function folderIsAsWritten(folder, manifestHash) {
  if (sha256(readFileSync(path.join(folder, manifestName))) !== manifestHash) return false;
  const manifest = readManifest(folder);
  return manifest !== null && [...manifest].every(([file, hash]) => sha256(readFileSync(path.join(folder, file))) === hash);
}
function buildId() {
  const code = path.dirname(fileURLToPath(import.meta.url));
  const hashes = [code, templatesFolder()].flatMap((folder) => filesBelow(folder).map((file) => `${file} ${sha256(readFileSync(path.join(folder, file)))}`));
  return sha256(hashes.join("\n"));
}
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith(".md") && !entry.name.endsWith(".map")).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).filter((file) => !/^(?:dist|node_modules)[\\/]/.test(file)).sort();
}

// decision-tables.ts
var shown = 10;
var titles = {
  names: "Names that were chosen",
  pages: "Lists with pages (x-pagination says it otherwise, `false` switches it off)"
};
function decisionTables(decisions) {
  return ["names", "pages"].flatMap((subject) => {
    const rows = decisions.filter((decision) => decision.subject === subject);
    if (rows.length === 0) return [];
    const cells = rows.slice(0, shown).map(({ what, chosen, why, at }) => [what, chosen, why, placeText(at, at.position ?? null)]);
    const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(...cells.map((row) => row[column]?.length ?? 0))));
    const lines = cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`);
    const more = rows.length > shown ? [`  ... and ${rows.length - shown} more (all of them with --format json)`] : [];
    return [`${titles[subject]}:`, ...lines, ...more, ""];
  });
}
function decisionsJson(decisions) {
  return decisions.map(({ subject, what, chosen, why, at: { file, pointer } }) => ({ subject, what, chosen, why, at: { file, pointer } }));
}

// generate-command.ts
async function runGenerate(given, output, workingDirectory = process.cwd()) {
  const started = performance.now();
  const outcome = await outcomeOf(given, output, realpathSync(workingDirectory));
  const drifted = given.check && !outcome.failed && [...outcome.changes.values()].some(isChange);
  await tell(given, outcome, drifted, output, performance.now() - started);
  return { code: outcome.failed || drifted ? 1 : 0, inputs: outcome.inputs };
}
async function outcomeOf({ settings, check, force, verify, quiet }, output, workingDirectory) {
  const cache = Cache.of(settings, workingDirectory);
  const build = buildId();
  const memory = force ? null : cache?.recall(build) ?? null;
  if (memory !== null && !verify && cache?.isCurrent(memory) === true) return { failed: false, said: memory.said, decisions: memory.decisions, changes: /* @__PURE__ */ new Map(), inputs: new Map(Object.entries(memory.inputs)), current: true };
  const { generate } = await import("./generate.js");
  const progress = (step) => {
    if (output.interactive && !quiet) output.error(`\r\x1B[2K${terminalText(step)} ...`);
  };
  const outcome = await generate(settings, { check, force, verify, workingDirectory, build, cache, progress });
  if (output.interactive && !quiet) output.error("\r\x1B[2K");
  return { ...outcome, current: false };
}
function isChange({ created, updated, removed }) {
  return created.length + updated.length + removed.length > 0;
}
async function tell(given, outcome, drifted, output, milliseconds) {
  const { check, quiet, format: format2 } = given;
  const said = quiet && format2 === "text" ? outcome.said.filter(isProblem) : outcome.said;
  const report = await formatted(said, format2, { ok: !outcome.failed && !drifted, current: outcome.current, folders: Object.fromEntries(outcome.changes), decisions: decisionsJson(outcome.decisions) });
  (format2 === "text" ? output.error : output.out)(report);
  if (format2 === "json") return;
  const tables = check || outcome.failed || format2 !== "text" ? [] : decisionTables(outcome.decisions);
  const lines = check ? drift(outcome) : quiet ? [] : [...tables, ...summary(outcome, milliseconds)];
  (format2 === "sarif" || outcome.failed ? output.error : output.out)(lines.map((line) => `${terminalText(line)}
`).join(""));
}
function isProblem({ diagnostic }) {
  return diagnostic.severity !== "info";
}
function summary({ failed, said, changes, current }, milliseconds) {
  if (failed) {
    const count = said.filter(({ diagnostic }) => diagnostic.severity === "error").length;
    return ["", `${count} ${count === 1 ? "error" : "errors"}; nothing was written`];
  }
  const seconds = (milliseconds / 1e3).toFixed(2);
  if (current) return [`Nothing changed (${seconds} s)`];
  const folders = [...changes].map(([folder, { created, updated, removed, unchanged }]) => `${folder}: ${created.length} created, ${updated.length} updated, ${removed.length} removed, ${unchanged} unchanged`);
  return [...folders, `Done in ${seconds} s`];
}
function drift({ failed, changes }) {
  if (failed) return [];
  const lines = [...changes].flatMap(([folder, { created, updated, removed }]) => [
    ...created.map((file) => `missing   ${folder}/${file}`),
    ...updated.map((file) => `different ${folder}/${file}`),
    ...removed.map((file) => `left over ${folder}/${file}`)
  ]);
  return lines.length === 0 ? [] : [...lines, `${lines.length} ${lines.length === 1 ? "file differs" : "files differ"} from what the documents say; run the same command without --check`];
}
export {
  runGenerate
};
