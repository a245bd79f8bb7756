// The one object that a caller passes: parameters and body members together.
import type { Place } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { docsOf, noDocs } from "./docs.js";
import type { Draft, DraftContent, DraftField } from "./draft.js";
import { type Content, isJsonToo } from "./contents.js";
import { encodingOf } from "./encoding.js";
import { additionalLimitsOf, limitsOf } from "./limits.js";
import { mediaOf } from "./media.js";
import type { Body, Input, Name, Parameter, Type } from "./model.js";
import { compareText, flagOf, keyOf, member, valueOf } from "./node.js";
import { memberName, parametersOf, type ParameterField, type ParameterSettings } from "./parameters.js";
import type { Types } from "./types.js";
import { untypedFields } from "./untyped-parts.js";
import { nameOf, pascal } from "./words.js";
import { writtenFields } from "./written-parts.js";

export interface Request {
  readonly input: Input;
  readonly body: Body | null;
}

/** Members without a name. */
type Others = Pick<Extract<DraftContent, { kind: "object" }>, "additional" | "additionalLimits">;

export interface RequestSettings extends ParameterSettings {
  readonly name: Name;
  /** What it is sent with; null without a body. */
  readonly content: Content | null;
}

export function requestOf(types: Types, { name, content, ...described }: RequestSettings): Request {
  const { operation } = described;
  const owner = { text: pascal(name.words) };
  const parameters = parametersOf(types, described, owner);
  const said = member(operation, "requestBody");
  const requestBody = said === null ? null : types.document.resolve(said);
  const media = content === null ? null : mediaOf(types, content, owner.text);
  const inputKey = `${keyOf(operation.at)}@input ${name.text}`;
  const withoutBody = (): Request => ({ input: parameters.length === 0 ? { type: null, required: false, parameters: [] } : declaredInput(types, inputKey, operation.at, owner.text, parameters, [], { additional: null }), body: null });
  if (media === null || requestBody === null) return withoutBody();
  const { encoding, headers } = encodingOf(types, media, owner.text);
  const draft = media.kind === "text" || media.kind === "binary" ? null : types.drafts.behind(media.type);
  const required = isRequired(requestBody, draft);
  if (!required && isEmpty(draft)) return withoutBody();
  const body = { kind: media.kind, contentType: media.contentType, required, encoding };
  const ofMembers = (fields: readonly DraftField[], joined: readonly Parameter[] = []): Body => {
    const needs = required || joined.some(({ alsoBody }) => alsoBody) ? [] : fields.filter(isNeeded).map((field) => field.name.text);
    return { ...body, ...(required && !fields.some(isNeeded) && { bare: true }), ...(needs.length > 0 && { needs }), shape: { kind: "members" } };
  };
  const bodySchema = member(media.node, "schema");
  const map = draft === null && parameters.length === 0 && media.kind !== "text" ? types.drafts.plain(media.type) : null;
  if (draft?.content.kind === "object") {
    const { additional } = draft.content;
    const fields = writtenFields(types, media, encoding, untypedFields(types, media, encoding, draft.content.fields));
    // JSON with the same schema has texts where this has bytes, and so another type.
    if (parameters.length + headers.length === 0 && fields === draft.content.fields && !isJsonToo(types, requestBody, content)) {
      return { input: { type: draft.key, required: required && fields.some(isNeeded), parameters: [] }, body: ofMembers(fields) };
    }
    if (additional === null || isUnknown(additional)) {
      const own = [...headers.filter(({ name: { text } }) => !fields.some((field) => field.name.text === text)), ...fields];
      const free = required ? own : own.map((field) => ({ ...field, required: false }));
      if (!required && fields.some((field) => field.required)) {
        types.report.info("operation/optional-body", "The body is optional, so its required members are optional beside the parameters: a call refuses some of them without the others", { at: requestBody.at, hint: "Take `required: false` off the body if it is always sent." });
      }
      const input = declaredInput(types, inputKey, operation.at, owner.text, parameters, free, { additional });
      types.dissolved.add(draft.key);
      return { input, body: ofMembers(own, input.parameters) };
    }
  }
  if (map?.kind === "map") {
    const input = declaredInput(types, inputKey, operation.at, owner.text, [], [], { additional: map.values, ...(bodySchema !== null && additionalLimitsOf(types, types.parts(bodySchema))) });
    return { input, body: ofMembers([]) };
  }
  const whole = parameters.some(({ parameter }) => parameter.member === "body") ? "requestBody" : "body";
  const field: DraftField = {
    name: nameOf(whole),
    docs: docsOf(requestBody),
    type: media.type,
    required,
    default: undefined,
    deprecated: false,
    secret: false,
    limits: bodySchema === null ? {} : limitsOf(types, types.parts(bodySchema)),
    at: requestBody.at,
    access: "both",
  };
  const input = declaredInput(types, inputKey, operation.at, owner.text, parameters, [field], { additional: null });
  return { input, body: { ...body, shape: { kind: "whole", member: whole } } };
}

