import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  formatted
} from "./chunk-PVIPENZN.js";
import {
  configOf,
  documentsOf,
  lockOf,
  packagesOf
} from "./chunk-NV264AHT.js";
import "./chunk-WRBRCMXF.js";
import {
  locatedDiagnostics
} from "./chunk-IXWPALSX.js";
import "./chunk-V5JOD3J6.js";
import "./chunk-5ZQCKY36.js";
import "./chunk-HKMHZLZA.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import "./chunk-G4OI5MUK.js";
import "./chunk-GPXGVJXS.js";
import "./chunk-GC3MIXJQ.js";
import "./chunk-G2OAR74K.js";
import "./chunk-5YIJR4OS.js";
import "./chunk-GINY6OMM.js";
import "./chunk-M36B2IZF.js";
import "./chunk-NZGVA7RK.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-W5QYSUIG.js";
import {
  terminalText
} from "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// compare-command.ts
import { realpathSync } from "node:fs";

// compare/changes.ts
var LEVELS = ["breaking", "new", "other"];
var gone = { level: "breaking", chapter: "removed", what: "gone" };
var added = { level: "new", chapter: "added", what: "new" };
function changed(level, what) {
  return { level, chapter: "changed", what };
}
function placed(finding, old, now) {
  return finding.chapter === "removed" ? { ...finding, at: old, version: "old" } : { ...finding, at: now, version: "new" };
}
function gravest(levels) {
  return LEVELS.find((level) => levels.includes(level)) ?? null;
}
function merged(findings) {
  const byText = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = byText.get(finding.what);
    if (known === void 0 || LEVELS.indexOf(finding.level) < LEVELS.indexOf(known.level)) byText.set(finding.what, finding);
  }
  return [...byText.values()];
}
function pairs(old, now, keyOf) {
  const [before, after] = [new Map(old.map((value) => [keyOf(value), value])), new Map(now.map((value) => [keyOf(value), value]))];
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((key) => ({ key, old: before.get(key) ?? null, now: after.get(key) ?? null }));
}
function same(one, other) {
  return canonical(one) === canonical(other);
}
function sameItems(one, other) {
  return same(one.map(canonical).sort(), other.map(canonical).sort());
}
function canonical(value) {
  return JSON.stringify(value, (_key, inner2) => isRecord(inner2) ? Object.fromEntries(Object.entries(inner2).sort(([left], [right]) => left < right ? -1 : 1)) : inner2) ?? "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function noted(old, now) {
  const findings = [];
  if (old.deprecated !== true && now.deprecated === true) findings.push({ level: "new", chapter: "deprecated", what: "deprecated" });
  if (old.deprecated === true && now.deprecated !== true) findings.push(changed("other", "no longer deprecated"));
  if (!same(old.docs, now.docs)) findings.push(changed("other", "described otherwise"));
  return findings;
}

// compare/logins.ts
function loginChanges(old, now) {
  if (old === null) return now === null ? [] : [added];
  if (now === null) return [gone];
  const findings = [
    ...named("protocol", old.protocols.map(({ name, settings }) => ({ key: name, facts: settings })), now.protocols.map(({ name, settings }) => ({ key: name, facts: settings })), "other"),
    ...named("method", old.methods.map(methodOf), now.methods.map(methodOf), "breaking"),
    ...named("type", old.types.map(({ name, type, shape }) => ({ key: name, facts: [type, shape] })), now.types.map(({ name, type, shape }) => ({ key: name, facts: [type, shape] })), "breaking"),
    ...named("value", valuesOf(old), valuesOf(now), "breaking"),
    ...named("error", old.errors.map(({ name, base, codes }) => ({ key: name, facts: [base, codes] })), now.errors.map(({ name, base, codes }) => ({ key: name, facts: [base, codes] })), "breaking")
  ];
  if (!same(old.positional, now.positional.slice(0, old.positional.length))) findings.push(changed("breaking", "options are taken by another position"));
  else if (now.positional.length > old.positional.length) findings.push({ ...added, what: "more options are taken by position" });
  if (old.integration !== now.integration) findings.push(changed("breaking", "the class that checks tokens has another name"));
  const facts2 = ({ cookie, roles, parameters, levels, subjectFormat }) => [cookie, roles, parameters, levels, subjectFormat];
  return same(facts2(old), facts2(now)) ? findings : [...findings, changed("other", "works otherwise")];
}
function methodOf({ at: _at, name, ...rest2 }) {
  return { key: name.text, facts: rest2 };
}
function valuesOf({ values }) {
  return values.flatMap(({ name, members }) => members.map(({ key, value }) => ({ key: `${name}.${key}`, facts: value })));
}
function named(kind, old, now, level) {
  return pairs(old, now, ({ key }) => key).flatMap(({ key, old: before, now: after }) => {
    if (before === null) return [{ ...added, what: `new ${kind} ${key}` }];
    if (after === null) return [{ ...gone, what: `${kind} ${key} gone` }];
    return same(before.facts, after.facts) ? [] : [changed(level, `${kind} ${key} changed`)];
  });
}

