// The wire facts of an operation as the runtime reads them: only what differs from the runtime's defaults.
import type { Client, Encoding, Operation, Parameter } from "../../model/model.js";
import { operationSecrets } from "../secret-members.js";
import { code, type Code } from "./code.js";
import { argument, call, dictOf, type Expression, tupleOf } from "./expression.js";
import type { Imports } from "./imports.js";
import { literal, stringLiteral, texts } from "./literals.js";
import { pagingFacts } from "./paging.js";
import type { PlannedPackage } from "./plan.js";

const REPEATABLE_METHODS = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const BODY_METHODS = new Set(["POST", "PUT", "PATCH"]);
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  binary: "application/octet-stream",
};

/** `Operation("getUser", "GET", "/api/v3/get-user", ...)` */
export function descriptor(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports): Expression {
  const { name, method, repeatable, pagination, answer, fixedQuery, server } = operation;
  const details: Expression[] = [stringLiteral(name.text), stringLiteral(method), stringLiteral(memberTemplate(operation))];
  const security = securityOf(operation.security);
  if (security !== null) details.push(argument(code`security`, security));
  const scopes = scopesOf(operation.security, client);
  if (scopes !== null) details.push(argument(code`scopes`, scopes));
  if (repeatable !== REPEATABLE_METHODS.has(method)) details.push(argument(code`safe`, literal(repeatable)));
  const parameters = operation.input.parameters.flatMap((parameter) => parameterEntry(parameter, operation, imports));
  if (parameters.length > 0) details.push(argument(code`parameters`, dictOf(parameters)));
  details.push(...bodyDetails(operation, imports));
  if (fixedQuery.length > 0) details.push(argument(code`fixed_query`, tupleOf(fixedQuery.map((one) => tupleOf([stringLiteral(one.name), stringLiteral(one.value)])))));
  const key = operation.input.parameters.find(({ idempotencyKey }) => idempotencyKey);
  if (key !== undefined) details.push(argument(code`key`, stringLiteral(key.member)));
  const preset = operation.input.parameters.flatMap(({ member, only }): readonly (readonly [Code, Expression])[] => (only === undefined ? [] : [[stringLiteral(member), literal(only)]]));
  if (preset.length > 0) details.push(argument(code`preset`, dictOf(preset)));
  if (server !== null) details.push(argument(code`elsewhere`, call(imports.knownValue("Elsewhere"), [stringLiteral(server.usual), stringLiteral(server.origin), stringLiteral(server.prefix)])));
  if (answer.kind !== "envelope") details.push(argument(code`answer`, stringLiteral("undescribed" in answer ? "undescribed" : "optional" in answer ? "optional" : "written" in answer ? "written" : answer.kind)));
  if (answer.kind === "stream") details.push(argument(code`framing`, stringLiteral(answer.framing)));
  if (operation.accept !== null) details.push(argument(code`accept`, stringLiteral(operation.accept)));
  if ("errors" in answer && answer.errors.some(({ listsProblems }) => listsProblems)) details.push(argument(code`lists_problems`, code`True`));
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(argument(code`secret`, texts(secret)));
  if (pagination !== null) details.push(argument(code`paging`, pagingFacts(pagination, imports)));
  return call(imports.knownValue("Operation"), details);
}

/** `/users/{userId}`: what is in braces is the parameter's name on the wire. */
export function pathTemplate({ path }: Operation): string {
  return path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
}

/** The same with members of the input in braces: a body may have a member with the parameter's name on the wire. */
function memberTemplate({ path, input }: Operation): string {
  const memberOf = (name: string): string => input.parameters.find((parameter) => parameter.in === "path" && parameter.wireName === name)?.member ?? name;
  return path.map((part) => ("literal" in part ? part.literal : `{${memberOf(part.parameter)}}`)).join("");
}

/** Null for none. */
export function securityOf(security: Operation["security"]): Expression | null {
  const sets = security.map((set) => set.map(({ credential }) => credential));
  return sets.every((set) => set.length === 0) ? null : tupleOf(sets.map(texts));
}

