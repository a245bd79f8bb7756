// Tries one document after another: what openapi-typescript reads in it against the package. Started by corpus.js.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFile, secondOpinion } from "../../generator/dist/contract.js";
import { differenceOf, unread } from "./contract-differences.js";
import { generated, operationsOf, seconds } from "./generation.js";
import { complaintsIn } from "./package-check.js";

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
    // Pages that nobody declares are a type of ours around the answer.
    const { warnings, errors, packages } = await generated(file, { language: "typescript", output, name: "corpus", strict: strict === "strict", pagination: "declared" });
    const generation = seconds(started);
    const generatedAt = process.cpuUsage();
    if (errors.length > 0) return { ...base, warnings, generation, outcome: "refused", problems: errors };
    const [pkg] = packages;
    const document = await bundledFile(file);
    const { theirs, assertions } = await secondOpinion(pkg.clients[0], pkg, document, { theirs: "./theirs.js", ours: "./corpus/index.js" });
    writeFileSync(join(output, "src/theirs.ts"), theirs);
    writeFileSync(join(output, "src/statements.ts"), assertions.text);
    const found = complaintsIn(output, "src/statements.ts").map(({ said, line }) => ({ problem: `${said} | ${line}`, difference: differenceOf(said, line, document) }));
    const known = {};
    for (const { difference } of found) if (difference !== null) known[difference] = (known[difference] ?? 0) + 1;
    const problems = found.flatMap(({ problem, difference }) => (difference === null ? [problem] : []));
    const result = { ...base, warnings, generation, checking: seconds(generatedAt), statements: assertions.count, known, problems: problems.slice(0, 200), count: problems.length };
    return { ...result, outcome: problems.length === 0 ? "good" : "disagrees" };
  } catch (error) {
    if (unread.test(error)) return { ...base, warnings: {}, outcome: "good", known: { unread: 1 }, statements: 0, problems: [] };
    return { ...base, warnings: {}, outcome: "crashed", problems: [String(error.stack ?? error).slice(0, 2000)] };
  }
}
