// Which part of a version (semver.org, 2.0.0) has to grow.
import type { Change, Level } from "./changes.js";

/** From the least to the most. */
const VERDICTS = ["none", "patch", "minor", "major"] as const;
export type Verdict = (typeof VERDICTS)[number];

const verdicts: { readonly [level in Level]: Verdict } = { breaking: "major", new: "minor", other: "patch" };

export type Counts = { readonly [level in Level]: number };

export function countsOf(changes: readonly Change[]): Counts {
  const count = (level: Level): number => changes.filter((change) => change.level === level).length;
  return { breaking: count("breaking"), new: count("new"), other: count("other") };
}

/** `changes` are sorted, the gravest first. */
export function verdictOf([gravest]: readonly Change[]): Verdict {
  return gravest === undefined ? "none" : verdicts[gravest.level];
}

export function exceeds(verdict: Verdict, allowed: Verdict): boolean {
  return VERDICTS.indexOf(verdict) > VERDICTS.indexOf(allowed);
}
