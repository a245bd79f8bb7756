// The documents that the mock serves, read and bundled as the generator does it.
import path from "node:path";
import { type Diagnostic, Report } from "../diagnostics.js";
import { rememberedBundle } from "./bundle-cache.js";
import { entries, isObject, type JsonObject, member, textMember } from "./json.js";
import { Sources } from "../document/sources.js";

/** Reads OpenAPI files, or those that a configuration names. Rejects with every error that was found. */
export async function documentsOf(source: readonly string[] | { readonly config: string }): Promise<JsonObject[]> {
  const report = new Report();
  const sources = new Sources();
  const files = "config" in source ? await configured(source.config, sources, report) : source;
  const documents: JsonObject[] = [];
  for (const file of files) {
    const bundled = await rememberedBundle(file, async () => {
      const [{ bundle }, { readDocument }] = await Promise.all([import("../document/bundle.js"), import("../document/read.js")]);
      const document = await readDocument(file, report, { sources });
      return document === null ? null : { bundle: bundle(document), files: document.files };
    });
    if (bundled !== null) documents.push(bundled);
  }
  if (report.failed) throw new Error(report.diagnostics.filter(({ severity }) => severity === "error").map(line).join("\n"));
  if (documents.length === 0) throw new Error("there is no document to serve");
  return documents;
}

/** Every client's document; paths are relative to the configuration. */
async function configured(file: string, sources: Sources, report: Report): Promise<string[]> {
  const value = await sources.value(file, report, null);
  const documents = entries(member(value, "packages")).flatMap(([, described]) => entries(member(described, "clients")).map(([, client]) => textMember(client, "document")));
  const names = documents.filter((name) => name !== undefined);
  if (isObject(value) && names.length === 0) report.error("mock/config", `${file} names no document (packages.*.clients.*.document)`);
  return [...new Set(names.map((name) => path.join(path.dirname(file), name)))];
}

function line({ at, message, hint }: Diagnostic): string {
  return `${at === null ? "" : `${at.file}${at.pointer === "" ? "" : `#${at.pointer}`}: `}${message}${hint === null ? "" : ` (${hint})`}`;
}
