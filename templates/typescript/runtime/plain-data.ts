// Data of plain clients that is no JSON: travels with the calls that answer so.
import { bodyText, parsed } from "./answer.js";
import type { TransportAnswer } from "./transport.js";

export function textData(answer: TransportAnswer): string {
  return bodyText(answer);
}

export function binaryData({ body }: TransportAnswer): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

/** Where a redirect leads that the document declares as the answer, perhaps relative; nobody follows it. */
export function redirectData({ headers }: TransportAnswer): string | undefined {
  return headers["location"];
}

/** JSON, or else text: for requests that no operation describes. */
export function anyData(answer: TransportAnswer): unknown {
  const value = parsed(answer);
  return value === undefined ? bodyText(answer) : value;
}
