// The documents of spec/ as one value each, and what stands in them.
import { Report } from "../../generator/diagnostics.js";
import { bundle } from "../../generator/document/bundle.js";
import type { Json, JsonObject } from "../../generator/document/document.js";
import { type Kind, partsOf } from "../../generator/document/grammar.js";
import { pointerTokens } from "../../generator/document/pointer.js";
import { readDocument } from "../../generator/document/read.js";

/** `file` below `spec/`: `genauth/management.yaml`. Throws when the document is wrong. */
export async function bundled(file: string): Promise<JsonObject> {
  const report = new Report();
  const document = await readDocument(`spec/${file}`, report, { strict: true });
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
    for (const { node, kind } of partsOf({ value: next.value, at: { file: "", pointer: "" } }, next.kind)) {
      if (isObject(node.value)) pending.push({ kind, value: node.value, path: [...path, ...(pointerTokens(node.at.pointer) ?? [])] });
    }
  }
  return parts;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly value: JsonObject;
  readonly root: JsonObject;
}

/** What a client calls; webhooks are not among them. */
export function operationsIn(root: JsonObject): readonly Operation[] {
  return partsIn(root).filter(({ kind, path }) => kind === "operation" && path[0] === "paths").map(({ value, path }) => ({ value, root, path: path[1] ?? "", method: path[2] ?? "" }));
}

export function idOf({ value }: Operation): string {
  return String(value["operationId"]);
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
