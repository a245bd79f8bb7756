// Reads a root document with everything that it reaches, and says it in the words of OpenAPI 3.1.
import { realpathSync } from "node:fs";
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import type { Document, Json } from "./document.js";
import { isObject } from "./json.js";
import { ReachedDocument } from "./reached.js";
import { rootVersion, type Version } from "./shape.js";
import { Sources } from "./sources.js";

export interface ReadOptions {
  /** The folder that references may reach; default: the folder of the root document. */
  readonly root?: string;
  /** Files already read in this run, and the working directory that places are relative to. */
  readonly sources?: Sources;
  /** A reference that leads nowhere is an error; default: a warning. */
  readonly strict?: boolean;
  /** OpenAPI Overlays, applied in this order; relative to the working directory. */
  readonly overlays?: readonly string[];
  /** Where a configuration asks for the document (`document`) and its overlays; absent where an argument does. */
  readonly asked?: Place;
}

/** Reads an OpenAPI document with all files that it refers to; null after reporting. `file` is relative to the working directory. */
export async function readDocument(file: string, report: Report, options: ReadOptions = {}): Promise<Document | null> {
  const { sources = new Sources(), overlays = [], asked } = options;
  const read = await sources.value(file, report, asked === undefined ? null : { file: asked.file, pointer: `${asked.pointer}/document` });
  if (read === undefined) return null;
  const displayed = sources.displayed(file);
  const before = report.diagnostics.length;
  const failed = (): boolean => report.diagnostics.slice(before).some(({ severity }) => severity === "error");
  const value = overlays.length === 0 ? read : await (await import("./overlay.js")).overlaid({ value: read, at: { file: displayed, pointer: "" } }, overlays, sources, report, asked);
  const version = failed() ? null : rootVersion(value, displayed, report);
  if (version === null) return null;
  const resolved = path.resolve(sources.workingDirectory, file);
  const folder = path.resolve(sources.workingDirectory, options.root ?? path.dirname(resolved));
  const document = new ReachedDocument(displayed, withWholeVersion(value, version), { folder: realpathSync(folder), sources, report, strict: options.strict ?? false });
  if (version === "2.0") await document.upgradeSwagger();
  await document.reach(version);
  return failed() ? null : document;
}

/** `3.1` and the number stand in for a text with three numbers, which all that follows may count on. */
function withWholeVersion(root: Json, version: Version): Json {
  return version === "2.0" || !isObject(root) || /^3\.\d\./.test(String(root["openapi"])) ? root : { ...root, openapi: `${version}.0` };
}
