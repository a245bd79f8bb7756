// What a document may cost at most, and the walk that finds out before anything else touches its values.
import type { Place } from "../diagnostics.js";
import type { Json } from "./document.js";
import { pointerOf } from "./pointer.js";

/** Far above what people write, low enough that a hostile document ends in a message within a second. */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 32 * 1024 * 1024,
  /** Files of one document. */
  files: 5_000,
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
  /** Nested arrays and objects. */
  depth: 400,
} as const;

export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly at: Place;
  readonly hint?: string;
}

/**
 * Checks that a parsed value is JSON and within the limits. An alias of YAML is one object in several places:
 * its size is counted once and remembered, so that a small text with an enormous meaning is found in linear time.
 */
export function valueProblems(root: unknown, file: string): readonly ValueProblem[] {
  const problems: ValueProblem[] = [];
  const measured = new Map<object, { readonly size: number; readonly depth: number }>();
  const open = new Set<object>();
  const path: string[] = [];
  const add = (code: string, message: string, hint?: string): { size: number; depth: number } => {
    if (problems.length < 50) problems.push({ code, message, at: { file, pointer: pointerOf(path) }, ...(hint === undefined ? {} : { hint }) });
    return { size: 1, depth: 1 };
  };
  const measure = (value: unknown): { readonly size: number; readonly depth: number } => {
    if (typeof value === "string") return value.includes("\0") || loneSurrogate.test(value) ? add("document/text", "This text is not well-formed Unicode") : leaf;
    if (value === null || typeof value === "boolean") return leaf;
    if (typeof value === "number") return Number.isFinite(value) ? leaf : add("document/not-json", "Infinity and NaN cannot be written in JSON");
    if (typeof value !== "object") return add("document/not-json", `A value of type ${typeof value} cannot be written in JSON`);
    const known = measured.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) return add("document/alias", "An alias stands inside the value that it names");
    if (open.size > limits.depth) return add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
    open.add(value);
    let size = 1;
    let depth = 0;
    for (const [key, held] of Object.entries(value)) {
      if (key === "[object Object]") add("document/key", "A key must be a text, not an object");
      if (key === "<<" && typeof held === "object") add("document/merge-key", "Merge keys (`<<`) are not part of YAML 1.2", "Use allOf or a $ref, or write the members out.");
      path.push(key);
      const part = measure(held);
      path.pop();
      size += part.size;
      depth = Math.max(depth, part.depth);
    }
    open.delete(value);
    const result = { size, depth: depth + 1 };
    measured.set(value, result);
    return result;
  };
  const { size, depth } = measure(root);
  if (size > limits.values) add("document/too-large", `The file holds more than ${limits.values.toLocaleString("en-US")} values`, "Aliases count as often as they are used.");
  if (depth > limits.depth && problems.length === 0) add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
  return problems;
}

/** A value that `valueProblems` found nothing against is JSON. */
export function isJson(value: unknown, problems: readonly ValueProblem[]): value is Json {
  return value !== undefined && problems.length === 0;
}

const leaf = { size: 1, depth: 0 } as const;
const loneSurrogate = /\p{Surrogate}/u;

