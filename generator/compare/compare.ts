// What changes for applications between two versions of packages: models in, changes out.
import type { Place } from "../diagnostics.js";
import type { Client, Json, Package } from "../model/model.js";
import { added, type Change, changed, type Finding, gone, LEVELS, pairs, placed, same } from "./changes.js";
import { clientChanges, placeOf } from "./clients.js";
import { declarationChanges, sideOf } from "./declarations.js";

/** Sorted, so that it does not depend on the order of documents. */
export function compared(old: readonly Package[], now: readonly Package[]): readonly Change[] {
  const changes = pairs(old, now, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly Change[] => {
    const base = { package: key, client: null, subject: key } as const;
    if (before === null) return after === null ? [] : [{ ...base, ...added, at: packagePlace(after), version: "new" }];
    if (after === null) return [{ ...base, ...gone, at: packagePlace(before), version: "old" }];
    const own = packageChanges(before, after).map((finding): Change => ({ ...base, ...placed(finding, packagePlace(before), packagePlace(after)) }));
    const side = sideOf(before, after);
    return [...own, ...clientsChanges(before, after, (one, other) => clientChanges(one, other, { package: key, client: other.name.text }, side)), ...declarationChanges(before, after, side)];
  });
  const keyed = changes.map((change) => ({ change, key: [LEVELS.indexOf(change.level), change.package, rank(change), change.client ?? "", change.subject, change.what, change.at.file, change.at.pointer] as const }));
  return keyed.sort((one, other) => order(one.key, other.key)).map(({ change }) => change);
}

/** The package, its clients, its types. */
function rank({ package: name, client, subject }: Change): number {
  return client !== null ? 1 : subject === name ? 0 : 2;
}

function order(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

function packagePlace({ at, clients }: Package): Place {
  return at ?? { file: clients[0]?.source ?? "", pointer: "" };
}

function packageChanges(old: Package, now: Package): readonly Finding[] {
  const findings: Finding[] = [];
  const has64 = ({ types, clients }: Package): boolean => /"format":"u?int64"/.test(JSON.stringify([types, clients]));
  if (old.int64 !== now.int64 && has64(old)) findings.push(changed("breaking", `whole numbers of 64 bits changed: ${old.int64}, now ${now.int64}`));
  const languages = pairs(Object.entries(old.languages), Object.entries(now.languages), ([language]) => language).flatMap(({ key, old: before, now: after }): readonly Finding[] => {
    if (before === null) return [{ ...added, what: `written in ${key} too` }];
    if (after === null) return [{ ...gone, what: `no longer written in ${key}` }];
    return same(settled(before[1], old), settled(after[1], now)) ? [] : [changed("breaking", `settings of ${key} changed`)];
  });
  return [...findings, ...languages];
}

/** Settings of a language, which calls a package by its name where they give none. */
function settled(settings: Json, { name }: Package): Json {
  return typeof settings === "object" && settings !== null && !Array.isArray(settings) ? { name: name.words.join("-"), ...settings } : settings;
}

function clientsChanges(old: Package, now: Package, compare: (old: Client, now: Client) => readonly Change[]): readonly Change[] {
  return pairs(old.clients, now.clients, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly Change[] => {
    const base = { package: now.name.text, client: key, subject: key };
    if (before === null) return after === null ? [] : [{ ...base, ...added, at: placeOf(after), version: "new" }];
    if (after === null) return [{ ...base, ...gone, at: placeOf(before), version: "old" }];
    return compare(before, after);
  });
}
