// Reads the structure of JSON text (RFC 8259) for what JSON.parse does not tell: repeated keys, depth, and where an error stands.
export interface JsonProblem {
  readonly kind: "syntax" | "duplicate-key" | "too-deep";
  readonly offset: number;
  /** A repeated key and where it stood first. */
  readonly first?: { readonly key: string; readonly offset: number };
}

/** A quote that no backslash escapes, and a colon: the end of a key, or the beginning of a text that begins with a colon. */
const keyEnd = /(?<!(?<!\\)(?:\\\\)*\\)"[ \t\r\n]*:/g;

/** Members of all objects together, repeated ones too: never fewer than there are. `text` must be JSON. */
export function mostMembers(text: string): number {
  let members = 0;
  for (keyEnd.lastIndex = 0; keyEnd.test(text); ) members += 1;
  return members;
}

/** The offset behind the string whose opening quote stands at `quote`. */
export function afterString(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

const space = /[ \t\r\n]*/y;
// Strings are cut into runs that cannot fail back into each other, so that a long one costs linear time.
const token =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

interface Level {
  /** Keys so far and their offsets; null in an array and outside of everything. */
  readonly keys: Map<string, number> | null;
  readonly closer: string;
  expected: Expected;
}

/** Every repeated key, and the first problem that makes the text unreadable. */
export function jsonProblems(text: string, maximumDepth: number): readonly JsonProblem[] {
  const problems: JsonProblem[] = [];
  const levels: Level[] = [{ keys: null, closer: "", expected: "value" }];
  for (let offset = after(space, text, 0); ; offset = after(space, text, token.lastIndex)) {
    const level = levels[levels.length - 1];
    if (level === undefined) return problems;
    if (offset === text.length && level.expected === "nothing") return problems;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    if (found === undefined || !accepted(found, offset, level, levels, problems)) return [...problems, { kind: "syntax", offset }];
    if (levels.length > maximumDepth + 1) return [...problems, { kind: "too-deep", offset }];
  }
}

/** Takes one token in; false when it may not stand there. */
function accepted(found: string, offset: number, level: Level, levels: Level[], problems: JsonProblem[]): boolean {
  const { expected } = level;
  if (found === level.closer && (expected.endsWith("-or-end"))) {
    levels.pop();
    return true;
  }
  if (expected === "colon") {
    level.expected = "value";
    return found === ":";
  }
  if (expected === "comma-or-end") {
    level.expected = level.keys === null ? "value" : "key";
    return found === ",";
  }
  if (expected === "key" || expected === "key-or-end") {
    if (!found.startsWith('"') || level.keys === null) return false;
    const key: string = JSON.parse(found);
    const first = level.keys.get(key);
    if (first === undefined) level.keys.set(key, offset);
    else problems.push({ kind: "duplicate-key", offset, first: { key, offset: first } });
    level.expected = "colon";
    return true;
  }
  if (expected === "nothing" || "}],:".includes(found)) return false;
  level.expected = level.closer === "" ? "nothing" : "comma-or-end";
  if (found === "{") levels.push({ keys: new Map(), closer: "}", expected: "key-or-end" });
  if (found === "[") levels.push({ keys: null, closer: "]", expected: "value-or-end" });
  return true;
}

function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  pattern.exec(text);
  return pattern.lastIndex;
}
