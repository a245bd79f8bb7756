// The measured process: makes calls in short slices, each way in turn, and sends the numbers to its parent.
import { createCallers } from "./callers.js";
import { roundOrder } from "./statistics.js";

const { origin, packageFolder, peersFolder, transport, rounds, slice } = JSON.parse(process.argv[2] ?? "{}");
const callers = await createCallers(origin, packageFolder, peersFolder, transport);
for (const { name, call } of callers) {
  const answer = await call();
  if (answer.statusCode !== 200) throw new Error(`${name} does not work: ${JSON.stringify(answer)}`);
}

const results = [];
for (const concurrency of [1, 16]) {
  const samples = callers.map(() => ({ cpu: [], perSecond: [] }));
  // The first rounds are for the compiler.
  for (let round = -4; round < rounds; round += 1) {
    for (const index of roundOrder(callers.length, round + 4)) {
      const { cpu, perSecond } = await measuredSlice(callers[index].call, concurrency);
      if (round < 0) continue;
      samples[index].cpu.push(cpu);
      samples[index].perSecond.push(perSecond);
    }
  }
  results.push({ concurrency, samples });
}
process.send({ callers: callers.map(({ name, base }) => ({ name, base })), results }, () => process.exit());

/** CPU microseconds per call, and calls per second. */
async function measuredSlice(call, concurrency) {
  let left = slice;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const { statusCode } = await call();
      if (statusCode !== 200) throw new Error(`A call failed with ${statusCode}`);
    }
  };
  const before = process.cpuUsage();
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / slice, perSecond: slice / seconds };
}
