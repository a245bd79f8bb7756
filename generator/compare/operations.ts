// Two versions of one call: what is passed, what comes back, and how it travels.
import type { Client, Operation, Variant } from "../model/model.js";
import { added, type Change, changed, type Finding, gone, noted, pairs, placed, same, sameItems } from "./changes.js";
import { answerChanges } from "./answers.js";
import { membersOf } from "./declarations.js";
import { memberChanges, type ObjectDeclaration } from "./members.js";
import { type Direction, type Side, typeChanges } from "./types.js";

type Sides = (direction: Direction) => Side;
type Base = Pick<Change, "package" | "client">;

interface Method {
  readonly group: string;
  readonly operation: Operation;
}

export function operationChanges(old: Client, now: Client, base: Base, side: Sides): readonly Change[] {
  const [before, after] = [methodsOf(old), methodsOf(now)];
  const former = new Map(after.flatMap((method) => method.operation.aliases.map(({ text }) => [text, method] as const)));
  const kept = new Set(before.map(({ operation }) => operation.name.text));
  const renamed = new Set<Operation>();
  const changes = before.flatMap((method): readonly Change[] => {
    const { operation } = method;
    const name = operation.name.text;
    const subject = `${old.name.text}.${name}`;
    const direct = after.find((other) => other.operation.name.text === name);
    const next = direct ?? former.get(name);
    if (next === undefined) return [{ name: operation.name, at: operation.at }, ...operation.variants].map(({ name: lost, at }): Change => ({ ...base, subject: `${old.name.text}.${lost.text}`, ...gone, at, version: "old" }));
    if (direct === undefined && !kept.has(next.operation.name.text)) renamed.add(next.operation);
    const renaming: readonly Finding[] = direct === undefined ? [{ level: "new", chapter: "deprecated", what: `called ${next.operation.name.text} now; this name is kept` }] : [];
    const findings = [...renaming, ...methodChanges(old, method, now, next, side)];
    return [...findings.map((finding): Change => ({ ...base, subject, ...placed(finding, operation.at, next.operation.at) })), ...inputMembers(subject, operation.input.type, next.operation.input.type, base, side), ...variantChanges(operation, next.operation, base, now.name.text, side)];
  });
  const fresh = after.filter(({ operation }) => !kept.has(operation.name.text) && !renamed.has(operation));
  return [...changes, ...fresh.map(({ operation }): Change => ({ ...base, subject: `${now.name.text}.${operation.name.text}`, ...added, at: operation.at, version: "new" }))];
}

function methodsOf({ groups }: Client): readonly Method[] {
  return groups.flatMap((group) => group.operations.map((operation) => ({ group: group.name.text, operation })));
}

function methodChanges(before: Client, { group, operation: old }: Method, after: Client, { group: nextGroup, operation: now }: Method, side: Sides): readonly Finding[] {
  const findings: Finding[] = [];
  const [place, nextPlace] = [`${group}.${old.shortName.text}`, `${nextGroup}.${now.shortName.text}`];
  if (before.methods === "grouped" && after.methods === "grouped" && place !== nextPlace) findings.push(changed("breaking", `called ${nextPlace} now, no longer ${place}`));
  findings.push(...aliasChanges(old, now), ...inputChanges(old.input.type, now.input, side), ...bodyChanges(old, now), ...answerChanges(old, now, before.results, side("answer")), ...securityChanges(old.security, now.security));
  return [...findings, ...wireChanges(old, now), ...noted(old, now), ...relatedChanges(old, now)];
}

function aliasChanges(old: Operation, now: Operation): readonly Finding[] {
  const names = (operation: Operation): readonly string[] => operation.aliases.map(({ text }) => text);
  const callable = [now.name.text, ...names(now)];
  return [
    ...names(old).filter((name) => !callable.includes(name)).map((name): Finding => ({ ...gone, what: `former name ${name} gone` })),
    ...names(now).filter((name) => !names(old).includes(name) && name !== old.name.text).map((name): Finding => ({ ...added, what: `may be called ${name} too` })),
  ];
}

function inputChanges(old: string | null, now: Operation["input"], side: Sides): readonly Finding[] {
  if (old === null) return now.type === null ? [] : [now.required ? changed("breaking", "takes an input now, which it needs") : { ...added, what: "takes an input now" }];
  if (now.type === null) return [{ ...gone, what: "no longer takes an input" }];
  if (areObjects(old, now.type, side("input")) !== null) return [];
  return typeChanges({ kind: "ref", name: old, open: false, nullable: false }, { kind: "ref", name: now.type, open: false, nullable: false }, side("input")).map((finding) => ({ ...finding, what: `input: ${finding.what}` }));
}

/** An input that is the body alone is required with it: none of its members tells that. */
function bodyChanges(old: Operation, now: Operation): readonly Finding[] {
  const isBodyAlone = ({ input, body }: Operation): boolean => body?.shape.kind === "members" && input.parameters.length === 0;
  if (!isBodyAlone(old) || !isBodyAlone(now) || old.body?.required === now.body?.required || old.input.required === now.input.required) return [];
  return [now.input.required ? changed("breaking", "input required now") : changed("new", "input optional now")];
}

