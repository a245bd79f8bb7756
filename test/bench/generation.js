// How long generating takes: whole processes, interleaved, medians of the runs after one that warms the disk's cache.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measured } from "./measured-process.js";
import { newerNode, peerGenerators } from "./peers.js";
import { median, pairedRatio, roundOrder } from "./statistics.js";
import { printTable } from "./table.js";

/** Prints the table; resolves to the floors. */
export async function generation(project, { runs, peers }) {
  const cases = [...ownCases(project), ...documentCases(project, peers)];
  const results = cases.map(() => []);
  for (let round = -1; round < runs; round += 1) {
    for (const index of roundOrder(cases.length, round + 1)) {
      const { prepare, run } = cases[index];
      await prepare?.();
      const result = await measured(run());
      if (round >= 0) results[index].push(result);
    }
  }
  const cpu = results.map((result) => result.map((one) => one.cpu));
  const wall = results.map((result) => median(result.map((one) => one.wall)));
  const at = (wanted) => cases.findIndex(({ name }) => name === wanted);
  const ours = at(oneDocument);
  printTable(
    `Generating (whole process, ${runs} interleaved runs each)`,
    ["", "wall s", "CPU s", "CPU to bare node", "CPU to ours"],
    cases.map(({ name, isPeer, bare }, index) => [
      name,
      (wall[index] / 1000).toFixed(2),
      (median(cpu[index]) / 1000).toFixed(2),
      pairedRatio(cpu[index], cpu[at(bare ?? bareNode)]).toFixed(1),
      isPeer === true || index === ours ? pairedRatio(cpu[index], cpu[ours]).toFixed(1) : "",
    ]),
  );
  const seconds = (name) => wall[at(name)] / 1000;
  return [
    { name: "GenAuth, cold", value: seconds(cold), limit: 3, unit: " s" },
    { name: "GenAuth, nothing changed", value: seconds(unchanged), limit: 0.7, unit: " s" },
  ];
}

const bareNode = "bare node -e 0";
const newerBareNode = "bare node -e 0 (newer Node.js, of most peers)";
const cold = "GenAuth (2 documents), cold";
const unchanged = "GenAuth, nothing changed";
const oneDocument = "management only, --spec, cold";

function ownCases(project) {
  const run = () => ({ args: [project.generator, "generate"], cwd: project.folder });
  const standing = async () => void (await measured(run()));
  const edited = join(project.folder, "spec/genauth/management/users.yaml");
  const original = readFileSync(edited, "utf8");
  const summary = "summary: Gets one user.";
  if (!original.includes(summary)) throw new Error(`${edited} has no "${summary}" to change`);
  let edition = 0;
  return [
    { name: bareNode, run: () => ({ args: ["-e", "0"], cwd: project.folder }) },
    { name: cold, prepare: project.forget, run },
    { name: unchanged, prepare: standing, run },
    {
      name: "GenAuth, one operation changed",
      prepare: async () => {
        await standing();
        writeFileSync(edited, original.replace(summary, `summary: Gets one user (edition ${(edition += 1)}).`));
      },
      run,
    },
  ];
}

function documentCases(project, peers) {
  const document = project.bundledDocument("management");
  const output = () => project.emptyFolder("output");
  const own = {
    name: oneDocument,
    prepare: project.forget,
    run: () => ({ args: [project.generator, "generate", "--spec", document, "--language", "typescript", "--out", output(), "--name", "management"], cwd: project.folder }),
  };
  const others = peerGenerators(peers).map(({ name, command, args }) => ({ name, isPeer: true, command, run: () => ({ command, args: args(document, output()), cwd: project.folder }) }));
  if (!peers) return [own, ...others];
  const newer = { name: newerBareNode, run: () => ({ command: newerNode, args: ["-e", "0"], cwd: project.folder }) };
  return [own, newer, ...others.map((other) => (other.command === newerNode ? { ...other, bare: newerBareNode } : other))];
}
