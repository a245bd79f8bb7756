// The Python of the tests: found on this machine, with a virtual environment of its own that is made once.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export const ROOT = join(import.meta.dirname, "../..");

const OLDEST = [3, 11] as const;
const CANDIDATES = ["python3", "python3.15", "python3.14", "python3.13", "python3.12", "python3.11", "python"];

/** Prints what tells one interpreter from another; `venv` and `ensurepip` are packages of their own on some systems. */
const WHO = "import ensurepip, platform, sys, venv; print(sys.version_info[0], sys.version_info[1], sys.executable, platform.platform())";

interface Interpreter {
  readonly command: string;
  /** Changes with the version, the place and the machine. */
  readonly identity: string;
}

/** Absolute path of an interpreter with what the file lists (beside this one). Rejects, with a message for people, when there is no Python or it cannot be set up. */
export async function python(requirements = "requirements.txt"): Promise<string> {
  const { command, identity } = await interpreter();
  const list = join(import.meta.dirname, requirements);
  const hash = createHash("sha256").update(identity).update(await readFile(list)).digest("hex").slice(0, 16);
  const home = join(ROOT, "node_modules/.cache/countersign", `python-${hash}`);
  if (!existsSync(home)) await made(home, command, list);
  return executable(home);
}

async function interpreter(): Promise<Interpreter> {
  const named = process.env["COUNTERSIGN_PYTHON"];
  for (const command of named === undefined || named === "" ? CANDIDATES : [named]) {
    const identity = await identityOf(command);
    const [major = 0, minor = 0] = identity?.split(" ").map(Number) ?? [];
    if (identity !== null && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))) return { command, identity };
  }
  const wanted = `Python ${OLDEST.join(".")} or newer, with the modules venv and ensurepip`;
  throw new Error(named === undefined || named === "" ? `The tests need ${wanted}. Install it, or name one: COUNTERSIGN_PYTHON=/path/to/python3` : `COUNTERSIGN_PYTHON is not ${wanted}: ${named}`);
}

async function identityOf(command: string): Promise<string | null> {
  try {
    return (await run(command, ["-c", WHO], { timeout: 20_000 })).stdout.trim();
  } catch {
    return null;
  }
}

/** Made elsewhere and moved when it is whole: whoever finds the folder can use it, and several may begin at once. */
async function made(home: string, command: string, list: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    await run(command, ["-m", "venv", draft], { timeout: 120_000 });
    // Scripts of the environment would name the draft: packages are run as modules.
    await run(executable(draft), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "-r", list], { timeout: 600_000 });
    await rename(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw new Error(`The environment of Python could not be set up with ${command}:\n${outputOf(error)}`, { cause: error });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function executable(home: string): string {
  return process.platform === "win32" ? join(home, "Scripts/python.exe") : join(home, "bin/python");
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs an interpreter, in the project's folder unless it is another one. Resolves whatever its exit code is. */
export async function ran(interpreterPath: string, args: readonly string[], { seconds = 300, cwd = ROOT }: { readonly seconds?: number; readonly cwd?: string } = {}): Promise<Outcome> {
  try {
    const { stdout, stderr } = await run(interpreterPath, [...args], { cwd, timeout: seconds * 1000, maxBuffer: 1 << 28, env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" } });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    return { code: 1, output: outputOf(error) };
  }
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stdout = "", stderr = "" }: Error & { readonly stdout?: unknown; readonly stderr?: unknown } = error;
  return [error.message, stdout, stderr].map(String).filter((text) => text !== "").join("\n");
}