// compare/members.ts
function memberChanges(old, now, side) {
  const members = pairs(old.fields, now.fields, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    if (after === null) return before === null ? [] : [{ ...gone, member: key, at: before.at, version: "old" }];
    const findings = before === null ? [joined(after, side.direction)] : fieldChanges(before, after, side);
    return findings.map((finding) => ({ ...placed(finding, before?.at ?? after.at, after.at), member: key }));
  });
  const others = additionalChanges(old.additional, now.additional, side).map((finding) => ({ ...placed(finding, old.at, now.at), member: "*" }));
  return [...members, ...others];
}
function joined({ required }, direction) {
  return { ...added, level: required && direction === "input" ? "breaking" : "new", what: required ? "new and required" : "new" };
}
function fieldChanges(old, now, side) {
  const input = side.direction === "input";
  const findings = [...typeChanges(old.type, now.type, side), ...limitChanges(old.limits, now.limits, side.direction), ...noted(old, now)];
  if (!old.required && now.required) findings.push(changed(input ? "breaking" : "other", "required now"));
  if (old.required && !now.required) findings.push(changed(input ? "new" : "breaking", "optional now"));
  if (!same(old.default, now.default)) findings.push(changed("other", `default changed: ${shown(old.default)}, now ${shown(now.default)}`));
  if (old.secret !== now.secret) findings.push(changed("other", now.secret ? "a secret now" : "no longer a secret"));
  return findings;
}
function shown(value) {
  const text2 = value === void 0 ? "none" : JSON.stringify(value);
  return text2.length > 60 ? `${text2.slice(0, 60)}...` : text2;
}
function additionalChanges(old, now, side) {
  if (old === null) return now === null ? [] : [{ ...added, what: "other members may be there now" }];
  return now === null ? [{ ...gone, what: "other members are no longer described" }] : typeChanges(old, now, side);
}
var LOWER = ["minimum", "minLength", "minItems"];
var UPPER = ["maximum", "maxLength", "maxItems"];
function limitChanges(old, now, direction) {
  const told = (limit, tighter) => {
    const level = direction === "answer" ? "other" : tighter ? "breaking" : "new";
    return changed(level, `${limit} changed: ${old[limit] ?? "none"}, now ${now[limit] ?? "none"}`);
  };
  return [
    ...LOWER.filter((limit) => old[limit] !== now[limit]).map((limit) => told(limit, (now[limit] ?? -Infinity) > (old[limit] ?? -Infinity))),
    ...UPPER.filter((limit) => old[limit] !== now[limit]).map((limit) => told(limit, (now[limit] ?? Infinity) < (old[limit] ?? Infinity))),
    ...old.pattern === now.pattern ? [] : [told("pattern", now.pattern !== void 0)]
  ];
}

// compare/primitives.ts
var INT64 = /^u?int64$/;
var WIDTHS = [["int32", "int64"], ["float", "double"]];
var REFUSES_NOTHING = /* @__PURE__ */ new Set(["password", "int64", "double", "float"]);
function primitiveLevel(old, now, { direction, exact }) {
  if (exact && INT64.test(old.format ?? "") !== INT64.test(now.format ?? "")) return "breaking";
  const [wider, narrower] = direction === "input" ? [now, old] : [old, now];
  if (old.primitive !== now.primitive) {
    const holds = wider.primitive === "unknown" || narrower.primitive === "never" || wider.primitive === "number" && narrower.primitive === "integer";
    return !holds ? "breaking" : direction === "input" ? "new" : "other";
  }
  if (old.format === now.format) return null;
  if (direction === "answer") return "other";
  const widened = WIDTHS.some((formats) => formats.indexOf(old.format ?? "") !== -1 && formats.indexOf(old.format ?? "") < formats.indexOf(now.format ?? ""));
  if (now.format === null || widened) return old.format !== null && REFUSES_NOTHING.has(old.format) ? "other" : "new";
  return REFUSES_NOTHING.has(now.format) && (old.format === null || REFUSES_NOTHING.has(old.format)) ? "other" : "breaking";
}

// compare/type-text.ts
var shown2 = 6;
function typeText(type) {
  switch (type.kind) {
    case "primitive":
      return type.format === null ? type.primitive : `${type.primitive} (${type.format})`;
    case "literal":
      return JSON.stringify(type.value);
    case "ref":
      return type.name;
    case "choice":
      return some(type.values.map((value) => JSON.stringify(value)), " | ");
    case "array":
      return `list of ${inner(type.items)}`;
    case "tuple":
      return `[${some([...type.items.map((item, index) => `${inner(item)}${index < (type.required ?? type.items.length) ? "" : "?"}`), ...type.rest === null ? [] : [`...${inner(type.rest)}`]], ", ")}]`;
    case "map":
      return `map of ${inner(type.values)}`;
    case "union":
      return some(type.variants.map(inner), " | ");
    case "intersection":
      return some(type.parts.map(inner), " & ");
  }
}
function inner(type) {
  const text2 = typeText(type);
  const held = type.kind === "union" || type.kind === "choice" || type.kind === "intersection" ? `(${text2})` : text2;
  return type.nullable ? `${held} or null` : held;
}
function some(texts, between) {
  return texts.length > shown2 ? `${texts.slice(0, shown2).join(between)}${between}...` : texts.join(between);
}