/** `({"oauth": "read write"},)`: for each set, scopes that are not those which a credential usually asks for; null when there are none. */
export function scopesOf(security: Operation["security"], { credentials }: Client): Expression | null {
  const unusual = security.map((set) => set.flatMap(({ credential: name, scopes }): readonly (readonly [Code, Expression])[] => {
    const credential = credentials.find((one) => one.name.text === name);
    return credential?.kind !== "clientCredentials" || scopes.join(" ") === credential.scopes.join(" ") ? [] : [[stringLiteral(name), stringLiteral(scopes.join(" "))]];
  }));
  return unusual.every((set) => set.length === 0) ? null : tupleOf(unusual.map((set) => dictOf(set)));
}

function bodyDetails({ body, method }: Operation, imports: Imports): readonly Expression[] {
  const usual = BODY_METHODS.has(method) ? "json" : "none";
  if (body === null) return usual === "none" ? [] : [argument(code`body`, stringLiteral("none"))];
  const details: Expression[] = [];
  // Named, so that it is sent empty.
  if (body.kind !== usual || body.bare === true) details.push(argument(code`body`, stringLiteral(body.kind)));
  if (body.kind !== usual && !body.required && body.shape.kind === "members") details.push(argument(code`optional`, code`True`));
  if (body.needs !== undefined) details.push(argument(code`needs`, texts(body.needs)));
  if (body.shape.kind === "whole") details.push(argument(code`body_member`, stringLiteral(body.shape.member)));
  if (body.contentType !== CONTENT_TYPES[body.kind]) details.push(argument(code`content_type`, stringLiteral(body.contentType)));
  const parts = Object.entries(body.encoding).flatMap(([field, how]): (readonly [Code, Expression])[] => {
    const facts = partDetails(how);
    return facts.length === 0 ? [] : [[stringLiteral(field), call(imports.knownValue("Part"), facts)]];
  });
  if (parts.length > 0) details.push(argument(code`parts`, dictOf(parts)));
  return details;
}

function partDetails({ contentType, style, explode, allowReserved, headers }: Encoding): readonly Expression[] {
  const details: Expression[] = [];
  if (contentType !== null) details.push(argument(code`content_type`, stringLiteral(contentType)));
  if (style !== null) details.push(argument(code`style`, stringLiteral(style)));
  if (explode !== null) details.push(argument(code`explode`, literal(explode)));
  if (allowReserved) details.push(argument(code`allow_reserved`, code`True`));
  const named = Object.entries(headers).map(([wireName, member]): readonly [Code, Expression] => [stringLiteral(wireName), stringLiteral(member)]);
  if (named.length > 0) details.push(argument(code`headers`, dictOf(named)));
  return details;
}

/** None when the runtime finds the place by itself: a name in the path, or any member when there is no body. */
function parameterEntry(parameter: Parameter, { body }: Operation, imports: Imports): readonly (readonly [Code, Expression])[] {
  const { member, wireName, style, explode, allowReserved, contentType, alsoBody, isStructure = false } = parameter;
  const details: Expression[] = [stringLiteral(parameter.in)];
  const usualStyle = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  // In a path, the place says which it is; only a matrix shows the name.
  if (wireName !== member && (parameter.in !== "path" || style === "matrix")) details.push(stringLiteral(wireName));
  if (style !== usualStyle || isStructure) details.push(argument(code`style`, stringLiteral(style)));
  if (explode !== (style === "form" || style === "brackets" || style === "cookie")) details.push(argument(code`explode`, literal(explode)));
  if (allowReserved) details.push(argument(code`allow_reserved`, code`True`));
  if (contentType !== null) details.push(argument(code`content_type`, stringLiteral(contentType)));
  if (alsoBody) details.push(argument(code`also_body`, code`True`));
  const found = parameter.in === "path" || (parameter.in === "query" && body === null);
  return found && details.length === 1 ? [] : [[stringLiteral(member), call(imports.knownValue("Parameter"), details)]];
}
