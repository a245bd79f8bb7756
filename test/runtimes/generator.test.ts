// The program itself with newer Nodes, which keep the code that they compiled.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const own = fileURLToPath(new URL(".", import.meta.url));
const root = path.resolve(own, "../..");
let folder: string;

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm run build ended with ${status}:\n${stdout}${stderr}`);
  folder = mkdtempSync(path.join(tmpdir(), "newer-"));
  mkdirSync(path.join(folder, "generator"));
  for (const part of ["package.json", "generator/dist", "templates"]) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function generated(node: string, out: string): string {
  const { status, stderr } = spawnSync(node, ["generator/dist/main.js", "generate", "--force", "--spec", path.join(root, "test/golden/choices/spec.yaml"), "--root", root, "--language", "typescript", "--out", out, "--name", "choices", "--quiet"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(path.join(folder, out, ".countersign.json"), "utf8");
}

test.each(["node", "newest-node"])("what a newer Node (%s) compiled is kept beside the program, and writes the same", (name) => {
  const newer = path.join(own, "node_modules", name, "bin/node");
  const compiled = path.join(folder, "generator/dist/.compiled");
  rmSync(compiled, { recursive: true, force: true });
  const first = generated(newer, "first");
  expect(existsSync(compiled)).toBe(true);
  expect([first, generated(newer, "second")]).toEqual(Array(2).fill(generated(process.execPath, "third")));
});
