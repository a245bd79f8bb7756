// `x-events`: events that a client can subscribe to over a WebSocket, and publish by an operation.
import type { Extensions } from "../document/extensions.js";
import { extension } from "./extension.js";
import type { Credential, EventsModel, Group, Type } from "./model.js";
import { below } from "./node.js";
import type { Types } from "./types.js";

/** Null when the document has no events, or some that are reported. */
export function eventsOf(types: Types, credentials: readonly Credential[], groups: readonly Group[]): EventsModel | null {
  const { report, document } = types;
  const said = extension(document.root, "x-events", report);
  if (said === null) return null;
  const { address, path, codeParameter, text, tokenParameter } = said;
  const scheme = credentials.find(({ name }) => name.text === said.credential);
  const wrong = (message: string, hint: string): null => {
    report.error("events/credential", message, { at: below(document.root.at, "x-events", "credential"), hint });
    return null;
  };
  if (scheme === undefined) return wrong(`There is no security scheme ${JSON.stringify(said.credential)}`, "credential: the name of a scheme in `components.securitySchemes`");
  if (text !== undefined && tokenParameter !== undefined) return wrong("A subscription is proven in one way: by `text` or by `tokenParameter`", "Remove one of the two.");
  const facts = { address, path, codeParameter, publish: publishOf(types, said.publish, groups) };
  if (tokenParameter !== undefined) {
    if (!("option" in scheme)) return wrong("A token in the query is that of a bearer or apiKey scheme", "credential: a scheme whose token an option of the client holds");
    return { ...facts, credential: { kind: "queryToken", of: said.credential, parameter: tokenParameter } };
  }
  const word = scheme.kind === "signature" ? scheme.parameters["scheme"] : undefined;
  if (typeof word !== "string" || text === undefined) return wrong("A subscription is proven by a token in the query, or by a signature of a text", "tokenParameter: token, or text with a scheme that has `x-signing`");
  return { ...facts, credential: { kind: "signature", of: said.credential, scheme: word, text } };
}

function publishOf({ drafts, report, document }: Types, said: Extensions["x-events"]["publish"], groups: readonly Group[]): EventsModel["publish"] {
  if (said === undefined) return null;
  const wrong = (member: string, message: string, hint: string): null => {
    report.error("events/publish", message, { at: below(document.root.at, "x-events", "publish", member), hint });
    return null;
  };
  const operations = groups.flatMap((group) => group.operations);
  const inputs = operations.flatMap(({ name, input, variants }) => [{ name, key: input.type }, ...variants.map((variant) => ({ name: variant.name, key: variant.input }))]);
  const found = inputs.find(({ name }) => name.text === said.operation);
  if (found === undefined) return wrong("operation", `There is no operation ${JSON.stringify(said.operation)}`, "operation: an operationId, or that of a variant");
  const content = found.key === null ? null : drafts.get(found.key).content;
  const fields = content?.kind === "object" ? content.fields : [];
  for (const member of ["code", "data"] as const) {
    const field = fields.find(({ name }) => name.text === said[member]);
    if (field === undefined) return wrong(member, `The input of ${JSON.stringify(said.operation)} has no member ${JSON.stringify(said[member])}`, "Name a member of its input.");
    const plain = drafts.plain(field.type);
    if (![plain, ...(plain.kind === "union" ? plain.variants : [])].some(takesText)) return wrong(member, `${JSON.stringify(said[member])} takes no text`, "Name a member that may be a string.");
  }
  const left = fields.find(({ name, required }) => required && name.text !== said.code && name.text !== said.data);
  return left === undefined ? said : wrong("operation", `${JSON.stringify(said.operation)} needs ${JSON.stringify(left.name.text)} too`, "Name a variant that sets it.");
}

function takesText(type: Type): boolean {
  return type.kind === "primitive" && (type.primitive === "string" || type.primitive === "unknown");
}
