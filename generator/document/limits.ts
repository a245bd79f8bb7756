// What a document may cost at most, and the walk that finds out before anything else touches its values.
import type { Place } from "../diagnostics.js";
import type { Json } from "./document.js";
import { pointerOf } from "./pointer.js";

/** Far above what people write, low enough that a hostile document ends in a message within a second. */
export const limits = {
  /** Bytes of one file: the largest that people publish, GitHub's without references, has 78 MB. */
  fileBytes: 96 * 1024 * 1024,
  /** Characters of a YAML text, which takes ten times as long to read as JSON. */
  yamlCharacters: 32 * 1024 * 1024,
  /** Files of one document. */
  files: 5_000,
  /** Operations of one document, and names below its `components`. */
  operations: 25_000,
  components: 25_000,
  /** Characters of a key, an operationId or the name of a parameter. */
  name: 5_000,
  /** Characters of one text. */
  text: 4_000_000,
  /** Entries of one object or list. */
  entries: 50_000,
  /** Keys that the merge keys (`<<`) of one YAML text bring in. */
  merged: 100_000,
  /** References of one document. */
  references: 500_000,
  /** Values of one file, an alias counted as often as it is used. */
  values: 3_000_000,
  /** Addresses that are read at most, redirects of one, and milliseconds for all of them. */
  remoteFiles: 200,
  redirects: 5,
  remoteTime: 10_000,
  /** Values that overlays add to a document. */
  overlaid: 1_000_000,
  /** Keys that stand twice, of one file: more say nothing new. */
  problems: 1_000,
  /** Nested arrays and objects. */
  depth: 400,
} as const;

export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly at: Place;
  readonly hint?: string;
}

export interface Measured {
  readonly problems: readonly ValueProblem[];
  /** What may stand there, but hides what the text is, or was taken out. */
  readonly notes: readonly ValueProblem[];
  /** Members of all objects together. */
  readonly members: number;
}

/**
 * Checks that a parsed value is JSON and within the limits; what no client reads is made JSON. `isTree`: no object stands in two places, as after `JSON.parse`. An alias
 * of YAML does: its size is counted once and remembered, so that a small text with an enormous meaning is found in linear time.
 */
