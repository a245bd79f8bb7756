// Data of plain clients that is no JSON: travels with the calls that answer so.
import { bodyText, parsed } from "./answer.js";
import type { ReadResult } from "./operation.js";
import { resultOf } from "./result.js";
import type { TransportAnswer } from "./transport.js";

export function textData(answer: TransportAnswer): string {
  return bodyText(answer);
}

export function binaryData({ body }: TransportAnswer): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

/** A redirect that the document declares as the answer counts as 200. Its data is where it leads, perhaps relative; nobody follows it. */
export const redirectResult: ReadResult = (answer, operation, signal) =>
  resultOf(/^30[12378]$/.test(`${answer.status}`) ? { status: 200, headers: answer.headers, body: "" } : answer, { ...operation, data: ({ headers }) => headers["location"] }, signal);

/** A success that comes without JSON has no data, where the document says so of its status. */
export const emptyResult: ReadResult = (answer, operation, signal) =>
  resultOf(answer, operation.empty?.includes(answer.status) && parsed(answer) === undefined ? { ...operation, answer: "none" } : operation, signal);

/** JSON, or else text: for requests that no operation describes. */
export function anyData(answer: TransportAnswer): unknown {
  const value = parsed(answer);
  return value === undefined ? bodyText(answer) : value;
}