// compare/types.ts
function typeChanges(old, now, side) {
  if (old.kind === "ref" && now.kind === "ref" && old.name === now.name) return nullChanges(old.nullable, now.nullable, side.direction);
  const [before, after] = [plain(old, side.old), plain(now, side.now)];
  const shape = () => shapeChanges(before, after, side, `type changed: ${typeText(old)}, now ${typeText(now)}`);
  const found = old.kind === "ref" && now.kind === "ref" ? side.known.of(`${old.name} ${now.name} ${old.open}`, shape) : shape();
  return [...nullChanges(before.nullable, after.nullable, side.direction), ...found];
}
function typeLevel(old, now, side) {
  return gravest(typeChanges(old, now, side).map(({ level }) => level));
}
function nullChanges(before, after, direction) {
  if (before === after) return [];
  if (after) return [changed(direction === "input" ? "new" : "breaking", "may be null now")];
  return [changed(direction === "input" ? "breaking" : "other", "may no longer be null")];
}
function plain(type, declarations, seen = /* @__PURE__ */ new Set()) {
  const declaration = type.kind === "ref" ? declarations.get(type.name) : void 0;
  if (type.kind !== "ref" || declaration === void 0 || declaration.kind === "object" || seen.has(type.name)) return type;
  if (declaration.kind === "choice") return { kind: "choice", values: declaration.values.map(({ value }) => value), open: type.open, nullable: type.nullable };
  const target = plain(declaration.type, declarations, /* @__PURE__ */ new Set([...seen, type.name]));
  return { ...target, nullable: target.nullable || type.nullable };
}
function shapeChanges(old, now, side, what) {
  const told = (level) => level === null ? [] : [changed(level, what)];
  if (old.kind === "array" && now.kind === "array") return within("items", typeChanges(old.items, now.items, side));
  if (old.kind === "map" && now.kind === "map") return within("values", typeChanges(old.values, now.values, side));
  if (old.kind === "choice" && now.kind === "choice") return valueChanges(old.values, now.values, side.direction);
  if (old.kind === "union" || now.kind === "union") return alternativeChanges(old, now, side);
  if (old.kind === "ref" && now.kind === "ref") return old.name === now.name ? [] : declaredChanges(old.name, now.name, side);
  return told(shapeLevel(old, now, side));
}
function within(place, findings) {
  return findings.map((finding) => ({ ...finding, what: `${place}: ${finding.what}` }));
}
function valueChanges(old, now, direction) {
  const lost = old.filter((value) => !now.includes(value)).map((value) => ({ level: direction === "input" ? "breaking" : "other", chapter: "removed", what: `value ${JSON.stringify(value)} gone` }));
  const gained = now.filter((value) => !old.includes(value)).map((value) => ({ ...added, what: `new value ${JSON.stringify(value)}` }));
  const moved = lost.length + gained.length === 0 && !same(old, now) ? [changed("other", "values stand in another order")] : [];
  return [...lost, ...gained, ...moved];
}
function alternativeChanges(old, now, side) {
  const [before, after] = [variantsOf(old), variantsOf(now)];
  const [known, stayed] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  const lost = before.map((type) => ({ type, level: stayed.has(canonical(type)) ? null : nearest(after, (other) => typeLevel(type, other, side)) }));
  const gained = after.map((type) => ({ type, level: known.has(canonical(type)) ? null : nearest(before, (other) => typeLevel(other, type, side)) }));
  const inside = gravest([...lost, ...gained].flatMap(({ level }) => level === null || level === "breaking" ? [] : [level]));
  return merged([
    ...lost.filter(({ level }) => level === "breaking").map(({ type }) => ({ level: side.direction === "input" ? "breaking" : "other", chapter: "removed", what: `no longer ${typeText(type)}` })),
    ...gained.filter(({ level }) => level === "breaking").map(({ type }) => ({ level: side.direction === "input" ? "new" : "breaking", chapter: "added", what: `may be ${typeText(type)} now` })),
    ...old.kind === "union" && now.kind === "union" && !same(old.discriminator, now.discriminator) && same(old.variants, now.variants) ? [changed("other", "alternatives are told apart otherwise")] : [],
    ...inside === null ? [] : [changed(inside, `type changed: ${typeText(old)}, now ${typeText(now)}`)]
  ]);
}
function nearest(others, levelOf) {
  let least = "breaking";
  for (const other of others) {
    const level = levelOf(other);
    if (level === null) return null;
    if (LEVELS.indexOf(level) > LEVELS.indexOf(least)) least = level;
  }
  return least;
}
function variantsOf(type) {
  return type.kind === "union" ? type.variants : [{ ...type, nullable: false }];
}
function shapeLevel(old, now, side) {
  const [wider, narrower] = side.direction === "input" ? [now, old] : [old, now];
  if (old.kind === "primitive" && now.kind === "primitive") return primitiveLevel(old, now, side);
  if (old.kind === "literal" && now.kind === "literal") return old.value === now.value ? null : "breaking";
  if (wider.kind === "primitive" && wider.primitive === "unknown") return side.direction === "input" ? "new" : "other";
  if (narrower.kind === "literal" && wider.kind === "choice" && wider.values.includes(narrower.value)) return side.direction === "input" ? "new" : "other";
  const values = narrower.kind === "choice" ? narrower.values : narrower.kind === "literal" ? [narrower.value] : null;
  if (values !== null && wider.kind === "primitive" && wider.format === null && values.every((value) => isOf(value, wider.primitive))) return side.direction === "input" ? "new" : "other";
  if (side.direction === "answer" && old.kind === "choice" && old.open && now.kind === "primitive" && old.values.every((value) => isOf(value, now.primitive))) return "new";
  if (old.kind === "tuple" && now.kind === "tuple") return tupleLevel(old, now, side);
  if (old.kind === "intersection" && now.kind === "intersection") return listLevel(old.parts, now.parts, true, side);
  return "breaking";
}
function tupleLevel(old, now, side) {
  const items = listLevel([...old.items, ...rest(old.rest)], [...now.items, ...rest(now.rest)], old.rest === null === (now.rest === null), side);
  const more = (now.required ?? now.items.length) - (old.required ?? old.items.length);
  if (items === "breaking" || more === 0) return items;
  return gravest([more > 0 === (side.direction === "input") ? "breaking" : side.direction === "input" ? "new" : "other", ...items === null ? [] : [items]]);
}
function rest(type) {
  return type === null ? [] : [type];
}
function isOf(value, primitive) {
  return typeof value === primitive || primitive === "integer" && typeof value === "number";
}
function listLevel(old, now, alike, side) {
  if (!alike || old.length !== now.length) return "breaking";
  return gravest(old.flatMap((type, index) => {
    const other = now[index];
    return other === void 0 ? [] : typeLevel(type, other, side) ?? [];
  }));
}
function declaredChanges(old, now, side) {
  const [before, after] = [side.old.get(old), side.now.get(now)];
  const members = before?.kind === "object" && after?.kind === "object" ? memberChanges(before, after, side).filter(({ what }) => what !== "described otherwise") : null;
  const level = members === null ? "breaking" : gravest(members.map((change) => change.level));
  const why = members?.filter((change) => change.level === level).map(({ member, what }) => `${member}: ${what}`) ?? [];
  const reasons = why.length === 0 ? "" : ` (${why.slice(0, 3).join("; ")}${why.length > 3 ? "; ..." : ""})`;
  return level === null ? [] : [changed(level, `type changed: ${old}, now ${now}${reasons}`)];
}

