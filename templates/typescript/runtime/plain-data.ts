// Data of plain clients that is no JSON: travels with the calls that answer so.
import { anyContent } from "./any-content.js";
import { declaredText } from "./declared-text.js";
import type { ReadResult } from "./operation.js";
import { resultOf, type NoAnswer } from "./result.js";
import type { TransportAnswer } from "./transport.js";

export const textData: (answer: TransportAnswer) => string = declaredText;

/** A redirect that the document declares as the answer counts as 200. Its data is where it leads, perhaps relative; nobody follows it. */
export const redirectResult: ReadResult = (answer, operation, signal) => {
  const { status, headers } = answer;
  const isRedirect = /^30[12378]$/.test(`${status}`);
  if (!isRedirect && (status < 200 || status > 299)) return resultOf(answer, operation, signal);
  const { location } = headers;
  if (location) return { ok: true, status: isRedirect ? 200 : status, headers, data: location };
  return { ok: false, status: 0, headers, error: { kind: "invalid-answer", message: `HTTP ${status} without Location`, httpStatus: status } satisfies NoAnswer };
};

/** JSON, or nothing where the document declares both. */
export const optionalResult: ReadResult = (answer, operation, signal) => resultOf(answer, answer.body.length > 0 || operation.answer === "stream" ? operation : { ...operation, answer: "none" }, signal);

/** Where no operation describes the request, or what comes. */
export const anyData: (answer: TransportAnswer) => unknown = anyContent;
