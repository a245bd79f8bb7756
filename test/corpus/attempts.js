// How a worker tries one document after another: a package in TypeScript is made, then looked at. Started by corpus.js.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generated, operationsOf, seconds } from "./generation.js";

const [folder, strict] = process.argv.slice(2);

/** `problemsOf`: what is wrong with a package, and what else is told of it; `wrong`: the outcome where there is something; `further`: told of a good one, beside the time. */
export function tryEach({ settings = {}, problemsOf, wrong, further = async () => ({}) }) {
  process.on("message", async ([document]) => process.send([await outcomeOf(document)]));
  process.on("disconnect", () => process.exit());

  async function outcomeOf({ name, file, bytes }) {
    const output = join(folder, "package");
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    const base = { name, bytes, operations: operationsOf(file) };
    const started = process.cpuUsage();
    try {
      const made = await generated(file, { language: "typescript", output, name: "corpus", strict: strict === "strict", ...settings });
      const { warnings, errors } = made;
      const generation = seconds(started);
      const generatedAt = process.cpuUsage();
      if (errors.length > 0) return { ...base, warnings, generation, outcome: "refused", problems: errors };
      const { problems, ...told } = await problemsOf({ ...made, file, output, operations: base.operations });
      const result = { ...base, warnings, generation, checking: seconds(generatedAt), ...told, problems: problems.slice(0, 200), count: problems.length };
      return problems.length > 0 ? { ...result, outcome: wrong } : { ...result, outcome: "good", ...(await further(output)) };
    } catch (error) {
      return { ...base, warnings: {}, outcome: "crashed", problems: [String(error.stack ?? error).slice(0, 2000)] };
    }
  }
}
