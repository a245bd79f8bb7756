// What a call comes to: an envelope, a result, or the data alone.
import type { Answer, Client, Operation } from "../../model/model.js";
import { code } from "./code.js";
import { type Expression, flat, subscript, unionOf } from "./expression.js";
import { refusalsOf } from "./refusals.js";
import { statusType } from "./statuses.js";
import { typeOf, type TypeContext } from "./types.js";

/** `streamed`: where the whole bytes are not wanted, but what they are made of. */
export function resultType(operation: Operation, { results }: Client, isAsync: boolean, context: TypeContext, streamed?: "bytes"): Expression {
  const { imports } = context;
  const received = { ...context, input: false };
  const data = streamed === undefined ? dataType(operation.answer, isAsync, received) : streamType(code`bytes`, isAsync, received);
  if (results === "envelope") return subscript(imports.knownType("Envelope"), [data]);
  if (results === "throw") return data;
  return callResult(data, operation.answer, received);
}

/** `CallResult[Pet, Any]`, and `StatusResult[Pet, ErrorStatusBut_404, Any] | Refused[Literal[404], NotFound]` where codes and ranges of the document have errors of their own. */
function callResult(data: Expression, answer: Answer, context: TypeContext): Expression {
  const { imports } = context;
  const { named, rest } = refusalsOf(answer, context);
  if (rest !== null && named.length === 0) return subscript(imports.knownType("CallResult"), [data, rest.type]);
  const refused = named.map(({ statuses, type }) => subscript(imports.knownType("Refused"), [statusType(statuses, context), type]));
  if (rest === null) return unionOf([subscript(imports.knownType("Accepted"), [data]), ...refused, imports.knownType("Unanswered")]);
  return unionOf([subscript(imports.knownType("StatusResult"), [data, statusType(rest.statuses, context), rest.type]), ...refused]);
}

/** What a success has, whole. */
export function dataType(answer: Answer, isAsync: boolean, context: TypeContext): Expression {
  if (answer.kind === "none") return code`None`;
  if (answer.kind === "envelope") return answer.data === null ? code`None` : typeOf(answer.data, context);
  const type = typeOf(answer.type, context);
  if ("mayBeEmpty" in answer && flat(type) !== "Any") return unionOf([type, code`None`]);
  if (answer.kind !== "stream") return type;
  const { imports } = context;
  const item = answer.framing === "lines" || answer.framing === "sequence" ? type : subscript(imports.knownType("ServerSentEvent"), [type]);
  return streamType(item, isAsync, context);
}

function streamType(item: Expression, isAsync: boolean, { imports }: TypeContext): Expression {
  return subscript(imports.knownType(isAsync ? "AsyncItemStream" : "ItemStream"), [item]);
}
