// Envelopes of clients that keep the digits of 64 bits.
import { envelopeAnswer } from "./answer.js";
import { asBigint, asText, type Convert, readDigits } from "./digits.js";
import type { ReadAnswer } from "./operation.js";

/** In its data such numbers are `bigint`. */
export const bigintAnswer: ReadAnswer = answerWith(asBigint);

/** In its data such numbers are text. */
export const stringAnswer: ReadAnswer = answerWith(asText);

function answerWith(convert: Convert): ReadAnswer {
  return (answer, kind, fields, operation, signal) => {
    const { received = envelopeAnswer, digits: { data, error } = {} } = operation;
    const inside = kind === "envelope" && fields && data !== undefined ? { at: { [fields.data]: data } } : data;
    const places = answer.status < 300 ? inside : error;
    return received(answer, kind, fields, operation, signal, (found) => readDigits(found, places, convert));
  };
}
