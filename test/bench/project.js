// A project of its own in a temporary folder: the generator as it is installed, a copy of the specification, its own cache.
// Nothing of the repository is written to, and a build that goes on beside the measurement does not disturb it.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Throws when the generator does not build. `close` removes the folder. */
export function createProject() {
  finish("the build", process.execPath, [join(repository, "generator/build.js")], repository);
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  const installed = join(folder, "node_modules", "countersign");
  for (const part of ["generator/dist", "templates", "package.json"]) cpSync(join(repository, part), join(installed, part), { recursive: true });
  linkPackages(join(repository, "node_modules"), join(folder, "node_modules"));
  cpSync(join(repository, "spec"), join(folder, "spec"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "countersign-bench", "private": true }\n');
  const generator = join(installed, "generator/dist/main.js");
  const output = join(folder, "generated");
  return {
    folder,
    generator,
    /** As if nothing had ever been generated here. */
    forget() {
      putAside(output, folder);
      putAside(join(folder, "node_modules/.cache"), folder);
    },
    /** One document with everything in it, as a file. */
    bundledDocument(document) {
      const file = join(folder, `${document}.json`);
      finish("bundling", process.execPath, [generator, "bundle", "--spec", `spec/genauth/${document}.yaml`, "--out", file], folder);
      return file;
    },
    /** Generates and compiles the package; returns its folder. */
    builtPackage() {
      finish("generating", process.execPath, [generator, "generate", "--quiet"], folder);
      const built = join(output, "typescript/genauth");
      finish("compiling", process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", built], folder);
      return built;
    },
    emptyFolder(name) {
      const path = join(folder, name);
      putAside(path, folder);
      mkdirSync(path, { recursive: true });
      return path;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let aside = 0;

/** Not deleted before the end: file systems keep away from the inodes of files that were just deleted, and creating a file takes ten times as long. */
function putAside(path, folder) {
  if (!existsSync(path)) return;
  const earlier = join(folder, "earlier");
  mkdirSync(earlier, { recursive: true });
  aside += 1;
  renameSync(path, join(earlier, String(aside)));
}

/** Every package but our own, which is there as a copy. */
function linkPackages(from, to) {
  for (const name of readdirSync(from)) {
    const link = join(to, name);
    if (!name.startsWith(".") && !existsSync(link)) symlinkSync(join(from, name), link);
  }
}

function finish(title, command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${title} failed:\n${stdout}\n${stderr}`.slice(0, 8000));
}