// compare/answers.ts
function answerChanges(old, now, results, side) {
  return [...dataChanges(old.answer, now.answer, side), ...errorChanges(errorsOf(old.answer), errorsOf(now.answer), results, side), ...headerChanges(old.headers, now.headers, side), ...pageChanges(old, now)];
}
function dataChanges(old, now, side) {
  if (old.kind !== now.kind) return [changed("breaking", `answer changed: ${kindText(old)}, now ${kindText(now)}`)];
  const [before, after] = [dataOf(old), dataOf(now)];
  if (before === null) return after === null ? [] : [{ ...added, what: "answer: data is described" }];
  if (after === null) return [{ ...gone, what: "answer: data is no longer described" }];
  const findings = typeChanges(before, after, side).map((finding) => ({ ...finding, what: `answer: ${finding.what}` }));
  if (old.kind === "stream" && now.kind === "stream" && old.framing !== now.framing) {
    findings.push(changed(!isEvents(old) && !isEvents(now) ? "other" : "breaking", `answer: comes as ${now.framing} now, no longer as ${old.framing}`));
  }
  if (mayBeEmpty(old) === mayBeEmpty(now)) return findings;
  return [...findings, mayBeEmpty(now) ? changed("breaking", "answer: may be empty now") : changed("other", "answer: is never empty now")];
}
function kindText(answer) {
  return answer.kind === "envelope" ? "data in an envelope" : answer.kind;
}
function dataOf(answer) {
  return answer.kind === "none" ? null : answer.kind === "envelope" ? answer.data : answer.type;
}
function mayBeEmpty(answer) {
  return "mayBeEmpty" in answer && answer.mayBeEmpty === true;
}
function isEvents({ framing }) {
  return framing !== "lines" && framing !== "sequence";
}
function errorsOf(answer) {
  return answer.kind === "envelope" ? [] : answer.errors;
}
function errorChanges(old, now, results, side) {
  return pairs(old, now, ({ status }) => status).flatMap(({ key, old: before, now: after }) => {
    if (before === null) return [{ ...added, what: `error ${key} is described` }];
    if (after === null) return [{ ...gone, level: results === "result" ? "breaking" : "other", what: `error ${key} is no longer described` }];
    return typeChanges(before.type, after.type, side).map((finding) => ({ ...finding, what: `error ${key}: ${finding.what}` }));
  });
}
function headerChanges(old, now, side) {
  if (old === null) return now === null ? [] : [{ ...added, what: "headers are described" }];
  if (now === null) return [{ ...gone, what: "headers are no longer described" }];
  return typeChanges(old, now, side).map((finding) => ({ ...finding, what: `headers: ${finding.what}` }));
}
function pageChanges({ pagination: old }, { pagination: now }) {
  if (old === null) return now === null ? [] : [{ ...added, what: "has pages now" }];
  if (now === null) return [{ ...gone, what: "no longer has pages" }];
  if (!same(old.items, now.items)) return [changed("other", "items of a page stand elsewhere")];
  return same([old.position, old.limit, old.total], [now.position, now.limit, now.total]) ? [] : [changed("other", "pages are asked for otherwise")];
}

