// Two types of one value: what changed for who sends it, or for who receives it.
import type { Type, TypeDeclaration } from "../model/model.js";
import { added, canonical, changed, type Finding, gravest, type Level, LEVELS, merged, same } from "./changes.js";
import type { KnownPairs } from "./known-pairs.js";
import { memberChanges } from "./members.js";
import { primitiveLevel } from "./primitives.js";
import { typeText } from "./type-text.js";

export type Direction = "input" | "answer";

export type Declarations = ReadonlyMap<string, TypeDeclaration>;

/** What types need to be understood, and what is known of the comparison so far. */
export interface Side {
  readonly direction: Direction;
  readonly old: Declarations;
  readonly now: Declarations;
  /** 64 bits are a type of their own (`bigint`, or a text), so that they cannot become or cease to be. */
  readonly exact: boolean;
  readonly known: KnownPairs;
}

type Values = readonly (string | number | boolean | null)[];

/** Types of one name are the same here: what changed in them is told where they are declared. */
export function typeChanges(old: Type, now: Type, side: Side): readonly Finding[] {
  if (old.kind === "ref" && now.kind === "ref" && old.name === now.name) return nullChanges(old.nullable, now.nullable, side.direction);
  const [before, after] = [plain(old, side.old), plain(now, side.now)];
  const shape = (): readonly Finding[] => shapeChanges(before, after, side, `type changed: ${typeText(old)}, now ${typeText(now)}`);
  const found = old.kind === "ref" && now.kind === "ref" ? side.known.of(`${old.name} ${now.name} ${old.open}`, shape) : shape();
  return [...nullChanges(before.nullable, after.nullable, side.direction), ...found];
}

/** The gravest difference. */
export function typeLevel(old: Type, now: Type, side: Side): Level | null {
  return gravest(typeChanges(old, now, side).map(({ level }) => level));
}

export function nullChanges(before: boolean, after: boolean, direction: Direction): readonly Finding[] {
  if (before === after) return [];
  if (after) return [changed(direction === "input" ? "new" : "breaking", "may be null now")];
  return [changed(direction === "input" ? "breaking" : "other", "may no longer be null")];
}

/** Behind aliases, and choices of names as those without. Null stands in `nullable` alone. */
function plain(type: Type, declarations: Declarations, seen: ReadonlySet<string> = new Set()): Type {
  const declaration = type.kind === "ref" ? declarations.get(type.name) : undefined;
  if (type.kind !== "ref" || declaration === undefined || declaration.kind === "object" || seen.has(type.name)) return type;
  if (declaration.kind === "choice") return { kind: "choice", values: declaration.values.map(({ value }) => value), open: type.open, nullable: type.nullable };
  const target = plain(declaration.type, declarations, new Set([...seen, type.name]));
  return { ...target, nullable: target.nullable || type.nullable };
}

function shapeChanges(old: Type, now: Type, side: Side, what: string): readonly Finding[] {
  const told = (level: Level | null): readonly Finding[] => (level === null ? [] : [changed(level, what)]);
  if (old.kind === "array" && now.kind === "array") return within("items", typeChanges(old.items, now.items, side));
  if (old.kind === "map" && now.kind === "map") return within("values", typeChanges(old.values, now.values, side));
  if (old.kind === "choice" && now.kind === "choice") return valueChanges(old.values, now.values, side.direction);
  if (old.kind === "union" || now.kind === "union") return alternativeChanges(old, now, side);
  if (old.kind === "ref" && now.kind === "ref") return old.name === now.name ? [] : declaredChanges(old.name, now.name, side);
  return told(shapeLevel(old, now, side));
}

export function within(place: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, what: `${place}: ${finding.what}` }));
}

/** In answers, choices are open (decision 0012). */
export function valueChanges(old: Values, now: Values, direction: Direction): readonly Finding[] {
  const lost = old.filter((value) => !now.includes(value)).map((value): Finding => ({ level: direction === "input" ? "breaking" : "other", chapter: "removed", what: `value ${JSON.stringify(value)} gone` }));
  const gained = now.filter((value) => !old.includes(value)).map((value): Finding => ({ ...added, what: `new value ${JSON.stringify(value)}` }));
  const moved = lost.length + gained.length === 0 && !same(old, now) ? [changed("other", "values stand in another order")] : [];
  return [...lost, ...gained, ...moved];
}

