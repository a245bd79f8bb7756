// The documents of spec/genauth as one value each, and what stands in them.
import { Report } from "../../generator/diagnostics.js";
import { bundle } from "../../generator/document/bundle.js";
import type { Json, JsonObject } from "../../generator/document/document.js";
import { type Kind, partsOf } from "../../generator/document/grammar.js";
import { readDocument } from "../../generator/document/read.js";

export const ROOTS = ["authentication", "management"] as const;

/** Throws when the document is wrong. */
export async function bundled(name: string): Promise<JsonObject> {
  const report = new Report();
  const document = await readDocument(`spec/genauth/${name}.yaml`, report, { strict: true });
  if (document === null || report.diagnostics.length > 0) throw new Error(JSON.stringify(report.diagnostics.slice(0, 5)));
  return bundle(document);
}

export interface Part {
  readonly kind: Kind;
  readonly value: JsonObject;
  /** Keys from the root. */
  readonly path: readonly string[];
}

/** Every object of the grammar, the root first. */
export function partsIn(document: JsonObject): readonly Part[] {
  const parts: Part[] = [];
  const pending: Part[] = [{ kind: "root", value: document, path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    parts.push(next);
    const { path } = next;
    for (const inner of partsOf(next.value, next.kind)) if (isObject(inner.value)) pending.push({ kind: inner.kind, value: inner.value, path: [...path, ...inner.path.map(String)] });
  }
  return parts;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly value: JsonObject;
}

export function operationsIn(document: JsonObject): readonly Operation[] {
  return partsIn(document).filter(({ kind }) => kind === "operation").map(({ value, path }) => ({ value, path: path[1] ?? "", method: path[2] ?? "" }));
}

/** Follows references, which a bundled document has inside itself only. */
export function resolved(value: Json | undefined, document: JsonObject): JsonObject {
  let current = value;
  for (let hops = 0; isObject(current) && typeof current["$ref"] === "string" && hops < 20; hops += 1) {
    const steps = current["$ref"].slice(2).split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    current = steps.reduce<Json | undefined>((found, step) => (isObject(found) ? found[step] : undefined), document);
  }
  if (!isObject(current)) throw new Error(`leads to nothing: ${JSON.stringify(value)}`);
  return current;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
