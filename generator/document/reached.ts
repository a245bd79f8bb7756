// A root document and every file that it reaches, with references between them.
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import { Budget } from "./budget.js";
import { endlessChain } from "./chains.js";
import type { Document, Json, JsonObject, Node } from "./document.js";
import { addParts, type Kind, type Part } from "./grammar.js";
import { Identifiers } from "./identifiers.js";
import { mayLeadOn } from "./inert.js";
import { isObject, referenceOf } from "./json.js";
import { saidEarlier } from "./later-words.js";
import { isEmptied, limits } from "./limits.js";
import { ListedItems } from "./listed-items.js";
import { nearestWord } from "./nearest-word.js";
import { pointerTokens, valueAt } from "./pointer.js";
import { allowedFile, isAddress, parsedReference, type Reference } from "./reference.js";
import { type Found, referencesIn } from "./reference-places.js";
import type { Version } from "./shape.js";
import type { Sources } from "./sources.js";
import { UnusedWords } from "./unused-words.js";
import { upgrade } from "./upgrade.js";

export interface ReachOptions {
  /** The real path of the folder that references may reach. */
  readonly folder: string;
  readonly sources: Sources;
  readonly report: Report;
  /** A reference that leads nowhere is an error, not a warning. */
  readonly strict: boolean;
}

/** What is left to look into, and what was found on the way. */
interface Walk {
  readonly version: Version;
  readonly pending: Part[];
  readonly seen: Map<Kind, Set<object>>;
  /** Schemas that lead on to another one. */
  readonly following: Node[];
  /** The bare references that were met. */
  readonly sites: Set<string>;
  readonly dynamic: (Node & { readonly value: JsonObject })[];
}

const none: readonly never[] = [];

/** A document may have many wrong references and many keys: of those after these it is not said what they may mean. */
const mostGuesses = 50;

/** Wrong references that concern nobody but what they stand in; all others are refused, whoever asks. */
const faults = new Set(["document/circular-reference", "document/dangling-reference", "document/missing-file", "document/reference-syntax", "document/unread"]);

export class ReachedDocument implements Document {
  readonly file: string;
  #root: Node;
  readonly #values = new Map<string, Json>();
  readonly #options: ReachOptions;
  readonly #identifiers = new Identifiers();
  readonly #reported = new Set<string>();
  readonly #unused = new UnusedWords();
  readonly #listedItems = new ListedItems();
  #guesses = 0;
  /** By the file and the text of a reference. */
  readonly #targets = new Map<string, Map<string, Node>>();
  /** Where a place of the root as written is after an upgrade. */
  #moved: (pointer: string) => string = (pointer) => pointer;
  readonly #budget = new Budget((message, at) => void this.#refuse("document/too-large", message, at ?? { file: this.file, pointer: "" }));

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
      const met = new Set<string>();
      for (let reference = referenceOf(node.value), at = node.at; reference !== undefined && !met.has(placeKey(at)); ) {
        met.add(placeKey(at));
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
    this.#targets.clear();
  }

