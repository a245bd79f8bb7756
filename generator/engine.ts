// The engine of Node.js 20 compiles for speed what it has run a little. A run of ours ends before most of that pays (decision 0033).
import { setFlagsFromString } from "node:v8";

/** Bytes of code to run before a function is compiled anew; the engine's own figure is 135,168. */
const BUDGET = 1_000_000;

/** Newer engines keep their own: that of Node.js 24 has a compiler in between, and gained nothing. */
export function optimizeLate(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
