// A text that a pattern describes, for examples: the shortest that its parts say, and longer ones where that is too short.
import randexp from "randexp";

/** The module is the class; its types say that it has it. */
const RandExp = randexp as unknown as typeof randexp.default;

/** What is chosen where the pattern leaves a choice, and how often a part is repeated: always the same for the same document. */
const choices = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

/** Null where the pattern is none of JavaScript's, or says more than its parts do. */
export function patternText(pattern: string, least: number, most: number): string | null {
  const judge = compiled(pattern);
  if (judge === null) return null;
  for (const choice of [...choices, least]) {
    const text = made(judge, choice);
    if (text !== null && text.length >= least && text.length <= most && judge.test(text)) return text;
  }
  return null;
}

function made(pattern: RegExp, choice: number): string | null {
  try {
    const maker = new RandExp(pattern);
    maker.max = 100;
    maker.randInt = (from, to) => Math.min(to, from + choice);
    return maker.gen();
  } catch {
    return null;
  }
}

/** True for a pattern that nobody here can read. */
export function matches(text: string, pattern: string): boolean {
  return compiled(pattern)?.test(text) ?? true;
}

function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}
