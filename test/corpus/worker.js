// Tries one document after another: generates a package, then checks and bundles it. Started by corpus.js.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generated, operationsOf, seconds, uncalled } from "./generation.js";
import { bundledBytes, checkedPackage } from "./package-check.js";

const [folder, strict] = process.argv.slice(2);

process.on("message", async ([document]) => process.send([await outcomeOf(document)]));
process.on("disconnect", () => process.exit());

async function outcomeOf({ name, file, bytes }) {
  const output = join(folder, "package");
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  const base = { name, bytes, operations: operationsOf(file) };
  const started = process.cpuUsage();
  try {
    const { warnings, errors, calls } = await generated(file, { language: "typescript", output, name: "corpus", strict: strict === "strict" });
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

function problemsOf(output, described, calls) {
  const { problems, functions, anys } = checkedPackage(output);
  return [
    ...problems,
    ...uncalled(calls, described),
    ...(functions === calls.length ? [] : [`there are ${functions} functions for ${calls.length} calls`]),
    ...(anys === 0 ? [] : [`${anys} places say any`]),
  ];
}
