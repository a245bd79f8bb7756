// The door for values: JSON becomes Python expressions that mean the same and cannot mean more.
import type { Json } from "../../model/model.js";
import { code, type Code, trusted } from "./code.js";
import { dictOf, type Expression, flat, listOf, tupleOf } from "./expression.js";

/** What stands as it is: letters of Europe and of East Asia. Everything else that is not ASCII is written as its number. */
const PLAIN = /[\u00a1-\u00ac\u00ae-\u0233\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fef\uac00-\ud7a3]/u;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Most texts: each character stands for itself. */
const SIMPLE = /^[ !#-[\]-~]*$/;

/** A string literal, in double quotes unless single ones need fewer backslashes. */
export function stringLiteral(text: string): Code {
  if (SIMPLE.test(text)) return trusted(`"${text}"`);
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const encoded = [...text].map((character) => (character === quote ? `\\${quote}` : escaped(character)));
  return trusted(`${quote}${encoded.join("")}${quote}`);
}

function escaped(character: string): string {
  const known = ESCAPES[character];
  if (known !== undefined) return known;
  const point = character.codePointAt(0) ?? 0;
  if ((point >= 0x20 && point < 0x7f) || PLAIN.test(character)) return character;
  if (point > 0xffff) return `\\U${point.toString(16).padStart(8, "0")}`;
  return point > 0xff ? `\\u${point.toString(16).padStart(4, "0")}` : `\\x${point.toString(16).padStart(2, "0")}`;
}

/** A value as an expression; `tuples`: lists as tuples, which nobody can change. */
export function valueOf(value: Json, { tuples = false }: { readonly tuples?: boolean } = {}): Expression {
  if (value === null) return code`None`;
  if (typeof value === "boolean") return value ? code`True` : code`False`;
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return stringLiteral(value);
  if (isList(value)) return (tuples ? tupleOf : listOf)(value.map((item) => valueOf(item, { tuples })));
  return dictOf(Object.entries(value).map(([key, member]) => [stringLiteral(key), valueOf(member, { tuples })]));
}

/** A value on one line. */
export function literal(value: Json): Code {
  return flat(valueOf(value));
}

/** Texts that do not change. */
export function texts(values: readonly string[]): Expression {
  return tupleOf(values.map(stringLiteral));
}

function numberLiteral(value: number): Code {
  if (!Number.isFinite(value)) throw new RangeError(`no literal for ${value}`);
  if (Object.is(value, -0)) return code`-0.0`;
  // Every digit of a whole number: with an exponent it would be a fraction to Python.
  return trusted(Number.isInteger(value) ? BigInt(value).toString() : String(value));
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
