// Starts the providers of the TypeScript tests for tests in another language: one request as a line of JSON in, one answer out, until the input ends.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
// Beside the sources, so that packages are found from there.
const folder = mkdtempSync(join(here, ".built-"));
const outfile = join(folder, "providers.js");
try {
  await build({ entryPoints: [join(here, "providers.ts")], outfile, bundle: true, platform: "node", format: "esm", packages: "external", alias: { vitest: join(here, "lifetimes.ts") }, logLevel: "error" });
  const { calls } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  process.stdout.write("ready\n");
  for await (const line of createInterface({ input: process.stdin })) {
    const { call, given } = JSON.parse(line);
    const answer = await Promise.resolve()
      .then(() => calls[call](given))
      .then(
        (result) => ({ result: result ?? null }),
        (error) => ({ error: `${error}` }),
      );
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
