// What an operation answers: enveloped data, a bare value, an address to go on with, or nothing.
import type { Node } from "../document/document.js";
import { enveloped } from "./envelope.js";
import { contentWords } from "./content-words.js";
import { type Content, contentsOf, isStream } from "./contents.js";
import { itemsOf } from "./items.js";
import { answerLimitsOf } from "./limits.js";
import { schemaType } from "./media.js";
import type { Answer, ErrorAnswer, Name, Type } from "./model.js";
import { compareText, isObject, member, members, valueOf } from "./node.js";
import { mayPreferBody } from "./preferred-body.js";
import { saysMore } from "./schema-facts.js";
import { type Types, unknownType } from "./types.js";
import { isStatus } from "./wire-names.js";
import { pascal } from "./words.js";

export interface AnswerFound {
  readonly answer: Answer;
  readonly accept: string | null;
  /** The schema with `x-envelope` behind it. */
  readonly envelope: Node | null;
}

interface Response {
  readonly status: string;
  readonly node: Node;
  readonly contents: readonly Content[];
}

/** Statuses that send elsewhere (RFC 9110, 15.4). */
const redirects = /^30[12378]$|^3XX$/;
const address: Type = { kind: "primitive", primitive: "string", format: "uri-reference", nullable: false };

/** What an operation answers, as the document says it. */
export interface Responses {
  readonly successes: readonly Response[];
  readonly failures: readonly Response[];
  readonly redirects: boolean;
  /** Nothing says what a success holds, nor that it holds nothing. */
  readonly undescribed: boolean;
  /** Content types to ask for although none will come. */
  readonly accept: string | null;
}

/** `method`: as the document has it; `pathItems`: those that the operation stands in. An answer to HEAD has no content, whatever is described (RFC 9110, 9.3.2). */
export function responsesOf(types: Types, operation: Node, method: string, pathItems: readonly Node[]): Responses {
  const responses = members(member(operation, "responses"))
    .filter(([status]) => isStatus(status))
    .flatMap(([status, said]): readonly Response[] => {
      const node = types.document.resolve(said);
      return node === null ? [] : [{ status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(), node, contents: hasNoContent(status) ? [] : contentsOf(types, node).map(received) }];
    });
  const good = responses.filter(({ status }) => status.startsWith("2"));
  const successes = good.length > 0 ? good : responses.length === 1 ? responses.filter(({ status }) => status === "default") : [];
  const bodiless = method === "head";
  const [first] = bodiless ? successes.flatMap(({ contents }) => contents) : [];
  const left = (list: readonly Response[]): readonly Response[] => (bodiless ? list.map((response) => ({ ...response, contents: [] })) : list);
  return {
    successes: left([...successes].sort((one, other) => compareText(one.status, other.status))),
    failures: left(responses.filter((response) => !successes.includes(response) && !/^[13]/.test(response.status))),
    undescribed: !bodiless && (successes.length > 0 ? mayPreferBody(types, [operation, ...pathItems]) || successes.some(({ status, node }) => !hasNoContent(status) && !isEmpty(node)) : !responses.some(({ status }) => /^[13]/.test(status))),
    redirects: successes.length === 0 && responses.some(({ status }) => redirects.test(status)),
    accept: first === undefined ? null : acceptOf(first),
  };
}

/** Whatever is described (RFC 9110, 15.3.5 and 15.3.6): frameworks write the type `null`. */
function hasNoContent(status: string): boolean {
  return status === "204" || status === "205";
}

/** `content: {}`. Without the word nothing is said: frameworks leave it out wherever nobody gave them a type. */
function isEmpty(response: Node): boolean {
  const content = valueOf(response, "content");
  return isObject(content) && Object.keys(content).length === 0;
}

/** A form is received as its text. */
function received(content: Content): Content {
  return content.kind === "form" || content.kind === "multipart" ? { ...content, kind: "text" } : content;
}

/** What a success may come as: what is read when nobody says, then what a caller may ask for. */
export function answerContents(types: Types, { successes }: Responses): readonly Content[] {
  const contents = successes.find((response) => response.contents.length > 0)?.contents ?? [];
  for (const { kind, contentType, node } of contents) {
    const streamed = isStream(kind) ? null : member(node, "itemSchema");
    if (streamed !== null) types.report.info("operation/stream", `The items of ${JSON.stringify(contentType)} have a schema; the answer is read as a whole`, { at: streamed.at });
  }
  const read = contents.map(({ contentType }) => JSON.stringify(contentType)).join(", ");
  for (const { status, node, contents: own } of successes) {
    if (own.length === 0 || own.some((one) => contents.some(({ kind, contentType }) => one.kind === kind || one.contentType === contentType))) continue;
    types.report.warning("operation/answer-contents", `The answer ${status} has no content that calls read (${read}): its data is not what the type says, or the call fails`, { at: node.at, hint: "Describe one content that all successes have." });
  }
  return contents;
}

