// The statuses that the failures of an envelope are told by, known to the type.
import type { Package } from "../model/model.js";

/** Statuses of HTTP that stand for failure; known to the type so that comparing with 200 tells both sides apart. */
const HTTP_FAILURES = [
  300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422,
  423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];

/** 0, the codes that the specification names, and those of HTTP when it names none. */
export function failureStatuses({ clients, types }: Package): readonly number[] {
  const statuses = new Set([0]);
  for (const { envelope, groups } of clients) {
    const declaration = types.find(({ name }) => name.text === envelope?.statusCodes);
    const known = declaration?.kind === "choice" ? declaration.values.flatMap(({ value }) => (typeof value === "number" ? [value] : [])) : HTTP_FAILURES;
    for (const status of known) statuses.add(status);
    for (const { answer } of groups.flatMap((group) => group.operations)) {
      if ("errors" in answer) answer.errors.filter(({ status }) => /^[345]\d\d$/.test(status)).forEach(({ status }) => statuses.add(Number(status)));
    }
    if (envelope !== null) statuses.delete(envelope.success);
  }
  statuses.delete(200);
  return [...statuses].sort((left, right) => left - right);
}
