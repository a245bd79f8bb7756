// Whole numbers that lose digits when a document is written again: a number of JavaScript keeps 53 bits.
import { type Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { isArray, isObject } from "./json.js";
import { plainDigits, wide } from "./lost-digits.js";
import { pointerOf } from "./pointer.js";
import { parsedText } from "./syntax.js";

/** Says of a file how many there are, and what becomes of the first. */
export async function reportRounded(text: string, file: string, report: Report): Promise<void> {
  if (!/\d{16}/.test(text)) return;
  const value = await parsedText(text, file, new Report());
  const written = new Map([...text.matchAll(wide)].map(([token]) => [Number(token), plainDigits(token)]));
  const lost: { readonly at: Place; readonly from: string; readonly to: string }[] = [];
  const visit = (held: Json | undefined, path: readonly (string | number)[]): void => {
    if (typeof held === "number") {
      const from = written.get(held);
      const to = String(held);
      if (from !== undefined && from !== to && !Number.isSafeInteger(held)) lost.push({ at: { file, pointer: pointerOf(path), written: true }, from, to });
    } else if (isArray(held)) for (const [index, item] of held.entries()) visit(item, [...path, index]);
    else if (isObject(held)) for (const [key, inner] of Object.entries(held)) visit(inner, [...path, key]);
  };
  visit(value, []);
  const [first] = lost;
  if (first === undefined) return;
  const many = lost.length === 1 ? "A whole number loses" : `${lost.length} whole numbers lose`;
  report.warning("document/rounded-number", `${many} digits: ${first.from} becomes ${first.to}`, { at: first.at, hint: "Write it in the bundle again where it matters, or make it a text." });
}
