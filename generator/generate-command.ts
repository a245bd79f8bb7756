// `countersign generate`: ends at once when nothing changed, else runs the pipeline and says what it did.
import { realpathSync } from "node:fs";
import { buildId, Cache } from "./cache.js";
import { decisionsJson, decisionTables } from "./decision-tables.js";
import { type Format, formatted } from "./diagnostics-format.js";
import { terminalText } from "./diagnostics-text.js";
import type { LocatedDiagnostic } from "./document/position.js";
import type { GenerateSettings, Outcome } from "./generate.js";
import type { Changes } from "./write.js";

export interface GenerateArguments {
  readonly settings: GenerateSettings;
  readonly check: boolean;
  readonly force: boolean;
  readonly verify: boolean;
  readonly quiet: boolean;
  readonly format: Format;
}

/** Where a command writes: the process's own streams, or a test's. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Standard error is a terminal that a person looks at. */
  readonly interactive: boolean;
}

export async function runGenerate(given: GenerateArguments, output: Output, workingDirectory: string = process.cwd()): Promise<Ended> {
  const started = performance.now();
  const outcome = await outcomeOf(given, output, realpathSync(workingDirectory));
  const drifted = given.check && !outcome.failed && [...outcome.changes.values()].some(isChange);
  await tell(given, outcome, drifted, output, performance.now() - started);
  return { code: outcome.failed || drifted ? 1 : 0, inputs: outcome.inputs };
}

/** 0: all is written, or nothing would change; 1: the documents are wrong, or `check` found drift. */
export interface Ended {
  readonly code: number;
  readonly inputs: Outcome["inputs"];
}

type Told = Pick<Outcome, "failed" | "said" | "decisions" | "changes" | "inputs"> & { readonly current: boolean };

async function outcomeOf({ settings, check, force, verify, quiet }: GenerateArguments, output: Output, workingDirectory: string): Promise<Told> {
  const cache = Cache.of(settings, workingDirectory);
  const build = buildId();
  const memory = force ? null : (cache?.recall(build) ?? null);
  if (memory !== null && !verify && cache?.isCurrent(memory) === true) return { failed: false, said: memory.said, decisions: memory.decisions, changes: new Map(), inputs: new Map(Object.entries(memory.inputs)), current: true };
  const { generate } = await import("./generate.js");
  const progress = (step: string): void => {
    if (output.interactive && !quiet) output.error(`\r\u001b[2K${terminalText(step)} ...`);
  };
  const outcome = await generate(settings, { check, force, verify, workingDirectory, build, cache, progress });
  if (output.interactive && !quiet) output.error("\r\u001b[2K");
  return { ...outcome, current: false };
}

function isChange({ created, updated, removed }: Changes): boolean {
  return created.length + updated.length + removed.length > 0;
}

async function tell(given: GenerateArguments, outcome: Told, drifted: boolean, output: Output, milliseconds: number): Promise<void> {
  const { check, quiet, format } = given;
  const said = quiet && format === "text" ? outcome.said.filter(isProblem) : outcome.said;
  const report = await formatted(said, format, { ok: !outcome.failed && !drifted, current: outcome.current, folders: Object.fromEntries(outcome.changes), decisions: decisionsJson(outcome.decisions) });
  (format === "text" ? output.error : output.out)(report);
  if (format === "json") return;
  const tables = check || outcome.failed || format !== "text" ? [] : decisionTables(outcome.decisions);
  const lines = check ? drift(outcome) : quiet ? [] : [...tables, ...summary(outcome, milliseconds)];
  // Standard output belongs to the report of a format that a program reads.
  (format === "sarif" || outcome.failed ? output.error : output.out)(lines.map((line) => `${terminalText(line)}\n`).join(""));
}

function isProblem({ diagnostic }: LocatedDiagnostic): boolean {
  return diagnostic.severity !== "info";
}

function summary({ failed, said, changes, current }: Told, milliseconds: number): readonly string[] {
  if (failed) {
    const count = said.filter(({ diagnostic }) => diagnostic.severity === "error").length;
    return ["", `${count} ${count === 1 ? "error" : "errors"}; nothing was written`];
  }
  const seconds = (milliseconds / 1000).toFixed(2);
  if (current) return [`Nothing changed (${seconds} s)`];
  const folders = [...changes].map(([folder, { created, updated, removed, unchanged }]) =>
    `${folder}: ${created.length} created, ${updated.length} updated, ${removed.length} removed, ${unchanged} unchanged`);
  return [...folders, `Done in ${seconds} s`];
}

function drift({ failed, changes }: Told): readonly string[] {
  if (failed) return [];
  const lines = [...changes].flatMap(([folder, { created, updated, removed }]) => [
    ...created.map((file) => `missing   ${folder}/${file}`),
    ...updated.map((file) => `different ${folder}/${file}`),
    ...removed.map((file) => `left over ${folder}/${file}`),
  ]);
  return lines.length === 0 ? [] : [...lines, `${lines.length} ${lines.length === 1 ? "file differs" : "files differ"} from what the documents say; run the same command without --check`];
}
