// What a call of the Python package costs against bare httpx and requests, and what importing it takes.
import { execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { interpreterWith } from "../python/interpreter-with.js";
import { repository } from "./project.js";
import { median, pairedRatio } from "./statistics.js";
import { printTable } from "./table.js";

const slice = 200;
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Prints the tables; resolves to the floors. Without an interpreter that has httpx and requests, says so and measures nothing. */
export async function python(_project, { rounds, runs }) {
  const interpreter = interpreterWith(["httpx", "requests"]);
  if (interpreter === null) {
    console.log("\nPython is left out: run the tests once, or name an interpreter that has httpx and requests (COUNTERSIGN_PYTHON)");
    return [];
  }
  console.log(`\n${execFileSync(interpreter, ["-c", "import platform, httpx, requests; print('Python', platform.python_version(), 'httpx', httpx.__version__, 'requests', requests.__version__)"], { encoding: "utf8" }).trim()}`);
  return [...(await calls(interpreter, rounds)), ...imports(interpreter, runs)];
}

async function calls(interpreter, rounds) {
  const server = fork(file("server.js"));
  try {
    const [port] = await once(server, "message");
    const given = JSON.stringify({ origin: `http://127.0.0.1:${port}`, rounds, slice });
    const { bases, samples } = JSON.parse(await said(interpreter, [file("python_slices.py"), given]));
    const ratio = (name) => pairedRatio(samples[name].cpu, samples[bases[name]].cpu);
    printTable(
      `Calls of Python, one at a time (loopback, ${rounds} interleaved slices of ${slice} calls each)`,
      ["", "CPU us", "calls/s", "CPU to httpx"],
      Object.keys(samples).map((name) => [name, median(samples[name].cpu).toFixed(0), median(samples[name].perSecond).toFixed(0), ratio(name).toFixed(2)]),
    );
    return Object.keys(samples).filter((name) => name.startsWith("ours")).map((name) => ({ name: `Python: ${name}, CPU to httpx`, value: ratio(name), limit: 1.3, unit: "" }));
  } finally {
    server.disconnect();
  }
}

function imports(interpreter, runs) {
  const statements = ["from genauth import ManagementClient", "from fief import Fief", "import httpx", "import requests"];
  const times = Object.fromEntries(statements.map((name) => [name, { wall: [], cpu: [] }]));
  // Compiled files are kept, as they are for whoever has installed the packages; the first round makes them.
  const compiled = mkdtempSync(join(tmpdir(), "countersign-bench-python-"));
  try {
    for (let round = -1; round < runs * 3; round += 1) {
      for (const name of statements) {
        const code = `import time; cpu, wall = time.process_time(), time.perf_counter()\n${name}\nprint(time.process_time() - cpu, time.perf_counter() - wall)`;
        const [cpu, wall] = execFileSync(interpreter, ["-c", code], { env: { ...environment(), PYTHONPYCACHEPREFIX: compiled }, encoding: "utf8" }).split(" ").map(Number);
        if (round < 0) continue;
        times[name].cpu.push(cpu * 1000);
        times[name].wall.push(wall * 1000);
      }
    }
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
  printTable(`Importing, ${runs * 3} processes each`, ["", "CPU ms", "ms"], statements.map((name) => [name, median(times[name].cpu).toFixed(0), median(times[name].wall).toFixed(0)]));
  return statements.slice(0, 1).map((name) => ({ name: `Python: ${name}, CPU`, value: median(times[name].cpu), limit: 150, unit: " ms" }));
}

/** Rejects with what Python said. */
async function said(interpreter, args) {
  const child = spawn(interpreter, args, { env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The measured process ended with ${code}`);
  return text;
}

/** The packages where they stand. Proxies are no business of a loopback call. */
function environment() {
  const others = Object.entries(process.env).filter(([name]) => !/^(https?|no|all)_proxy$|^PYTHONDONTWRITEBYTECODE$/i.test(name));
  return { ...Object.fromEntries(others), PYTHONPATH: ["genauth", "fief"].map((name) => join(repository, "generated/python", name, "src")).join(delimiter) };
}
