// What changed between two versions, as plain data: what it means to applications, where it is, and in which words it is told.
import type { Place } from "../diagnostics.js";

/** `breaking`: an application that was fine no longer is. `new`: it can do, or may meet, something more. `other`: it need not know. */
export const LEVELS = ["breaking", "new", "other"] as const;
export type Level = (typeof LEVELS)[number];

/** Where a changelog has it. */
export type Chapter = "removed" | "changed" | "added" | "deprecated";

/** A change of something whose name the caller knows. */
export interface Finding {
  readonly level: Level;
  readonly chapter: Chapter;
  readonly what: string;
}

export interface Change extends Finding {
  readonly package: string;
  /** Null for the package and its types. */
  readonly client: string | null;
  /** `management.listUsers`, `User.email`; the name of the package for what concerns all of it. */
  readonly subject: string;
  readonly at: Place;
  /** The version that the place is in: the old one for what is gone. */
  readonly version: "old" | "new";
}

export const gone: Finding = { level: "breaking", chapter: "removed", what: "gone" };
export const added: Finding = { level: "new", chapter: "added", what: "new" };

export function changed(level: Level, what: string): Finding {
  return { level, chapter: "changed", what };
}

/** The place of a change: for what is gone, that of the old version. */
export function placed<Told extends Finding>(finding: Told, old: Place, now: Place): Told & Pick<Change, "at" | "version"> {
  return finding.chapter === "removed" ? { ...finding, at: old, version: "old" } : { ...finding, at: now, version: "new" };
}

/** The gravest; null of nothing. */
export function gravest(levels: readonly Level[]): Level | null {
  return LEVELS.find((level) => levels.includes(level)) ?? null;
}

/** Each change once, with the gravest of its levels: what is sent and received is judged from both sides. */
export function merged(findings: readonly Finding[]): readonly Finding[] {
  const byText = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byText.get(finding.what);
    if (known === undefined || LEVELS.indexOf(finding.level) < LEVELS.indexOf(known.level)) byText.set(finding.what, finding);
  }
  return [...byText.values()];
}

export interface Paired<Value> {
  readonly key: string;
  readonly old: Value | null;
  readonly now: Value | null;
}

/** What both have, only the old one and only the new one. */
export function pairs<Value>(old: readonly Value[], now: readonly Value[], keyOf: (value: Value) => string): readonly Paired<Value>[] {
  const [before, after] = [new Map(old.map((value) => [keyOf(value), value])), new Map(now.map((value) => [keyOf(value), value]))];
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => ({ key, old: before.get(key) ?? null, now: after.get(key) ?? null }));
}

/** Whether two values are the same but for the order of members. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The same whatever the order of the items. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return same(one.map(canonical).sort(), other.map(canonical).sort());
}

/** One text for all that are the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))) : inner)) ?? "";
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Deprecation and documentation, which nearly everything has. */
export function noted(old: Noted, now: Noted): readonly Finding[] {
  const findings: Finding[] = [];
  if (old.deprecated !== true && now.deprecated === true) findings.push({ level: "new", chapter: "deprecated", what: "deprecated" });
  if (old.deprecated === true && now.deprecated !== true) findings.push(changed("other", "no longer deprecated"));
  if (!same(old.docs, now.docs)) findings.push(changed("other", "described otherwise"));
  return findings;
}

interface Noted {
  readonly docs: object;
  readonly deprecated?: boolean;
}
