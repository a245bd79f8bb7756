// What the schemas that hold together for one value say of its type, before there is one.
import type { Place, Report } from "../diagnostics.js";
import type { Document, Node } from "../document/document.js";
import { choicesOf, type Choices } from "./choices.js";
import { hasFields } from "./fields.js";
import type { Choice } from "./model.js";
import { flagOf, isList, isObject, valueOf } from "./node.js";
import { ANNOTATIONS, keywordValues, typeNames, unlistedMembers } from "./schema.js";
import { unionsOf } from "./unions.js";

/** Keywords from which the type follows when `type` is not said. */
const telling: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]],
  ["object", ["properties", "additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties", "required"]],
  ["string", ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

export interface Facts {
  readonly parts: readonly Node[];
  readonly at: Place;
  /** One schema that says one type besides null, and leaves no choice. */
  readonly isPlain: boolean;
  /** Types besides null; null when nothing tells. */
  readonly names: readonly string[] | null;
  readonly nullable: boolean;
  readonly choices: Choices | null;
  readonly unions: ReturnType<typeof unionsOf>["unions"];
}

export function factsOf(parts: readonly Node[], at: Place, document: Document, report: Report): Facts {
  const plain = plainFacts(parts, at);
  if (plain !== null) return plain;
  const listed = choicesOf(parts, report);
  const known = typeNames(parts) ?? told(parts);
  const structures = listed?.structures.filter((name) => known?.has(name) ?? true) ?? [];
  // A list of objects alone says no more than that it is one.
  const isChoice = listed !== null && (listed.values.length > 0 || structures.length === 0);
  const choices = isChoice ? { ...listed, structures } : null;
  const allowed = known ?? (listed === null || isChoice ? null : new Set<string>([...structures, ...(listed.hasNull ? ["null"] : [])]));
  const { unions, nullable, isNull } = choices === null ? unionsOf(parts) : { unions: [], nullable: false, isNull: false };
  if (allowed !== null && choices?.values.some(({ value }) => !isOfType(value, allowed)) === true) report.info("schema/enum-value", "A listed value is not of the `type` that the schema asks for: it is kept", { at, hint: "Correct the value (quotes make a text of it), or `type`." });
  const lenient = parts.some((part) => flagOf(part, "nullable"));
  const isForgotten = choices?.hasNull === true && choices.values.length > 0 && allowed?.has("null") === false && !lenient;
  const isMeant = isForgotten && parts.some(listsBesideType);
  if (isForgotten && !isNullBeside(at, document)) report.info("schema/enum-value", `\`null\` is listed, but \`type\` does not allow it: it is ${isMeant ? "kept" : "left out"}`, { at, hint: "Add `null` to `type` where it is a value (with OpenAPI 3.0 `nullable: true`), or take it off the list." });
  return {
    parts,
    at,
    isPlain: false,
    names: allowed === null ? (isNull ? [] : null) : withoutNull(allowed),
    nullable: lenient || nullable || isMeant || (allowed === null ? choices?.hasNull === true : allowed.has("null")),
    choices,
    unions,
  };
}

/** Of most schemas: they say one type, and leave no choice. */
function plainFacts(parts: readonly Node[], at: Place): Facts | null {
  const schema = parts[0]?.value;
  if (parts.length !== 1 || !isObject(schema)) return null;
  const { type } = schema;
  const name = isList(type) && type.length === 2 && type[1] === "null" ? type[0] : type;
  if (typeof name !== "string" || name === "null") return null;
  for (let index = 0; index < choosing.length; index += 1) if (Object.hasOwn(schema, choosing[index] ?? "")) return null;
  return { parts, at, isPlain: true, names: [name], nullable: name !== type, choices: null, unions: [] };
}

const choosing = ["enum", "const", "oneOf", "anyOf", "nullable", "$dynamicRef", "$recursiveRef"];

/** Whether somebody wrote the list and `type` at one place: then null would not be on the list if it were no value. */
function listsBesideType(part: Node): boolean {
  return valueOf(part, "type") !== undefined && ["enum", "oneOf", "anyOf"].some((keyword) => valueOf(part, keyword) !== undefined);
}

/** Whether the schema is an alternative beside null. */
function isNullBeside(at: Place, document: Document): boolean {
  const owner = /^(.*)\/(?:anyOf|oneOf)\/\d+$/.exec(at.pointer)?.[1];
  const node = owner === undefined ? null : document.target(`#${encodeURI(owner)}`, at);
  return node !== null && unionsOf([node]).nullable;
}

function withoutNull(names: ReadonlySet<string>): readonly string[] {
  const found = [...names];
  return found.length === 1 && found[0] !== "null" ? found : found.filter((name) => name !== "null").sort();
}

function isOfType(value: Choice["value"], allowed: ReadonlySet<string>): boolean {
  if (typeof value === "number") return allowed.has("number") || (Number.isInteger(value) && allowed.has("integer"));
  return allowed.has(value === null ? "null" : typeof value);
}

/** Whether the schema gets a declaration even where it stands inline. */
export function declared({ parts, isPlain, names, choices, unions }: Facts): boolean {
  if (isPlain && names?.[0] !== "object") return false;
  if (choices !== null) return choices.described && choices.values.length > 0 && choices.structures.length === 0 && keywordValues(parts, "const").length === 0;
  if (unions.length > 0 || keywordValues(parts, "const").length > 0 || parts.some(({ value }) => value === false)) return false;
  return names?.length === 1 && names[0] === "object" && (hasFields(parts) || unlistedMembers(parts).some(({ value }) => value === false));
}

/** Whether a schema with a place of its own is an object: with members, or with any. */
export function isObjectAlone(facts: Facts): boolean {
  const { parts, names, unions } = facts;
  if (unions.length > 0) return false;
  const isFree = names?.length === 1 && names[0] === "object" && !unlistedMembers(parts).some(({ value }) => typeof value === "object") && keywordValues(parts, "patternProperties").length === 0;
  return isFree || declared(facts);
}

/** Says nothing of the value: zod marks what is anything as nullable, and Effect gives it an address. */
const SILENT = new Set(["nullable", "$id"]);

/** Whether a schema says something about its value besides what annotates it. */
export function saysMore(parts: readonly Node[]): boolean {
  return parts.some((part) => Object.keys(part.value ?? {}).some((name) => !ANNOTATIONS.has(name) && !SILENT.has(name) && !name.startsWith("x-")));
}

function told(parts: readonly Node[]): ReadonlySet<string> | null {
  const names = telling.filter(([, keywords]) => keywords.some((name) => parts.some((part) => valueOf(part, name) !== undefined))).map(([name]) => name);
  return names.length === 0 ? null : new Set(names);
}
