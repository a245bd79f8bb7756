// The documents whose texts are replaced: one of each version of OpenAPI, with a text in every place that there is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Version } from "./meta-schema.js";
import { isRecord, type Plain } from "./plain.js";

function documentOf(file: string): Plain {
  return plain(load(readFileSync(join(import.meta.dirname, file), "utf8")));
}

function plain(value: unknown): Plain {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  throw new TypeError("no value of a document");
}

/** What 3.2 added, in the document of 3.1. */
function merged(one: Plain, other: Plain): Plain {
  if (!isRecord(one) || !isRecord(other)) return other;
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => {
    const [left, right] = [one[key], other[key]];
    return [key, left === undefined ? (right ?? null) : right === undefined ? left : merged(left, right)];
  }));
}

export const EVERYTHING: Plain = documentOf("everything.yaml");

export const DOCUMENTS: readonly (readonly [Version, Plain])[] = [
  ["2.0", documentOf("everything-2.0.yaml")],
  ["3.0", documentOf("everything-3.0.yaml")],
  ["3.1", EVERYTHING],
  ["3.2", merged(EVERYTHING, documentOf("everything-3.2.yaml"))],
];
