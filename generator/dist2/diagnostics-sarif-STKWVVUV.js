import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  diagnosticsReference
} from "./chunk-HZPRUBL2.js";
import "./chunk-XITDUTR7.js";

// diagnostics-sarif.ts
var levels = { error: "error", warning: "warning", info: "note" };
function diagnosticsSarif(located) {
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
          message: { text: hint === null ? message : `${message}
${hint}` },
          locations: at === null ? [] : [location(at, position)],
          relatedLocations: related.map((other, index) => ({ ...location(other.at, positions[index] ?? null), id: index + 1, message: { text: other.message } }))
        }))
      }
    ]
  };
}
function rule(id, entry) {
  return entry === void 0 ? { id } : { id, shortDescription: { text: entry.meaning }, help: { text: entry.text, markdown: entry.text }, helpUri: entry.address };
}
function location(at, position) {
  return {
    physicalLocation: {
      artifactLocation: { uri: address(at.file) },
      ...position === null ? {} : { region: { startLine: position.line, startColumn: position.column } }
    },
    logicalLocations: [{ fullyQualifiedName: at.pointer }]
  };
}
function address(file) {
  if (/^https?:\/\//.test(file) && URL.canParse(file)) return new URL(file).href;
  return file.split("/").map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"))).join("/");
}
export {
  diagnosticsSarif
};
