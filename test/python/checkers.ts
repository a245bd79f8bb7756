// What the checkers of Python's types complain of, as places, beside those that files of tests mark.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { ran, ROOT } from "./environment.js";

export interface Checked {
  /** `file:line`, each once, sorted. */
  readonly complaints: readonly string[];
  /** How many files were read: a checker that finds none has nothing to say either. */
  readonly files: number;
  readonly output: string;
}

/** Strict, over files and folders; what modules of the same folders import of each other is found. */
export async function mypy(interpreter: string, name: string, paths: readonly string[]): Promise<Checked> {
  const { output } = await ran(interpreter, ["-m", "mypy", "--strict", "--cache-dir", `node_modules/.cache/countersign/mypy-${name}`, ...paths]);
  return checked(output, /^(.+?\.py):(\d+): error: /gm, /(?:checked|no issues found in) (\d+) source file/);
}

/** With the `pyrightconfig.json` of a folder, or one that is named. */
export async function pyright(interpreter: string, project: string): Promise<Checked> {
  const { output } = await ran(process.execPath, ["node_modules/pyright/index.js", "--stats", "--pythonpath", interpreter, "--project", project]);
  return checked(output, /^\s*(\S.*?\.py):(\d+):\d+ - (?:error|warning)/gm, /^Found (\d+) source file/m);
}

function checked(output: string, complaint: RegExp, count: RegExp): Checked {
  const places = [...output.matchAll(complaint)].map(([, file = "", line]) => `${relative(ROOT, resolve(ROOT, file))}:${line}`);
  return { complaints: [...new Set(places)].sort(), files: Number(count.exec(output)?.[1] ?? 0), output };
}

/** Places in the files of a folder that say `# refused: <why>`. */
export function refusedPlaces(folder: string): readonly string[] {
  return pythonFiles(folder)
    .flatMap((file) => readFileSync(join(ROOT, file), "utf8").split("\n").flatMap((line, index) => (line.includes("  # refused: ") ? [`${file}:${index + 1}`] : [])))
    .sort();
}

export function pythonFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py")).map((file) => `${folder}/${file}`);
}
