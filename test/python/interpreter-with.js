// A Python for programs that are no tests: one that the tests have set up, or one that somebody names.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/countersign", import.meta.url));

/** Its path, where it has the modules; null where there is none. */
export function interpreterWith(modules) {
  const made = existsSync(cache) ? readdirSync(cache).filter((name) => /^python-[0-9a-f]+$/.test(name)).map((name) => join(cache, name, process.platform === "win32" ? "Scripts/python.exe" : "bin/python")) : [];
  const candidates = [process.env["COUNTERSIGN_PYTHON"], ...made].filter((path) => path !== undefined && path !== "");
  return candidates.find((path) => spawnSync(path, ["-c", `import ${modules.join(", ")}`]).status === 0) ?? null;
}
