// A text that a pattern describes, for examples: the shortest that its parts say, and longer ones where that is too short.

/** How often a part that may be repeated is, at least. */
const repetitions = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

/** Null where the pattern is none of JavaScript's, or says more than its parts do. */
export function patternText(pattern: string, least: number, most: number): string | null {
  const judge = compiled(pattern);
  if (judge === null) return null;
  for (const times of [...repetitions, least]) {
    const text = new Reader(pattern, times).text();
    if (text !== null && text.length >= least && text.length <= most && judge.test(text)) return text;
  }
  return null;
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

/** Beyond that nobody reads it. */
const mostTimes = 200;

/** What a class or a negated escape may hold; letters before signs. */
const candidates = [..."aA0bB1 -_.:/@+,xyzXYZ"];

class Reader {
  readonly #pattern: string;
  readonly #times: number;
  #at = 0;

  constructor(pattern: string, times: number) {
    this.#pattern = pattern;
    this.#times = times;
  }

  text(): string | null {
    const text = this.#alternatives();
    return this.#at === this.#pattern.length ? text : null;
  }

  /** The first one; the others are read over. */
  #alternatives(): string | null {
    const first = this.#sequence();
    while (this.#pattern[this.#at] === "|") {
      this.#at += 1;
      this.#sequence();
    }
    return first;
  }

  #sequence(): string | null {
    let text: string | null = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#pattern[this.#at] ?? "")) {
      const part = this.#part();
      const times = this.#quantity();
      text = text === null || part === null ? null : text + part.repeat(times);
    }
    return text;
  }

  #part(): string | null {
    const rest = this.#pattern.slice(this.#at);
    const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
    if (group !== undefined) {
      this.#at += group.length;
      const inside = this.#alternatives();
      this.#at += 1;
      // What only looks ahead or behind is judged by the whole pattern.
      return /^\(\?<?[=!]/.test(group) ? "" : inside;
    }
    const token = /^(?:\[(?:\\[^]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^])|[^])/u.exec(rest)?.[0] ?? "";
    this.#at += token.length;
    if (token === "^" || token === "$" || token === "\\b") return "";
    return token.length === 1 && token !== "." ? token : held(token);
  }

  #quantity(): number {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#pattern.slice(this.#at));
    if (found === null) return 1;
    this.#at += found[0].length;
    const [, sign, low = sign === "+" ? "1" : "0", more, high] = found;
    const most = sign === "?" ? 1 : sign !== undefined || (more !== undefined && high === "") ? mostTimes : Number(high ?? low);
    return Math.min(Math.max(Number(low), Math.min(this.#times, most)), mostTimes);
  }
}

/** A character that a class, an escape or a dot holds. */
function held(token: string): string | null {
  const judge = compiled(`^${token}$`);
  if (judge === null) return null;
  const literal = /^\\(?![dDwWsSpPnrtfv])(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))$/.exec(token);
  if (literal !== null) return literal[3] ?? String.fromCharCode(parseInt(literal[1] ?? literal[2] ?? "", 16));
  const first = /^\[(?:\\([^\w])|([^\\^]))/.exec(token);
  return [first?.[1] ?? first?.[2] ?? "", ...candidates].find((character) => judge.test(character)) ?? null;
}
