// `countersign bundle`: a document of many files as one.
import { writeFileSync } from "node:fs";
import { allowOrigins } from "./allowed-origins.js";
import { Report } from "./diagnostics.js";
import { formatted } from "./diagnostics-format.js";
import { bundle } from "./document/bundle.js";
import { locatedDiagnostics } from "./document/position.js";
import { readDocument } from "./document/read.js";
import { reportRounded } from "./document/rounded.js";
import { Sources } from "./document/sources.js";
import { saidOf } from "./failure.js";
import type { Output } from "./generate-command.js";
import { yamlText } from "./yaml-text.js";

export interface BundleArguments {
  readonly document: string;
  /** Overlays to apply, in this order. */
  readonly overlays: readonly string[];
  /** The folder that references may reach; null: that of the document. */
  readonly root: string | null;
  /** Origins that references may lead to: `https://example.com`. */
  readonly origins: readonly string[];
  /** Null: standard output. YAML when its name says so, else JSON. */
  readonly file: string | null;
}

/** 0: bundled; 1: the document is wrong. */
export async function runBundle({ document: name, overlays, root, origins, file }: BundleArguments, output: Output): Promise<number> {
  const report = new Report();
  const sources = new Sources();
  const lock = await allowOrigins(sources, { origins, beside: name, mayAdd: true });
  const document = await readDocument(name, report, { sources, overlays, strict: true, ...(root === null ? {} : { root }) });
  if (document !== null) for (const read of sources.bytes.keys()) await reportRounded(sources.text(read) ?? "", read, report);
  output.error(await formatted(await locatedDiagnostics(sources.written(report.diagnostics), (source) => sources.text(source)), "text", {}));
  if (document === null) return 1;
  lock?.write();
  const value = bundle(document);
  if (file === null) output.out(`${JSON.stringify(value, null, 2)}\n`);
  else {
    const text = /\.ya?ml$/i.test(file) ? yamlText(value) : `${JSON.stringify(value, null, 2)}\n`;
    saidOf(file, () => writeFileSync(file, text));
  }
  return 0;
}
