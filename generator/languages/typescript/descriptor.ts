// The wire facts of an operation as the runtime reads them: only what differs from the runtime's defaults.
import type { Answer, Client, Operation, Parameter } from "../../model/model.js";
import { operationSecrets } from "../secret-members.js";
import { code, type Code } from "./code.js";
import { digitsOf, isWide } from "./digits.js";
import type { Imports, RUNTIME } from "./imports.js";
import { pagingDetail } from "./paging.js";
import { partsDetail } from "./parts.js";
import type { PlannedPackage } from "./layout.js";
import { arrayLiteral, isInherited, literal, objectLiteral, stringLiteral } from "./literals.js";

const REPEATABLE_METHODS = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  binary: "application/octet-stream",
};

/**
 * `{ id: "getUser", method: "GET", path: "/api/v3/get-user", ... }`, after `before` characters on its line. An object and no
 * call: every bundler then drops the facts of operations that an application does not use.
 */
export function descriptorCode(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports, before: number): Code {
  const facts: readonly Detail[] = [
    ["id", stringLiteral(operation.name.text)],
    ["method", stringLiteral(operation.method)],
    ["path", stringLiteral(memberTemplate(operation))],
  ];
  return objectLiteral([...facts, ...operationDetails(operation, client, plan, imports)], before);
}

/** `/users/{userId}`: what is in braces is the parameter's name on the wire. */
export function pathTemplate({ path }: Operation): string {
  return path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
}

/** The same with members of the input in braces: a body may have a member with the parameter's name on the wire. */
export function memberTemplate({ path, input }: Operation): string {
  const memberOf = (name: string): string => input.parameters.find((parameter) => parameter.in === "path" && parameter.wireName === name)?.member ?? name;
  return path.map((part) => ("literal" in part ? part.literal : `{${memberOf(part.parameter)}}`)).join("");
}

export function securityCode(security: Operation["security"]): Code | null {
  const sets = security.map((set) => set.map(({ credential }) => credential));
  return sets.every((set) => set.length === 0) ? null : literal(sets);
}

/** `[{ oauth: "read write" }]`: for each set, scopes that are not those which a credential usually asks for; null when there are none. */
export function scopesCode(security: Operation["security"], { credentials }: Client): Code | null {
  const unusual = security.map((set) => set.flatMap(({ credential: name, scopes }): readonly (readonly [string, string])[] => {
    const credential = credentials.find((one) => one.name.text === name);
    return credential?.kind !== "clientCredentials" || scopes.join(" ") === credential.scopes.join(" ") ? [] : [[name, scopes.join(" ")]];
  }));
  return unusual.every((set) => set.length === 0) ? null : literal(unusual.map((set) => Object.fromEntries(set)));
}

export type Detail = readonly [name: string, value: Code];

function operationDetails(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports): readonly Detail[] {
  const { input, method, repeatable, pagination, answer, fixedQuery } = operation;
  const details: Detail[] = [];
  const security = securityCode(operation.security);
  if (security !== null) details.push(["security", security]);
  if (repeatable !== REPEATABLE_METHODS.has(method)) details.push(["safe", literal(repeatable)]);
  const parameters = input.parameters.flatMap((parameter) => parameterDetail(parameter, operation));
  if (parameters.length > 0) details.push(["parameters", objectLiteral(parameters, 15)]);
  details.push(...bodyDetails(operation));
  const digits = digitsOf(operation, plan, imports);
  const build = imports.runtimeValue(builderOf(operation, plan));
  let outer = digits.sent ? imports.value("digitsRequest", "runtime/digits") : build;
  const needs = neededMembers(operation);
  if (needs.length > 0) {
    details.push(["optional", objectLiteral([["build", outer], ...needs], 15)]);
    outer = imports.runtimeValue("optionalRequest");
  }
  details.push(...buildDetails(operation, outer, imports));
  if (digits.sent) details.push(["built", build]);
  if (fixedQuery.length > 0) details.push(["fixedQuery", literal(fixedQuery.map(({ name, value }) => [name, value]))]);
  if (answer.kind !== (client.envelope === null ? "json" : "envelope")) details.push(["answer", literal("undescribed" in answer ? "undescribed" : "optional" in answer ? "optional" : answer.kind)]);
  if (operation.accept !== null) details.push(["accept", literal(operation.accept)]);
  const read = answer.kind === "envelope" ? null : imports.runtimeValue(readerOf(answer));
  if (digits.reader !== null) details.push(["read", imports.value(`${digits.reader}Answer`, "runtime/digits-answer")]);
  if (read !== null) details.push([digits.reader === null ? "read" : "received", read]);
  details.push(...digits.places);
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(["secret", arrayLiteral(secret.map(stringLiteral), 12)]);
  if (pagination !== null) details.push(pagingDetail(pagination, imports, plan.package.int64 === "bigint"));
  return details;
}

/** What a body that may be left out as a whole needs where some of it is given. */
export function neededMembers({ body }: Operation): readonly Detail[] {
  return body?.needs === undefined ? [] : [["needs", literal(body.needs)]];
}

