// Patterns that no program should run: they are read here, never matched against anything.
import { textOf } from "../model/node.js";
import type { Finding } from "./finding.js";
import type { Walk } from "./walk.js";

/** Longer ones are not looked into: people do not write them. */
const longest = 2_000;

export function wrongPatterns({ visited }: Walk): readonly Finding[] {
  return visited.flatMap(({ node, kind }): readonly Finding[] => {
    const pattern = kind === "schema" ? textOf(node, "pattern") : "";
    const message = pattern === "" ? null : problemOf(pattern);
    if (message === null) return [];
    return [{ code: "lint/pattern", severity: "warning", message, at: { file: node.at.file, pointer: `${node.at.pointer}/pattern` }, hint: "Everybody who checks values runs it (JSON Schema 2020-12, 6.4)." }];
  });
}

function problemOf(pattern: string): string | null {
  if (pattern.length > longest) return `The pattern has more than ${longest.toLocaleString("en-US")} characters`;
  if (!compiles(pattern, "u") && !compiles(pattern, "")) return "The pattern is no regular expression (ECMA-262)";
  return repeatsRepetition(pattern) ? "The pattern repeats what repeats: some texts take time without end" : null;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const endless = /^(?:[*+]|\{\d+,\})\??$/;
const limited = /^(?:\?|\{\d+(?:,\d+)?\})\??$/;
const widthless = /^(?:[$^]|\\[Bb]|\(\?(?:[=!]|<[=!]))$/;

interface Part {
  /** A group that can be as long as it likes in one alternative alone: `(a+)`, `(a*b?)`. */
  readonly isLoose: boolean;
  readonly isWidthless: boolean;
  isEndless: boolean;
  isOptional: boolean;
}

interface Group {
  readonly isWidthless: boolean;
  readonly alternatives: Part[][];
}

/** Whether a group is repeated without end in which one alternative is: `(a+)+`, `(a|b*)*`, `(\w+\s?)*`. */
function repeatsRepetition(pattern: string): boolean {
  const groups: Group[] = [{ isWidthless: false, alternatives: [[]] }];
  const add = (isLoose: boolean, isWidthless: boolean): void => void groups.at(-1)?.alternatives.at(-1)?.push({ isLoose, isWidthless, isEndless: isLoose, isOptional: false });
  for (const [token] of pattern.matchAll(tokens)) {
    const part = groups.at(-1)?.alternatives.at(-1)?.at(-1);
    if (token.startsWith("(")) groups.push({ isWidthless: widthless.test(token), alternatives: [[]] });
    else if (token === ")" && groups.length > 1) {
      const group = groups.pop();
      if (group !== undefined) add(group.alternatives.some(isLoose), group.isWidthless);
    } else if (token === "|") groups.at(-1)?.alternatives.push([]);
    else if (part !== undefined && endless.test(token)) {
      if (part.isLoose && !part.isWidthless) return true;
      part.isEndless = true;
    } else if (part !== undefined && limited.test(token)) part.isOptional ||= /^(?:\?|\{0[,}])/.test(token);
    else add(false, widthless.test(token));
  }
  return false;
}

function isLoose(parts: readonly Part[]): boolean {
  return parts.some((part) => part.isEndless) && parts.every((part) => part.isEndless || part.isOptional || part.isWidthless);
}
