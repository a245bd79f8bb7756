// What a call of a plain client comes to, as a type: data, and errors by status.
import type { Client, ErrorAnswer, Operation } from "../../model/model.js";
import { code, joined, type Code } from "./code.js";
import { optionsOf, streamable, streamCode, type Signature } from "./signature.js";
import { typeCode, type TypeContext } from "./types.js";
import { literal, stringLiteral } from "./literals.js";

/** `(input: GetUserRequest, options?: RequestOptions): ResultPromise<User, { 404: NotFound }, GetUserHeaders>`; `input` is that of the operation or of its variant. */
export function plainSignature(input: { readonly type: string | null; readonly required: boolean }, operation: Operation, client: Client, context: TypeContext): Signature {
  const { options, ...generic } = optionsOf(operation.answer, context);
  const result = outcomeCode(operation, client, context);
  if (input.type === null) return { ...generic, parameters: [options], inputArgument: code`undefined`, result };
  const type = typeCode({ kind: "ref", name: input.type, open: false, nullable: false }, { ...context, input: true });
  return { ...generic, parameters: [{ name: code`input`, type, optional: !input.required }, options], inputArgument: code`input`, result };
}

function outcomeCode({ answer, pagination, headers }: Operation, { results }: Client, context: TypeContext): Code {
  const received = { ...context, input: false };
  const { imports } = context;
  const content = answer.kind === "stream" ? streamCode(answer, received) : "type" in answer ? streamable(answer, typeCode(answer.type, received), context) : code`undefined`;
  const data = "mayBeEmpty" in answer && content !== "unknown" ? code`${content} | undefined` : content;
  const errors = errorsCode("errors" in answer ? answer.errors : [], received);
  // Only results have headers beside their data.
  const described = headers === null || results === "throw" ? null : typeCode(headers, received);
  const item = pagination === null ? [] : [typeCode(pagination.item, received)];
  const types = joined([data, ...item, ...(errors === null ? (described === null ? [] : [code`{}`]) : [errors]), ...(described === null ? [] : [described])], code`, `);
  if (results === "throw") return pagination === null ? code`${imports.type("DataPromise", "runtime/api-error")}<${types}>` : code`${imports.type("DataPages", "runtime/plain-pages")}<${types}>`;
  return pagination === null ? code`${imports.type("ResultPromise", "runtime/result")}<${types}>` : code`${imports.type("ResultPages", "runtime/plain-pages")}<${types}>`;
}

/** `{ 404: NotFound; "5XX": Problem; default: Problem }`; null when the document names none. */
function errorsCode(errors: readonly ErrorAnswer[], context: TypeContext): Code | null {
  const members = errors.flatMap(({ status, type }): readonly Code[] => {
    if (status === "default") return [code`default: ${typeCode(type, context)}`];
    if (/^[345]XX$/.test(status)) return [code`${stringLiteral(status)}: ${typeCode(type, context)}`];
    return /^[345]\d\d$/.test(status) ? [code`${literal(Number(status))}: ${typeCode(type, context)}`] : [];
  });
  return members.length === 0 ? null : code`{ ${joined(members, code`; `)} }`;
}
