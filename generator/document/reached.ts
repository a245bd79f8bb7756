// A root document and every file that it reaches, with references between them.
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import type { Document, Json, JsonObject, Node } from "./document.js";
import { type Kind, partsOf } from "./grammar.js";
import { Identifiers } from "./identifiers.js";
import { isObject, referenceOf } from "./json.js";
import { saidEarlier } from "./later-words.js";
import { limits } from "./limits.js";
import { pointerOf, pointerTokens, valueAt } from "./pointer.js";
import { allowedFile, isAddress, parsedReference, type Reference } from "./reference.js";
import { referencesIn } from "./reference-places.js";
import type { Version } from "./shape.js";
import type { Sources } from "./sources.js";
import { upgrade } from "./upgrade.js";

export interface ReachOptions {
  /** The real path of the folder that references may reach. */
  readonly folder: string;
  readonly sources: Sources;
  readonly report: Report;
  /** A reference that leads nowhere is an error, not a warning. */
  readonly strict: boolean;
}

export class ReachedDocument implements Document {
  readonly file: string;
  #root: Node;
  readonly #values = new Map<string, Json>();
  readonly #options: ReachOptions;
  readonly #identifiers = new Identifiers();
  readonly #reported = new Set<string>();
  /** Where a place of the root as written is after an upgrade. */
  #moved: (pointer: string) => string = (pointer) => pointer;
  #references = 0;

  constructor(file: string, value: Json, options: ReachOptions) {
    this.file = file;
    this.#root = { value, at: { file, pointer: "" } };
    this.#options = options;
    this.#read(file, value);
  }

  get root(): Node {
    return this.#root;
  }

