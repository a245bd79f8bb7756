// The exported types of a package: which are gone, which are new, and what changed in those that stayed.
import type { Choice, Package, Type, TypeDeclaration } from "../model/model.js";
import { added, type Change, changed, type Finding, gone, merged, noted, pairs, placed } from "./changes.js";
import { KnownPairs } from "./known-pairs.js";
import { memberChanges, type MemberChange } from "./members.js";
import { type Declarations, type Direction, type Side, typeChanges, valueChanges } from "./types.js";

type Base = Pick<Change, "package" | "client">;

/** How many other types with the same change are named. */
const NAMED = 3;

/** Where values of a type went until now: what no call uses, an application may do either with. */
const DIRECTIONS: { readonly [usage in TypeDeclaration["usage"]]: readonly Direction[] } = { request: ["input"], response: ["answer"], both: ["input", "answer"], none: ["input", "answer"] };

export function declarationsOf({ types }: Package): Declarations {
  return new Map(types.map((type) => [type.name.text, type]));
}

/** What it takes to judge types of two versions of a package in one direction. */
export function sideOf(old: Package, now: Package): (direction: Direction) => Side {
  const [before, after, exact] = [declarationsOf(old), declarationsOf(now), old.int64 !== "number" || now.int64 !== "number"];
  const known = { input: new KnownPairs(), answer: new KnownPairs() };
  return (direction) => ({ direction, old: before, now: after, exact, known: known[direction] });
}

export function declarationChanges(old: Package, now: Package, side: (direction: Direction) => Side): readonly Change[] {
  const base: Base = { package: now.name.text, client: null };
  const members: Change[] = [];
  const owners = pairs(old.types, now.types, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly Change[] => {
    const told = { ...base, subject: key };
    if (before === null) return after === null ? [] : [{ ...told, ...added, at: after.at, version: "new" }];
    if (after === null) return [{ ...told, ...gone, at: before.at, version: "old" }];
    const sides = DIRECTIONS[before.usage].map(side);
    const own = merged([...noted(before, after), ...contentChanges(before, after, sides)]).map((finding): Change => ({ ...told, ...placed(finding, before.at, after.at) }));
    if (before.kind === "object" && after.kind === "object") members.push(...membersOf(key, sides.map((one) => memberChanges(before, after, one)), base));
    return own;
  });
  return [...owners, ...onceOf(members)];
}

/** What several types have from one schema (`allOf`, or a view for each direction) is told of the first of them. */
function onceOf(changes: readonly Change[]): readonly Change[] {
  const byPlace = new Map<string, Change[]>();
  for (const change of changes) {
    const place = JSON.stringify([change.version, change.at.file, change.at.pointer, change.level, change.what]);
    byPlace.set(place, [...(byPlace.get(place) ?? []), change]);
  }
  return [...byPlace.values()].flatMap((alike) => {
    const [first, ...others] = alike.toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
    if (first === undefined) return [];
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
    return [others.length === 0 ? first : { ...first, what: `${first.what}; also ${others.slice(0, NAMED).map(({ subject }) => subject).join(", ")}${more}` }];
  });
}

/** Members seen from several sides: each change once. */
export function membersOf(owner: string, seen: readonly (readonly MemberChange[])[], base: Base): readonly Change[] {
  const byMember = new Map<string, MemberChange[]>();
  for (const change of seen.flat()) byMember.set(change.member, [...(byMember.get(change.member) ?? []), change]);
  return [...byMember].flatMap(([member, changes]) =>
    merged(changes).map(({ level, chapter, what }): Change => {
      const { at, version } = changes.find((change) => change.what === what) ?? { at: { file: "", pointer: "" }, version: "new" };
      return { ...base, subject: `${owner}.${member}`, level, chapter, what, at, version };
    }),
  );
}

function contentChanges(old: TypeDeclaration, now: TypeDeclaration, sides: readonly Side[]): readonly Finding[] {
  if (old.kind === "object" && now.kind === "object") return [];
  if (old.kind === "choice" && now.kind === "choice") {
    const [before, after] = [old.values.map(({ value }) => value), now.values.map(({ value }) => value)];
    // Whichever way they go, applications name them: `Color.Red`.
    return [...valueChanges(before, after, "input"), ...nameChanges(old.values, now.values)];
  }
  if (old.kind === "choice") return [changed("breaking", "no longer a list of values, whose names are gone")];
  return sides.flatMap((side) => typeChanges(contentOf(old), contentOf(now), side));
}

/** The type that a declaration is another name of. */
function contentOf(declaration: TypeDeclaration): Type {
  switch (declaration.kind) {
    case "alias":
      return declaration.type;
    case "choice":
      return { kind: "choice", values: declaration.values.map(({ value }) => value), open: declaration.usage !== "request", nullable: false };
    case "object":
      return { kind: "ref", name: declaration.name.text, open: false, nullable: false };
  }
}

function nameChanges(old: readonly Choice[], now: readonly Choice[]): readonly Finding[] {
  return pairs(old, now, ({ value }) => JSON.stringify(value)).flatMap(({ key, old: before, now: after }): readonly Finding[] => {
    if (before === null || after === null) return [];
    const findings = before.name.text === after.name.text ? [] : [changed("breaking", `value ${key} has another name: ${before.name.text}, now ${after.name.text}`)];
    return [...findings, ...noted({ docs: before.docs }, { docs: after.docs }).map((finding) => ({ ...finding, what: `value ${key} ${finding.what}` }))];
  });
}