// compare/known-pairs.ts
var DEEPEST = 100;
var KnownPairs = class {
  #found = /* @__PURE__ */ new Map();
  /** Pairs that are being compared; true for one that was met again inside itself, and taken for the same. */
  #open = /* @__PURE__ */ new Map();
  /** What was found while something was taken for the same that is not. */
  #doubtful = false;
  #fresh = [];
  of(pair, compare) {
    const found = this.#found.get(pair);
    if (found !== void 0) return found;
    if (this.#open.has(pair)) this.#open.set(pair, true);
    if (this.#open.has(pair) || this.#open.size >= DEEPEST) return [];
    this.#open.set(pair, false);
    const findings = compare();
    if (findings.length > 0 && this.#open.get(pair) === true) this.#doubtful = true;
    this.#open.delete(pair);
    this.#found.set(pair, findings);
    this.#fresh.push(pair);
    if (this.#open.size === 0) this.#settle(pair);
    return findings;
  }
  /** What rests on a wrong assumption is forgotten, so that it is compared again where it is asked for by itself. */
  #settle(outermost) {
    if (this.#doubtful) {
      for (const pair of this.#fresh) if (pair !== outermost) this.#found.delete(pair);
    }
    this.#doubtful = false;
    this.#fresh = [];
  }
};

// compare/declarations.ts
var NAMED = 3;
var DIRECTIONS = { request: ["input"], response: ["answer"], both: ["input", "answer"], none: ["input", "answer"] };
function declarationsOf({ types }) {
  return new Map(types.map((type) => [type.name.text, type]));
}
function sideOf(old, now) {
  const [before, after, exact] = [declarationsOf(old), declarationsOf(now), old.int64 !== "number" || now.int64 !== "number"];
  const known = { input: new KnownPairs(), answer: new KnownPairs() };
  return (direction) => ({ direction, old: before, now: after, exact, known: known[direction] });
}
function declarationChanges(old, now, side) {
  const base = { package: now.name.text, client: null };
  const members = [];
  const owners = pairs(old.types, now.types, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    const told = { ...base, subject: key };
    if (before === null) return after === null ? [] : [{ ...told, ...added, at: after.at, version: "new" }];
    if (after === null) return [{ ...told, ...gone, at: before.at, version: "old" }];
    const sides = DIRECTIONS[before.usage].map(side);
    const own = merged([...noted(before, after), ...contentChanges(before, after, sides)]).map((finding) => ({ ...told, ...placed(finding, before.at, after.at) }));
    if (before.kind === "object" && after.kind === "object") members.push(...membersOf(key, sides.map((one) => memberChanges(before, after, one)), base));
    return own;
  });
  return [...owners, ...onceOf(members)];
}
function onceOf(changes) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const place = JSON.stringify([change.version, change.at.file, change.at.pointer, change.level, change.what]);
    byPlace.set(place, [...byPlace.get(place) ?? [], change]);
  }
  return [...byPlace.values()].flatMap((alike) => {
    const [first, ...others] = alike.toSorted((one, other) => one.subject < other.subject ? -1 : 1);
    if (first === void 0) return [];
    const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : "";
    return [others.length === 0 ? first : { ...first, what: `${first.what}; also ${others.slice(0, NAMED).map(({ subject }) => subject).join(", ")}${more}` }];
  });
}
function membersOf(owner, seen, base) {
  const byMember = /* @__PURE__ */ new Map();
  for (const change of seen.flat()) byMember.set(change.member, [...byMember.get(change.member) ?? [], change]);
  return [...byMember].flatMap(
    ([member, changes]) => merged(changes).map(({ level, chapter, what }) => {
      const { at, version } = changes.find((change) => change.what === what) ?? { at: { file: "", pointer: "" }, version: "new" };
      return { ...base, subject: `${owner}.${member}`, level, chapter, what, at, version };
    })
  );
}
function contentChanges(old, now, sides) {
  if (old.kind === "object" && now.kind === "object") return [];
  if (old.kind === "choice" && now.kind === "choice") {
    const [before, after] = [old.values.map(({ value }) => value), now.values.map(({ value }) => value)];
    return [...valueChanges(before, after, "input"), ...nameChanges(old.values, now.values)];
  }
  if (old.kind === "choice") return [changed("breaking", "no longer a list of values, whose names are gone")];
  return sides.flatMap((side) => typeChanges(contentOf(old), contentOf(now), side));
}
function contentOf(declaration) {
  switch (declaration.kind) {
    case "alias":
      return declaration.type;
    case "choice":
      return { kind: "choice", values: declaration.values.map(({ value }) => value), open: declaration.usage !== "request", nullable: false };
    case "object":
      return { kind: "ref", name: declaration.name.text, open: false, nullable: false };
  }
}
function nameChanges(old, now) {
  return pairs(old, now, ({ value }) => JSON.stringify(value)).flatMap(({ key, old: before, now: after }) => {
    if (before === null || after === null) return [];
    const findings = before.name.text === after.name.text ? [] : [changed("breaking", `value ${key} has another name: ${before.name.text}, now ${after.name.text}`)];
    return [...findings, ...noted({ docs: before.docs }, { docs: after.docs }).map((finding) => ({ ...finding, what: `value ${key} ${finding.what}` }))];
  });
}

// compare/operations.ts
function operationChanges(old, now, base, side) {
  const [before, after] = [methodsOf(old), methodsOf(now)];
  const former = new Map(after.flatMap((method) => method.operation.aliases.map(({ text: text2 }) => [text2, method])));
  const kept = new Set(before.map(({ operation }) => operation.name.text));
  const renamed = /* @__PURE__ */ new Set();
  const changes = before.flatMap((method) => {
    const { operation } = method;
    const name = operation.name.text;
    const subject = `${old.name.text}.${name}`;
    const direct = after.find((other) => other.operation.name.text === name);
    const next = direct ?? former.get(name);
    if (next === void 0) return [{ name: operation.name, at: operation.at }, ...operation.variants].map(({ name: lost, at }) => ({ ...base, subject: `${old.name.text}.${lost.text}`, ...gone, at, version: "old" }));
    if (direct === void 0 && !kept.has(next.operation.name.text)) renamed.add(next.operation);
    const renaming = direct === void 0 ? [{ level: "new", chapter: "deprecated", what: `called ${next.operation.name.text} now; this name is kept` }] : [];
    const findings = [...renaming, ...methodChanges(old, method, now, next, side)];
    return [...findings.map((finding) => ({ ...base, subject, ...placed(finding, operation.at, next.operation.at) })), ...inputMembers(subject, operation.input.type, next.operation.input.type, base, side), ...variantChanges(operation, next.operation, base, now.name.text, side)];
  });
  const fresh = after.filter(({ operation }) => !kept.has(operation.name.text) && !renamed.has(operation));
  return [...changes, ...fresh.map(({ operation }) => ({ ...base, subject: `${now.name.text}.${operation.name.text}`, ...added, at: operation.at, version: "new" }))];
}
function methodsOf({ groups }) {
  return groups.flatMap((group) => group.operations.map((operation) => ({ group: group.name.text, operation })));
}
function methodChanges(before, { group, operation: old }, after, { group: nextGroup, operation: now }, side) {
  const findings = [];
  const [place, nextPlace] = [`${group}.${old.shortName.text}`, `${nextGroup}.${now.shortName.text}`];
  if (before.methods === "grouped" && after.methods === "grouped" && place !== nextPlace) findings.push(changed("breaking", `called ${nextPlace} now, no longer ${place}`));
  findings.push(...aliasChanges(old, now), ...inputChanges(old.input.type, now.input, side), ...bodyChanges(old, now), ...answerChanges(old, now, before.results, side("answer")), ...securityChanges(old.security, now.security));
  return [...findings, ...wireChanges(old, now), ...noted(old, now), ...relatedChanges(old, now)];
}
function aliasChanges(old, now) {
  const names = (operation) => operation.aliases.map(({ text: text2 }) => text2);
  const callable = [now.name.text, ...names(now)];
  return [
    ...names(old).filter((name) => !callable.includes(name)).map((name) => ({ ...gone, what: `former name ${name} gone` })),
    ...names(now).filter((name) => !names(old).includes(name) && name !== old.name.text).map((name) => ({ ...added, what: `may be called ${name} too` }))
  ];
}
function inputChanges(old, now, side) {
  if (old === null) return now.type === null ? [] : [now.required ? changed("breaking", "takes an input now, which it needs") : { ...added, what: "takes an input now" }];
  if (now.type === null) return [{ ...gone, what: "no longer takes an input" }];
  if (areObjects(old, now.type, side("input")) !== null) return [];
  return typeChanges({ kind: "ref", name: old, open: false, nullable: false }, { kind: "ref", name: now.type, open: false, nullable: false }, side("input")).map((finding) => ({ ...finding, what: `input: ${finding.what}` }));
}
function bodyChanges(old, now) {
  const isBodyAlone = ({ input, body }) => body?.shape.kind === "members" && input.parameters.length === 0;
  if (!isBodyAlone(old) || !isBodyAlone(now) || old.body?.required === now.body?.required || old.input.required === now.input.required) return [];
  return [now.input.required ? changed("breaking", "input required now") : changed("new", "input optional now")];
}
function inputMembers(subject, old, now, base, side) {
  const input = side("input");
  const objects = old === null || now === null || old === now ? null : areObjects(old, now, input);
  return objects === null ? [] : membersOf(`${subject} input`, [memberChanges(...objects, input).filter(({ what }) => what !== "described otherwise")], base);
}
function areObjects(old, now, side) {
  const [before, after] = [side.old.get(old), side.now.get(now)];
  return before?.kind === "object" && after?.kind === "object" ? [before, after] : null;
}
function securityChanges(old, now) {
  const namesOf = (security) => security.length === 0 ? [[]] : security.map((set) => set.map(({ credential }) => credential));
  const [before, after] = [namesOf(old), namesOf(now)];
  const text2 = (sets) => [...new Set(sets.map((set) => set.length === 0 ? "none" : [...set].sort().join(" and ")))].sort().join(", or ");
  const suffices = (has, sets) => sets.some((set) => set.every((name) => has.includes(name)));
  const what = `credentials changed: ${text2(before)}, now ${text2(after)}`;
  if (!before.every((set) => suffices(set, after))) return [changed("breaking", what)];
  if (!after.every((set) => suffices(set, before))) return [changed("new", what)];
  return sameItems(old.map((set) => set.map((one) => JSON.stringify(one)).sort()), now.map((set) => set.map((one) => JSON.stringify(one)).sort())) ? [] : [changed("other", "scopes changed")];
}
function wireChanges(old, now) {
  const address = ({ method, path }) => `${method} ${path.map((part) => "literal" in part ? part.literal : `{${part.parameter}}`).join("")}`;
  const kept = new Set(old.input.parameters.flatMap(({ member }) => now.input.parameters.some((parameter) => parameter.member === member) ? [member] : []));
  const hasBodies = old.body !== null && now.body !== null;
  const isAnsweredAlike = old.answer.kind === now.answer.kind;
  const travels = ({ server, input, body, fixedQuery, accept }) => [
    server,
    input.parameters.filter(({ member }) => kept.has(member)).map((parameter) => JSON.stringify(parameter)).sort(),
    // Whether it is sent empty follows from its members, which are told themselves.
    hasBodies && { ...body, bare: null },
    fixedQuery,
    isAnsweredAlike && accept
  ];
  return [
    ...address(old) === address(now) ? [] : [changed("other", `${address(old)}, now ${address(now)}`)],
    ...same(travels(old), travels(now)) ? [] : [changed("other", "travels otherwise")],
    ...old.repeatable === now.repeatable ? [] : [changed("other", now.repeatable ? "is sent again after failures now" : "is no longer sent again after failures")],
    ...old.unconfirmed === now.unconfirmed ? [] : [changed("other", now.unconfirmed ? "may not be served" : "is known to be served")]
  ];
}
function relatedChanges(old, now) {
  return [
    ...sameItems(old.callbacks, now.callbacks) ? [] : [changed("other", "callbacks changed")],
    ...sameItems(old.links.map((link) => ({ ...link, parameters: [...link.parameters].sort() })), now.links.map((link) => ({ ...link, parameters: [...link.parameters].sort() }))) ? [] : [changed("other", "links changed")]
  ];
}
function variantChanges(old, now, base, client, side) {
  return pairs(old.variants, now.variants, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    const subject = `${client}.${key}`;
    if (before === null) return after === null ? [] : [{ ...base, subject, ...added, at: after.at, version: "new" }];
    if (after === null) return [{ ...base, subject, ...gone, at: before.at, version: "old" }];
    const fills = ({ fixed, members }) => [fixed, members];
    const findings = [...securityChanges(before.security, after.security), ...same(fills(before), fills(after)) ? [] : [changed("other", "fills the call otherwise")], ...noted({ docs: before.docs }, { docs: after.docs })];
    return [...findings.map((finding) => ({ ...base, subject, ...placed(finding, before.at, after.at) })), ...inputMembers(subject, before.input, after.input, base, side)];
  });
}

