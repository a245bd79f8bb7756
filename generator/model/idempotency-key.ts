// The header by which a server knows a request that it has met before (draft-ietf-httpapi-idempotency-key-header): with one, a call may be sent again.
import type { Node } from "../document/document.js";
import { extension } from "./extension.js";
import { isList, member, textOf, valueOf } from "./node.js";
import type { Types } from "./types.js";

/** What clients send where the caller names no key: any UUID will do to ask whether the document takes one. */
const sample = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

/** Platforms put their own name in front. */
const usualName = /(?:^|-)idempotency-key$/i;

/** They change nothing (RFC 9110, 9.2.1). */
const readingMethods = new Set(["get", "head", "options", "query", "trace"]);

/** Whether the parameter is such a header, by its name or by `x-idempotency-key`, and takes a UUID. */
export function isIdempotencyKey(types: Types, parameter: Node, { method, location, name }: { readonly method: string; readonly location: string; readonly name: string }): boolean {
  if (readingMethods.has(method)) return false;
  const said = extension(parameter, "x-idempotency-key", types.report);
  if (said === false || (said === null && !(location === "header" && usualName.test(name)))) return false;
  const problem = location === "header" ? schemaProblem(types, parameter) : "only a header can be one";
  if (problem === null) return true;
  if (said === true) types.report.warning("operation/idempotency-key", `This parameter is no idempotency key: ${problem}`, { at: parameter.at, hint: "Describe a header of type string that takes 36 characters, or leave `x-idempotency-key` out." });
  return false;
}

function schemaProblem(types: Types, parameter: Node): string | null {
  const said = member(parameter, "schema");
  const schema = said === null ? null : types.document.resolve(said);
  if (schema === null) return "it has no schema";
  const [type, least, most, format] = [valueOf(schema, "type"), valueOf(schema, "minLength"), valueOf(schema, "maxLength"), textOf(schema, "format")];
  if (type !== undefined && type !== "string" && !(isList(type) && type.includes("string"))) return "it is no text";
  if (valueOf(schema, "enum") !== undefined || valueOf(schema, "const") !== undefined || (format !== "" && format !== "uuid")) return "a UUID is not among its values";
  if ((typeof least === "number" && least > sample.length) || (typeof most === "number" && most < sample.length)) return "a UUID has another length";
  return null;
}
