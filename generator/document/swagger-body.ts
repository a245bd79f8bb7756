// Request bodies of Swagger 2.0: a parameter with `in: body`, or form fields, and the types of `consumes`.
import type { Json, Node } from "./document.js";
import { isObject, member } from "./json.js";
import { Moved } from "./origins.js";
import { childNode } from "./pointer.js";
import { type Upgrading, listStyle, placeOf, upgradedSchema } from "./swagger-parameter.js";

/** Content types by name, and where they are said; null where nobody says any. */
export interface MediaTypes {
  readonly names: readonly string[];
  readonly node: Node;
}

export interface BodyUpgrading extends Upgrading {
  /** A schema of the document, or a reference to it when it stands in another file. */
  readonly schema: (node: Node) => Json;
}

const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** The request body that these parameters say together; undefined when none of them is in the body. */
export function upgradedBody(parameters: readonly Node[], consumes: MediaTypes | null, upgrading: BodyUpgrading): { readonly value: Json; readonly at: Node["at"] } | undefined {
  const body = parameters.findLast(({ value }) => member(value, "in") === "body");
  const fields = parameters.filter(({ value }) => member(value, "in") === "formData");
  const [first] = fields;
  if (body !== undefined) {
    if (first !== undefined) upgrading.notes.note("both", first.at);
    return { value: wholeBody(body, consumes, upgrading), at: body.at };
  }
  return first === undefined ? undefined : { value: formBody(fields, first, consumes, upgrading), at: first.at };
}

function wholeBody(body: Node, consumes: MediaTypes | null, upgrading: BodyUpgrading): Json {
  upgrading.notes.note("body", body.at);
  if (consumes !== null) upgrading.notes.note("content", consumes.node.at);
  const schema = childNode(body, "schema");
  const content = new Moved(upgrading.origins);
  for (const type of consumes === null || consumes.names.length === 0 ? ["application/json"] : consumes.names) {
    const media = new Moved(upgrading.origins);
    if (schema !== null) media.add("schema", upgrading.schema(schema), schema.at);
    content.add(type, media.value(), body.at);
  }
  const moved = new Moved(upgrading.origins);
  for (const [key, value] of Object.entries(isObject(body.value) ? body.value : {})) {
    if (key === "description" || key === "required" || (key.startsWith("x-") && key !== "x-name")) moved.add(key, value, placeOf(body, key));
  }
  // The name of a body means nothing on the wire; it is kept for people.
  return moved.add("x-name", member(body.value, "name"), placeOf(body, "name")).add("content", content.value(), body.at).value();
}

function formBody(fields: readonly Node[], first: Node, consumes: MediaTypes | null, upgrading: BodyUpgrading): Json {
  const { origins, notes } = upgrading;
  notes.note("form", first.at);
  const said = (consumes?.names ?? []).map((name) => name.split(";")[0]?.trim().toLowerCase());
  const hasFile = fields.some(({ value }) => member(value, "type") === "file");
  const forms = [urlencoded, multipart].filter((type) => said.includes(type));
  const types = hasFile ? [multipart] : forms.length > 0 ? forms : [urlencoded];
  if (consumes !== null && hasFile && !said.includes(multipart)) notes.note("fileType", consumes.node.at);
  else if (consumes !== null && said.some((name) => name !== urlencoded && name !== multipart)) notes.note("formType", consumes.node.at);
  const properties = new Moved(origins);
  const encoding = new Moved(origins);
  const required: string[] = [];
  for (const field of fields) {
    const name = member(field.value, "name");
    if (typeof name !== "string") continue;
    properties.add(name, property(field, upgrading), field.at);
    if (member(field.value, "required") === true) required.push(name);
    const list = listStyle(field, "formData", upgrading);
    if (list !== null) encoding.add(name, new Moved(origins).add("style", list.style, list.at).add("explode", list.explode, list.at).value(), list.at);
  }
  const schema = new Moved(origins).add("type", "object", first.at).add("properties", properties.value(), first.at);
  if (required.length > 0) schema.add("required", required, first.at);
  const content = new Moved(origins);
  const whole = schema.value();
  for (const type of types) {
    const media = new Moved(origins).add("schema", whole, first.at);
    if (!encoding.isEmpty) media.add("encoding", encoding.value(), first.at);
    content.add(type, media.value(), first.at);
  }
  const body = new Moved(origins).add("content", content.value(), first.at);
  if (required.length > 0) body.add("required", true, first.at);
  return body.value();
}

/** A form field as a property; a file is bytes. */
function property(field: Node, upgrading: Upgrading): Json {
  const { value } = field;
  const moved = new Moved(upgrading.origins);
  if (isObject(value)) {
    for (const [key, held] of Object.entries(value)) {
      if (key === "description" || key === "deprecated" || (key.startsWith("x-") && key !== "x-nullable" && !key.startsWith("x-enum-"))) moved.add(key, held, placeOf(field, key));
    }
  }
  const schema = upgradedSchema(field, upgrading);
  for (const [key, held] of isObject(schema) ? Object.entries(schema) : []) moved.add(key, held, placeOf(field, key));
  return moved.value();
}
