// The envelope of an API's answers: found by its mark, and taken off, so that the model speaks of the data.
import type { Node } from "../document/document.js";
import { extension } from "./extension.js";
import type { Envelope, Type } from "./model.js";
import { items, keyOf, member, members, valueOf } from "./node.js";
import { placeName } from "./place-name.js";
import { follow } from "./schema.js";
import type { Types } from "./types.js";
import { pascalOf } from "./words.js";

export interface Enveloped {
  /** The schema that carries `x-envelope`. */
  readonly envelope: Node;
  readonly data: Type | null;
  /** The schema of the data. */
  readonly of: Node | null;
}

/** Null when the schema is no envelope. `text` names what needs a name in the data. */
export function enveloped(types: Types, schema: Node, text: string): Enveloped | null {
  const { end, referred } = follow(types.document, schema, types.report);
  if (end === null) return null;
  if (valueOf(end, "x-envelope") !== undefined) {
    types.dissolved.add(keyOf(end.at));
    return { envelope: end, data: null, of: null };
  }
  if (valueOf(end, "allOf") === undefined) return null;
  const parts = types.parts(end);
  const envelope = parts.find((part) => valueOf(part, "x-envelope") !== undefined);
  if (envelope === undefined) return null;
  types.dissolved.add(keyOf(end.at)).add(keyOf(envelope.at));
  const role = extension(envelope, "x-envelope", types.report)?.data ?? "data";
  const beside = parts.filter((part) => part !== envelope).flatMap((part) => members(member(part, "properties")).map(([name, node]) => ({ part, name, node })));
  const data = beside.findLast(({ name }) => name === role);
  for (const { name, node } of beside) {
    if (name !== role) types.report.warning("envelope/member", `${JSON.stringify(name)} stands beside the envelope's members and cannot be reached`, { at: node.at, hint: `Move it into ${JSON.stringify(role)}, or into the envelope itself.` });
  }
  if (data === undefined) return { envelope, data: null, of: null };
  if (!parts.some((part) => items(member(part, "required")).some(({ value }) => value === role))) {
    types.report.info("envelope/optional-data", `${JSON.stringify(role)} is not required; a successful answer is taken to have it`, { at: data.node.at, hint: `Add \`required: [${role}]\`.` });
  }
  const type = types.type(data.node, referred ? { owner: { text: pascalOf(placeName(end.at)) }, suffix: "Data" } : { owner: { text }, suffix: "Data" });
  return { envelope, data: type.kind === "primitive" && type.primitive === "null" ? null : type, of: data.node };
}

/** The shape that a client's answers share; declared once per API. */
export function envelopeOf(types: Types, nodes: readonly Node[]): Envelope | null {
  const [first, ...others] = [...new Map(nodes.map((node) => [keyOf(node.at), node])).values()];
  if (first === undefined) return null;
  for (const other of others) {
    types.report.error("envelope/several", "A client has one envelope, and this is another", { at: other.at, related: [{ message: "the first one", at: first.at }], hint: "Let all answers extend one schema with `x-envelope`." });
  }
  const roles = extension(first, "x-envelope", types.report);
  if (roles === null) return null;
  const text = pascalOf(placeName(first.at));
  const codes = (role: string): string | null => {
    const schema = member(first, "properties");
    const node = schema === null ? null : member(schema, role);
    if (node === null) return null;
    const type = types.type(node, { owner: { text }, suffix: pascalOf(role) });
    const draft = types.drafts.behind(type);
    return draft?.content.kind === "choice" ? draft.key : null;
  };
  return {
    status: roles.status,
    message: roles.message,
    code: roles.code,
    requestId: roles.requestId,
    data: roles.data,
    success: roles.success,
    statusCodes: codes(roles.status),
    apiCodes: codes(roles.code),
  };
}