// compare/clients.ts
function placeOf({ source }) {
  return { file: source, pointer: "" };
}
function clientChanges(old, now, base, side) {
  const name = now.name.text;
  const own = ownChanges(old, now, side).map((finding) => ({ ...base, subject: name, ...placed(finding, placeOf(old), placeOf(now)) }));
  const login = loginChanges(old.login, now.login).map((finding) => ({ ...base, subject: `${name} login`, ...placed(finding, old.login?.at ?? placeOf(old), now.login?.at ?? placeOf(now)) }));
  return [...own, ...optionChanges(old, now, base, side), ...credentialChanges(old, now, base), ...login, ...operationChanges(old, now, base, side)];
}
function ownChanges(old, now, side) {
  const findings = [...noted({ docs: old.docs }, { docs: now.docs }), ...eventsChanges(old.events, now.events), ...webhookChanges(old, now, side("answer"))];
  if (old.className?.text !== now.className?.text) findings.push(changed("breaking", `its class is called ${now.className?.text ?? "after it"} now, no longer ${old.className?.text ?? "after it"}`));
  if (old.results !== now.results) findings.push(changed("breaking", `calls come to another result: ${old.results}, now ${now.results}`));
  if (old.methods !== now.methods) findings.push(changed("breaking", `methods stand elsewhere: ${old.methods}, now ${now.methods}`));
  if (old.envelope !== null && now.envelope !== null && !same(old.envelope, now.envelope)) findings.push(changed("breaking", "the envelope of answers changed"));
  findings.push(...statusesGone(old.envelope?.statusCodes ?? null, now.envelope?.statusCodes ?? null, side("answer")));
  const addresses = (servers) => servers.map(({ url, variables }) => [url, [...variables].map((variable) => JSON.stringify(variable)).sort()]);
  if (!same(addresses(old.servers), addresses(now.servers))) findings.push(changed("other", "servers changed"));
  return findings;
}
function statusesGone(old, now, side) {
  const valuesOf2 = (name, declarations) => {
    const declaration = name === null ? void 0 : declarations.get(name);
    return declaration?.kind === "choice" ? declaration.values.map(({ value }) => value) : [];
  };
  const left = valuesOf2(now, side.now);
  return valuesOf2(old, side.old).filter((value) => !left.includes(value)).map((value) => ({ ...gone, what: `status ${String(value)} of answers gone` }));
}
function optionChanges(old, now, base, side) {
  const name = now.name.text;
  const accepting = (wanted) => now.options.find((option) => option.name.text === wanted) ?? now.options.find(({ aliases }) => aliases.includes(wanted));
  const known = /* @__PURE__ */ new Set();
  const stayed = old.options.flatMap((option) => {
    const subject = `${name} option ${option.name.text}`;
    const next = accepting(option.name.text);
    if (next === void 0) return [{ ...base, subject, ...gone, at: option.at, version: "old" }];
    known.add(next);
    const renamed = next.name.text === option.name.text ? [] : [{ level: "new", chapter: "deprecated", what: `called ${next.name.text} now; this name is kept` }];
    const lost = option.aliases.filter((alias) => accepting(alias) !== next).map((alias) => ({ ...gone, what: `spelling ${alias} gone` }));
    const more = next.aliases.filter((alias) => ![option.name.text, ...option.aliases].includes(alias)).map((alias) => ({ ...added, what: `may be spelt ${alias} too` }));
    return [...renamed, ...lost, ...more, ...oneOption(option, next, side("input"))].map((finding) => ({ ...base, subject, ...placed(finding, option.at, next.at) }));
  });
  const joined2 = now.options.filter((option) => !known.has(option)).map((option) => {
    const needed = option.required && option.default === void 0;
    return { ...base, subject: `${name} option ${option.name.text}`, ...added, level: needed ? "breaking" : "new", what: needed ? "new and required" : "new", at: option.at, version: "new" };
  });
  return [...stayed, ...joined2];
}
function oneOption(old, now, side) {
  const findings = [...typeChanges(old.type, now.type, side), ...noted({ docs: old.docs }, { docs: now.docs })];
  if (!old.required && now.required) findings.push(changed("breaking", "required now"));
  if (old.required && !now.required) findings.push(changed("new", "optional now"));
  if (old.required && now.required && !same(old.requiredUnless, now.requiredUnless)) findings.push(now.requiredUnless === null || old.requiredUnless !== null ? changed("breaking", "required in more cases") : changed("new", "required in fewer cases"));
  const sent = ({ default: usual, secret, header, serverVariable }) => [usual ?? "none", secret, header, serverVariable];
  return same(sent(old), sent(now)) ? findings : [...findings, changed("other", "its default, or how it is sent, changed")];
}
function credentialChanges(old, now, base) {
  return pairs(old.credentials, now.credentials, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    const subject = `${now.name.text} credential ${key}`;
    if (before === null) return after === null || hasOption(after) ? [] : [{ ...base, subject, ...added, level: "other", at: after.at, version: "new" }];
    if (after === null) return hasOption(before) ? [] : [{ ...base, subject, ...gone, level: "other", at: before.at, version: "old" }];
    const facts2 = ({ name: _name, docs: _docs, at: _at, serverOnly: _serverOnly, ...rest2 }) => rest2;
    const findings = [...noted({ docs: before.docs }, { docs: after.docs }), ...same(facts2(before), facts2(after)) ? [] : [changed("other", "travels otherwise")]];
    if (before.serverOnly !== after.serverOnly) findings.push(after.serverOnly ? changed("breaking", "refused in browsers now") : changed("new", "allowed in browsers now"));
    return findings.map((finding) => ({ ...base, subject, ...placed(finding, before.at, after.at) }));
  });
}
function hasOption({ kind }) {
  return kind !== "mutualTls";
}
function eventsChanges(old, now) {
  if (old === null) return now === null ? [] : [{ ...added, what: "has events now" }];
  if (now === null) return [{ ...gone, what: "no longer has events" }];
  return [
    ...old.publish === null || now.publish !== null ? [] : [{ ...gone, what: "events can no longer be published" }],
    ...old.publish !== null || now.publish === null ? [] : [{ ...added, what: "events can be published now" }],
    ...same({ ...old, publish: null }, { ...now, publish: null }) ? [] : [changed("other", "events are subscribed to otherwise")]
  ];
}
function webhookChanges(old, now, side) {
  const proofs = old.webhookProof === null ? now.webhookProof === null ? [] : [{ ...added, what: "webhooks can be proven now" }] : now.webhookProof === null ? [{ ...gone, what: "webhooks can no longer be proven" }] : same(old.webhookProof, now.webhookProof) ? [] : [changed("other", "webhooks are proven otherwise")];
  const bodies = pairs(old.webhooks, now.webhooks, ({ name }) => name).flatMap(({ key, old: before, now: after }) => {
    if (before === null) return [{ ...added, what: `new webhook ${key}` }];
    if (after === null) return [{ ...gone, what: `webhook ${key} gone` }];
    return typeChanges(before.type, after.type, side).map((finding) => ({ ...finding, what: `webhook ${key}: ${finding.what}` }));
  });
  return [...proofs, ...bodies];
}

