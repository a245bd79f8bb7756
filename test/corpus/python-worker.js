// Tries documents by the lot: generates a package in Python from each, runs it, then checks all of them at once. Started by corpus.js.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generated, operationsOf, seconds, uncalled } from "./generation.js";
import { checkersOf, runPackage } from "./python-check.js";

const [folder, strict, ...asked] = process.argv.slice(2);
const lot = join(folder, "lot");

process.on("message", async (documents) => process.send(await outcomesOf(documents)));
process.on("disconnect", () => process.exit());

async function outcomesOf(documents) {
  rmSync(lot, { recursive: true, force: true });
  const tried = [];
  for (const [index, document] of documents.entries()) tried.push(await outcomeOf(document, `corpus${index}`));
  const checked = tried.filter(({ own }) => own !== undefined);
  const complaints = checked.length === 0 ? null : checkersOf(lot, asked);
  const sum = checked.reduce((total, { size }) => total + size, 0);
  return tried.map(({ own, size, result }) => {
    if (own === undefined) return result;
    const problems = [...result.problems, ...(complaints.problems.get(own) ?? [])];
    const checking = result.checking + (complaints.seconds * size) / sum;
    return { ...result, checking: Math.round(checking * 100) / 100, outcome: problems.length === 0 ? "good" : "does not hold", problems: problems.slice(0, 200), count: problems.length };
  });
}

/** `own`: the folder of the package, where there is one. */
async function outcomeOf({ name, file, bytes }, own) {
  const output = join(lot, own);
  mkdirSync(output, { recursive: true });
  const base = { name, bytes, operations: operationsOf(file) };
  const started = process.cpuUsage();
  try {
    const { warnings, errors, calls } = await generated(file, { language: "python", output, name: own, strict: strict === "strict" });
    const generation = seconds(started);
    if (errors.length > 0) return { result: { ...base, warnings, generation, outcome: "refused", problems: errors } };
    const { problems, operations, size, importing, spent } = runPackage(join(output, "src"), own);
    const counted = operations === calls.length ? [] : [`there are facts of ${operations} operations for ${calls.length} calls`];
    return { own, size, result: { ...base, warnings, generation, importing, checking: spent, problems: [...problems, ...uncalled(calls, base.operations), ...counted] } };
  } catch (error) {
    return { result: { ...base, warnings: {}, outcome: "crashed", problems: [String(error.stack ?? error).slice(0, 2000)] } };
  }
}
