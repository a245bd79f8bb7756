// The wire facts of an operation for a plain sender: one line of text where that says it all, else a descriptor.
import type { Client, Operation } from "../../model/model.js";
import type { Code } from "./code.js";
import { bodyDetails, needsStyles, operationSecrets, parameterDetail, pathTemplate, securityCode, type Detail } from "./descriptor.js";
import type { Imports } from "./imports.js";
import type { PlannedPackage } from "./layout.js";
import { arrayLiteral, literal, objectLiteral, stringLiteral, wideLiteral } from "./literals.js";

/** `GET /users/{id}`, with `204` after it when nothing is to be expected; null for an operation that needs more words. */
export function factsOf(operation: Operation, client: Client, plan: PlannedPackage): string | null {
  const path = pathTemplate(operation);
  if (/\s/.test(path) || operation.pagination !== null || detailsOf(operation, client, plan, null).length > 0) return null;
  return `${operation.method} ${path}${operation.answer.kind === "none" ? " 204" : ""}`;
}

/** `{ id: "upload", method: "POST", path: "/files", ... }`, after `before` characters on its line. */
export function plainDescriptor(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports, before: number): Code {
  const facts: readonly Detail[] = [
    ["id", stringLiteral(operation.name.text)],
    ["method", stringLiteral(operation.method)],
    ["path", stringLiteral(pathTemplate(operation))],
    ...(operation.answer.kind === "none" ? [["answer", literal("none")] satisfies Detail] : []),
  ];
  const { pagination } = operation;
  const paging: readonly Detail[] = pagination === null ? [] : [["paging", wideLiteral({ [pagination.position.kind]: pagination.position.path, limit: pagination.limit, items: pagination.items, ...(pagination.total !== null && { total: pagination.total }) }, 11)]];
  return objectLiteral([...facts, ...detailsOf(operation, client, plan, imports), ...paging], before);
}

/** What one line cannot say. `imports` null: only whether there is anything. */
function detailsOf(operation: Operation, client: Client, plan: PlannedPackage, imports: Imports | null): readonly Detail[] {
  const { input, body, method, repeatable, answer, fixedQuery } = operation;
  const details: Detail[] = [];
  const security = securityCode(operation.security);
  if (security !== securityCode(usualSecurity(client))) details.push(["security", security ?? literal([])]);
  if (repeatable !== !/^P[^U]/.test(method)) details.push(["safe", literal(repeatable)]);
  const parameters = input.parameters.flatMap((parameter) => parameterDetail(parameter, operation));
  if (parameters.length > 0) details.push(["parameters", objectLiteral(parameters, 15)]);
  details.push(...bodyDetails(operation).filter(([name]) => name !== "body" || body !== null || input.type !== null && input.parameters.some((parameter) => parameter.in === "query")));
  // A body that must be there although no member of it must.
  if (body?.required === true && !input.required && body.shape.kind === "members" && !details.some(([name]) => name === "body")) details.push(["body", literal(body.kind)]);
  const builder = needsStyles(operation, plan) ? "styledRequest" : parameters.length + fixedQuery.length > 0 ? "pathRequest" : null;
  if (builder !== null) details.push(["build", imports === null ? stringLiteral(builder) : imports.runtimeValue(builder)]);
  if (fixedQuery.length > 0) details.push(["fixedQuery", literal(fixedQuery.map(({ name, value }) => [name, value]))]);
  if (answer.kind === "text" || answer.kind === "binary") details.push(["answer", literal(answer.kind)]);
  const secret = operationSecrets(operation, plan);
  if (secret.length > 0) details.push(["secret", arrayLiteral(secret.map(stringLiteral), 12)]);
  return details;
}

/** What most operations ask for: the client says it once. */
export function usualSecurity({ groups }: Client): Operation["security"] {
  const counts = new Map<string, { readonly security: Operation["security"]; readonly count: number }>();
  for (const { security } of groups.flatMap(({ operations }) => operations)) {
    const key = securityCode(security) ?? "";
    counts.set(key, { security, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([left, { count: one }], [right, { count: other }]) => other - one || (left < right ? -1 : 1))[0]?.[1].security ?? [];
}
