// The wire facts of an operation for a plain sender: one line of text where that says it all, else a descriptor.
import type { Client, Operation } from "../../model/model.js";
import { operationSecrets } from "../secret-members.js";
import type { Code } from "./code.js";
import { bodyDetails, buildDetails, memberTemplate, neededMembers, needsStyles, parameterDetail, scopesCode, securityCode, type Detail } from "./descriptor.js";
import { digitsOf } from "./digits.js";
import type { Imports } from "./imports.js";
import type { PlannedPackage } from "./layout.js";
import { arrayLiteral, literal, objectLiteral, stringLiteral } from "./literals.js";
import { followsAddresses, pagingDetail } from "./paging.js";

/** `GET /users/{id}`, with `204` after it when nothing is to be expected; null for an operation that needs more words. */
export function factsOf(operation: Operation, client: Client, plan: PlannedPackage): string | null {
  const path = memberTemplate(operation);
  if (/\s/.test(path) || operation.pagination !== null || detailsOf(operation, client, plan, null).length > 0) return null;
  return `${operation.method} ${path}${operation.answer.kind === "none" ? " 204" : ""}`;
}

/** The call as a table of methods has it below its path (`runtime/methods.ts`). `place`: of its details in the client's list. */
export function tableFactsOf({ method, answer, input }: Operation, place: number | undefined): string {
  return [method, ...(answer.kind === "none" ? ["204"] : []), ...(input.type === null ? ["()"] : []), ...(place === undefined ? [] : [`*${place}`])].join(" ");
}

/** `{ id: "upload", method: "POST", path: "/files", ... }`, after `before` characters on its line. */
export function plainDescriptor(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports, before: number): Code {
  const facts: readonly Detail[] = [
    ["id", stringLiteral(operation.name.text)],
    ["method", stringLiteral(operation.method)],
    ["path", stringLiteral(memberTemplate(operation))],
    ...(operation.answer.kind === "none" ? [["answer", literal("none")] satisfies Detail] : []),
  ];
  return objectLiteral([...facts, ...plainDetails(operation, client, plan, imports)], before);
}

/** What one line cannot say, with what is said about pages. */
export function plainDetails(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports): Detail[] {
  const { pagination } = operation;
  const details = detailsOf(operation, client, plan, imports);
  return pagination === null ? details : [...details, pagingDetail(pagination, imports, plan.package.int64 === "bigint")];
}