export function measuredValue(root: unknown, file: string, { isTree }: { readonly isTree: boolean }): Measured {
  const problems: ValueProblem[] = [];
  const notes: ValueProblem[] = [];
  const sizes = new Map<object, { readonly size: number; readonly depth: number }>();
  const open = new Set<object>();
  const path: (string | number)[] = [];
  let members = 0;
  let emptyings = 0;
  const teller = (list: ValueProblem[], most: number) => (code: string, message: string, hint?: string): void => {
    if (list.length < most) list.push({ code, message, at: { file, pointer: pointerOf(path) }, ...(hint === undefined ? {} : { hint }) });
  };
  const [add, note] = [teller(problems, 50), teller(notes, 10)];
  const checkText = (text: string): void => {
    if (notWellFormed.test(text)) add("document/text", "This text is not well-formed Unicode");
    else note("document/hidden-text", "This text holds characters that change its direction: it may not be what it looks like", "Remove them (U+202A to U+202E, U+2066 to U+2069).");
  };
  /** How many values there are; the depth of the last one measured stands in `height`. */
  let height = 0;
  const measure = (value: unknown): number => {
    height = 0;
    if (typeof value === "string") {
      if (value.length > limits.text) add("document/too-large", `A text has more than ${limits.text.toLocaleString("en-US")} characters`);
      else if (strange.test(value)) checkText(value);
      return 1;
    }
    if (isEndless(value)) add("document/not-json", "Infinity and NaN cannot be written in JSON");
    if (value === null || typeof value === "boolean" || typeof value === "number") return 1;
    if (typeof value !== "object") {
      add("document/not-json", `A value of type ${typeof value} cannot be written in JSON`);
      return 1;
    }
    const known = isTree ? undefined : sizes.get(value);
    if (known !== undefined) {
      if (emptied.has(value)) {
        if (isUnread(path)) emptyings += 1;
        else add("document/not-json", "Infinity and NaN cannot be written in JSON, and this alias brings one");
      }
      height = known.depth;
      return known.size;
    }
    if (!isTree && open.has(value)) add("document/alias", "An alias stands inside the value that it names");
    else if (path.length > limits.depth) add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
    else return measureInside(value);
    height = 1;
    return 1;
  };
  const checkKey = (key: string): void => {
    members += 1;
    if (strange.test(key)) checkText(key);
    if (key.length > limits.name) add("document/too-large", `A key has more than ${limits.name.toLocaleString("en-US")} characters`);
    if (key === "[object Object]") add("document/key", "A key must be a text, not an object");
  };
  /** The size of a value inside another; most are plain, so that neither a path nor a question is needed. */
  const measureAt = <Key extends string | number>(holder: { [K in Key]: unknown }, key: Key): number => {
    const value = holder[key];
    height = 0;
    if (isPlain(value)) return 1;
    path.push(key);
    let size = 1;
    if (isEndless(value) && isUnread(path)) {
      holder[key] = null;
      emptyings += 1;
      note("document/not-json", "Infinity and NaN cannot be written in JSON: null stands in its place, as no client reads it");
    } else size = measure(value);
    path.pop();
    return size;
  };
  const measureInside = (value: object): number => {
    if (!isTree) open.add(value);
    const before = emptyings;
    let entries = 0;
    let size = 1;
    let depth = 0;
    if (Array.isArray(value)) {
      for (; entries < value.length; entries += 1) {
        size += measureAt(value, entries);
        if (height > depth) depth = height;
      }
    } else if (isRecord(value)) {
      for (const key in value) {
        checkKey(key);
        size += measureAt(value, key);
        if (height > depth) depth = height;
        entries += 1;
      }
    }
    if (entries > limits.entries) add("document/too-large", `An object or list has more than ${limits.entries.toLocaleString("en-US")} entries`);
    if (emptyings > before && isUnread(path)) emptied.add(value);
    height = depth + 1;
    if (!isTree) {
      open.delete(value);
      sizes.set(value, { size, depth: height });
    }
    return size;
  };
  const size = measure(root);
  if (size > limits.values) add("document/too-large", `The file holds more than ${limits.values.toLocaleString("en-US")} values`, "Aliases count as often as they are used.");
  if (height > limits.depth && problems.length === 0) add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
  return { problems, notes, members };
}

function isPlain(value: unknown): boolean {
  if (typeof value === "string") return value.length <= limits.text && !strange.test(value);
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

function isEndless(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

/** Objects and lists of extensions and examples that hold a null in place of a number. */
const emptied = new WeakSet<object>();

/** Whether a reference to this value would show clients such a null. */
export function isEmptied(value: Json): boolean {
  return typeof value === "object" && value !== null && emptied.has(value);
}

/** What stands in an extension or an example, unless that is a name that the document gives. What an overlay adds may come to stand anywhere. */
function isUnread(path: readonly (string | number)[]): boolean {
  if (path[0] === "actions" && path[2] === "update") return false;
  return path.some((key, index) => typeof key === "string" && /^(?:x-|examples?$)/.test(key) && !named.has(path[index - 1] ?? ""));
}

/** Words of OpenAPI and JSON Schema below which names of the document stand. */
const named: ReadonlySet<string | number> = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "headers", "parameters", "responses", "requestBodies", "callbacks", "links", "webhooks", "pathItems", "content", "encoding", "variables"]);

function isRecord(value: object): value is { [key: string]: unknown } {
  return !Array.isArray(value);
}

/** A value that `measuredValue` found nothing against is JSON. */
export function isJson(value: unknown, problems: readonly ValueProblem[]): value is Json {
  return value !== undefined && problems.length === 0;
}

/** NUL, and halves of pairs. */
const notWellFormed = /[\0\p{Surrogate}]/u;
/** The same, and bidirectional controls (CVE-2021-42574). */
const strange = /[\0\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u;

