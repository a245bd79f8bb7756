// Reads answers of operations that tell in a list what is wrong with a request.
import { textFrom } from "./answer.js";
import type { ReadAnswer } from "./operation.js";
import { plainAnswer } from "./plain-answer.js";
import { problemsText } from "./problems.js";

/** What `plainAnswer` does, with a message such as `HTTP 422: body.email: value is not a valid email`. */
export const problemAnswer: ReadAnswer = (answer, kind, fields, operation, signal, read) => {
  const result = plainAnswer(answer, kind, fields, operation, signal, read);
  const problems = result.statusCode === 200 ? "" : problemsText(result.data, operation.secret ?? []);
  return problems === "" ? result : { ...result, message: textFrom(`HTTP ${answer.status}: ${problems}`) };
};