/** Where nobody said whether a body is sent, one with members that must be there is. */
function isRequired(requestBody: Node, draft: Draft | null): boolean {
  if (valueOf(requestBody, "required") !== undefined) return flagOf(requestBody, "required");
  return draft?.content.kind === "object" && draft.content.fields.some(isNeeded);
}

/** Whether it says nothing when it is sent. */
function isEmpty(draft: Draft | null): boolean {
  return draft?.content.kind === "object" && draft.content.fields.length === 0 && draft.content.additional?.kind === "primitive" && draft.content.additional.primitive === "never";
}

function isNeeded({ required, access }: DraftField): boolean {
  return required && access !== "read";
}

/** Declares the input. A parameter and a body field of one name share a member when they have one type, unless the document says otherwise; then, or else, the parameter's member has its location in its name. */
function declaredInput(types: Types, key: string, at: Place, text: string, parameters: readonly ParameterField[], body: readonly DraftField[], others: Others): Input {
  const fields = new Map(body.map((field) => [field.name.text, field]));
  const taken = new Set([...fields.keys(), ...parameters.map(({ parameter }) => parameter.member)]);
  const joined: Parameter[] = [];
  for (const { parameter, field, alsoBody } of parameters) {
    const { member: name } = parameter;
    const found = fields.get(name);
    // What only the server sends is no part of the input.
    const same = found?.access === "read" && alsoBody !== true ? undefined : found;
    const related = same === undefined ? [] : [{ message: "the body member", at: same.at }];
    if (same === undefined) {
      joined.push(parameter);
      fields.set(name, field);
    } else if (alsoBody !== false && JSON.stringify(bare(types, same.type)) === JSON.stringify(bare(types, field.type))) {
      if (alsoBody === null) types.report.info("operation/same-name", `${JSON.stringify(name)} is a ${parameter.in} parameter and a body member: one value is sent as both`, { at: field.at, related, hint: "Say `x-also-body: true` on the parameter if that is meant, and `false` if they are two values." });
      joined.push({ ...parameter, alsoBody: true });
      fields.set(name, { ...field, required: parameter.only === undefined && (field.required || same.required), secret: field.secret || same.secret, docs: field.docs.summary === "" ? same.docs : field.docs });
    } else {
      const own = memberName(name, parameter.in, taken);
      if (alsoBody !== false) types.report.warning("operation/same-name", `${JSON.stringify(name)} is a ${parameter.in} parameter and a body member with different types: the parameter is passed as ${JSON.stringify(own)}`, { at: field.at, related, hint: "Give both one type, or one of them another name; or say `x-also-body: false` on the parameter." });
      taken.add(own);
      joined.push({ ...parameter, member: own });
      fields.set(own, { ...field, name: nameOf(own) });
    }
  }
  const sorted = [...fields.values()].sort((one, other) => compareText(one.name.text, other.name.text));
  types.drafts.declare(key, () => ({
    key,
    naming: { kind: "inline", owner: { text }, suffix: "Request" },
    docs: noDocs,
    deprecated: false,
    at,
    nullable: false,
    content: { kind: "object", fields: sorted, ...others },
  }));
  return { type: key, required: sorted.some(isNeeded), parameters: joined };
}

/** For comparing: aliases gone, and enumerations by their values. */
function bare(types: Types, type: Type): unknown {
  const plain = types.drafts.plain(type);
  if (plain.kind !== "ref") return plain;
  const { content } = types.drafts.get(plain.name);
  return content.kind === "choice" ? { kind: "choice", values: content.values.map(({ value }) => value), open: false, nullable: plain.nullable } : plain;
}

function isUnknown(type: Type): boolean {
  return type.kind === "primitive" && type.primitive === "unknown";
}
