// Reads a root document and every file that it reaches, and follows references between them.
import { realpathSync } from "node:fs";
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import type { Document, Json, Node } from "./document.js";
import { type Kind, partsOf } from "./grammar.js";
import { isObject, referenceOf } from "./json.js";
import { limits } from "./limits.js";
import { pointerOf, pointerTokens, valueAt } from "./pointer.js";
import { allowedFile, parsedReference } from "./reference.js";
import { referencesIn } from "./reference-places.js";
import { rootVersion, type Version } from "./shape.js";
import { Sources } from "./sources.js";
import { upgrade } from "./upgrade.js";

export interface ReadOptions {
  /** The folder that references may reach; default: the folder of the root document. */
  readonly root?: string;
  /** Files already read in this run, and the working directory that places are relative to. */
  readonly sources?: Sources;
  /** A reference that leads nowhere is an error; default: a warning. */
  readonly strict?: boolean;
}

/** Reads an OpenAPI document with all files that it refers to; null after reporting. `file` is relative to the working directory. */
export async function readDocument(file: string, report: Report, options: ReadOptions = {}): Promise<Document | null> {
  const sources = options.sources ?? new Sources();
  const value = await sources.value(file, report, null);
  if (value === undefined) return null;
  const displayed = sources.displayed(file);
  const version = rootVersion(value, displayed, report);
  if (version === null) return null;
  const resolved = path.resolve(sources.workingDirectory, file);
  const root = path.resolve(sources.workingDirectory, options.root ?? path.dirname(resolved));
  const document = new ReadDocument(displayed, value, realpathSync(root), sources, report, options.strict ?? false);
  const before = report.diagnostics.length;
  await document.reach(version);
  return report.diagnostics.slice(before).some(({ severity }) => severity === "error") ? null : document;
}

/** Wrong references that concern nobody but what they stand in; all others are refused, whoever asks. */
const faults = new Set(["document/anchor", "document/circular-reference", "document/dangling-reference", "document/missing-file", "document/reference-syntax", "document/unread"]);

class ReadDocument implements Document {
  readonly file: string;
  readonly root: Node;
  readonly #values = new Map<string, Json>();
  readonly #folder: string;
  readonly #sources: Sources;
  readonly #report: Report;
  readonly #strict: boolean;
  readonly #reported = new Set<string>();

  constructor(file: string, value: Json, folder: string, sources: Sources, report: Report, strict: boolean) {
    this.file = file;
    this.root = { value, at: { file, pointer: "" } };
    this.#values.set(file, value);
    this.#folder = folder;
    this.#sources = sources;
    this.#report = report;
    this.#strict = strict;
  }

  get files(): readonly string[] {
    return [...this.#values.keys()];
  }

  /** Reads every file that a reference leads to, wherever a reference may stand. */
  async reach(version: Version): Promise<void> {
    const pending: { readonly node: Node; readonly kind: Kind }[] = [{ node: this.root, kind: "root" }];
    const seen = new Map<object, Set<Kind>>();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { node, kind } = next;
      if (!isObject(node.value)) continue;
      const kinds = seen.get(node.value) ?? new Set();
      if (kinds.has(kind)) continue;
      seen.set(node.value, kinds.add(kind));
      if (version === "3.0") upgrade(node.value, kind);
      for (const { reference, at, held } of referencesIn(node, kind)) {
        if (!(await this.#load(reference, at))) continue;
        const target = this.#target(reference, at);
        if (target !== null) pending.push({ node: target, kind: held });
      }
      for (const { path: steps, kind: held, value } of partsOf(node.value, kind)) {
        pending.push({ node: { value, at: { file: node.at.file, pointer: node.at.pointer + pointerOf(steps) } }, kind: held });
      }
    }
  }

  resolve(node: Node): Node | null {
    const seen = new Set<string>();
    let current: Node = node;
    for (let reference = referenceOf(current.value); reference !== undefined; reference = referenceOf(current.value)) {
      const key = `${current.at.file}#${current.at.pointer}`;
      if (seen.has(key)) return this.#refuse("document/circular-reference", "This reference leads back to itself", node.at, "Say what it is meant to name.");
      seen.add(key);
      const target = this.#target(reference, current.at);
      if (target === null) return null;
      current = target;
    }
    return current;
  }

  target(reference: string, from: Place): Node | null {
    return this.#target(reference, from);
  }

  #target(text: string, from: Place): Node | null {
    const reference = parsedReference(text);
    if ("code" in reference) return this.#refuse(reference.code, `${reference.message}: ${JSON.stringify(text)}`, from, reference.hint);
    const file = this.#fileOf(reference.file, from);
    let value = this.#values.get(file);
    // The file was refused or broken, and that has been said.
    if (value === undefined) return this.#refuse("document/unread", `The file of this reference was not read: ${JSON.stringify(text)}`, from);
    for (const token of pointerTokens(reference.pointer) ?? []) {
      value = valueAt(value, token);
      if (value === undefined) return this.#refuse("document/dangling-reference", `There is nothing at ${JSON.stringify(text)}`, from, "Correct the reference, or add what it names.");
    }
    return { value, at: { file, pointer: reference.pointer } };
  }

  async #load(text: string, from: Place): Promise<boolean> {
    const reference = parsedReference(text);
    if ("code" in reference) return this.#refuse(reference.code, `${reference.message}: ${JSON.stringify(text)}`, from, reference.hint) !== null;
    const file = this.#fileOf(reference.file, from);
    if (this.#values.has(file)) return true;
    const shown = JSON.stringify(text);
    if (this.#values.size >= limits.files) return this.#refuse("document/too-large", `The document has more than ${limits.files} files`, from) !== null;
    const allowed = allowedFile(path.resolve(this.#sources.workingDirectory, file), this.#folder, limits.fileBytes);
    if ("code" in allowed) return this.#refuse(allowed.code, `${allowed.message}: ${shown}`, from, allowed.hint) !== null;
    const value = await this.#sources.value(file, this.#report, from);
    if (value === undefined) this.#reported.add(placeKey(from));
    else this.#values.set(file, value);
    return value !== undefined;
  }

  #fileOf(file: string | null, from: Place): string {
    return file === null ? from.file : path.posix.normalize(path.posix.join(path.posix.dirname(from.file), file));
  }

  #refuse(code: string, message: string, from: Place, hint?: string): null {
    const key = placeKey(from);
    if (this.#reported.has(key)) return null;
    this.#reported.add(key);
    const say = this.#strict || !faults.has(code) ? "error" : "warning";
    this.#report[say](code, message, { at: from, ...(hint === undefined ? {} : { hint }) });
    return null;
  }
}

function placeKey(at: Place): string {
  return `${at.file}#${at.pointer}`;
}
