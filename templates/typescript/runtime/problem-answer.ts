// Reads answers of operations that tell in a list what is wrong with a request: `detail: [{ loc: ["body", "email"], msg: "..." }]`.
import { at, textFrom } from "./answer.js";
import type { ReadAnswer } from "./operation.js";
import { plainAnswer } from "./plain-answer.js";

/** For documents that mark no secrets. */
const SECRET = /passw|secret|token/i;

/** What `plainAnswer` does, with a message such as `HTTP 422: body.email: value is not a valid email`. Of a secret member it has the name alone: the words may quote what was sent. */
export const problemAnswer: ReadAnswer = (answer, kind, fields, operation, signal, read) => {
  const { secret = [] } = operation;
  const result = plainAnswer(answer, kind, fields, operation, signal, read);
  const list = at(result.data, "detail");
  if (result.statusCode === 200 || !Array.isArray(list)) return result;
  const problems = list.slice(0, 10).flatMap((item: unknown) => {
    const place = at(item, "loc");
    const names = Array.isArray(place) ? place.map(String) : [];
    const words = names.some((name) => secret.includes(name) || SECRET.test(name)) ? "not accepted" : at(item, "msg");
    return typeof words === "string" ? [[names.join("."), words].filter((text) => text !== "").join(": ")] : [];
  });
  return problems.length === 0 ? result : { ...result, message: textFrom(`HTTP ${answer.status}: ${problems.join("; ")}`) };
};
