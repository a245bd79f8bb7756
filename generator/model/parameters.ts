// The parameters of an operation: where each travels, how it is written, and the member of the input that holds it.
import type { Node } from "../document/document.js";
import { describedBeside, docsOf } from "./docs.js";
import type { DraftField, Position } from "./draft.js";
import { extension } from "./extension.js";
import { fieldOf } from "./fields.js";
import type { Parameter } from "./model.js";
import { mayBeStructure, reportNested } from "./nested-values.js";
import { isIdempotencyKey } from "./idempotency-key.js";
import { flagOf, items, member, members, textOf, valueOf } from "./node.js";
import { onlyValue } from "./only-value.js";
import { memberOfItems } from "./path-items.js";
import { type PathKey, plainParameter } from "./path-key.js";
import { reportSharedNames } from "./query-names.js";
import { checkShape, parameterShape } from "./shape.js";
import { styleAt, stylesText } from "./styles.js";
import type { Types } from "./types.js";
import { headerProblem } from "./wire-names.js";
import { nameOf, pascal, pascalOf } from "./words.js";

export interface ParameterField {
  readonly parameter: Parameter;
  readonly field: DraftField;
  /** What the document says of a body member of the same name: whether it has the same value. */
  readonly alsoBody: boolean | null;
}

export interface ParameterSettings {
  readonly operation: Node;
  readonly pathItems: readonly Node[];
  readonly path: PathKey;
  /** As the document has it: `get`. */
  readonly method: string;
}

interface Described {
  readonly node: Node;
  readonly in: Parameter["in"];
  readonly name: string;
}

/** Headers that belong to the transport (OpenAPI 3.1, 4.8.12). */
const transportHeaders = new Set(["accept", "content-type", "authorization"]);
const locations = ["path", "query", "header", "cookie"] as const;

/** Path, query, header and cookie parameters, those of the operation before those of its path. */
export function parametersOf(types: Types, { operation, pathItems, path, method }: ParameterSettings, owner: Position["owner"]): readonly ParameterField[] {
  const found = new Map<string, Described>();
  for (const list of [memberOfItems(pathItems, "parameters"), member(operation, "parameters")]) {
    for (const item of items(list)) {
      const target = types.document.resolve(item);
      if (target === null) continue;
      const node = describedBeside(item, target);
      checkShape(node, parameterShape, types.report);
      const said = textOf(node, "in");
      const name = said === "path" ? plainParameter(textOf(node, "name")) : textOf(node, "name");
      const location = locations.find((candidate) => candidate === said);
      if (said === "querystring") {
        types.report.warning("operation/parameter", "A query string that is no form cannot be expressed: the parameter is left out", { at: node.at, hint: "Describe it as application/x-www-form-urlencoded, or its members as query parameters." });
      } else if (location === undefined) {
        types.report.warning("operation/parameter", `A parameter cannot be in ${JSON.stringify(said)}`, { at: node.at, hint: said === "formData" || said === "body" ? "Since OpenAPI 3.0 it belongs in `requestBody`: a field of a form is a property of `multipart/form-data` or `application/x-www-form-urlencoded`." : "One of path, query, header, cookie." });
      } else if (name === "") {
        types.report.warning("operation/parameter", "A parameter needs a name: the parameter is left out", { at: node.at, hint: "Add `name`." });
      } else if (location === "header" && headerProblem(name) !== null) {
        types.report.warning("operation/parameter", `${headerProblem(name)}: the parameter is left out`, { at: node.at, hint: "Name a header of your own (RFC 9110, 5.1)." });
      } else if (!(location === "header" && transportHeaders.has(name.toLowerCase()))) {
        found.set(`${location} ${location === "header" ? name.toLowerCase() : name}`, { node, in: location, name });
      }
    }
  }
  moveToQuery(types, found, path, operation);
  const expected = new Set(path.parts.flatMap((part) => ("parameter" in part ? [part.parameter] : [])));
  for (const name of expected) {
    if (found.has(`path ${name}`)) continue;
    found.set(`path ${name}`, undescribed(types, name, "path", operation));
  }
  const taken = new Set<string>();
  const result: ParameterField[] = [];
  for (const location of locations) {
    const here = [...found.values()].filter((parameter) => parameter.in === location).sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { node, name } of here) {
      if (location === "path" && !expected.has(name)) {
        types.report.warning("operation/path-parameter", `The path has no {${name}}: the parameter is left out`, { at: node.at, hint: "Correct the path or the parameter's name." });
        continue;
      }
      const chosen = memberName(name, location, taken);
      taken.add(chosen);
      const isKey = isIdempotencyKey(types, node, { method, location, name });
      const described = parameterField(types, node, chosen, !isKey && (location === "path" || flagOf(node, "required")), owner);
      // An address has no place for null, whatever libraries write about texts that become numbers.
      const said = location === "path" && described.type.nullable ? { ...described, type: { ...described.type, nullable: false } } : described;
      const only = onlyValue(types, said);
      const field = isKey ? withKeyWords(said) : only === undefined ? said : { ...said, required: false, default: only };
      const isStructure = location === "path" && mayBeStructure(types, field.type);
      const parameter: Parameter = { ...parameterOf(types, node, location, name, chosen), ...(isStructure && { isStructure }), ...(isKey && { idempotencyKey: true }), ...(only !== undefined && { only }) };
      reportNested(types, parameter, field.type, node.at);
      result.push({ parameter, field, alsoBody: extension(node, "x-also-body", types.report) });
    }
  }
  reportSharedNames(types, result, path.fixedQuery, operation.at);
  return result;
}