/** A type alone is a union of one. */
function alternativeChanges(old: Type, now: Type, side: Side): readonly Finding[] {
  const [before, after] = [variantsOf(old), variantsOf(now)];
  const [known, stayed] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  const lost = before.map((type) => ({ type, level: stayed.has(canonical(type)) ? null : nearest(after, (other) => typeLevel(type, other, side)) }));
  const gained = after.map((type) => ({ type, level: known.has(canonical(type)) ? null : nearest(before, (other) => typeLevel(other, type, side)) }));
  const inside = gravest([...lost, ...gained].flatMap(({ level }) => (level === null || level === "breaking" ? [] : [level])));
  return merged([
    ...lost.filter(({ level }) => level === "breaking").map(({ type }): Finding => ({ level: side.direction === "input" ? "breaking" : "other", chapter: "removed", what: `no longer ${typeText(type)}` })),
    ...gained.filter(({ level }) => level === "breaking").map(({ type }): Finding => ({ level: side.direction === "input" ? "new" : "breaking", chapter: "added", what: `may be ${typeText(type)} now` })),
    ...(old.kind === "union" && now.kind === "union" && !same(old.discriminator, now.discriminator) && same(old.variants, now.variants) ? [changed("other", "alternatives are told apart otherwise")] : []),
    ...(inside === null ? [] : [changed(inside, `type changed: ${typeText(old)}, now ${typeText(now)}`)]),
  ]);
}

function nearest(others: readonly Type[], levelOf: (other: Type) => Level | null): Level | null {
  let least: Level = "breaking";
  for (const other of others) {
    const level = levelOf(other);
    if (level === null) return null;
    if (LEVELS.indexOf(level) > LEVELS.indexOf(least)) least = level;
  }
  return least;
}

function variantsOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.variants : [{ ...type, nullable: false }];
}

function shapeLevel(old: Type, now: Type, side: Side): Level | null {
  const [wider, narrower] = side.direction === "input" ? [now, old] : [old, now];
  if (old.kind === "primitive" && now.kind === "primitive") return primitiveLevel(old, now, side);
  if (old.kind === "literal" && now.kind === "literal") return old.value === now.value ? null : "breaking";
  // Any value fits where nothing is said; text where a choice is open.
  if (wider.kind === "primitive" && wider.primitive === "unknown") return side.direction === "input" ? "new" : "other";
  if (narrower.kind === "literal" && wider.kind === "choice" && wider.values.includes(narrower.value)) return side.direction === "input" ? "new" : "other";
  const values: Values | null = narrower.kind === "choice" ? narrower.values : narrower.kind === "literal" ? [narrower.value] : null;
  if (values !== null && wider.kind === "primitive" && wider.format === null && values.every((value) => isOf(value, wider.primitive))) return side.direction === "input" ? "new" : "other";
  if (side.direction === "answer" && old.kind === "choice" && old.open && now.kind === "primitive" && old.values.every((value) => isOf(value, now.primitive))) return "new";
  if (old.kind === "tuple" && now.kind === "tuple") return tupleLevel(old, now, side);
  if (old.kind === "intersection" && now.kind === "intersection") return listLevel(old.parts, now.parts, true, side);
  return "breaking";
}

type Tuple = Extract<Type, { kind: "tuple" }>;

function tupleLevel(old: Tuple, now: Tuple, side: Side): Level | null {
  const items = listLevel([...old.items, ...rest(old.rest)], [...now.items, ...rest(now.rest)], (old.rest === null) === (now.rest === null), side);
  const more = (now.required ?? now.items.length) - (old.required ?? old.items.length);
  if (items === "breaking" || more === 0) return items;
  return gravest([more > 0 === (side.direction === "input") ? "breaking" : side.direction === "input" ? "new" : "other", ...(items === null ? [] : [items])]);
}

function rest(type: Type | null): readonly Type[] {
  return type === null ? [] : [type];
}

function isOf(value: string | number | boolean | null, primitive: string): boolean {
  return typeof value === primitive || (primitive === "integer" && typeof value === "number");
}

function listLevel(old: readonly Type[], now: readonly Type[], alike: boolean, side: Side): Level | null {
  if (!alike || old.length !== now.length) return "breaking";
  return gravest(old.flatMap((type, index) => { const other = now[index]; return other === undefined ? [] : (typeLevel(type, other, side) ?? []); }));
}

/** Objects of two names, member by member. */
function declaredChanges(old: string, now: string, side: Side): readonly Finding[] {
  const [before, after] = [side.old.get(old), side.now.get(now)];
  const members = before?.kind === "object" && after?.kind === "object" ? memberChanges(before, after, side).filter(({ what }) => what !== "described otherwise") : null;
  const level = members === null ? "breaking" : gravest(members.map((change) => change.level));
  const why = members?.filter((change) => change.level === level).map(({ member, what }) => `${member}: ${what}`) ?? [];
  const reasons = why.length === 0 ? "" : ` (${why.slice(0, 3).join("; ")}${why.length > 3 ? "; ..." : ""})`;
  return level === null ? [] : [changed(level, `type changed: ${old}, now ${now}${reasons}`)];
}
