// The name of a schema that stands somewhere in a document, from where it stands.
import type { Place } from "../diagnostics.js";
import { pathParts } from "./node.js";
import { pascalOf } from "./words.js";

const containers = new Set(["schemas", "definitions", "$defs", "responses", "requestBodies", "parameters", "headers", "components"]);
/** Steps on the way that say nothing, and what they add to the name. */
const steps: ReadonlyMap<string, string> = new Map([
  ["properties", ""], ["content", ""], ["schema", ""], ["oneOf", ""], ["anyOf", ""], ["allOf", ""], ["items", "Item"], ["additionalProperties", "Value"],
  ["application~1json", ""], ["paths", ""], ["requestBody", "Request"],
]);

/** `#/components/schemas/User` is `User`; `#/components/schemas/User/properties/address` is `UserAddress`; a whole file has its own name. */
export function placeName(at: Place): string {
  const tokens = at.pointer.split("/").slice(1);
  const container = tokens.findLastIndex((token, index) => containers.has(token) && !(index > 0 && tokens[index - 1] === "properties") && !isOfOperation(tokens, index));
  const path = tokens.slice(container + 1);
  const first = path[0];
  if (first === undefined) return pascalOf(pathParts(at.file).stem);
  if (path.length === 1) return unescaped(first);
  return path.map((token, index) => (index > 0 || container < 0 ? (steps.get(token) ?? pascalOf(unescaped(token))) : unescaped(token))).join("");
}

/** `responses/200` and `parameters/0` of an operation are no names, as those of components are. */
function isOfOperation(tokens: readonly string[], index: number): boolean {
  return /^(?:responses|parameters)$/.test(tokens[index] ?? "") && index > 0 && tokens[index - 1] !== "components" && /^(?:\d+|\dXX|default)$/i.test(tokens[index + 1] ?? "");
}

function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
