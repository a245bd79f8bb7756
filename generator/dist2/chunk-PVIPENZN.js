import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  diagnosticsText
} from "./chunk-NO24CHUR.js";

// diagnostics-hints.ts
async function withHints(located) {
  if (!located.some(needsHint)) return located;
  const { diagnosticsReference } = await import("./diagnostics-reference-GM3I7MNM.js");
  const reference = diagnosticsReference();
  return located.map((one) => needsHint(one) ? { ...one, diagnostic: { ...one.diagnostic, hint: reference.get(one.diagnostic.code)?.advice ?? null } } : one);
}
function needsHint({ diagnostic: { hint, severity } }) {
  return hint === null && severity !== "info";
}

// diagnostics-json.ts
function diagnosticsJson(located) {
  return located.map(({ diagnostic: { code, severity, message, at, related, hint }, position, related: positions }) => ({
    code,
    severity,
    message,
    at: at === null ? null : jsonPlace(at, position),
    related: related.map((other, index) => ({ message: other.message, at: jsonPlace(other.at, positions[index] ?? null) })),
    hint
  }));
}
function jsonPlace(at, position) {
  return { file: at.file, pointer: at.pointer, line: position?.line ?? null, column: position?.column ?? null };
}

// diagnostics-format.ts
var FORMATS = ["text", "json", "github", "sarif"];
async function formatted(said, format, facts) {
  const located = await withHints(said);
  switch (format) {
    case "text":
      return diagnosticsText(located);
    case "json": {
      const report = { ...facts, diagnostics: diagnosticsJson(located) };
      return jsonText(report);
    }
    case "github":
      return (await import("./diagnostics-github-CUU54MIM.js")).diagnosticsGithub(located);
    case "sarif":
      return jsonText((await import("./diagnostics-sarif-STKWVVUV.js")).diagnosticsSarif(located));
  }
}
function jsonText(value) {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}
`;
}

export {
  FORMATS,
  formatted
};
