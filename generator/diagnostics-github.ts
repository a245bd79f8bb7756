// Diagnostics as workflow commands of GitHub Actions, so that they stand beside the changed lines of a pull request.
import { placeText, visibleText } from "./diagnostics-text.js";
import type { LocatedDiagnostic } from "./document/position.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** One command a line. Values are escaped as the runner unescapes them, so that no text begins a command of its own. */
export function diagnosticsGithub(located: readonly LocatedDiagnostic[]): string {
  return located
    .map(({ diagnostic: { code, severity, message, at, related, hint }, position, related: positions }) => {
      const place = at === null ? [] : [`file=${property(at.file)}`, ...(position === null ? [] : [`line=${position.line}`, `col=${position.column}`])];
      const lines = [message, ...related.map((other, index) => `${other.message} at ${placeText(other.at, positions[index] ?? null)}`), ...(hint === null ? [] : [hint])];
      const properties = [...place, `title=${property(code)}`].join(",");
      return `::${commands[severity]} ${properties}::${data(lines.join("\n"))}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.split("\n").map(visibleText).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