/** An input whose type has another name: its members are those of the call. */
function inputMembers(subject: string, old: string | null, now: string | null, base: Base, side: Sides): readonly Change[] {
  const input = side("input");
  const objects = old === null || now === null || old === now ? null : areObjects(old, now, input);
  return objects === null ? [] : membersOf(`${subject} input`, [memberChanges(...objects, input).filter(({ what }) => what !== "described otherwise")], base);
}

function areObjects(old: string, now: string, side: Side): readonly [ObjectDeclaration, ObjectDeclaration] | null {
  const [before, after] = [side.old.get(old), side.now.get(now)];
  return before?.kind === "object" && after?.kind === "object" ? [before, after] : null;
}

/** Whoever had enough credentials still has, or not. */
function securityChanges(old: Operation["security"], now: Operation["security"]): readonly Finding[] {
  const namesOf = (security: Operation["security"]): readonly (readonly string[])[] => (security.length === 0 ? [[]] : security.map((set) => set.map(({ credential }) => credential)));
  const [before, after] = [namesOf(old), namesOf(now)];
  const text = (sets: readonly (readonly string[])[]): string => [...new Set(sets.map((set) => (set.length === 0 ? "none" : [...set].sort().join(" and "))))].sort().join(", or ");
  const suffices = (has: readonly string[], sets: readonly (readonly string[])[]): boolean => sets.some((set) => set.every((name) => has.includes(name)));
  const what = `credentials changed: ${text(before)}, now ${text(after)}`;
  if (!before.every((set) => suffices(set, after))) return [changed("breaking", what)];
  if (!after.every((set) => suffices(set, before))) return [changed("new", what)];
  return sameItems(old.map((set) => set.map((one) => JSON.stringify(one)).sort()), now.map((set) => set.map((one) => JSON.stringify(one)).sort())) ? [] : [changed("other", "scopes changed")];
}

/** What the client sees to. What came or went with a parameter, a body or an answer is told there. */
function wireChanges(old: Operation, now: Operation): readonly Finding[] {
  const address = ({ method, path }: Operation): string => `${method} ${path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("")}`;
  const kept = new Set(old.input.parameters.flatMap(({ member }) => (now.input.parameters.some((parameter) => parameter.member === member) ? [member] : [])));
  const hasBodies = old.body !== null && now.body !== null;
  const isAnsweredAlike = old.answer.kind === now.answer.kind;
  const travels = ({ server, input, body, fixedQuery, accept }: Operation): unknown => [
    server,
    input.parameters.filter(({ member }) => kept.has(member)).map((parameter) => JSON.stringify(parameter)).sort(),
    // Whether it is sent empty follows from its members, which are told themselves.
    hasBodies && { ...body, bare: null },
    fixedQuery,
    isAnsweredAlike && accept,
  ];
  return [
    ...(address(old) === address(now) ? [] : [changed("other", `${address(old)}, now ${address(now)}`)]),
    ...(same(travels(old), travels(now)) ? [] : [changed("other", "travels otherwise")]),
    ...(old.repeatable === now.repeatable ? [] : [changed("other", now.repeatable ? "is sent again after failures now" : "is no longer sent again after failures")]),
    ...(old.unconfirmed === now.unconfirmed ? [] : [changed("other", now.unconfirmed ? "may not be served" : "is known to be served")]),
  ];
}

/** Stands in the documentation of the call; the bodies of callbacks are types of the package. */
function relatedChanges(old: Operation, now: Operation): readonly Finding[] {
  return [
    ...(sameItems(old.callbacks, now.callbacks) ? [] : [changed("other", "callbacks changed")]),
    ...(sameItems(old.links.map((link) => ({ ...link, parameters: [...link.parameters].sort() })), now.links.map((link) => ({ ...link, parameters: [...link.parameters].sort() }))) ? [] : [changed("other", "links changed")]),
  ];
}

function variantChanges(old: Operation, now: Operation, base: Base, client: string, side: Sides): readonly Change[] {
  return pairs<Variant>(old.variants, now.variants, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly Change[] => {
    const subject = `${client}.${key}`;
    if (before === null) return after === null ? [] : [{ ...base, subject, ...added, at: after.at, version: "new" }];
    if (after === null) return [{ ...base, subject, ...gone, at: before.at, version: "old" }];
    const fills = ({ fixed, members }: Variant): unknown => [fixed, members];
    const findings = [...securityChanges(before.security, after.security), ...(same(fills(before), fills(after)) ? [] : [changed("other", "fills the call otherwise")]), ...noted({ docs: before.docs }, { docs: after.docs })];
    return [...findings.map((finding): Change => ({ ...base, subject, ...placed(finding, before.at, after.at) })), ...inputMembers(subject, before.input, after.input, base, side)];
  });
}
