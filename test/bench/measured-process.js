// One whole process, measured from outside: wall time by its parent, CPU time (user and system) by a preloaded file.
// The CPU time of a child is nowhere to be read in Node.js without it, and a shell's `times` counts in hundredths.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const record = fileURLToPath(new URL("cpu-record.cjs", import.meta.url));
let count = 0;

/**
 * Runs `{ command, args, cwd }` to its end. Resolves to `{ wall, cpu }` in milliseconds; rejects with what the process
 * said when it fails.
 */
export async function measured({ command = process.execPath, args, cwd }) {
  const file = join(tmpdir(), `countersign-bench-${process.pid}-${(count += 1)}.cpu`);
  const env = { ...process.env, CI: "1", NO_COLOR: "1", NODE_OPTIONS: `--require ${JSON.stringify(record)}`, COUNTERSIGN_BENCH_CPU: file };
  const started = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stdout.on("data", (data) => said.push(data));
  child.stderr.on("data", (data) => said.push(data));
  const [code, ended] = await new Promise((resolve, reject) => {
    let at = 0;
    child.once("error", reject);
    child.once("exit", () => (at = performance.now()));
    child.once("close", (status) => resolve([status, at]));
  });
  try {
    if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${Buffer.concat(said).toString().slice(-4000)}`);
    const microseconds = readFileSync(file, "utf8").trim().split("\n").reduce((sum, line) => sum + Number(line), 0);
    return { wall: ended - started, cpu: microseconds / 1000 };
  } finally {
    rmSync(file, { force: true });
  }
}
