// Diagnostics as SARIF 2.1.0, which code scanning services read.
import type { Json, JsonObject } from "./document/document.js";
import type { Place, Position } from "./diagnostics.js";
import type { LocatedDiagnostic } from "./document/position.js";

/** The reference as the published package has it. */
const reference = "https://unpkg.com/countersign/generator/diagnostics.md";
const levels = { error: "error", warning: "warning", info: "note" } as const;

export function diagnosticsSarif(located: readonly LocatedDiagnostic[]): JsonObject {
  const codes = [...new Set(located.map(({ diagnostic }) => diagnostic.code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "countersign", rules: codes.map((id) => ({ id, helpUri: `${reference}#${id.replace("/", "")}` })) } },
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

function location(at: Place, position: Position | null): { readonly [key: string]: Json } {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(at.file) },
      ...(position === null ? {} : { region: { startLine: position.line, startColumn: position.column } }),
    },
    logicalLocations: [{ fullyQualifiedName: at.pointer }],
  };
}