/** What one line cannot say. `imports` null: only whether there is anything. */
function detailsOf(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports | null): Detail[] {
  const { input, body, method, repeatable, answer, fixedQuery } = operation;
  const details: Detail[] = [];
  const security = securityCode(operation.security);
  if (security !== securityCode(usualSecurity(client))) details.push(["security", security ?? literal([])]);
  const scopes = scopesCode(operation.security, client);
  if (scopes !== null) details.push(["scopes", scopes]);
  if (repeatable !== !/^P[^U]/.test(method)) details.push(["safe", literal(repeatable)]);
  const { accept } = operation;
  const styled = needsStyles({ ...operation, accept: null }, plan);
  const parameters = input.parameters.flatMap((parameter) => parameterDetail(parameter, operation));
  if (parameters.length > 0) details.push(["parameters", objectLiteral(parameters, 15)]);
  details.push(...bodyDetails(operation).filter(([name]) => name !== "body" || body !== null || input.type !== null && input.parameters.some((parameter) => parameter.in === "query")));
  if (body?.bare === true && !details.some(([name]) => name === "body")) details.push(["body", literal(body.kind)]);
  const isWhole = body !== null && (body.kind === "text" || body.kind === "binary") && body.shape.kind === "whole" && fixedQuery.length === 0 && !needsStyles({ ...operation, accept: null, body: null }, plan) && input.parameters.every(({ member, wireName, alsoBody, style }) => member === wireName && !alsoBody && style !== "brackets");
  const isPlain = parameters.length + fixedQuery.length === 0;
  const hasBodyDetails = details.some(([name]) => name === "body" || name === "bodyMember" || name === "contentType");
  const usual = hasBodyDetails ? "bodyRequest" : followsAddresses(operation) ? "plainRequest" : null;
  const builder = isWhole ? "wholeRequest" : styled || (accept !== null && !isPlain) ? "styledRequest" : !isPlain ? "pathRequest" : accept !== null ? "askedRequest" : usual;
  const digits = digitsOf(operation, plan, imports);
  // Without parameters the type of the input tells.
  const needs = input.parameters.length === 0 ? [] : neededMembers(operation);
  const isWrapped = needs.length > 0 || digits.sent || operation.server !== null || input.parameters.some(({ only }) => only !== undefined);
  const named = builder ?? (isWrapped ? "plainRequest" : null);
  const build = named === null ? null : imports === null ? stringLiteral(named) : imports.runtimeValue(named);
  if (build !== null) {
    let outer = digits.sent ? (imports === null ? stringLiteral("") : imports.value("digitsRequest", "runtime/digits")) : build;
    // `plainRequest` leaves out a body without members by itself, and so does `bodyRequest` where the method has one.
    if (body !== null && !body.required && body.shape.kind === "members" && (needs.length > 0 || (named !== "plainRequest" && !(named === "bodyRequest" && method.startsWith("P"))))) {
      details.push(["optional", objectLiteral([["build", outer], ...needs], 15)]);
      outer = imports === null ? stringLiteral("") : imports.runtimeValue("optionalRequest");
    }
    details.push(...buildDetails(operation, outer, imports));
  }
  if (build !== null && digits.sent) details.push(["built", build]);
  if (fixedQuery.length > 0) details.push(["fixedQuery", literal(fixedQuery.map(({ name, value }) => [name, value]))]);
  if (accept !== null) details.push(["accept", literal(accept)]);
  if (answer.kind === "text" || answer.kind === "binary") {
    const [reader, module] = answer.kind === "text" ? ["textData", "runtime/plain-data"] : ["wholeBytes", "runtime/binary-answer"];
    details.push(["data", imports === null ? stringLiteral(reader) : imports.value(reader, module)]);
  }
  if (answer.kind === "stream") details.push(["answer", literal("stream")], ["data", imports === null ? stringLiteral(answer.framing) : imports.value(itemReaders[answer.framing], "runtime/stream-items")]);
  if (answer.kind === "redirect") details.push(["answer", literal("redirect")], ["result", imports === null ? stringLiteral("redirectResult") : imports.value("redirectResult", "runtime/plain-data")]);
  if ("written" in answer) details.push(["data", imports === null ? stringLiteral("writtenData") : imports.value("writtenData", "runtime/written-data")]);
  if ("optional" in answer) {
    details.push(["answer", literal("optional")]);
    if ("undescribed" in answer) details.push(["data", imports === null ? stringLiteral("anyData") : imports.value("anyData", "runtime/plain-data")]);
    if (digits.reader === null) details.push(["result", imports === null ? stringLiteral("optionalResult") : imports.value("optionalResult", "runtime/plain-data")]);
  }
  details.push(...digits.places);
  if (digits.reader !== null) details.push(["result", imports === null ? literal("") : imports.value(`${digits.reader}Result`, "runtime/digits-result")]);
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(["secret", arrayLiteral(secret.map(stringLiteral), 12)]);
  return details;
}

const itemReaders = { events: "eventItems", textEvents: "textEventItems", mixedEvents: "mixedEventItems", lines: "lineItems", sequence: "sequenceItems" } as const;

/** Asked for by every operation, and the same for all of a client. */
const usual = new WeakMap<Client, Operation["security"]>();

/** What most operations ask for: the client says it once. */
export function usualSecurity(client: Client): Operation["security"] {
  const known = usual.get(client) ?? mostFrequent(client);
  usual.set(client, known);
  return known;
}

function mostFrequent({ groups }: Client): Operation["security"] {
  const counts = new Map<string, { readonly security: Operation["security"]; readonly count: number }>();
  for (const { security } of groups.flatMap(({ operations }) => operations)) {
    const key = securityCode(security) ?? "";
    counts.set(key, { security, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([left, { count: one }], [right, { count: other }]) => other - one || (left < right ? -1 : 1))[0]?.[1].security ?? [];
}
