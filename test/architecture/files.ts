// The files of the project as git knows them: what is tracked, and what is new and not ignored.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** Relative to the root, sorted, with forward slashes. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  return [...new Set(listed.split("\0"))].filter((file) => file !== "" && existsSync(join(ROOT, file))).sort();
}
