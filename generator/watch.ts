// `--watch`: runs again whenever a file changes that the run before had read, or missed. The process stays warm.
import { existsSync, type FSWatcher, readFileSync, watch } from "node:fs";
import path from "node:path";
import { sha256 } from "./manifest.js";

/** Files relative to the working directory with the hash of what was read; null: it was not there. */
type Inputs = ReadonlyMap<string, string | null>;

/** Milliseconds without an event: who saves a file empties it, and writes several times. */
const SETTLED = 80;

/** Until SIGINT or SIGTERM; a run that has begun ends first. The exit code is 0: what is wrong has been told, and may be mended since. */
export async function watched(run: () => Promise<Inputs>, say: (text: string) => void): Promise<number> {
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

/** Documents elsewhere are not watched. Of a file that could not be read counts what stands there now, if anything. */
function local(inputs: Inputs): Inputs {
  return new Map([...inputs].filter(([file]) => !/^https?:/.test(file)).map(([file, hash]) => [file, hash ?? hashOf(file)]));
}

/** When one of the files is no longer what was read. Folders are watched: editors put a new file in the place of the old one. */
async function changed(inputs: Inputs, signal: AbortSignal): Promise<void> {
  const folders = new Set([...inputs.keys()].map((file) => nearest(path.dirname(path.resolve(file)))));
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => (differs(inputs) ? resolve() : undefined), SETTLED);
      };
      watchers = [...folders].map((folder) => watch(folder, look).on("error", look));
      signal.onabort = () => resolve();
      // What changed while nobody watched.
      look();
    });
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** The folder, or the first above it that there is. */
function nearest(folder: string): string {
  return existsSync(folder) || folder === path.dirname(folder) ? folder : nearest(path.dirname(folder));
}

function differs(inputs: Inputs): boolean {
  return [...inputs].some(([file, hash]) => hashOf(file) !== hash);
}

function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch {
    return null;
  }
}
