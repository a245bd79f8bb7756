// What Python says of generated packages: the interpreter of each, linter and type checkers of all that stand in one folder.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { interpreterWith } from "../python/interpreter-with.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(repository, "node_modules/.cache/countersign");
const interpreter = interpreterWith(["httpx", "mypy", "ruff", "typing_extensions"]);
if (interpreter === null) throw new Error("There is no Python with httpx, mypy, ruff and typing_extensions: run the tests once, or name one (COUNTERSIGN_PYTHON)");

/** What `python_check.py` tells; throws where it ends before it has. */
export function runPackage(source, name) {
  const { stdout, stderr, status, signal } = spawned(interpreter, ["-B", "-W", "error", "-X", "utf8", fileURLToPath(new URL("python_check.py", import.meta.url)), source, name]);
  if (status !== 0) throw new Error(`python ended with ${status ?? signal}: ${stderr.slice(-1000)}`);
  return JSON.parse(stdout);
}

/** `problems`: by the folder of the package below `lot`; `seconds`: how long looking took. */
export function checkersOf(lot, asked) {
  const began = performance.now();
  const all = [...linted(lot), ...formatted(lot), ...pyright(lot), ...(asked.includes("mypy") ? mypy(lot) : [])];
  const problems = new Map();
  for (const { file, text } of all) {
    const [own, ...rest] = relative(lot, file).split(sep);
    problems.set(own, [...(problems.get(own) ?? []), `${rest.join("/")}${text}`]);
  }
  return { problems, seconds: (performance.now() - began) / 1000 };
}

/** With the settings that each package brings. */
function linted(lot) {
  const { stdout } = spawned(interpreter, ["-m", "ruff", "check", "--no-cache", "--output-format", "json", lot]);
  return JSON.parse(stdout).map(({ filename, code, message, location }) => ({ file: filename, text: `:${location?.row} ${code ?? "syntax"} ${message}` }));
}

function formatted(lot) {
  const { stdout } = spawned(interpreter, ["-m", "ruff", "format", "--no-cache", "--check", lot]);
  return [...stdout.matchAll(/^Would reformat: (.+)$/gm)].map(([, file]) => ({ file: join(repository, relative(repository, file)), text: " is not formatted" }));
}

/** The runtime, the same in every package, is checked by the project itself. */
function pyright(lot) {
  const project = join(lot, "pyrightconfig.json");
  writeFileSync(project, JSON.stringify({ include: ["."], exclude: ["**/_runtime"], typeCheckingMode: "strict", pythonVersion: "3.11" }));
  const { stdout, stderr } = spawned(process.execPath, ["--max-old-space-size=8192", join(repository, "node_modules/pyright/index.js"), "--outputjson", "--pythonpath", interpreter, "--project", project]);
  if (!stdout.startsWith("{")) throw new Error(`pyright: ${stdout.slice(0, 500)}${stderr.slice(-500)}`);
  const { generalDiagnostics, summary } = JSON.parse(stdout);
  if (summary.filesAnalyzed === 0) throw new Error("pyright found no files");
  return generalDiagnostics.map(({ file, message, rule, range }) => ({ file, text: `:${range.start.line + 1} ${rule ?? "pyright"} ${message.slice(0, 300)}` }));
}

function mypy(lot) {
  const sources = readdirSync(lot).map((name) => join(lot, name, "src")).filter(existsSync);
  const { stdout, stderr } = spawned(interpreter, ["-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", join(cache, "mypy-corpus"), ...sources]);
  if (stderr !== "") throw new Error(`mypy: ${stderr.slice(-1000)}`);
  return [...stdout.matchAll(/^(.+?\.py):(\d+): error: (.+?)(?:\s+\[([\w-]+)\])?$/gm)].map(([, file, line, message, code]) => ({ file: join(repository, relative(repository, file)), text: `:${line} mypy-${code ?? "error"} ${message.slice(0, 300)}` }));
}

function spawned(command, args) {
  return spawnSync(command, args, { cwd: repository, encoding: "utf8", maxBuffer: 1 << 29 });
}
