// Refusals in the shape that the operation declares: envelope, OAuth error or the declared error schema.
import { randomUUID } from "node:crypto";
import type { Api, Located } from "./api.js";
import { challenge } from "./challenge.js";
import { schemaExample } from "./examples.js";
import { entries, isList, isObject, type JsonObject, member, members, type Members, textMember } from "./json.js";
import type { Refusal } from "./refusal.js";
import type { Content, Route } from "./routes.js";

/** Field names of the envelope by role; null when the document has none. */
export interface EnvelopeFields {
  readonly status: string;
  readonly message: string;
  readonly code: string;
  readonly requestId: string;
  readonly data: string;
  readonly success: number;
  readonly schema: Located;
}

const envelopes = new WeakMap<Api, EnvelopeFields | null>();

export function envelopeOf(api: Api): EnvelopeFields | null {
  const known = envelopes.get(api);
  if (known !== undefined) return known;
  const found = foundEnvelope(api);
  envelopes.set(api, found);
  return found;
}

function foundEnvelope(api: Api): EnvelopeFields | null {
  const schemas = api.at("components", "schemas");
  for (const [name, value] of entries(schemas?.value)) {
    const mark = member(value, "x-envelope");
    const schema = schemas === null ? null : api.child(schemas, name);
    if (mark === undefined || schema === null) continue;
    const success = member(mark, "success");
    const field = (role: string): string => textMember(mark, role) ?? role;
    return {
      status: field("status"),
      message: field("message"),
      code: field("code"),
      requestId: field("requestId"),
      data: field("data"),
      success: typeof success === "number" ? success : 200,
      schema,
    };
  }
  return null;
}

/** Whether an answer with this schema is the envelope. */
export function isEnveloped(api: Api, schema: Located | null): boolean {
  const envelope = envelopeOf(api);
  return envelope !== null && schema !== null && api.shape(schema).sources.has(envelope.schema.pointer);
}

export interface Failure {
  readonly httpStatus: number;
  readonly contentType: string;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

/** Transport troubles keep their HTTP status; the others travel with 200 where the platform does so. */
const alwaysHttp = new Set([405, 413, 415, 429, 431, 500, 501, 502, 503, 504]);

export function failure(api: Api, route: Route | null, refusal: Refusal, httpStatusInEnvelope: "ok" | "same"): Failure {
  const success = route?.answers.find((answer) => answer.status.startsWith("2"))?.contents[0]?.schema ?? null;
  const envelope = envelopeOf(api);
  // What goes elsewhere when all is well has no success to look at.
  const usual = success ?? declaredError(route, refusal.status)?.schema ?? null;
  if (envelope !== null && (route === null || usual === null || isEnveloped(api, usual))) {
    const same = route === null || httpStatusInEnvelope === "same" || alwaysHttp.has(refusal.status);
    const httpStatus = same ? refusal.status : 200;
    return { httpStatus, contentType: "application/json", body: envelopeFailure(api, envelope, refusal), headers: headersOf(api, route, refusal, httpStatus) };
  }
  const documented = documentedRefusal(route, refusal);
  if (documented !== null) return { httpStatus: Number(documented.status), contentType: documented.contentType, body: documented.body, headers: headersOf(api, route, refusal, Number(documented.status)) };
  const status = bareStatus(route, refusal);
  const declared = declaredError(route, status);
  const contentType = declared === null || declared.contentType.includes("*") ? "application/json" : declared.contentType;
  return { httpStatus: status, contentType, body: bareFailure(api, declared?.schema ?? null, { ...refusal, status }), headers: headersOf(api, route, refusal, status) };
}

/** The example that a document has of just this refusal: `USER_CREATE_ALREADY_EXISTS` of `already-exists`. */
function documentedRefusal(route: Route | null, { reason }: Refusal): { readonly status: string; readonly contentType: string; readonly body: JsonObject } | null {
  const words = reason.replaceAll("-", "_").toLowerCase();
  for (const { status, contents } of route?.answers ?? []) {
    if (!/^4\d\d$/.test(status)) continue;
    for (const { contentType, media } of contents) {
      const body = entries(member(media.value, "examples")).filter(([name]) => `_${name.toLowerCase()}_`.includes(`_${words}_`)).map(([, example]) => member(example, "value")).find(isObject);
      if (body !== undefined) return { status, contentType, body };
    }
  }
  return null;
}

/** Frameworks that check requests themselves refuse with 422 what does not match: their documents declare that alone, or beside other refusals with a list of problems. */
function bareStatus(route: Route | null, { status, problems }: Refusal): number {
  if (route === null || problems === undefined) return status;
  const checked = declaredError(route, 422);
  return checked !== null && (declaredError(route, status) === null || listsProblems(route.api, checked.schema)) ? 422 : status;
}

/** The body of a failure is the document's own, which may have no place for the reason. */
function headersOf(api: Api, route: Route | null, { headers = {}, message }: Refusal, httpStatus: number): Failure["headers"] {
  const refusal = message.replace(/[^\x20-\x7e]+/g, "?").slice(0, 1000);
  return { "x-mock-refusal": refusal, ...(httpStatus === 401 && { "www-authenticate": challenge(api, route) }), ...headers };
}

function envelopeFailure(api: Api, envelope: EnvelopeFields, refusal: Refusal): Members {
  const body = members([
    [envelope.status, refusal.status],
    [envelope.message, refusal.message],
  ]);
  const code = businessCode(api, envelope, refusal.reason);
  if (code !== null) body[envelope.code] = code;
  if (api.shape(envelope.schema).properties.has(envelope.requestId)) body[envelope.requestId] = randomUUID();
  return body;
}

/** The documented code whose name has all words of the reason. */
function businessCode(api: Api, envelope: EnvelopeFields, reason: string): number | string | null {
  const schema = api.shape(envelope.schema).properties.get(envelope.code);
  if (schema === undefined) return null;
  const { keywords } = api.shape(schema);
  const [codes, names] = [keywords["enum"], keywords["x-enum-varnames"]];
  if (!isList(codes) || !isList(names)) return null;
  const words = reason.split("-");
  const index = names.findIndex((name) => {
    const known = String(name).replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_]/);
    return words.every((word) => known.includes(word));
  });
  const code = codes[index];
  return typeof code === "number" || typeof code === "string" ? code : null;
}

