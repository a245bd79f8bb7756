// The `calls` of `x-login`: operations that a method sends with the user's token, as one JSON body.
import type { Place } from "../diagnostics.js";
import type { Extensions } from "../document/extensions.js";
import type { LoginMethod, Operation } from "./model.js";
import { below, compareText } from "./node.js";
import type { Types } from "./types.js";
import { nameOf } from "./words.js";

type Call = Extract<LoginMethod, { kind: "call" }>;

/** `at`: of `calls`. Sorted by name of the method; one that cannot be sent is reported as `login/unknown` or `login/call`. */
export function loginCalls(said: Extensions["x-login"]["calls"], at: Place, operations: readonly Operation[], types: Types): readonly Call[] {
  return Object.entries(said ?? {}).sort(([one], [other]) => compareText(one, other)).map(([method, { operation: wanted, member, argument }]): Call => {
    const own = below(at, method);
    const operation = operations.find(({ name }) => name.text === wanted);
    if (operation === undefined) types.report.error("login/unknown", `There is no operation ${JSON.stringify(wanted)}`, { at: below(own, "operation"), hint: "Name an `operationId` of this document." });
    else checkCall(operation, member ?? null, own, types);
    return { name: nameOf(method), at: own, kind: "call", operation: wanted, member: member ?? null, argument: argument === undefined ? null : nameOf(argument) };
  });
}

function checkCall({ name, input, body, fixedQuery, answer, at: declared }: Operation, member: string | null, at: Place, { drafts, report }: Types): void {
  const related = [{ message: "the operation", at: declared }];
  const isBody = body?.kind === "json" && body.shape.kind === "members" && input.parameters.length + fixedQuery.length === 0;
  if (!isBody || input.type === null || answer.kind !== "json") {
    report.error("login/call", `${JSON.stringify(name.text)} cannot be a method of the login: it takes no parameters, an object as JSON and answers with JSON`, { at: below(at, "operation"), related, hint: "Leave it to the methods of operations." });
    return;
  }
  if (member === null) return;
  const draft = drafts.behind({ kind: "ref", name: input.type, open: false, nullable: false });
  const fields = draft?.content.kind === "object" ? draft.content.fields.filter(({ access }) => access !== "read") : [];
  if (!fields.some((field) => field.name.text === member)) {
    report.error("login/unknown", `The body of ${JSON.stringify(name.text)} has no member ${JSON.stringify(member)}`, { at: below(at, "member"), related, hint: "Without `member` the method takes the whole body." });
  } else if (fields.some((field) => field.required && field.name.text !== member)) {
    report.error("login/call", `The body of ${JSON.stringify(name.text)} needs more than ${JSON.stringify(member)}`, { at: below(at, "member"), related, hint: "Without `member` the method takes the whole body." });
  }
}