/** `content`: one of `answerContents`; null when there is none. */
export function answerOf(types: Types, responses: Responses, name: Name, content: Content | null): AnswerFound {
  const text = pascal(name.words);
  const errors = errorsOf(types, responses.failures, text);
  if (responses.redirects) return { answer: { kind: "redirect", type: address, errors }, accept: null, envelope: null };
  if (content === null && responses.undescribed) return { answer: { kind: "json", type: unknownType, mayBeEmpty: true, optional: true, undescribed: true, errors }, accept: responses.accept, envelope: null };
  if (content === null) return { answer: { kind: "none", errors }, accept: responses.accept, envelope: null };
  const { kind } = content;
  if (isStream(kind)) return { answer: { kind: "stream", ...itemsOf(types, kind, content.node, text), errors }, accept: content.contentType, envelope: null };
  if (kind === "json") {
    const schema = member(content.node, "schema");
    const found = schema === null ? null : enveloped(types, schema, text);
    if (found !== null) return { answer: { kind: "envelope", data: found.data, ...(found.of !== null && answerLimitsOf(types, found.of)) }, accept: acceptOf(content), envelope: found.envelope };
  }
  const { successes } = responses;
  const first = successes.findIndex(({ contents }) => contents.length > 0);
  const variants = successes.flatMap(({ status, contents }, index): readonly Type[] => {
    const media = index === first ? content : (contents.find((one) => one.contentType === content.contentType) ?? contents.find((one) => one.kind === kind));
    return media === undefined ? [] : [mediaType(types, media, text, media === content ? "Answer" : `Answer${status}`)];
  });
  const type = anyOf(variants);
  const tells = ({ status }: Response): boolean => hasNoContent(status);
  const said = member(content.node, "schema");
  const schema = said === null ? null : types.document.resolve(said);
  const undescribed = kind === "json" && isAnything(schema);
  const optional = kind === "json" && (isUntold(schema) || successes.some((response) => response.contents.length === 0 && !tells(response)));
  const written = kind === "json" && !optional && isText(types, type);
  const mayBeEmpty = optional || successes.some(tells);
  return { answer: { kind: kind === "json" || kind === "binary" ? kind : "text", type, ...(mayBeEmpty && { mayBeEmpty }), ...(optional && { optional }), ...(undescribed && { undescribed }), ...(written && { written }), ...(kind === "json" && said !== null && answerLimitsOf(types, said)), errors }, accept: withAnything(content, successes), envelope: null };
}

/** Frameworks write `{}`, or no schema, where nobody said what comes back, which may be nothing, or a file. */
function isAnything(schema: Node | null): boolean {
  return schema === null || (isObject(schema.value) && Object.keys(schema.value).length === 0);
}

/** What has a description and nothing more is JSON, or nothing: frameworks (fuego) describe that they know nothing. */
function isUntold(schema: Node | null): boolean {
  return schema === null || (isObject(schema.value) && !saysMore([schema]));
}

function isText(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  return plain.kind === "primitive" && plain.primitive === "string";
}

function acceptOf({ kind, contentType }: Content): string | null {
  return kind === "json" && /^application\/json\s*(?:;|$)|\*/.test(contentType) ? null : contentType;
}

/**
 * Behind a file or a text, where nothing else is described, whatever the server has: a failure is JSON nearly everywhere, and frameworks (Spring, Django REST) refuse with 406 who asks for
 * less than they write with, before the code that sends the file is asked.
 */
function withAnything(content: Content, successes: readonly Response[]): string | null {
  const accept = acceptOf(content);
  const isAlone = content.kind !== "json" && successes.every(({ contents }) => contents.length < 2);
  return accept === null || !isAlone || /\*\/\*/.test(accept) ? accept : `${accept}, */*;q=0.1`;
}

function mediaType(types: Types, media: Content, text: string, suffix: string): Type {
  if (media.kind === "json") return schemaType(types, media.node, { text, suffix });
  return { kind: "primitive", primitive: media.kind === "binary" ? "binary" : "string", format: null, nullable: false };
}

/** Failures in the envelope need no types of their own. */
function errorsOf(types: Types, failures: readonly Response[], text: string): readonly ErrorAnswer[] {
  return failures
    .flatMap(({ status, contents }): readonly ErrorAnswer[] => {
      const [media, ...others] = contents;
      if (media === undefined) return [];
      const schema = media.kind === "json" ? member(media.node, "schema") : null;
      if (schema !== null && enveloped(types, schema, text) !== null) return [];
      const suffix = `Error${status === "default" ? "" : status}`;
      const type = anyOf([errorType(types, media, text, suffix), ...contentWords(others).map(({ content, word }) => errorType(types, content, text, `${suffix}As${word}`))]);
      return [{ status, type, listsProblems: listsProblems(types, type) }];
    })
    .sort((one, other) => compareText(one.status, other.status));
}

/** What is no JSON is read as text. */
function errorType(types: Types, media: Content, text: string, suffix: string): Type {
  return mediaType(types, media.kind === "json" ? media : { ...media, kind: "text" }, text, suffix);
}

/** Variants that are the same are one, and anything at all takes in the others. */
function anyOf(variants: readonly Type[]): Type {
  const [only = unknownType] = variants;
  if (variants.length < 2) return only;
  const unlike = [...new Map(variants.map((type) => [JSON.stringify(type), type])).values()];
  if (unlike.length < 2) return only;
  return unlike.some((type) => type.kind === "primitive" && type.primitive === "unknown") ? unknownType : { kind: "union", variants: unlike, discriminator: null, nullable: false };
}

/** `{ detail: [{ loc, msg }] }`, among the variants of a union too; `seen`: a union may be a variant of itself. */
function listsProblems(types: Types, type: Type, seen = new Set<Type>()): boolean {
  const plain = types.drafts.plain(type);
  if (seen.has(plain)) return false;
  seen.add(plain);
  if (plain.kind === "union") return plain.variants.some((variant) => listsProblems(types, variant, seen));
  const detail = types.drafts.field(plain, ["detail"])?.type;
  const list = detail === undefined ? null : types.drafts.plain(detail);
  if (list?.kind !== "array") return false;
  return ["loc", "msg"].every((name) => types.drafts.field(list.items, [name]) !== null);
}
