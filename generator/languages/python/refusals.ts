// Which error comes with which status, where calls come to results: each status has one, as in TypeScript.
import type { Answer } from "../../model/model.js";
import { type Expression, flat, unionOf } from "./expression.js";
import { typeOf, type TypeContext } from "./types.js";

export type Range = "3XX" | "4XX" | "5XX";

export const RANGES: readonly Range[] = ["3XX", "4XX", "5XX"];

export interface Statuses {
  readonly codes: readonly number[];
  readonly ranges: readonly Range[];
  /** Codes that the ranges do not have. */
  readonly without: readonly number[];
}

export interface Refusal {
  readonly statuses: Statuses;
  readonly type: Expression;
}

export interface Refusals {
  /** Those of codes and ranges that the document names, by their type. */
  readonly named: readonly Refusal[];
  /** Of every other status; null when there is none. */
  readonly rest: Refusal | null;
}

/** A code goes before its range, and a range before all others. What is named with the type of the rest belongs to the rest. */
export function refusalsOf(answer: Answer, context: TypeContext): Refusals {
  const errors = "errors" in answer ? answer.errors : [];
  const isUsualNeeded = !RANGES.every((range) => errors.some(({ status }) => status === range));
  const typed = errors.filter(({ status }) => status !== "default" || isUsualNeeded).map(({ status, type }) => ({ status, type: typeOf(type, context) }));
  const usual = typed.filter(({ status }) => status === "default").map(({ type }) => type);
  const restText = usual.length > 0 ? flat(unionOf(usual)) : "Any";
  const ranges = RANGES.filter((range) => typed.some(({ status, type }) => status === range && flat(type) !== restText));
  const own = typed.filter(({ status, type }) => /^[345]\d\d$/.test(status) && (flat(type) !== restText || ranges.some((range) => range[0] === status[0])));
  const without = own.map(({ status }) => Number(status));
  const described = [...own, ...typed.filter(({ status }) => ranges.some((range) => range === status))];
  const types = new Map(described.map(({ type }) => [flat(type), type]));
  const named = [...types].map(([text, type]): Refusal => {
    const statuses = described.filter((one) => flat(one.type) === text).map(({ status }) => status);
    return { type, statuses: { codes: statuses.filter((status) => !status.endsWith("XX")).map(Number), ranges: ranges.filter((range) => statuses.includes(range)), without } };
  });
  const left = RANGES.filter((range) => !ranges.includes(range));
  if (left.length === 0) return { named, rest: null };
  return { named, rest: { type: usual.length > 0 ? unionOf(usual) : context.imports.knownType("Any"), statuses: { codes: [], ranges: left, without } } };
}
