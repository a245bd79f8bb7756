// The door for prose: the specification's words as docstrings and comments that nothing in them can end, steer or hide from.
import { HIDDEN, NEWLINES, wrapped } from "../prose.js";
import { type Code, trusted } from "./code.js";
import { columns, WIDTH } from "./width.js";

/** `Args:` and what follows, as editors show it. */
export interface Section {
  readonly title: "Args" | "Attributes" | "Raises" | "Returns";
  readonly entries: readonly { /** Null where the text stands alone. */ readonly name: Code | null; readonly text: string }[];
}

const QUOTES = '"""';

/** A docstring with its quotes, for a line that begins after `indent` spaces. Null when there is nothing to say. */
export function docstring(paragraphs: readonly string[], indent: number, sections: readonly Section[] = []): Code | null {
  const made = docstringOf(paragraphs, indent, sections, QUOTES.length);
  // One line that the quotes behind it make too long is broken earlier.
  return made === null || made.includes("\n") || indent + columns(made) <= WIDTH ? made : docstringOf(paragraphs, indent, sections, 2 * QUOTES.length + 1);
}

/** `quotes`: columns of the first paragraph that they take. */
function docstringOf(paragraphs: readonly string[], indent: number, sections: readonly Section[], quotes: number): Code | null {
  const blocks = [
    // The quotes stand in front of the first line.
    ...paragraphs.map((paragraph, index) => lines(paragraph, WIDTH - indent - (index === 0 ? quotes : 0))),
    ...sections.filter(({ entries }) => entries.length > 0).map(({ title, entries }) => [`${title}:`, ...entries.flatMap((entry) => entryLines(entry, indent))]),
  ].filter((block) => block.length > 0);
  const [first, ...rest] = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (first === undefined) return null;
  // Formatters keep quotes of the text away from the quotes of the docstring.
  const begun = first.startsWith('"') ? ` ${first}` : first;
  const line = `${QUOTES}${begun}${begun.endsWith('"') ? " " : ""}${QUOTES}`;
  if (rest.length === 0) return trusted(line);
  const margin = " ".repeat(indent);
  return trusted([`${QUOTES}${begun}`, ...moved(rest).map((text) => (text === "" ? "" : `${margin}${text}`)), `${margin}${QUOTES}`].join("\n"));
}

/** One line of a comment, without its mark. */
export function comment(text: string): Code {
  // In the first lines of a file, this word says how to read it (PEP 263).
  return trusted(visible(text.replace(NEWLINES, " ")).replace(/coding(?=[:=])/g, "coding "));
}

/** `POST /api/v3/list-users` as code. */
export function operationSource(method: string, path: string): string {
  return `\`\`${method} ${path.replaceAll("`", "'")}\`\``;
}

function entryLines({ name, text }: Section["entries"][number], indent: number): readonly string[] {
  const label = name === null ? "" : `${name}: `;
  const [first = "", ...rest] = lines(`${label}${text}`, WIDTH - indent - 8);
  return [`    ${first}`, ...rest.map((line) => (line === "" ? "" : `        ${line}`))];
}

/** Without what all lines have in front of them: formatters take it away, because only differences mean something. */
function moved(rest: readonly string[]): readonly string[] {
  const margins = rest.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
  const least = Math.min(...margins);
  return margins.length === 0 ? rest : rest.map((line) => line.slice(Math.min(least, line.length)));
}

function lines(text: string, width: number): string[] {
  return wrapped(text, width).map(encoded);
}

/**
 * Tools run what looks like a session (doctest), and obey directives (reStructuredText) and comments that they find by the beginning of a line
 * (mypy, flake8): a backslash in front makes words of them, in Markdown too.
 */
const OBEYED = /^(\s*)(?=>>>|\.\. |#\s*(?:flake8|fmt|isort|mypy|noqa|nosec|pragma|pylint|pyright|ruff|type|yapf|-\*-)(?![a-z]))/i;

/** Backslashes mean themselves, and nothing ends the docstring. */
function encoded(line: string): string {
  return visible(line).replace(OBEYED, "$1\\").replaceAll("\\", "\\\\").replace(/"{3,}/g, (run) => "'".repeat(run.length)).trimEnd();
}

function visible(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(HIDDEN, "");
}
