// Diagnostics as workflow commands of GitHub Actions, so that they stand beside the changed lines of a pull request.
import type { LocatedDiagnostic } from "./document/position.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** One command a line. Values are escaped as the runner unescapes them, so that no text begins a command of its own. */
export function diagnosticsGithub(located: readonly LocatedDiagnostic[]): string {
  return located
    .map(({ diagnostic: { code, severity, message, at, hint }, position }) => {
      const place = at === null ? [] : [`file=${property(at.file)}`, ...(position === null ? [] : [`line=${position.line}`, `col=${position.column}`])];
      const properties = [...place, `title=${property(code)}`].join(",");
      return `::${commands[severity]} ${properties}::${data(hint === null ? message : `${message}\n${hint}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
