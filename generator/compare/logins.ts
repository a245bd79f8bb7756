// Two versions of the login of a client: the names that applications use of it.
import type { LoginModel } from "../model/model.js";
import { added, changed, type Finding, gone, pairs, same } from "./changes.js";

export function loginChanges(old: LoginModel | null, now: LoginModel | null): readonly Finding[] {
  if (old === null) return now === null ? [] : [added];
  if (now === null) return [gone];
  const findings = [
    ...named("protocol", old.protocols.map(({ name, settings }) => ({ key: name, facts: settings })), now.protocols.map(({ name, settings }) => ({ key: name, facts: settings })), "other"),
    ...named("method", old.methods.map(methodOf), now.methods.map(methodOf), "breaking"),
    ...named("type", old.types.map(({ name, type, shape }) => ({ key: name, facts: [type, shape] })), now.types.map(({ name, type, shape }) => ({ key: name, facts: [type, shape] })), "breaking"),
    ...named("value", valuesOf(old), valuesOf(now), "breaking"),
    ...named("error", old.errors.map(({ name, base, codes }) => ({ key: name, facts: [base, codes] })), now.errors.map(({ name, base, codes }) => ({ key: name, facts: [base, codes] })), "breaking"),
  ];
  if (!same(old.positional, now.positional.slice(0, old.positional.length))) findings.push(changed("breaking", "options are taken by another position"));
  else if (now.positional.length > old.positional.length) findings.push({ ...added, what: "more options are taken by position" });
  if (old.integration !== now.integration) findings.push(changed("breaking", "the class that checks tokens has another name"));
  const facts = ({ cookie, roles, parameters, levels, subjectFormat }: LoginModel): unknown => [cookie, roles, parameters, levels, subjectFormat];
  return same(facts(old), facts(now)) ? findings : [...findings, changed("other", "works otherwise")];
}

interface Named {
  readonly key: string;
  readonly facts: unknown;
}

function methodOf({ at: _at, name, ...rest }: LoginModel["methods"][number]): Named {
  return { key: name.text, facts: rest };
}

function valuesOf({ values }: LoginModel): readonly Named[] {
  return values.flatMap(({ name, members }) => members.map(({ key, value }) => ({ key: `${name}.${key}`, facts: value })));
}

function named(kind: string, old: readonly Named[], now: readonly Named[], level: Finding["level"]): readonly Finding[] {
  return pairs(old, now, ({ key }) => key).flatMap(({ key, old: before, now: after }): readonly Finding[] => {
    if (before === null) return [{ ...added, what: `new ${kind} ${key}` }];
    if (after === null) return [{ ...gone, what: `${kind} ${key} gone` }];
    return same(before.facts, after.facts) ? [] : [changed(level, `${kind} ${key} changed`)];
  });
}