/** What makes the request, with its key, what need not be given, and where it goes. `imports` null: only that there is something. */
export function buildDetails({ server, input }: Operation, usualBuild: Code, imports: Imports | null): readonly Detail[] {
  const details: Detail[] = [];
  let build = usualBuild;
  const key = input.parameters.find(({ idempotencyKey }) => idempotencyKey);
  if (key !== undefined) {
    details.push(["keyed", objectLiteral([["member", literal(key.member)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("keyedRequest");
  }
  const preset = input.parameters.flatMap(({ member, only }): readonly Detail[] => (only === undefined ? [] : [[member, literal(only)]]));
  if (preset.length > 0) {
    details.push(["preset", objectLiteral([["members", objectLiteral(preset, 24)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("presetRequest");
  }
  if (server !== null) {
    const { usual, origin, prefix } = server;
    details.push(["elsewhere", objectLiteral([["usual", stringLiteral(usual)], ["origin", stringLiteral(origin)], ["prefix", stringLiteral(prefix)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("elsewhereRequest");
  }
  return [["build", build], ...details];
}

function readerOf(answer: Exclude<Answer, { kind: "envelope" }>): keyof typeof RUNTIME {
  const { kind, errors } = answer;
  if (kind === "stream") return `${answer.framing}Answer`;
  if (kind === "redirect") return "redirectAnswer";
  return errors.some(({ listsProblems }) => listsProblems) ? "problemAnswer" : "plainAnswer";
}

export function bodyDetails({ body, method }: Operation): readonly Detail[] {
  // As the runtime has it, which looks at the first letter: PURGE and PROPFIND begin so, too.
  const usual = method.startsWith("P") ? "json" : "none";
  if (body === null) return usual === "none" ? [] : [["body", literal("none")]];
  const details: Detail[] = [];
  if (body.kind !== usual) details.push(["body", literal(body.kind)]);
  if (body.shape.kind === "whole") details.push(["bodyMember", literal(body.shape.member)]);
  if (body.contentType !== CONTENT_TYPES[body.kind]) details.push(["contentType", literal(body.contentType)]);
  const parts = partsDetail(body.encoding);
  if (parts !== null) details.push(["parts", parts]);
  return details;
}

/** None when the runtime finds the place by itself: a name in the path, or any member when there is no body. */
export function parameterDetail(parameter: Parameter, { body }: Operation): readonly Detail[] {
  const { member, wireName, style, explode, allowReserved, contentType, alsoBody, isStructure = false } = parameter;
  const details: Detail[] = [["in", literal(parameter.in)]];
  const usualStyle = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  // In a path, the place says which it is; only a matrix shows the name.
  if (wireName !== member && (parameter.in !== "path" || style === "matrix")) details.push(["name", literal(wireName)]);
  if (style !== usualStyle || isStructure) details.push(["style", literal(style)]);
  if (explode !== (style === "form" || style === "brackets" || style === "cookie")) details.push(["explode", literal(explode)]);
  if (allowReserved) details.push(["allowReserved", literal(true)]);
  if (contentType !== null) details.push(["contentType", literal(contentType)]);
  if (alsoBody) details.push(["alsoBody", literal(true)]);
  const found = parameter.in === "path" || (parameter.in === "query" && body === null);
  return found && details.length === 1 ? [] : [[member, isInherited(member) ? code`${objectLiteral(details, 12)} as const` : objectLiteral(details, 12)]];
}

/** The smallest way to make the request that will do: an application ships a larger one only with a call that needs it. */
function builderOf(operation: Operation, plan: PlannedPackage): "styledRequest" | "pathRequest" | "queryRequest" | "formQueryRequest" | "jsonRequest" {
  const { input, body, fixedQuery } = operation;
  if (needsStyles(operation, plan)) return "styledRequest";
  if (input.parameters.some((parameter) => parameter.in === "path")) return "pathRequest";
  if (input.parameters.length + fixedQuery.length === 0) return "jsonRequest";
  const isForm = body === null && fixedQuery.length === 0 && input.parameters.every((parameter) => parameterDetail(parameter, operation).length === 0);
  return isForm ? "formQueryRequest" : "queryRequest";
}

export function needsStyles({ input, body, accept }: Operation, plan: PlannedPackage): boolean {
  if (accept !== null) return true;
  if (body !== null && body.kind !== "json") return true;
  const declaration = input.type === null ? undefined : plan.types.get(input.type)?.declaration;
  const fields = declaration?.kind === "object" ? declaration.fields : [];
  return input.parameters.some(({ member, in: place, style, explode, allowReserved, contentType, isStructure = false }) => {
    if (place === "header" || place === "cookie" || allowReserved || contentType !== null || isStructure) return true;
    if (place === "path") return style !== "simple" || explode;
    const type = fields.find(({ name }) => name.text === member)?.type;
    return (type !== undefined && isWide(type, plan)) || (style !== "form" && style !== "brackets") || !explode;
  });
}
