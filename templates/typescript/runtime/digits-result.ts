// Results of plain clients that keep the digits of 64 bits.
import { asBigint, asText, type Convert, readDigits } from "./digits.js";
import type { ReadResult } from "./operation.js";
import { optionalResult } from "./plain-data.js";
import { resultOf } from "./result.js";

/** In its data and in its error such numbers are `bigint`. */
export const bigintResult: ReadResult = resultWith(asBigint);

/** In its data and in its error such numbers are text. */
export const stringResult: ReadResult = resultWith(asText);

function resultWith(convert: Convert): ReadResult {
  return (answer, operation, signal) => {
    if (operation.answer === "optional" && answer.body.length === 0) return optionalResult(answer, operation, signal);
    const { digits: { data, error } = {}, data: usual } = operation;
    const read = (text: string): unknown => readDigits({ body: text }, data, convert);
    // What is no JSON is read as always, but for the items of a stream.
    const result = resultOf(answer, { ...operation, data: usual ? (found) => usual(found, signal, read) : (found) => readDigits(found, data, convert) }, signal);
    return result.ok || result.status === 0 ? result : { ...result, error: readDigits(answer, error, convert) ?? result.error };
  };
}
