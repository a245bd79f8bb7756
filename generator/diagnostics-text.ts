// Diagnostics for people at a terminal, and the one place where text of a specification becomes text of a terminal.
import type { LocatedDiagnostic } from "./document/position.js";
import type { Place, Position } from "./diagnostics.js";

/** Of what is no error a person reads a few of each code; foreign documents have hundreds. */
const shownOfCode = { error: Infinity, warning: 10, info: 3 } as const;

/** Ready to print, with a blank line between two; empty when there is nothing to say. Of each code the first few, and how many more there are. */
export function diagnosticsText(located: readonly LocatedDiagnostic[]): string {
  const left = new Map<string, number>();
  const texts = located.flatMap((one) => {
    const { severity, code } = one.diagnostic;
    const kind = `${severity} ${code}`;
    const still = left.get(kind) ?? shownOfCode[severity];
    left.set(kind, still - 1);
    return still > 0 ? [diagnosticText(one)] : [];
  });
  const more = [...left].filter(([, still]) => still < 0);
  if (more.length > 0) texts.push(more.map(([kind, still]) => `... and ${-still} more: ${kind} (all of them with --format json)\n`).join(""));
  return texts.join("\n");
}

function diagnosticText({ diagnostic, position, excerpt, related }: LocatedDiagnostic): string {
  const { severity, code, message, at, hint } = diagnostic;
  const width = Math.max(...excerpt.map(({ line }) => String(line).length), 0);
  const lines = [
    `${at === null ? "" : `${placeText(at, position)} `}${severity} ${code}`,
    message,
    ...excerpt.map(({ line, text, meant }) => `${meant ? ">" : " "} ${String(line).padStart(width)} | ${text}`),
    ...diagnostic.related.map((other, index) => `${other.message} at ${placeText(other.at, related[index] ?? null)}`),
    ...(hint === null ? [] : [`hint: ${hint}`]),
  ];
  return `${lines.map(terminalText).join("\n")}\n`;
}

/** `file:line:column`, or the pointer where no line is known. */
export function placeText(at: Place, position: Position | null): string {
  if (position !== null) return `${at.file}:${position.line}:${position.column}`;
  return at.pointer === "" ? at.file : `${at.file}#${at.pointer}`;
}

/** One line in which control characters, bidirectional and invisible ones are shown escaped. */
export function visibleText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) =>
    character === "\t" ? "  " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same for a terminal and a CI log: a line that a runner would read as a command (`::add-mask::`) no longer begins with it. */
export function terminalText(text: string): string {
  return visibleText(text).replace(/^(\s*)(::|##\[)/, (_, space: string, mark: string) => `${space}\\${mark}`);
}