/** The JSON that the operation declares for this status. */
function declaredError(route: Route | null, code: number): Content | null {
  const status = String(code);
  const wanted = [status, `${status[0]}XX`, "default"];
  const declared = wanted.map((name) => route?.answers.find((answer) => answer.status.toUpperCase() === name.toUpperCase())).find((answer) => answer !== undefined);
  return declared?.contents.find((content) => content.contentType.includes("json")) ?? null;
}

function bareFailure(api: Api, schema: Located | null, refusal: Refusal): Members {
  const envelope = envelopeOf(api);
  if (envelope !== null && schema !== null && isEnveloped(api, schema)) return envelopeFailure(api, envelope, refusal);
  const oauth = members([
    ["error", oauthError(refusal)],
    ["error_description", refusal.message],
  ]);
  if (schema === null) return oauth;
  const body = members(entries(schemaExample(api, schema, "blank")));
  const { properties } = api.shape(schema);
  const texts = { ...oauth, message: refusal.message, detail: refusal.message, title: refusal.reason };
  for (const [name, value] of Object.entries(texts)) {
    const property = properties.get(name);
    if (property !== undefined && [null, "string"].includes(api.shape(property).type)) body[name] = value;
  }
  if (refusal.problems !== undefined && listsProblems(api, schema)) body["detail"] = refusal.problems.map(problem);
  for (const name of ["status", "statusCode"]) {
    const property = properties.get(name);
    if (property !== undefined && ["integer", "number"].includes(api.shape(property).type ?? "")) body[name] = refusal.status;
  }
  return body;
}

function listsProblems(api: Api, schema: Located | null): boolean {
  const detail = schema === null ? undefined : api.shape(schema).properties.get("detail");
  const item = detail === undefined ? null : api.shape(detail).items;
  return item !== null && ["loc", "msg"].every((name) => api.shape(item).properties.has(name));
}

/** `body/name must be string`, as FastAPI and others list it. What is missing stands where it should be. */
function problem(text: string): Members {
  const [place = "", ...words] = text.split(" ");
  const said = words.join(" ");
  const absent = /^must have (\S+)$/.exec(said)?.[1];
  const loc = [...place.split(/[./]/), ...(absent === undefined ? [] : [absent])].map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const isMissing = absent !== undefined || said === "is required";
  return members([["type", isMissing ? "missing" : "value_error"], ["loc", loc], ["msg", isMissing ? "Field required" : said]]);
}

/** RFC 6749 section 5.2. */
function oauthError(refusal: Refusal): string {
  if (refusal.reason === "credentials-wrong") return "invalid_client";
  if (refusal.status === 401) return "invalid_token";
  return refusal.status >= 500 ? "server_error" : "invalid_request";
}