  /** Reads every file that a reference leads to, wherever a reference may stand. */
  async reach(version: Version): Promise<void> {
    const walk: Walk = { version, pending: [{ node: this.#root, kind: "root" }], seen: new Map(), following: [], sites: new Set(), dynamic: [] };
    for (;;) {
      const next = walk.pending.pop();
      if (next === undefined) {
        // `$dynamicRef` is a `$ref` where only one schema bears the name; all files are known when nothing else is left.
        const node = walk.dynamic.pop();
        if (node === undefined) break;
        if (await this.#isMadeStatic(node)) walk.pending.push({ node, kind: "schema" });
        walk.seen.get("schema")?.delete(node.value);
        continue;
      }
      const elsewhere = this.#visit(next, walk);
      for (let index = 0; index < elsewhere.length; index += 1) {
        const found = elsewhere[index];
        if (found !== undefined && (await this.#load(found.reference, found.at))) this.#follow(found, walk);
      }
    }
    const endless = endlessChain(this, walk.following);
    this.#unused.report(this.#options.report);
    this.#listedItems.report(this.#options.report);
    if (endless !== null) this.#refuse("document/too-deep", `References follow each other more than ${limits.depth} times from here`, endless, "Let one of them name a schema with content.");
  }

  /** Takes one object in; its references that may lead out of its file, which takes time, are left to the caller. */
  #visit({ node, kind }: Part, walk: Walk): readonly Found[] {
    const { value, at } = node;
    if (!isObject(value) || !this.#budget.allows(value, at, kind)) return none;
    const visited = walk.seen.get(kind) ?? new Set();
    if (visited.has(value)) return none;
    visited.add(value);
    walk.seen.set(kind, visited);
    if (this.#listedItems.read(value, at, kind)) this.#targets.clear();
    if (walk.version === "3.0" || walk.version === "2.0") upgrade(value, kind, walk.version);
    if (walk.version === "3.2") saidEarlier(value, kind);
    if (walk.version === "3.1" || walk.version === "3.2") this.#unused.note(node, kind, walk.version);
    if (kind === "schema" && typeof value["$dynamicRef"] === "string") walk.dynamic.push({ value, at });
    const references = referencesIn(node, kind);
    let elsewhere: Found[] | null = null;
    for (let index = 0; index < references.length; index += 1) {
      const found = references[index];
      if (found === undefined) continue;
      if (!found.reference.startsWith("#/")) (elsewhere ??= []).push(found);
      else if (this.#budget.counts("references", 1)) this.#follow(found, walk);
    }
    if (kind === "schema" && leadsOn(value, at.file, walk.sites)) walk.following.push(node);
    addParts(walk.pending, node, kind, mayLeadOn);
    return elsewhere ?? none;
  }

  #follow({ reference, at, held }: Found, { pending }: Walk): void {
    const target = this.#target(reference, at);
    if (target === null) return;
    if (held !== "example" && isEmptied(target.value)) this.#refuse("document/not-json", "Infinity and NaN cannot be written in JSON, and this reference leads to one", at);
    pending.push({ node: target, kind: held });
  }

  resolve(node: Node): Node | null {
    // Most references lead to something else than a reference.
    let seen: Set<string> | null = null;
    let current = node;
    for (let steps = 0; ; steps += 1) {
      const reference = referenceOf(current.value);
      if (reference === undefined) return current;
      if (steps > 0) {
        seen ??= new Set([placeKey(node.at)]);
        const key = placeKey(current.at);
        if (seen.has(key)) return this.#refuse("document/circular-reference", "This reference leads back to itself", current.at, "Say what it is meant to name.");
        seen.add(key);
      }
      const target = this.#target(reference, current.at);
      if (target === null) return null;
      current = target;
    }
  }

  target(reference: string, from: Place): Node | null {
    return this.#target(reference, from);
  }

  /** Many references name few targets. */
  #target(text: string, from: Place): Node | null {
    const named = this.#identifiers.target(text, from);
    if (named !== undefined) return named;
    const targets = this.#targets.get(from.file) ?? new Map<string, Node>();
    const known = targets.get(text);
    if (known !== undefined) return known;
    const target = this.#found(text, from);
    if (target !== null) this.#targets.set(from.file, targets.set(text, target));
    return target;
  }

  #found(text: string, from: Place): Node | null {
    const reference = this.#parsed(text, from);
    if (reference === null) return null;
    const file = fileOf(reference.file, from);
    let value = this.#values.get(file);
    // The file was refused or broken, and that has been said.
    if (value === undefined) return this.#refuse("document/unread", `The file of this reference was not read: ${JSON.stringify(text)}`, from);
    if (reference.anchor !== null) return this.#identifiers.anchor(file, reference.anchor) ?? this.#dangling(text, from);
    const pointer = file === this.file ? this.#moved(reference.pointer) : reference.pointer;
    for (const token of pointerTokens(pointer) ?? []) {
      const held = valueAt(value, token);
      if (held === undefined) return this.#dangling(text, from, isObject(value) ? { keys: Object.keys(value), token } : null);
      value = held;
    }
    return { value, at: { file, pointer } };
  }

  async #load(text: string, from: Place): Promise<boolean> {
    if (!this.#budget.counts("references", 1)) return false;
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
      if ("code" in allowed) {
        if (allowed.code === "document/missing-file") sources.missed(file);
        return this.#refuse(allowed.code, `${allowed.message}: ${shown}`, from, allowed.hint) !== null;
      }
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

  /** `beside`: the part of the pointer that nothing is at, and the keys that are there. */
  #dangling(text: string, from: Place, beside: { readonly keys: readonly string[]; readonly token: string } | null = null): null {
    if (this.#reported.has(placeKey(from))) return null;
    const meant = beside !== null && this.#guesses++ < mostGuesses ? nearestWord(beside.token, beside.keys) : null;
    return this.#refuse("document/dangling-reference", `There is nothing at ${JSON.stringify(text)}`, from, meant === null ? "Correct the reference, or add what it names." : `Did you mean ${JSON.stringify(meant)}?`);
  }

  #refuse(code: string, message: string, from: Place, hint?: string): null {
    const key = placeKey(from);
    if (this.#reported.has(key)) return null;
    this.#reported.add(key);
    const say = this.#options.strict || !faults.has(code) ? "error" : "warning";
    this.#options.report[say](code, message, { at: from, ...(hint === undefined ? {} : { hint }) });
    return null;
  }
}

function fileOf(file: string | null, from: Place): string {
  if (file === null) return from.file;
  return isAddress(file) ? file : path.posix.normalize(path.posix.join(path.posix.dirname(from.file), file));
}

/** Whether a schema leads to another in a way of its own; `sites`: the bare references that were met. */
function leadsOn(schema: JsonObject, file: string, sites: Set<string>): boolean {
  if (Object.hasOwn(schema, "allOf")) return true;
  const reference = referenceOf(schema);
  if (reference === undefined) return false;
  const before = sites.size;
  return sites.add(`${file} ${reference}`).size > before;
}

function placeKey(at: Place): string {
  return `${at.file}#${at.pointer}`;
}
