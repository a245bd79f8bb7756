// How long a save takes to become files while `generate --watch` runs: wall time from the changed file to the end of the run.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./statistics.js";

/** Saves of one operation's summary, one after the other; the first run is cold and does not count. Resolves to milliseconds, the median. */
export async function watchedSaves(project, document, saves) {
  const edited = join(project.folder, "watched.json");
  const original = readFileSync(document, "utf8");
  writeFileSync(edited, original);
  const args = [project.generator, "generate", "--spec", edited, "--language", "typescript", "--out", project.emptyFolder("watched"), "--watch"];
  const child = spawn(process.execPath, args, { cwd: project.folder, env: { ...process.env, CI: "1" }, stdio: ["ignore", "ignore", "pipe"] });
  try {
    await nextRun(child);
    const times = [];
    for (let save = 1; save <= saves; save += 1) {
      const started = performance.now();
      const ended = nextRun(child);
      writeFileSync(edited, original.replace(/"summary": "[^"]*"/, `"summary": "Saved ${save} times"`));
      await ended;
      times.push(performance.now() - started);
    }
    return median(times);
  } finally {
    child.kill("SIGKILL");
  }
}

/** When it has generated, and watches. */
function nextRun(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (data) => {
      said += data;
      if (!said.includes("stop with Ctrl+C")) return;
      child.stderr.off("data", hear);
      resolve();
    };
    child.stderr.on("data", hear);
    child.once("exit", (code) => reject(new Error(`--watch ended with ${code}: ${said}`)));
  });
}
