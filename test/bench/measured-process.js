// One whole process, measured from outside: wall time by its parent, CPU time (user and system) and memory by a preloaded file.
// The CPU time of a child is nowhere to be read in Node.js without it, and a shell's `times` counts in hundredths.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const record = fileURLToPath(new URL("cpu-record.cjs", import.meta.url));
let count = 0;

/**
 * Runs `{ command, args, cwd, env }` to its end. Resolves to `{ wall, cpu }` in milliseconds and `rss`, the most memory that one
 * process of it held, in MB; rejects with what the process said when it fails.
 */
export async function measured({ command = process.execPath, args, cwd, env: own = {} }) {
  const file = join(tmpdir(), `countersign-bench-${process.pid}-${(count += 1)}.cpu`);
  const env = { ...process.env, ...own, CI: "1", NO_COLOR: "1", NODE_OPTIONS: `--require ${JSON.stringify(record)}`, COUNTERSIGN_BENCH_CPU: file };
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
    const processes = readFileSync(file, "utf8").trim().split("\n").map((line) => line.split(" ").map(Number));
    const microseconds = processes.reduce((sum, [cpu]) => sum + cpu, 0);
    return { wall: ended - started, cpu: microseconds / 1000, rss: Math.max(...processes.map(([, kilobytes]) => kilobytes)) / 1024 };
  } finally {
    rmSync(file, { force: true });
  }
}
