import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  sha256
} from "./chunk-V5JOD3J6.js";
import "./chunk-XITDUTR7.js";

// watch.ts
import { existsSync, readFileSync, watch } from "node:fs";
import path from "node:path";
var SETTLED = 80;
async function watched(run, say) {
  const ended = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => ended.abort());
  while (!ended.signal.aborted) {
    const inputs = local(await run());
    if (ended.signal.aborted) break;
    say(`Watching ${inputs.size} ${inputs.size === 1 ? "file" : "files"}; stop with Ctrl+C`);
    await changed(inputs, ended.signal);
  }
  return 0;
}
function local(inputs) {
  return new Map([...inputs].filter(([file]) => !/^https?:/.test(file)).map(([file, hash]) => [file, hash ?? hashOf(file)]));
}
async function changed(inputs, signal) {
  const folders = new Set([...inputs.keys()].map((file) => nearest(path.dirname(path.resolve(file)))));
  let watchers = [];
  let timer;
  try {
    await new Promise((resolve) => {
      const look = () => {
        clearTimeout(timer);
        timer = setTimeout(() => differs(inputs) ? resolve() : void 0, SETTLED);
      };
      watchers = [...folders].map((folder) => watch(folder, look).on("error", look));
      signal.onabort = () => resolve();
      look();
    });
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}
function nearest(folder) {
  return existsSync(folder) || folder === path.dirname(folder) ? folder : nearest(path.dirname(folder));
}
function differs(inputs) {
  return [...inputs].some(([file, hash]) => hashOf(file) !== hash);
}
function hashOf(file) {
  try {
    return sha256(readFileSync(file));
  } catch {
    return null;
  }
}
export {
  watched
};
