// What a call comes to: an envelope, a result, or the data alone.
import type { Answer, Client, ErrorAnswer, Operation } from "../../model/model.js";
import { code } from "./code.js";
import { type Expression, flat, subscript, unionOf } from "./expression.js";
import { literal } from "./literals.js";
import { typeOf, type TypeContext } from "./types.js";

export function resultType(operation: Operation, { results }: Client, isAsync: boolean, context: TypeContext): Expression {
  const { imports } = context;
  const received = { ...context, input: false };
  const data = dataType(operation.answer, isAsync, received);
  if (results === "envelope") return subscript(imports.knownType("Envelope"), [data]);
  if (results === "throw") return data;
  return callResult(data, "errors" in operation.answer ? operation.answer.errors : [], received);
}

/** `CallResult[Pet, Any] | Refused[Literal[404], NotFound]`: codes and ranges that the document names have errors of their own, every other status has the rest. */
function callResult(data: Expression, errors: readonly ErrorAnswer[], context: TypeContext): Expression {
  const { imports } = context;
  const typed = errors.map(({ status, type }): Typed => ({ status, type: typeOf(type, context) }));
  const rest = typed.filter(({ status }) => status === "default").map(({ type }) => type);
  const error = rest.length > 0 ? unionOf(rest) : imports.knownType(saysEveryRange(typed) ? "Never" : "Any");
  const own = new Map<string, { readonly type: Expression; readonly statuses: string[] }>();
  for (const { status, type } of typed) {
    const text = flat(type);
    if (status === "default" || text === "Any" || text === flat(error)) continue;
    const known = own.get(text) ?? { type, statuses: [] };
    known.statuses.push(status);
    own.set(text, known);
  }
  const refused = [...own.values()].map(({ type, statuses }) => subscript(imports.knownType("Refused"), [statusType(statuses, context), type]));
  return unionOf([subscript(imports.knownType("CallResult"), [data, error]), ...refused]);
}

interface Typed {
  readonly status: string;
  readonly type: Expression;
}

/** Whether nothing is left for other statuses. */
function saysEveryRange(errors: readonly Typed[]): boolean {
  return Object.keys(RANGES).every((range) => errors.some(({ status, type }) => status === range && flat(type) !== "Any"));
}

const RANGES = { "3XX": "RedirectStatus", "4XX": "ClientErrorStatus", "5XX": "ServerErrorStatus" } as const;

function statusType(statuses: readonly string[], { imports }: TypeContext): Expression {
  const codes = statuses.filter((status) => /^\d+$/.test(status)).map((status) => literal(Number(status)));
  const ranges = Object.entries(RANGES).flatMap(([range, name]) => (statuses.includes(range) ? [imports.knownType(name)] : []));
  return unionOf([...(codes.length > 0 ? [subscript(imports.knownType("Literal"), codes)] : []), ...ranges]);
}

function dataType(answer: Answer, isAsync: boolean, context: TypeContext): Expression {
  if (answer.kind === "none") return code`None`;
  if (answer.kind === "envelope") return answer.data === null ? code`None` : typeOf(answer.data, context);
  const type = typeOf(answer.type, context);
  if ("mayBeEmpty" in answer && flat(type) !== "Any") return unionOf([type, code`None`]);
  if (answer.kind !== "stream") return type;
  const { imports } = context;
  const item = answer.framing === "lines" || answer.framing === "sequence" ? type : subscript(imports.knownType("ServerSentEvent"), [type]);
  return subscript(imports.knownType(isAsync ? "AsyncItemStream" : "ItemStream"), [item]);
}
