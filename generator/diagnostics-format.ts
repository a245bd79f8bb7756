// The formats of diagnostics, and the printer of each; the rare ones are loaded when they are asked for.
import { withHints } from "./diagnostics-hints.js";
import { diagnosticsJson, type JsonDiagnostic } from "./diagnostics-json.js";
import { diagnosticsText } from "./diagnostics-text.js";
import type { LocatedDiagnostic } from "./document/position.js";

export const FORMATS = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** `json`: the object with the diagnostics and the other facts of the command. */
export async function formatted(said: readonly LocatedDiagnostic[], format: Format, facts: object): Promise<string> {
  const located = await withHints(said);
  switch (format) {
    case "text":
      return diagnosticsText(located);
    case "json": {
      const report: { readonly diagnostics: readonly JsonDiagnostic[] } = { ...facts, diagnostics: diagnosticsJson(located) };
      return jsonText(report);
    }
    case "github":
      return (await import("./diagnostics-github.js")).diagnosticsGithub(located);
    case "sarif":
      return jsonText((await import("./diagnostics-sarif.js")).diagnosticsSarif(located));
  }
}

/** The same value to a program; what cannot be seen, or steers what can, is written as its escape for those who look at it. */
function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
