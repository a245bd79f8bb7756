// The folders of languages that others wrote count as read: a run after a change in one of them is another run.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Config } from "./config.js";
import type { Report } from "./diagnostics.js";
import type { Sources } from "./document/sources.js";

/** More belong to something else, a whole project perhaps. */
const MOST = 1000;

export function readExternalLanguages({ file, externalLanguages = {} }: Config, report: Report, sources: Sources): void {
  for (const [name, module] of Object.entries(externalLanguages)) {
    const at = file === null ? null : { file, pointer: `/languages/${name}` };
    const absolute = path.resolve(sources.workingDirectory, module);
    if (!existsSync(absolute)) {
      sources.missed(module);
      report.error("language/module", `There is no file ${module}`, { at, hint: "Correct the path of the module." });
      continue;
    }
    const files = filesBelow(path.dirname(absolute), MOST + 1);
    if (files.length > MOST) report.error("language/module", `More than ${MOST.toLocaleString("en")} files stand in the folder of ${module}`, { at, hint: "Give the language a folder of its own: all files in it count as its own." });
    else for (const one of files) sources.add(one, readFileSync(one));
  }
}

/** Without `node_modules` and what begins with a dot; `most` at most. */
function filesBelow(folder: string, most: number): readonly string[] {
  const files: string[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined && files.length < most; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) pending.push(path.join(at, entry.name));
      else if (entry.isFile()) files.push(path.join(at, entry.name));
    }
  }
  return files.slice(0, most).sort();
}