// compare/compare.ts
function compared(old, now) {
  const changes = pairs(old, now, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    const base = { package: key, client: null, subject: key };
    if (before === null) return after === null ? [] : [{ ...base, ...added, at: packagePlace(after), version: "new" }];
    if (after === null) return [{ ...base, ...gone, at: packagePlace(before), version: "old" }];
    const own = packageChanges(before, after).map((finding) => ({ ...base, ...placed(finding, packagePlace(before), packagePlace(after)) }));
    const side = sideOf(before, after);
    return [...own, ...clientsChanges(before, after, (one, other) => clientChanges(one, other, { package: key, client: other.name.text }, side)), ...declarationChanges(before, after, side)];
  });
  const keyed = changes.map((change) => ({ change, key: [LEVELS.indexOf(change.level), change.package, rank(change), change.client ?? "", change.subject, change.what, change.at.file, change.at.pointer] }));
  return keyed.sort((one, other) => order(one.key, other.key)).map(({ change }) => change);
}
function rank({ package: name, client, subject }) {
  return client !== null ? 1 : subject === name ? 0 : 2;
}
function order(one, other) {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
function packagePlace({ at, clients }) {
  return at ?? { file: clients[0]?.source ?? "", pointer: "" };
}
function packageChanges(old, now) {
  const findings = [];
  const has64 = ({ types, clients }) => /"format":"u?int64"/.test(JSON.stringify([types, clients]));
  if (old.int64 !== now.int64 && has64(old)) findings.push(changed("breaking", `whole numbers of 64 bits changed: ${old.int64}, now ${now.int64}`));
  const languages = pairs(Object.entries(old.languages), Object.entries(now.languages), ([language]) => language).flatMap(({ key, old: before, now: after }) => {
    if (before === null) return [{ ...added, what: `written in ${key} too` }];
    if (after === null) return [{ ...gone, what: `no longer written in ${key}` }];
    return same(settled(before[1], old), settled(after[1], now)) ? [] : [changed("breaking", `settings of ${key} changed`)];
  });
  return [...findings, ...languages];
}
function settled(settings, { name }) {
  return typeof settings === "object" && settings !== null && !Array.isArray(settings) ? { name: name.words.join("-"), ...settings } : settings;
}
function clientsChanges(old, now, compare) {
  return pairs(old.clients, now.clients, ({ name }) => name.text).flatMap(({ key, old: before, now: after }) => {
    const base = { package: now.name.text, client: key, subject: key };
    if (before === null) return after === null ? [] : [{ ...base, ...added, at: placeOf(after), version: "new" }];
    if (after === null) return [{ ...base, ...gone, at: placeOf(before), version: "old" }];
    return compare(before, after);
  });
}

// compare/verdict.ts
var VERDICTS = ["none", "patch", "minor", "major"];
var verdicts = { breaking: "major", new: "minor", other: "patch" };
function countsOf(changes) {
  const count = (level) => changes.filter((change) => change.level === level).length;
  return { breaking: count("breaking"), new: count("new"), other: count("other") };
}
function verdictOf([gravest2]) {
  return gravest2 === void 0 ? "none" : verdicts[gravest2.level];
}
function exceeds(verdict, allowed) {
  return VERDICTS.indexOf(verdict) > VERDICTS.indexOf(allowed);
}

// compare/tell.ts
function textLines(changes) {
  const titleOf = titles(changes);
  const groups = LEVELS.flatMap((level) => {
    const lines = changes.filter((change) => change.level === level).map((change) => `  ${titleOf(change)}: ${change.what} (${change.at.file}${change.at.pointer === "" ? "" : `#${change.at.pointer}`})`);
    return lines.length === 0 ? [] : [level, ...lines, ""];
  });
  const counts = countsOf(changes);
  const verdict = verdictOf(changes);
  return [...groups, verdict === "none" ? "none" : `${verdict}: ${LEVELS.map((level) => `${counts[level]} ${level}`).join(", ")}`];
}
var CHAPTERS = [["removed", "Removed"], ["changed", "Changed"], ["added", "Added"], ["deprecated", "Deprecated"]];
function markdownLines(changes) {
  if (changes.length === 0) return ["Nothing changed."];
  const titleOf = titles(changes);
  return CHAPTERS.flatMap(([chapter, title]) => {
    const lines = changes.filter((change) => change.chapter === chapter).map((change) => `- ${change.level === "breaking" ? "**Breaking:** " : ""}${code(titleOf(change))}: ${escaped(change.what)}`);
    return lines.length === 0 ? [] : [`### ${title}`, ...lines, ""];
  }).slice(0, -1);
}
function titles(changes) {
  const several = new Set(changes.map((change) => change.package)).size > 1;
  return (change) => several && (change.client !== null || change.subject !== change.package) ? `${change.package}: ${change.subject}` : change.subject;
}
function code(text2) {
  const fence = "`".repeat(Math.max(0, ...[...text2.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text2}\`` : `${fence} ${text2} ${fence}`;
}
function escaped(text2) {
  return text2.replace(/[\\`*_[\]<>&|~]/g, "\\$&");
}

// compare-command.ts
async function runCompare(given, output, workingDirectory = process.cwd()) {
  const [old, now] = [await versionOf(given.old, workingDirectory), await versionOf(given.now, workingDirectory)];
  if (old.kind !== null && now.kind !== null && old.kind !== now.kind) {
    output.error(`error: ${terminalText(`${given.old} is a ${old.kind}, ${given.now} a ${now.kind}`)}; compare two of one kind
`);
    return 2;
  }
  const [before, after] = [await packagesIn(old, given, workingDirectory), await packagesIn(now, given, workingDirectory)];
  const diagnostics = (await Promise.all([old, now].map(({ sources, report }) => locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file))))).flat();
  if (given.format !== "json") output.error(await formatted(diagnostics.filter(({ diagnostic }) => diagnostic.severity !== "info"), "text", {}));
  if (before === null || after === null) {
    if (given.format === "json") output.out(await formatted(diagnostics, "json", { ok: false }));
    return 1;
  }
  const changes = compared(before, after).map(({ at, ...change }) => ({ ...change, at: (change.version === "old" ? old : now).sources.writtenPlace(at) }));
  const ok = !exceeds(verdictOf(changes), given.allow);
  output.out(given.format === "json" ? await formatted(diagnostics, "json", facts(changes, ok)) : text(changes, given.format));
  if (!ok) output.error(`error: ${verdictOf(changes)} is more than --allow ${given.allow}
`);
  return ok ? 0 : 1;
}
async function versionOf(file, workingDirectory) {
  const [sources, report] = [new Sources(workingDirectory), new Report()];
  const value = await sources.value(file, report, null);
  const isConfiguration = typeof value === "object" && value !== null && !Array.isArray(value) && "packages" in value;
  return { file, sources, report, kind: value === void 0 ? null : isConfiguration ? "configuration" : "document" };
}
async function packagesIn({ file, sources, report, kind }, { root, origins }, workingDirectory) {
  if (kind === null) return null;
  const settings = kind === "configuration" ? { from: { config: file }, root, origins, names: "strict", strict: true } : { from: { document: file, languages: [], output: "", name: "client" }, root, origins, names: "automatic", strict: false };
  const strict = new Report({ strict: settings.strict });
  const reading = { settings, options: { check: true, workingDirectory: realpathSync(workingDirectory) }, report: strict, sources };
  const packages = await readPackages(reading);
  report.take(strict);
  return strict.failed ? null : packages;
}
async function readPackages(reading) {
  const config = await configOf(reading);
  if (config === null) return null;
  await lockOf(config, reading);
  const documents = await documentsOf(config, reading);
  return reading.report.failed ? null : packagesOf(config, documents, reading);
}
function facts(changes, ok) {
  const listed = changes.map(({ level, chapter, package: name, client, subject, what, at: { file, pointer }, version }) => ({ level, chapter, package: name, client, subject, what, at: { file, pointer }, version }));
  return { ok, verdict: verdictOf(changes), counts: countsOf(changes), changes: listed };
}
function text(changes, format) {
  const lines = format === "markdown" ? markdownLines(changes) : textLines(changes);
  return lines.map((line) => `${terminalText(line)}
`).join("");
}
export {
  runCompare
};
