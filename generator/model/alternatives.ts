// What one operation of a document becomes: the usual call, and one more for each other content that it takes or answers with.
import type { Node } from "../document/document.js";
import { answerContents, type Responses } from "./answer.js";
import { contentWords } from "./content-words.js";
import { type Content, contentsOf, isStream } from "./contents.js";
import { flagOf, isObject, member, members, valueOf } from "./node.js";
import type { Types } from "./types.js";

export interface Alternative {
  readonly body: Content | null;
  readonly answer: Content | null;
  /** `AsCsv` asks for another answer, `FromForm` sends another body; empty for the usual call. */
  readonly suffix: string;
  /** The shorter ending that several contents would have, and the content that this one is for; null where the usual ending tells. */
  readonly shared: { readonly suffix: string; readonly contentType: string } | null;
}

/** The usual one first. Another body comes with the usual answer, and the other way round. */
export function alternativesOf(types: Types, operation: Node, responses: Responses): readonly Alternative[] {
  const bodies = bodyContents(types, operation);
  const answers = answerContents(types, responses);
  const [body = null, ...otherBodies] = bodies;
  const [answer = null, ...otherAnswers] = answers;
  return [
    { body, answer, suffix: "", shared: null },
    ...contentWords(otherBodies).map((word) => ({ body: word.content, answer, ...endingOf("From", word) })),
    ...contentWords(otherAnswers).map((word) => ({ body, answer: word.content, ...endingOf("As", word) })),
  ];
}

function endingOf(how: "As" | "From", { content, word, short }: ReturnType<typeof contentWords>[number]): Pick<Alternative, "suffix" | "shared"> {
  return { suffix: how + word, shared: word === short ? null : { suffix: how + short, contentType: content.contentType } };
}

/** A body of any type that nothing describes is sent as the bytes that it is; items and parts without names as the caller writes them. */
function sent(types: Types, content: Content): Content {
  const itemSchema = member(content.node, "itemSchema");
  const list = content.kind === "multipart" ? (itemSchema ?? listIn(types, content.node)) : isStream(content.kind) ? itemSchema : null;
  if (list !== null) types.report.info("operation/stream", `The items of ${JSON.stringify(content.contentType)} have a schema; the body is sent as the caller writes it`, { at: list.at });
  if (list !== null && content.kind === "multipart") return { ...content, kind: "binary" };
  const schema = valueOf(content.node, "schema");
  const isOpen = schema === undefined || schema === true || (isObject(schema) && Object.keys(schema).length === 0);
  return content.kind === "json" && /^(?:\*|application)\/\*$/.test(content.contentType) && isOpen ? { ...content, kind: "binary" } : content;
}

/** The schema of a list. */
function listIn(types: Types, content: Node): Node | null {
  const said = member(content, "schema");
  const schema = said === null ? null : types.document.resolve(said);
  return valueOf(schema, "type") === "array" ? schema : null;
}

function bodyContents(types: Types, operation: Node): readonly Content[] {
  const said = member(operation, "requestBody");
  const body = said === null ? null : types.document.resolve(said);
  if (body === null) return [];
  if (members(member(body, "content")).length === 0) {
    const isRequired = flagOf(body, "required");
    types.report.warning("document/shape", `This body has no \`content\`: ${isRequired ? "any bytes can be sent" : "nothing is sent"}`, { at: body.at, hint: "Write its schema below a content type: `content: { application/json: { schema: ... } }`." });
    return isRequired ? [{ kind: "binary", contentType: "*/*", node: body }] : [];
  }
  const contents = contentsOf(types, body).map((content) => sent(types, content));
  const used = contents.flatMap(({ contentType }) => contentType.split(", "));
  if (used.length < members(member(body, "content")).length) {
    types.report.info("operation/content-types", `Content types that say the same in another spelling are left out: used are ${used.map((type) => JSON.stringify(type)).join(", ")}`, { at: body.at });
  }
  return contents;
}