  get files(): readonly string[] {
    return [...this.#values.keys()];
  }

  /** Says a document of Swagger 2.0 in the words of OpenAPI 3.1. */
  async upgradeSwagger(): Promise<void> {
    const { movedPointers, upgradedSwagger } = await import("./swagger.js");
    const { sources, report } = this.#options;
    const end = async (node: Node): Promise<Node | null> => {
      for (let reference = referenceOf(node.value), at = node.at; reference !== undefined; ) {
        if (!(await this.#load(reference, at))) return null;
        const target = this.#target(reference, at);
        if (target === null) return null;
        reference = referenceOf(target.value);
        at = target.at;
      }
      const found = this.resolve(node);
      return found === null || node.at.written !== true ? found : { value: found.value, at: { ...found.at, written: true } };
    };
    const { value } = this.#root;
    const upgraded = await upgradedSwagger({ value, at: { file: this.file, pointer: "", written: true } }, end, report);
    sources.moved(this.file, upgraded);
    this.#moved = movedPointers(value, upgraded.value);
    this.#root = { value: upgraded.value, at: { file: this.file, pointer: "" } };
    this.#values.set(this.file, upgraded.value);
  }

  /** Reads every file that a reference leads to, wherever a reference may stand. */
  async reach(version: Version): Promise<void> {
    const seen = new Map<object, Set<Kind>>();
    const dynamic: (Node & { readonly value: JsonObject })[] = [];
    for (const pending: { readonly node: Node; readonly kind: Kind }[] = [{ node: this.#root, kind: "root" }]; ; ) {
      const next = pending.pop();
      if (next === undefined) {
        // `$dynamicRef` is a `$ref` where only one schema bears the name; all files are known when nothing else is left.
        const node = dynamic.pop();
        if (node === undefined) return;
        if (await this.#isMadeStatic(node)) pending.push({ node, kind: "schema" });
        seen.delete(node.value);
        continue;
      }
      const { node, kind } = next;
      if (!isObject(node.value)) continue;
      const kinds = seen.get(node.value) ?? new Set();
      if (kinds.has(kind)) continue;
      seen.set(node.value, kinds.add(kind));
      if (version === "3.0" || version === "2.0") upgrade(node.value, kind, version);
      if (version === "3.2") saidEarlier(node.value, kind);
      if (kind === "schema" && typeof node.value["$dynamicRef"] === "string") dynamic.push({ value: node.value, at: node.at });
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
      const key = placeKey(current.at);
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
    const named = this.#identifiers.target(text, from);
    if (named !== undefined) return named;
    const reference = this.#parsed(text, from);
    if (reference === null) return null;
    const file = fileOf(reference.file, from);
    let value = this.#values.get(file);
    // The file was refused or broken, and that has been said.
    if (value === undefined) return this.#refuse("document/unread", `The file of this reference was not read: ${JSON.stringify(text)}`, from);
    if (reference.anchor !== null) return this.#identifiers.anchor(file, reference.anchor) ?? this.#dangling(text, from);
    const pointer = file === this.file ? this.#moved(reference.pointer) : reference.pointer;
    for (const token of pointerTokens(pointer) ?? []) {
      value = valueAt(value, token);
      if (value === undefined) return this.#dangling(text, from);
    }
    return { value, at: { file, pointer } };
  }

  async #load(text: string, from: Place): Promise<boolean> {
    this.#references += 1;
    if (this.#references > limits.references) return this.#refuse("document/too-large", `The document has more than ${limits.references.toLocaleString("en-US")} references`, { file: this.file, pointer: "" }) !== null;
    if (this.#identifiers.target(text, from) !== undefined) return true;
    const reference = this.#parsed(text, from);
    if (reference === null) return false;
    const file = fileOf(reference.file, from);
    if (this.#values.has(file)) return true;
    const shown = JSON.stringify(text);
    const { sources, report, folder } = this.#options;
    if (this.#values.size >= limits.files) return this.#refuse("document/too-large", `The document has more than ${limits.files.toLocaleString("en-US")} files`, from) !== null;
    if (!isAddress(file)) {
      const allowed = allowedFile(path.resolve(sources.workingDirectory, file), folder, limits.fileBytes);
      if ("code" in allowed) return this.#refuse(allowed.code, `${allowed.message}: ${shown}`, from, allowed.hint) !== null;
    }
    const value = await sources.value(file, report, from);
    if (value === undefined) this.#reported.add(placeKey(from));
    else this.#read(file, value);
    return value !== undefined;
  }

  #read(file: string, value: Json): void {
    this.#values.set(file, value);
    if (this.#options.sources.mentions(file, ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$self"])) this.#identifiers.add(file, value);
  }

  #parsed(text: string, from: Place): Reference | null {
    const reference = parsedReference(text, from.file, this.#options.sources.origins);
    return "code" in reference ? this.#refuse(reference.code, `${reference.message}: ${JSON.stringify(text)}`, from, reference.hint) : reference;
  }

  async #isMadeStatic({ value, at }: Node & { readonly value: { [key: string]: Json } }): Promise<boolean> {
    const { $dynamicRef: reference } = value;
    if (typeof reference !== "string" || Object.hasOwn(value, "$ref") || !(await this.#load(reference, at))) return false;
    if (!this.#identifiers.isStatic(reference.slice(reference.indexOf("#") + 1)) || this.#target(reference, at) === null) return false;
    value["$ref"] = reference;
    delete value["$dynamicRef"];
    return true;
  }

  #dangling(text: string, from: Place): null {
    const key = placeKey(from);
    if (this.#reported.has(key)) return null;
    this.#reported.add(key);
    const say = this.#options.strict ? "error" : "warning";
    this.#options.report[say]("document/dangling-reference", `There is nothing at ${JSON.stringify(text)}`, { at: from, hint: "Correct the reference, or add what it names." });
    return null;
  }

  #refuse(code: string, message: string, from: Place, hint?: string): null {
    const key = placeKey(from);
    if (this.#reported.has(key)) return null;
    this.#reported.add(key);
    this.#options.report.error(code, message, { at: from, ...(hint === undefined ? {} : { hint }) });
    return null;
  }
}

function fileOf(file: string | null, from: Place): string {
  if (file === null) return from.file;
  return isAddress(file) ? file : path.posix.normalize(path.posix.join(path.posix.dirname(from.file), file));
}

function placeKey(at: Place): string {
  return `${at.file}#${at.pointer}`;
}
