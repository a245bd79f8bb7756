// What an operation answers: enveloped data, a bare value, an address to go on with, or nothing.
import type { Node } from "../document/document.js";
import { enveloped } from "./envelope.js";
import { contentsOf, kindOf, schemaType } from "./media.js";
import type { Answer, ErrorAnswer, Name, Type } from "./model.js";
import { compareText, member, members } from "./node.js";
import type { Types } from "./types.js";
import { pascal } from "./words.js";

export interface AnswerFound {
  readonly answer: Answer;
  /** The schema with `x-envelope` behind it. */
  readonly envelope: Node | null;
}

interface Response {
  readonly status: string;
  readonly node: Node;
  readonly media: { readonly kind: "json" | "text" | "binary"; readonly node: Node } | null;
}

/** Statuses that send elsewhere (RFC 9110, 15.4). */
const redirects = /^30[12378]$|^3XX$/;
const address: Type = { kind: "primitive", primitive: "string", format: "uri-reference", nullable: false };

export function answerOf(types: Types, operation: Node, name: Name): AnswerFound {
  const text = pascal(name.words);
  const responses = members(member(operation, "responses"))
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, said]): readonly Response[] => {
      const node = types.document.resolve(said);
      return node === null ? [] : [{ status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(), node, media: contentOf(types, node) }];
    });
  const good = responses.filter(({ status }) => status.startsWith("2"));
  const successes = good.length > 0 ? good : responses.length === 1 ? responses.filter(({ status }) => status === "default") : [];
  const failures = responses.filter((response) => !successes.includes(response) && !/^[13]/.test(response.status));
  const withContent = successes.filter(({ media }) => media !== null).sort((one, other) => compareText(one.status, other.status));
  const [first] = withContent;
  if (successes.length === 0 && responses.some(({ status }) => redirects.test(status))) return { answer: { kind: "redirect", type: address, errors: errorsOf(types, failures, text) }, envelope: null };
  if (first === undefined || first.media === null) return { answer: { kind: "none", errors: errorsOf(types, failures, text) }, envelope: null };
  const { kind } = first.media;
  if (kind === "json") {
    const schema = member(first.media.node, "schema");
    const found = schema === null ? null : enveloped(types, schema, text);
    if (found !== null) return { answer: { kind: "envelope", data: found.data }, envelope: found.envelope };
  }
  const variants: Type[] = [];
  for (const { status, media } of withContent) {
    if (media === null || media.kind !== kind) continue;
    const type = mediaType(types, media, text, status === first.status ? "Answer" : `Answer${status}`);
    if (!variants.some((other) => JSON.stringify(other) === JSON.stringify(type))) variants.push(type);
  }
  const [only] = variants;
  const type: Type = only !== undefined && variants.length === 1 ? only : { kind: "union", variants, discriminator: null, nullable: false };
  return { answer: { kind, type, errors: errorsOf(types, failures, text) }, envelope: null };
}

function mediaType(types: Types, media: NonNullable<Response["media"]>, text: string, suffix: string): Type {
  if (media.kind === "json") return schemaType(types, media.node, { text, suffix });
  return { kind: "primitive", primitive: media.kind === "text" ? "string" : "binary", format: null, nullable: false };
}

/** JSON before text before bytes. */
function contentOf(types: Types, response: Node): Response["media"] {
  const found = contentsOf(types, response).map(({ contentType, node }) => {
    const kind = kindOf(contentType);
    const streamed = member(node, "itemSchema");
    if (streamed !== null) types.report.info("operation/stream", `The items of ${JSON.stringify(contentType)} have a schema; the answer is read as a whole`, { at: streamed.at });
    return { kind: kind === "form" || kind === "multipart" ? ("text" as const) : kind, node };
  });
  return found.find(({ kind }) => kind === "json") ?? found.find(({ kind }) => kind === "text") ?? found[0] ?? null;
}

/** Failures in the envelope need no types of their own. */
function errorsOf(types: Types, failures: readonly Response[], text: string): readonly ErrorAnswer[] {
  return failures
    .flatMap(({ status, media }): readonly ErrorAnswer[] => {
      if (media === null) return [];
      const schema = media.kind === "json" ? member(media.node, "schema") : null;
      if (schema !== null && enveloped(types, schema, text) !== null) return [];
      return [{ status, type: mediaType(types, media, text, `Error${status === "default" ? "" : status}`) }];
    })
    .sort((one, other) => compareText(one.status, other.status));
}
