// `npm run corpus`: generates from real documents, type-checks and bundles what came out, and says which failed.
import { fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const { values: flags } = parseArgs({
  options: {
    sample: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    only: { type: "string" },
    shard: { type: "string", default: "1/1" },
    jobs: { type: "string", default: "2" },
    strict: { type: "boolean", default: false },
    json: { type: "string" },
    readme: { type: "boolean", default: false },
  },
});
if (!existsSync(join(here, "node_modules"))) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
const { chosenDocuments } = await import("./documents.js");
const { summaryOf, writeReadme } = await import("./report.js");

const documents = chosenDocuments(flags);
const started = performance.now();
const results = await tried(documents);
results.sort((one, other) => (one.name < other.name ? -1 : 1));
const seconds = Math.round((performance.now() - started) / 1000);
const json = flags.json ?? join(here, "../../node_modules/.cache/countersign/corpus.json");
mkdirSync(dirname(json), { recursive: true });
writeFileSync(json, `${JSON.stringify({ seconds, results }, null, 1)}\n`);
console.log(summaryOf(results, seconds));
if (flags.readme) writeReadme(join(here, "README.md"), results, seconds);
process.exitCode = results.length > 0 && results.every(({ outcome }) => outcome === "good") ? 0 : 1;

/** The results, by as many workers as there are jobs. */
async function tried(queue) {
  const waiting = [...queue].sort((one, other) => other.bytes - one.bytes);
  const done = [];
  const folder = mkdtempSync(join(tmpdir(), "countersign-corpus-"));
  await Promise.all(Array.from({ length: Number(flags.jobs) }, async (_, index) => {
    const own = join(folder, String(index));
    mkdirSync(own);
    let worker = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      worker ??= fork(join(here, "worker.js"), [own, flags.strict ? "strict" : "lenient"], { execArgv: ["--max-old-space-size=8192"] });
      const result = await answered(worker, next);
      if (result.outcome === "compiler crashed") worker = null;
      done.push(result);
      tell(result, `${done.length}/${queue.length}`);
    }
    worker?.kill();
  }));
  rmSync(folder, { recursive: true, force: true });
  return done;
}

function answered(worker, { name, file, bytes }) {
  return new Promise((resolve) => {
    const fallen = (code) => resolve({ name, bytes, operations: 0, warnings: {}, outcome: "compiler crashed", problems: [`the worker ended with ${code}`] });
    worker.once("exit", fallen);
    worker.once("message", (result) => {
      worker.off("exit", fallen);
      resolve(result);
    });
    worker.send({ name, file, bytes });
  });
}

function tell({ name, outcome, problems, operations, generation, checking }, position) {
  console.log(`${position} ${outcome.padEnd(16)} ${name} (${operations} operations, ${generation ?? "-"} s, ${checking ?? "-"} s)`);
  for (const problem of problems.slice(0, 3)) console.log(`       ${problem.slice(0, 300)}`);
}
