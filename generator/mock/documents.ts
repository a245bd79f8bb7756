// The documents that the mock serves, read and bundled as the generator does it.
import path from "node:path";
import { allowOrigins } from "../allowed-origins.js";
import { type Diagnostic, type Place, Report } from "../diagnostics.js";
import { rememberedBundle } from "./bundle-cache.js";
import { withDigits } from "./digits.js";
import { entries, isObject, type JsonObject, member, textMember } from "./json.js";
import type { ReadingOptions } from "./mock.js";
import { pointerOf } from "../document/pointer.js";
import { Sources } from "../document/sources.js";

/** What is wrong with the documents, one line for each problem. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

interface Wanted {
  readonly overlays: readonly string[];
  /** Where a configuration asks for it. */
  readonly asked?: Place;
}

interface Configured {
  readonly documents: ReadonlyMap<string, Wanted>;
  readonly origins: readonly string[];
}

/** Reads OpenAPI files, or those that a configuration names. Rejects with every error that was found. */
export async function documentsOf(source: readonly string[] | { readonly config: string }, { root = null, overlays: wanted = [], origins = [] }: ReadingOptions = {}): Promise<JsonObject[]> {
  const report = new Report();
  const sources = new Sources();
  const found: Configured = "config" in source ? await configured(source.config, sources, report) : { documents: new Map(source.map((file) => [file, { overlays: wanted }])), origins: [] };
  await allowOrigins(sources, { origins: [...found.origins, ...origins], beside: "config" in source ? source.config : (source[0] ?? ""), mayAdd: true });
  const documents: JsonObject[] = [];
  for (const [file, { overlays, asked }] of found.documents) {
    const bundled = await rememberedBundle(file, JSON.stringify([root, overlays]), async () => {
      const [{ bundle }, { readDocument }] = await Promise.all([import("../document/bundle.js"), import("../document/read.js")]);
      const document = await readDocument(file, report, { sources, overlays, ...(asked === undefined ? {} : { asked }), ...(root === null ? {} : { root }) });
      if (document === null) return null;
      const files = [...document.files, ...overlays.map((overlay) => sources.displayed(overlay))];
      return { bundle: withDigits(bundle(document), files), files };
    });
    if (bundled !== null) documents.push(bundled);
  }
  if (report.failed) throw new DocumentError(report.diagnostics.filter(({ severity }) => severity === "error").map(line).join("\n"));
  if (documents.length === 0) throw new DocumentError("there is no document to serve");
  return documents;
}

/** Every client's document with its overlays; paths are relative to the configuration. */
async function configured(file: string, sources: Sources, report: Report): Promise<Configured> {
  const value = await sources.value(file, report, null);
  const beside = (name: string): string => path.join(path.dirname(file), name);
  const clients = entries(member(value, "packages")).flatMap(([name, described]) => entries(member(described, "clients")).map(([client, said]) => ({ pointer: pointerOf(["packages", name, "clients", client]), said })));
  const documents = clients.flatMap(({ pointer, said }): readonly [string, Wanted][] => {
    const name = textMember(said, "document");
    const overlays = member(said, "overlays");
    const asked = { file: sources.displayed(file), pointer };
    return name === undefined ? [] : [[beside(name), { asked, overlays: Array.isArray(overlays) ? overlays.filter((overlay) => typeof overlay === "string").map(beside) : [] }]];
  });
  if (isObject(value) && documents.length === 0) report.error("mock/config", `${file} names no document`, { hint: "Name one at packages.*.clients.*.document." });
  const origins = member(value, "allowedOrigins");
  return { documents: new Map(documents), origins: Array.isArray(origins) ? origins.filter((origin) => typeof origin === "string") : [] };
}

function line({ at, message, hint }: Diagnostic): string {
  return `${at === null ? "" : `${at.file}${at.pointer === "" ? "" : `#${at.pointer}`}: `}${message}${hint === null ? "" : ` (${hint})`}`;
}
