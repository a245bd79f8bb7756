// Reads answers of operations whose declared answer is a redirect: its address is the data, and is not followed.
import { unreadable, unusable } from "./answer.js";
import type { ReadAnswer } from "./operation.js";
import { plainAnswer } from "./plain-answer.js";

/** A redirect (RFC 9110, 15.4) becomes a success with its `location` as it came, perhaps relative; anything else is a failure. A browser shows no address to a page: `cause.kind` is `redirect` there. */
export const redirectAnswer: ReadAnswer = (answer, _, fields, operation, signal, read) => {
  const { location } = answer.headers;
  if ([301, 302, 303, 307, 308].includes(answer.status)) return location ? { statusCode: 200, message: "", data: location } : unusable("redirect", `The server answered HTTP ${answer.status} without Location`, answer.status);
  const other = plainAnswer(answer, "json", fields, operation, signal, read);
  return other.statusCode === 200 ? unreadable(answer, "something else than a redirect") : other;
};
