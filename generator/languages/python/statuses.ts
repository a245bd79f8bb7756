// Statuses of failures as types, and `_statuses.py`: Python cannot take a member out of a `Literal`, so what is left of the registered codes has names.
import type { Client } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { type Expression, laidOut, subscript, unionOf } from "./expression.js";
import { Imports } from "./imports.js";
import { literal } from "./literals.js";
import { identifier } from "./names.js";
import type { PlannedPackage } from "./plan.js";
import { type Range, RANGES, refusalsOf, type Statuses } from "./refusals.js";
import type { SourceFile } from "./source.js";
import type { TypeContext } from "./types.js";

/** What the runtime calls a range, and its registered codes (RFC 9110, section 16.2.1). */
export const REGISTERED = {
  "3XX": { name: "RedirectStatus", codes: [300, 301, 302, 303, 304, 305, 307, 308] },
  "4XX": { name: "ClientErrorStatus", codes: [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451] },
  "5XX": { name: "ServerErrorStatus", codes: [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511] },
} as const satisfies { readonly [range in Range]: object };

const MODULE = "_statuses";
const CODES_OF_A_LINE = 20;

/** `Literal[404, 409]`, `ServerErrorStatus`, `ErrorStatusBut_404`: all of them, as one union. */
export function statusType({ codes, ranges, without }: Statuses, { imports }: TypeContext): Expression {
  const known = codes.length > 0 ? [subscript(imports.knownType("Literal"), codes.map((status) => literal(status)))] : [];
  const left = remainders(ranges, without);
  const whole = ranges.filter((range) => left.every((one) => !one.ranges.includes(range))).map((range) => imports.knownType(REGISTERED[range].name));
  return unionOf([...known, ...whole, ...left.map(({ name }) => imports.type(name, MODULE))]);
}

interface Remainder {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly codes: readonly number[];
}

/** What is left of ranges that have lost a code: one name for all three. With an underscore, which no type of a document has before a number. */
function remainders(ranges: readonly Range[], without: readonly number[]): readonly Remainder[] {
  const sets = ranges.length === RANGES.length ? [{ name: "ErrorStatus", ranges }] : ranges.map((range) => ({ name: REGISTERED[range].name, ranges: [range] }));
  return sets.flatMap(({ name, ranges: own }): readonly Remainder[] => {
    const registered = own.flatMap((range): readonly number[] => REGISTERED[range].codes);
    const lost = registered.filter((status) => without.includes(status));
    return lost.length === 0 ? [] : [{ name: `${name}But_${lost.join("_")}`, ranges: own, codes: registered.filter((status) => !lost.includes(status)) }];
  });
}

/** Null where no call tells a code from the rest. */
export function statusesFile({ clients, types }: PlannedPackage): SourceFile | null {
  const imports = new Imports(MODULE);
  const context: TypeContext = { types, imports: new Imports(""), input: false };
  const named = clients.flatMap(({ client }) => remaindersOf(client, context));
  const distinct = [...new Map(named.map((one) => [one.name, one])).values()].sort((left, right) => (left.name < right.name ? -1 : 1));
  if (distinct.length === 0) return null;
  const declarations = distinct.map(({ name, codes }, index) => ({ isApart: index > 0, isClass: false, name: identifier(name), docs: null, head: code``, fields: [], value: aliased(name, codes, imports) }));
  return { module: MODULE, sources: clients.map(({ client }) => client.source).sort(), template: "models", view: { ...imports.sectionsOfTypes(), declarations } };
}

function remaindersOf({ results, groups }: Client, context: TypeContext): readonly Remainder[] {
  if (results !== "result") return [];
  const operations = groups.flatMap((group) => group.operations);
  return operations.flatMap(({ answer }) => {
    const { named, rest } = refusalsOf(answer, context);
    return [...named, ...(rest === null ? [] : [rest])].flatMap(({ statuses }) => remainders(statuses.ranges, statuses.without));
  });
}

function aliased(name: string, codes: readonly number[], imports: Imports): Code {
  const label = code`: ${imports.knownValue("TypeAlias")} = `;
  const lines = Array.from({ length: Math.ceil(codes.length / CODES_OF_A_LINE) }, (_, index) => codes.slice(index * CODES_OF_A_LINE, (index + 1) * CODES_OF_A_LINE));
  const value = unionOf(lines.map((line) => subscript(imports.knownValue("Literal"), line.map((status) => literal(status)))));
  return code`${label}${laidOut(value, { indent: 0, before: name.length + label.length })}`;
}
