// What a command says of a document, by the code of each diagnostic.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runLint } from "../../../generator/lint-command.js";
import type { Members } from "./trial.js";

/** Codes that `lint` says. */
export async function lintCodes(document: Members, folder: string): Promise<readonly string[]> {
  writeFileSync(join(folder, "linted.json"), JSON.stringify(document));
  let out = "";
  const from = { document: "linted.json", languages: [], output: "", name: "document", overlays: [] };
  await runLint({ settings: { from, root: null, names: "automatic", strict: false }, format: "json", quiet: false, fix: null }, { out: (text) => (out += text), error: () => undefined, interactive: false }, folder);
  const { diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(out);
  return diagnostics.map(({ code }) => code);
}
