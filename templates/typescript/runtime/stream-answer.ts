// Envelopes of answers that come item by item. Shipped with the calls that have one.
import { plainAnswer } from "./plain-answer.js";
import type { ReadAnswer } from "./operation.js";
import { eventItems, lineItems, mixedEventItems, sequenceItems, textEventItems, type ItemReader } from "./stream-items.js";

export const eventsAnswer: ReadAnswer = streamed(eventItems);
export const textEventsAnswer: ReadAnswer = streamed(textEventItems);
export const mixedEventsAnswer: ReadAnswer = streamed(mixedEventItems);
export const linesAnswer: ReadAnswer = streamed(lineItems);
export const sequenceAnswer: ReadAnswer = streamed(sequenceItems);

/** A 2xx becomes a success whose data are the items. */
function streamed(items: ItemReader): ReadAnswer {
  return (answer, _, fields, operation, signal, read) => {
    const { status } = answer;
    if (status < 200 || status > 299) return plainAnswer(answer, "json", fields, operation, signal, read);
    return { statusCode: 200, message: "", data: items(answer, signal, read && ((body) => read({ body }))) };
  };
}
