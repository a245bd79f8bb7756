// Which files of the runtime a package needs: those that its sources import, and what these import in turn.
import type { SourceFile } from "./models.js";

/** The text of each file below `templates/typescript/runtime`. */
export type RuntimeTexts = ReadonlyMap<string, string>;

/** What the manifest imports by a name of its own (`#transport`). */
const TRANSPORTS = ["fetch-transport.ts", "node/transport.ts"];

/** Paths below `runtime/`, sorted. An application compiles and reads every file that stands in its package. */
export function runtimeFiles(sources: readonly SourceFile[], texts: RuntimeTexts): readonly string[] {
  const needed = new Set<string>();
  const need = (path: string): void => {
    const text = texts.get(path);
    if (text === undefined || needed.has(path)) return;
    needed.add(path);
    for (const [, module = ""] of text.matchAll(/ from "(\.[^"]*)\.js";$/gm)) need(new URL(`${module}.ts`, `file:///${path}`).pathname.slice(1));
  };
  for (const path of [...TRANSPORTS, ...sources.flatMap(importedBy)]) need(path);
  return [...needed].sort();
}

function importedBy({ statements }: SourceFile): readonly string[] {
  return statements.flatMap((statement) => {
    const module = "moduleSpecifier" in statement ? /^(?:\.{1,2}\/)+runtime\/(.*)\.js$/.exec(statement.moduleSpecifier ?? "") : null;
    return module?.[1] === undefined ? [] : [`${module[1]}.ts`];
  });
}
