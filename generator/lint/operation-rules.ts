// What makes a method poor: no name, nothing known of its body or failures, secrets where they are logged.
import type { Document, Node } from "../document/document.js";
import { kindOf } from "../model/media.js";
import { below, flagOf, isObject, member, members, textOf, valueOf } from "../model/node.js";
import { plainParameter } from "../model/path-key.js";
import { words } from "../model/words.js";
import type { Endpoint } from "./endpoints.js";
import type { Finding } from "./finding.js";

export type OperationRule = (endpoint: Endpoint, document: Document) => readonly Finding[];

export const operationRules: readonly OperationRule[] = [unnamed, undeclaredPathParameters, optionalPathParameters, bodyWithoutMeaning, untyped, undescribed, secretsInQuery, noErrors];

function unnamed({ id, node, name }: Endpoint): readonly Finding[] {
  if (id !== null) return [];
  const fix = { kind: "merge", pointer: node.at.pointer, value: { operationId: name } } as const;
  return [{ code: "operation/unnamed", severity: "warning", message: `This operation has no operationId: its method is called after method and path, ${JSON.stringify(name)}`, at: node.at, hint: "Add an operationId: the name stays when the path changes.", fix }];
}

function undeclaredPathParameters({ path, node, parameters }: Endpoint, document: Document): readonly Finding[] {
  const declared = new Set(parameters.filter((parameter) => textOf(parameter, "in") === "path").map((parameter) => plainParameter(textOf(parameter, "name"))));
  const isSwagger = valueOf(document.root, "swagger") !== undefined;
  return [...new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => plainParameter(name)))].filter((name) => !declared.has(name)).map((name) => {
    const said = { name, in: "path", required: true, ...(isSwagger ? { type: "string" } : { schema: { type: "string" } }) };
    return {
      code: "operation/path-parameter",
      severity: "warning",
      message: `{${name}} stands in the path but is not described: it becomes a text`,
      at: node.at,
      hint: `Add a parameter with \`in: path\` and \`name: ${name}\`.`,
      fix: { kind: "merge", pointer: node.at.pointer, value: { parameters: [said] } },
    };
  });
}

function optionalPathParameters({ parameters }: Endpoint): readonly Finding[] {
  return parameters
    .filter((parameter) => textOf(parameter, "in") === "path" && !flagOf(parameter, "required"))
    .map((parameter) => ({
      code: "lint/optional-path-parameter",
      severity: "warning",
      message: `${JSON.stringify(textOf(parameter, "name"))} stands in the path and is not required: an address without it is another one`,
      at: parameter.at,
      hint: "Add `required: true` (OpenAPI 3.1, 4.8.12.2.1).",
      fix: { kind: "merge", pointer: parameter.at.pointer, value: { required: true } },
    }));
}

function bodyWithoutMeaning({ method, node }: Endpoint): readonly Finding[] {
  const body = member(node, "requestBody");
  if (body === null || (method !== "GET" && method !== "HEAD")) return [];
  return [{ code: "lint/body-of-get", severity: "warning", message: `A body of ${method} has no meaning, and many servers and caches drop it`, at: body.at, hint: "Use query parameters, or POST or QUERY (RFC 9110, 9.3.1)." }];
}

/** Contents that say no more than that there is JSON. */
function untyped({ node }: Endpoint, document: Document): readonly Finding[] {
  const body = member(node, "requestBody");
  const answers = members(member(node, "responses")).filter(([status]) => /^(?:2..|default)$/i.test(status));
  const owners = [...(body === null ? [] : [["body", body] as const]), ...answers.map(([, answer]) => ["answer", answer] as const)];
  return owners.flatMap(([what, said]) => {
    const owner = document.resolve(said);
    return members(owner === null ? null : member(owner, "content")).flatMap(([contentType, media]): readonly Finding[] => {
      const schema = member(media, "schema");
      if (schema === null || kindOf(contentType) !== "json" || !isUntyped(document.resolve(schema))) return [];
      return [{ code: "lint/untyped", severity: "warning", message: `Nothing is known of this ${what}: callers get \`unknown\` or a map of it`, at: schema.at, hint: "Describe its members with `properties`, or what its values are with `additionalProperties`." }];
    });
  });
}

/** Swagger 2.0 has no word for an answer without content but its status. */
function undescribed({ method, node }: Endpoint, document: Document): readonly Finding[] {
  if (method === "HEAD" || valueOf(document.root, "swagger") !== undefined) return [];
  const answers = members(member(node, "responses")).filter(([status]) => /^2/.test(status) && status !== "204" && status !== "205");
  return answers.flatMap(([, said]): readonly Finding[] => {
    const answer = document.resolve(said);
    if (answer === null || valueOf(answer, "content") !== undefined) return [];
    return [{ code: "lint/untyped", severity: "info", message: "Nothing says what this answer holds, or that it holds nothing: callers get `unknown`", at: answer.at, hint: "Describe its `content`. `content: {}`, or the status 204, says that there is none." }];
  });
}

function isUntyped(schema: Node | null): boolean {
  if (schema === null) return false;
  const { value } = schema;
  if (!isObject(value)) return value === true;
  const telling = Object.keys(value).filter((keyword) => !/^(?:x-.*|title|description|deprecated|readOnly|writeOnly|example|examples|default|nullable|externalDocs|additionalProperties|\$comment)$/.test(keyword));
  const isFree = value["additionalProperties"] === undefined || value["additionalProperties"] === true;
  return isFree && telling.every((keyword) => keyword === "type" && value["type"] === "object");
}

const secrets = /^(?:(?:user|client|old|new|current)?(?:password|passwd|passphrase|pwd)|(?:client|app|api|shared)?secret|(?:access|refresh|id|auth|bearer|session|api)?token|apikey|privatekey|accesskey|secretkey|credentials?|authorization|otp|pin)$/;

/** Whether a name says that its value proves who somebody is. */
export function isSecretName(name: string): boolean {
  return secrets.test(words(name).join(""));
}

function secretsInQuery({ parameters }: Endpoint): readonly Finding[] {
  return parameters
    .filter((parameter) => textOf(parameter, "in") === "query" && isSecretName(textOf(parameter, "name")))
    .map((parameter) => ({
      code: "lint/secret-in-query",
      severity: "warning",
      message: `${JSON.stringify(textOf(parameter, "name"))} looks like a secret, and addresses are kept in logs and histories`,
      at: parameter.at,
      hint: "Send it in a header or in the body (RFC 9110, 17.9).",
    }));
}

function noErrors({ node }: Endpoint): readonly Finding[] {
  const responses = member(node, "responses");
  const statuses = members(responses).map(([status]) => status).filter((status) => !status.startsWith("x-"));
  if (statuses.length === 0 || statuses.some((status) => /^(?:[45]..|default)$/i.test(status))) return [];
  return [{ code: "lint/no-error-response", severity: "info", message: "No failing answer is described: the type of errors is unknown", at: responses?.at ?? below(node.at, "responses"), hint: "Add the answers for 4XX and 5XX, or `default`." }];
}
