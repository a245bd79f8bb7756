// The formats of diagnostics, and the printer of each; the rare ones are loaded when they are asked for.
import { diagnosticsJson, type JsonDiagnostic } from "./diagnostics-json.js";
import { diagnosticsText } from "./diagnostics-text.js";
import type { LocatedDiagnostic } from "./document/position.js";

export const FORMATS = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** `json`: the object with the diagnostics and the other facts of the command. */
export async function formatted(located: readonly LocatedDiagnostic[], format: Format, facts: object): Promise<string> {
  switch (format) {
    case "text":
      return diagnosticsText(located);
    case "json": {
      const report: { readonly diagnostics: readonly JsonDiagnostic[] } = { ...facts, diagnostics: diagnosticsJson(located) };
      return `${JSON.stringify(report, null, 2)}\n`;
    }
    case "github":
      return (await import("./diagnostics-github.js")).diagnosticsGithub(located);
    case "sarif":
      return `${JSON.stringify((await import("./diagnostics-sarif.js")).diagnosticsSarif(located), null, 2)}\n`;
  }
}