function withKeyWords(field: DraftField): DraftField {
  const { description } = field.docs;
  return { ...field, docs: { ...field.docs, description: `${description}${description === "" ? "" : "\n\n"}Where it is left out a random UUID is sent, the same in all attempts of a call.` } };
}

function undescribed(types: Types, name: string, location: "path" | "query", operation: Node): Described {
  types.report.warning("operation/path-parameter", `{${name}} stands in the path but is not described: it becomes a text`, { at: operation.at, hint: `Add a parameter with \`in: ${location}\` and \`name: ${name}\`.` });
  return { node: { value: { name, in: location, required: true, schema: { type: "string" } }, at: operation.at }, in: location, name };
}

/** What the key of the path says about the query: parameters stand there that are described as of the path, others have their value. */
function moveToQuery(types: Types, found: Map<string, Described>, { fixedQuery, queryNames }: PathKey, operation: Node): void {
  for (const { name } of fixedQuery) found.delete(`query ${name}`);
  for (const [parameter, name] of queryNames) {
    const described = found.get(`path ${parameter}`) ?? found.get(`query ${parameter}`) ?? undescribed(types, parameter, "query", operation);
    found.delete(`${described.in} ${parameter}`);
    found.set(`query ${name}`, { ...described, in: "query", name });
  }
}

/** The wire name where that is an identifier in most languages, otherwise its words; with the location when another has it already. */
export function memberName(name: string, location: Parameter["in"], taken: ReadonlySet<string>): string {
  const joined = pascalOf(name);
  const plain = /^[A-Za-z_$][\w$]*$/.test(name) || joined === "" ? name : joined.charAt(0).toLowerCase() + joined.slice(1);
  let chosen = taken.has(plain) ? plain + pascal([location]) : plain;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${plain}${count}`;
  return chosen;
}

function parameterOf(types: Types, node: Node, location: Parameter["in"], wireName: string, chosen: string): Parameter {
  const said = textOf(node, "x-query-style") || textOf(node, "style");
  const known = styleAt(location, said);
  const style = known ?? (location === "query" || location === "cookie" ? "form" : "simple");
  if (said !== "" && known === null) types.report.warning("operation/style", `No ${location} parameter has the style ${JSON.stringify(said)}: it is sent in the usual one`, { at: node.at, hint: stylesText(location) });
  if (member(node, "encoding") !== null) types.report.warning("operation/style", "`encoding` of a query string is not used: lists are repeated, objects are JSON, the rest is text", { at: node.at, hint: "Describe its members as query parameters with `style` and `explode`." });
  const explode = valueOf(node, "explode");
  const [content] = members(member(node, "content"));
  return {
    member: chosen,
    in: location,
    wireName,
    style,
    explode: typeof explode === "boolean" ? explode : style === "form" || style === "brackets" || style === "cookie",
    allowReserved: flagOf(node, "allowReserved"),
    contentType: content === undefined ? null : content[0],
    alsoBody: false,
  };
}

function parameterField(types: Types, node: Node, name: string, required: boolean, owner: Position["owner"]): DraftField {
  const [content] = members(member(node, "content"));
  const schema = member(node, "schema") ?? (content === undefined ? null : member(content[1], "schema"));
  if (schema === null) types.report.warning("operation/parameter", `Parameter ${JSON.stringify(name)} has no schema: its type is unknown`, { at: node.at, hint: "Add `schema`." });
  const field = fieldOf(types, name, [schema ?? { value: {}, at: node.at }], required, { owner, suffix: `Request${pascalOf(name)}` });
  const docs = docsOf(node);
  return {
    ...field,
    name: nameOf(name),
    docs: docs.summary === "" && docs.description === "" ? field.docs : docs,
    deprecated: field.deprecated || flagOf(node, "deprecated"),
    at: node.at,
    access: "both",
  };
}
