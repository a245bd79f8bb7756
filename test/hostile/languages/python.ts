// Judges printed Python by its syntax tree, `ruff`, and an import in a process of its own.
import { execFile, execFileSync, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { PlannedFile } from "../../../generator/languages/language.js";
import { python } from "../../../generator/languages/python/python.js";
import { python as interpreterOfTests, ROOT } from "../../python/environment.js";
import type { Judge, Workshop } from "./judge.js";

export const pythonJudge: Judge = { name: "python", language: python([]), fileProblems, texts, names, workshop: (folder) => new Packages(folder) };

const program = join(import.meta.dirname, "python_judge.py");

interface Verdict {
  readonly problems: readonly string[];
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const known = new Map<string, Verdict>();
let interpreter = "";
let reader: Promise<(path: string, text: string) => Promise<Verdict>> | undefined;

async function fileProblems({ path, kind }: PlannedFile, text: string): Promise<readonly string[]> {
  if (kind === "copy") return [];
  const key = `${path.endsWith("__init__.py")}\n${text}`;
  const verdict = known.get(key) ?? (await (await (reader ??= started()))(path, text));
  known.set(key, verdict);
  known.set(text, verdict);
  return verdict.problems;
}

function texts(text: string): readonly string[] {
  return judged(text).texts;
}

function names(text: string): readonly string[] {
  return judged(text).names;
}

function judged(text: string): Verdict {
  const verdict = known.get(text);
  if (verdict === undefined) throw new Error("a file that was not judged");
  return verdict;
}

/** One process reads all files, a line of JSON for each. */
async function started(): Promise<(path: string, text: string) => Promise<Verdict>> {
  interpreter = await interpreterOfTests();
  const child: ChildProcessWithoutNullStreams = spawn(interpreter, ["-X", "utf8", program, "serve"]);
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(line));
  child.stderr.pipe(process.stderr);
  child.unref();
  return (path, text) =>
    new Promise((resolve, reject) => {
      child.once("exit", reject);
      waiting.push((line) => {
        child.off("exit", reject);
        const verdict: Verdict = JSON.parse(line);
        resolve(verdict);
      });
      child.stdin.write(`${JSON.stringify({ path, text })}\n`);
    });
}

class Packages implements Workshop {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    cpSync(join(ROOT, "templates/python/runtime"), join(folder, "runtime/api/_runtime"), { recursive: true, filter: (from) => !from.includes("__pycache__") });
    writeFileSync(join(folder, "runtime/api/__init__.py"), "");
  }

  add(files: ReadonlyMap<string, string>, name: string): void {
    for (const [path, text] of files) {
      const file = join(this.#folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Python has no compiler that knows names; `ruff` does. */
  compilerProblems(): readonly string[] {
    try {
      execFileSync(interpreter, ["-m", "ruff", "check", "--isolated", "--no-cache", "--quiet", "--select", "E9,F", "--exclude", "runtime", this.#folder], { encoding: "utf8", maxBuffer: 1 << 28 });
      return [];
    } catch (error) {
      return String(error instanceof Error && "stdout" in error ? error.stdout : error).split("\n");
    }
  }

  async importProblems(): Promise<readonly string[]> {
    const { stdout } = await promisify(execFile)(interpreter, ["-X", "utf8", program, "packages", this.#folder], { encoding: "utf8", timeout: 110_000, maxBuffer: 1 << 28 });
    const problems: unknown = JSON.parse(stdout);
    return Array.isArray(problems) ? problems.map(String) : ["the import said nothing"];
  }
}
