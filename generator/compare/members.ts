// Two objects of one value, member by member.
import type { Place } from "../diagnostics.js";
import type { Field, Limits, OwnLimits, TypeDeclaration } from "../model/model.js";
import { added, changed, type Finding, gone, noted, pairs, placed, same } from "./changes.js";
import { type Direction, type Side, typeChanges, within } from "./types.js";

export type ObjectDeclaration = Extract<TypeDeclaration, { kind: "object" }>;

export interface MemberChange extends Finding {
  readonly member: string;
  readonly at: Place;
  readonly version: "old" | "new";
}

export function memberChanges(old: ObjectDeclaration, now: ObjectDeclaration, side: Side): readonly MemberChange[] {
  const members = pairs(old.fields, now.fields, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly MemberChange[] => {
    if (after === null) return before === null ? [] : [{ ...gone, member: key, at: before.at, version: "old" }];
    const findings = before === null ? [joined(after, side.direction)] : fieldChanges(before, after, side);
    return findings.map((finding) => ({ ...placed(finding, before?.at ?? after.at, after.at), member: key }));
  });
  const others = additionalChanges(old, now, side).map((finding): MemberChange => ({ ...placed(finding, old.at, now.at), member: "*" }));
  return [...members, ...others];
}

function joined({ required }: Field, direction: Direction): Finding {
  return { ...added, level: required && direction === "input" ? "breaking" : "new", what: required ? "new and required" : "new" };
}

function fieldChanges(old: Field, now: Field, side: Side): readonly Finding[] {
  const input = side.direction === "input";
  const findings = [...typeChanges(old.type, now.type, side), ...limitChanges(old.limits, now.limits, side.direction), ...noted(old, now)];
  if (!old.required && now.required) findings.push(changed(input ? "breaking" : "other", "required now"));
  if (old.required && !now.required) findings.push(changed(input ? "new" : "breaking", "optional now"));
  if (!same(old.default, now.default)) findings.push(changed("other", `default changed: ${shown(old.default)}, now ${shown(now.default)}`));
  if (old.secret !== now.secret) findings.push(changed("other", now.secret ? "a secret now" : "no longer a secret"));
  return findings;
}

function shown(value: Field["default"]): string {
  const text = value === undefined ? "none" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

/** Members without a name of their own. */
function additionalChanges({ additional: old, additionalLimits: before = {} }: ObjectDeclaration, { additional: now, additionalLimits: after = {} }: ObjectDeclaration, side: Side): readonly Finding[] {
  if (old === null) return now === null ? [] : [{ ...added, what: "other members may be there now" }];
  return now === null ? [{ ...gone, what: "other members are no longer described" }] : [...typeChanges(old, now, side), ...limitChanges(before, after, side.direction)];
}

const LOWER = ["minimum", "minLength", "minItems"] as const;
const HELD = ["items", "values"] as const;
const UPPER = ["maximum", "maxLength", "maxItems"] as const;

/** They are the server's to check: values that it took before may be refused. */
export function limitChanges(old: Limits, now: Limits, direction: Direction): readonly Finding[] {
  const told = (limit: keyof OwnLimits, tighter: boolean): Finding => {
    const level = direction === "answer" ? "other" : tighter ? "breaking" : "new";
    return changed(level, `${limit} changed: ${old[limit] ?? "none"}, now ${now[limit] ?? "none"}`);
  };
  return [
    ...LOWER.filter((limit) => old[limit] !== now[limit]).map((limit) => told(limit, (now[limit] ?? -Infinity) > (old[limit] ?? -Infinity))),
    ...UPPER.filter((limit) => old[limit] !== now[limit]).map((limit) => told(limit, (now[limit] ?? Infinity) < (old[limit] ?? Infinity))),
    ...(old.pattern === now.pattern ? [] : [told("pattern", now.pattern !== undefined)]),
    ...HELD.flatMap((place) => (old[place] === undefined && now[place] === undefined ? [] : within(place, limitChanges(old[place] ?? {}, now[place] ?? {}, direction)))),
  ];
}
