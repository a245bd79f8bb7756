// What a call costs: CPU of the calling process and calls per second, against `fetch` with nothing around it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { transports } from "./callers.js";
import { peersFolder } from "./peers.js";
import { median, pairedRatio } from "./statistics.js";
import { printTable } from "./table.js";

const slice = 400;
/** What the compiler of one process makes of the same code differs by a tenth. */
const processes = 5;
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Prints the tables; resolves to the floors. */
export async function calls(project, { rounds, peers }) {
  const packageFolder = project.builtPackage();
  const server = fork(file("server.js"));
  try {
    const [port] = await once(server, "message");
    const given = { origin: `http://127.0.0.1:${port}`, packageFolder, peersFolder: peers ? peersFolder : null, rounds: Math.ceil(rounds / processes), slice };
    const measured = new Map(transports.map((transport) => [transport, []]));
    for (let left = processes; left > 0; left -= 1) for (const [transport, results] of measured) results.push(await measuredProcess({ ...given, transport }));
    return [...measured].flatMap(([transport, results]) => tables(transport, results));
  } finally {
    server.disconnect();
  }
}

/** Of the processes with one transport. */
function tables(transport, measured) {
  const [{ callers, results: first }] = measured;
  const results = first.map(({ concurrency, samples }, part) => ({ concurrency, samples: samples.map((_, index) => joined(measured.map((one) => one.results[part].samples[index]))) }));
  return results.flatMap(({ concurrency, samples }) => {
    const ratios = callers.map(({ base }, index) => pairedRatio(samples[index].cpu, samples[callers.findIndex(({ name }) => name === base)].cpu));
    printTable(
      `Calls, ${concurrency} at a time, ${transport === "fetch" ? "through an injected fetch" : "through node:http"} (loopback, ${samples[0].cpu.length} interleaved slices of ${slice} calls each, in ${measured.length} processes)`,
      ["", "CPU us", "calls/s", "CPU to fetch"],
      callers.map(({ name }, index) => [name, median(samples[index].cpu).toFixed(0), median(samples[index].perSecond).toFixed(0), ratios[index].toFixed(2)]),
    );
    return callFloors(callers, ratios, concurrency);
  });
}

async function measuredProcess(given) {
  const client = fork(file("call-slices.js"), [JSON.stringify(given)], { env: environment() });
  const [result] = await Promise.race([once(client, "message"), failure(client)]);
  return result;
}

function joined(samples) {
  return { cpu: samples.flatMap(({ cpu }) => cpu), perSecond: samples.flatMap(({ perSecond }) => perSecond) };
}

/** Proxies of this machine are no business of a loopback call. */
function environment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(https?|no)_proxy$/i.test(name)));
}

async function failure(client) {
  const [code] = await once(client, "exit");
  throw new Error(`The measured process ended with ${code}`);
}

function callFloors(callers, ratios, concurrency) {
  const limits = [[/^ours, unsigned/, 0.75], [/^ours, signed/, 0.9], [/^ours through fetch, unsigned/, 1.15]];
  return callers.flatMap(({ name }, index) => {
    const [, limit] = limits.find(([pattern]) => pattern.test(name)) ?? [];
    return limit === undefined ? [] : [{ name: `${name}, ${concurrency} at a time, CPU to fetch`, value: ratios[index], limit, unit: "" }];
  });
}
