// Installs the runtimes once, before any test.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export default function install() {
  const { status, stdout, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ci ended with ${status}:\n${stdout}${stderr}`);
}
