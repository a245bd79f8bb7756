// A thread of its own for one language. Reports are merged by who started it.
import { parentPort, workerData } from "node:worker_threads";
import { type Decision, type Diagnostic, Report } from "./diagnostics.js";
import { languageFolders, type LanguageRun, type PrintedFolder } from "./language-run.js";

export interface LanguageOutcome {
  readonly folders: ReadonlyMap<string, PrintedFolder>;
  readonly diagnostics: readonly Diagnostic[];
  readonly decisions: readonly Decision[];
}

const run: LanguageRun = workerData;
const report = new Report({ strict: run.strict });
const folders = await languageFolders(run, report);
const outcome: LanguageOutcome = { folders, diagnostics: report.diagnostics, decisions: report.decisions };
parentPort?.postMessage(outcome);
