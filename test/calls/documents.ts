// Which documents are called: the sample of the corpus, or those that somebody names.
import { spawnSync } from "node:child_process";

export interface ChosenDocument {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
}

/** Those of the sample, or with `CALLS` those that have it in their name. Throws where they are not installed. */
export function chosenDocuments(): readonly ChosenDocument[] {
  const only = process.env["CALLS"];
  const flags = JSON.stringify({ sample: only === undefined, all: only !== undefined, ...(only !== undefined && { only }), shard: "1/1" });
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", `import { chosenDocuments } from "./test/corpus/documents.js"; console.log(JSON.stringify(chosenDocuments(${flags})))`], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (stdout === "") throw new Error(`The documents are not installed (npm ci --prefix test/corpus): ${stderr}`);
  return JSON.parse(stdout);
}
