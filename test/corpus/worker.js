// Tries one document after another: generates a package, then checks and bundles it. Started by corpus.js.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { generate } from "../../generator/dist/generate.js";
import { bundledBytes, checkedPackage, describedOperations } from "./package-check.js";

const [folder, strict] = process.argv.slice(2);
const options = { check: false, force: false, verify: false, workingDirectory: folder, build: "corpus", cache: null, progress: () => undefined };

process.on("message", async (document) => process.send(await outcomeOf(document)));
process.on("disconnect", () => process.exit());

async function outcomeOf({ name, file, bytes }) {
  const output = join(folder, "package");
  rmSync(output, { recursive: true, force: true });
  const base = { name, bytes, operations: operationsOf(file) };
  const started = process.cpuUsage();
  try {
    const { warnings, errors, calls } = await generated(file, output);
    const generation = seconds(started);
    const generatedAt = process.cpuUsage();
    if (errors.length > 0) return { ...base, warnings, generation, outcome: "refused", problems: errors };
    const problems = problemsOf(output, base.operations, calls);
    const checking = seconds(generatedAt);
    const result = { ...base, warnings, generation, checking, problems: problems.slice(0, 200), count: problems.length };
    if (problems.length > 0) return { ...result, outcome: "does not compile" };
    return { ...result, outcome: "good", bundle: await bundledBytes(output) };
  } catch (error) {
    return { ...base, warnings: {}, outcome: "crashed", problems: [String(error.stack ?? error).slice(0, 2000)] };
  }
}

/** Writes the package; how often which warning was given, every error, and the operations that the calls are for, where one may have several. */
async function generated(document, output) {
  const from = { document, languages: ["typescript"], output, name: "corpus" };
  const { said, packages } = await generate({ from, root: null, names: "automatic", strict: strict === "strict" }, options);
  const warnings = {};
  for (const { diagnostic: { severity, code } } of said) if (severity === "warning") warnings[code] = (warnings[code] ?? 0) + 1;
  const errors = said.flatMap(({ diagnostic: { severity, code, message, at } }) => (severity === "error" ? [`${code} ${message} | ${at?.pointer ?? ""}`] : []));
  const calls = packages.flatMap(({ clients }) => clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations.map(({ method, path, fixedQuery, at }) => JSON.stringify([method, path, fixedQuery, at.pointer])))));
  return { warnings, errors, calls };
}

function problemsOf(output, described, calls) {
  const { problems, functions, anys } = checkedPackage(output);
  return [
    ...problems,
    ...(new Set(calls).size === described ? [] : [`${described} operations are described, ${new Set(calls).size} can be called`]),
    ...(functions === calls.length ? [] : [`there are ${functions} functions for ${calls.length} calls`]),
    ...(anys === 0 ? [] : [`${anys} places say any`]),
  ];
}

function operationsOf(file) {
  const text = readFileSync(file, "utf8");
  return describedOperations(file.endsWith(".json") ? JSON.parse(text) : load(text));
}

/** Of all processors, which a busy machine does not stretch as it does the time on the clock. */
function seconds(since) {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 10_000) / 100;
}
