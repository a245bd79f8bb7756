// What a call looks like to its caller: parameters, result and documentation, the same for functions and methods.
import type { Answer, Docs, Operation, Variant } from "../../model/model.js";
import { code, type Code, type Comment } from "./code.js";
import { pathTemplate } from "./descriptor.js";
import { prose, serverText } from "../prose.js";
import { comment, operationSource, type Tag } from "./docs.js";
import type { Parameter } from "./structures.js";
import { relatedTexts } from "./related.js";
import { typeCode, type TypeContext } from "./types.js";

export interface Signature {
  readonly generics?: Code;
  /** `input` if there is anything to pass, then `options`. */
  readonly parameters: readonly Parameter[];
  /** The same as arguments: `input, options`; `undefined` in place of an input that does not exist. */
  readonly inputArgument: Code;
  readonly result: Code;
}

const UNCONFIRMED = "Known from a sister platform; this one may not serve it.";

export function operationSignature(operation: Operation, context: TypeContext): Signature {
  const { type, required } = operation.input;
  return signature(type, required, operation, context);
}

export function variantSignature(variant: Variant, operation: Operation, context: TypeContext): Signature {
  return signature(variant.input, variant.required, operation, context);
}

function signature(inputType: string | null, required: boolean, operation: Operation, context: TypeContext): Signature {
  const { imports } = context;
  const { options, ...generic } = optionsOf(operation.answer, context);
  const envelope = code`${imports.type("Envelope", "envelope")}<${streamable(operation.answer, dataCode(operation.answer, { ...context, input: false }), context)}>`;
  const result = operation.pagination === null
    ? code`Promise<${envelope}>`
    : code`${imports.runtimeType("Paged")}<${envelope}, ${itemCode(operation, context)}>`;
  if (inputType === null) return { ...generic, parameters: [options], inputArgument: code`undefined`, result };
  const type = typeCode({ kind: "ref", name: inputType, open: false, nullable: false }, { ...context, input: true });
  return { ...generic, parameters: [{ name: code`input`, type, optional: !required }, options], inputArgument: code`input`, result };
}

/** The last parameter of a call; where the answer is bytes it says whether they are to be a stream. */
export function optionsOf({ kind }: Answer, { imports }: TypeContext): { readonly options: Parameter; readonly generics?: Code } {
  const name = code`options`;
  if (kind !== "binary") return { options: { name, type: imports.runtimeType("RequestOptions"), optional: true } };
  return { options: { name, type: code`${imports.runtimeType("BinaryOptions")}<Streamed>`, optional: true }, generics: code`<Streamed extends boolean = false>` };
}

/** The data as such options ask for it. */
export function streamable({ kind }: Answer, data: Code, { imports }: TypeContext): Code {
  return kind === "binary" ? code`${imports.runtimeType("BinaryAnswer")}<Streamed>` : data;
}

/** `Envelope<User>` */
export function envelopeCode(answer: Answer, context: TypeContext): Code {
  return code`${context.imports.type("Envelope", "envelope")}<${dataCode(answer, { ...context, input: false })}>`;
}

/** Type arguments of the operation's descriptor. */
export function descriptorTypes(operation: Operation, context: TypeContext): Code {
  const envelope = envelopeCode(operation.answer, context);
  return operation.pagination === null ? envelope : code`${envelope}, ${itemCode(operation, context)}`;
}

export function operationComment(operation: Operation, { types }: TypeContext, indentation = 0): Comment | null {
  const place = operationSource(operation.method, pathTemplate(operation));
  const tags: Tag[] = operation.deprecated ? [{ name: "deprecated", text: "" }] : [];
  return callComment(operation.docs, [operation.unconfirmed ? UNCONFIRMED : "", place, serverText(operation, "`"), ...relatedTexts(operation, types)], tags, indentation);
}

/** `call`: what the variant is short for, as the caller sees it. */
export function variantComment(variant: Variant, operation: Operation, call: string, indentation = 0): Comment | null {
  const place = `A short form of \`${call}\`: ${operationSource(operation.method, pathTemplate(operation))}`;
  return callComment(variant.docs, [operation.unconfirmed ? UNCONFIRMED : "", place], [], indentation);
}

export function aliasComment(call: string, indentation = 0): Comment | null {
  return comment([], [{ name: "deprecated", text: `Former name of \`${call}\`.` }], indentation);
}

/** On one line when summary and place fit. */
function callComment(docs: Docs, facts: readonly string[], tags: readonly Tag[], indentation: number): Comment | null {
  const texts = [...prose(docs), ...facts].filter((text) => text !== "");
  if (tags.length === 0 && texts.length === 2) {
    const line = comment([texts.join(" ")], [], indentation);
    if (line !== null && !line.includes("\n")) return line;
  }
  const externalTags: Tag[] = docs.externalUrl === null ? [] : [{ name: "see", text: docs.externalUrl }];
  return comment(texts, [...externalTags, ...tags], indentation);
}

function itemCode({ pagination }: Operation, context: TypeContext): Code {
  return pagination === null ? code`never` : typeCode(pagination.item, { ...context, input: false });
}

/** What a success has, whole. */
export function dataCode(answer: Answer, context: TypeContext): Code {
  if (answer.kind === "none") return code`undefined`;
  if (answer.kind === "envelope") return answer.data === null ? code`undefined` : typeCode(answer.data, context);
  if (answer.kind === "stream") return streamCode(answer, context);
  return typeCode(answer.type, context);
}

/** `AsyncIterable<Order>` */
export function streamCode({ framing, type }: Extract<Answer, { kind: "stream" }>, context: TypeContext): Code {
  const item = typeCode(type, context);
  return framing === "lines" || framing === "sequence" ? code`AsyncIterable<${item}>` : code`AsyncIterable<${context.imports.runtimeType("ServerSentEvent")}<${item}>>`;
}
