// `npm run bench [-- generation foreign calls python validation size] [--runs N] [--rounds N] [--without-peers]`: performance as numbers, not as a test.
// Ends with 0 also when a floor is missed, and otherwise only when something does not work.
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { calls } from "./calls.js";
import { foreign } from "./foreign.js";
import { generation } from "./generation.js";
import { installPeers } from "./peers.js";
import { createProject } from "./project.js";
import { python } from "./python.js";
import { size } from "./size.js";
import { printFloors } from "./table.js";
import { validation } from "./validation.js";

const parts = { generation, foreign, calls, python, validation, size };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" }, rounds: { type: "string", default: "24" }, "without-peers": { type: "boolean", default: false } },
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}: ${Object.keys(parts).join(", ")}`);

const options = { runs: wholeNumber("runs"), rounds: wholeNumber("rounds"), peers: !values["without-peers"] && installPeers() };
const [cpu] = cpus();
console.log(`Node.js ${process.version}, ${cpus().length} x ${cpu?.model ?? "unknown"}, ${process.platform}`);
sayLoad("before");
const project = createProject();
try {
  const floors = [];
  for (const [name, part] of Object.entries(parts)) {
    if (positionals.length === 0 || positionals.includes(name)) floors.push(...(await part(project, options)));
  }
  printFloors(floors);
  console.log("");
  sayLoad("during");
} finally {
  project.close();
}

/** The floors are meant for a quiet machine: times of one that works for others too say little, ratios a bit more. */
function sayLoad(when) {
  console.log(`Load ${when} the run: ${loadavg()[0].toFixed(1)} on ${cpus().length} processors`);
}

function wholeNumber(name) {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1`);
  return number;
}
