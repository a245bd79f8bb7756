// Diagnostics as SARIF 2.1.0, which code scanning services read.
import type { Json, JsonObject } from "./document/document.js";
import type { Place, Position } from "./diagnostics.js";
import { diagnosticsReference, type ReferenceEntry } from "./diagnostics-reference.js";
import type { LocatedDiagnostic } from "./document/position.js";

const levels = { error: "error", warning: "warning", info: "note" } as const;

export function diagnosticsSarif(located: readonly LocatedDiagnostic[]): JsonObject {
  const reference = diagnosticsReference();
  const codes = [...new Set(located.map(({ diagnostic }) => diagnostic.code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "countersign", rules: codes.map((id) => rule(id, reference.get(id))) } },
        // SARIF counts columns in UTF-16 code units only when told so.
        columnKind: "utf16CodeUnits",
        results: located.map(({ diagnostic: { code, severity, message, at, related, hint }, position, related: positions }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: levels[severity],
          message: { text: hint === null ? message : `${message}\n${hint}` },
          locations: at === null ? [] : [location(at, position)],
          relatedLocations: related.map((other, index) => ({ ...location(other.at, positions[index] ?? null), id: index + 1, message: { text: other.message } })),
        })),
      },
    ],
  };
}

/** What the code means comes along, so that nobody has to fetch it. */
function rule(id: string, entry: ReferenceEntry | undefined): { readonly [key: string]: Json } {
  return entry === undefined ? { id } : { id, shortDescription: { text: entry.meaning }, help: { text: entry.text, markdown: entry.text }, helpUri: entry.address };
}

function location(at: Place, position: Position | null): { readonly [key: string]: Json } {
  return {
    physicalLocation: {
      artifactLocation: { uri: address(at.file) },
      ...(position === null ? {} : { region: { startLine: position.line, startColumn: position.column } }),
    },
    logicalLocations: [{ fullyQualifiedName: at.pointer }],
  };
}

/** A document that came from an address has that one; a path has no sign that would mean something else in an address. */
function address(file: string): string {
  if (/^https?:\/\//.test(file) && URL.canParse(file)) return new URL(file).href;
  return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"))).join("/");
}
