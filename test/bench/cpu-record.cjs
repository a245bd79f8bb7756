// Preloaded into every measured process: at its end it notes the CPU time and the memory that it used, and so does each Node.js child of it.
const { appendFileSync } = process.getBuiltinModule("node:fs");
const { isMainThread } = process.getBuiltinModule("node:worker_threads");

const file = process.env.COUNTERSIGN_BENCH_CPU;
if (isMainThread && file !== undefined) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${user + system} ${process.resourceUsage().maxRSS}\n`);
  });
}
