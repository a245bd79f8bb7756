// Path items and operations of Swagger 2.0. What stands in other files is written in place: its words are not those of OpenAPI 3.
import type { Json, Node } from "./document.js";
import { isArray, isObject, member } from "./json.js";
import { Moved } from "./origins.js";
import { childNode } from "./pointer.js";
import { type BodyUpgrading, type MediaTypes, upgradedBody } from "./swagger-body.js";
import { placeOf, upgradedParameter } from "./swagger-parameter.js";
import { upgradedResponse } from "./swagger-response.js";

export interface PathUpgrading extends BodyUpgrading {
  /** The root file. */
  readonly file: string;
  /** Where a reference ends, in whichever file; null after reporting. A node without one is its own end. */
  readonly end: (node: Node) => Promise<Node | null>;
  readonly consumes: MediaTypes | null;
  readonly produces: MediaTypes | null;
  /** The servers of an operation with `schemes` of its own. */
  readonly servers: (schemes: Node) => Json | undefined;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

export async function upgradedPathItem(said: Node, upgrading: PathUpgrading): Promise<Json> {
  const node = await upgrading.end(said);
  if (node === null) return said.value;
  const moved = new Moved(upgrading.origins);
  const shared = await parametersOf(node, upgrading);
  const travelling = shared.filter(({ end }) => !isInBody(end));
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    const held = childNode(node, key);
    if (held === null || key === "parameters") continue;
    moved.add(key, methods.has(key) && isObject(value) ? await upgradedOperation(held, shared, upgrading) : value, held.at);
  }
  if (travelling.length > 0) moved.add("parameters", list(travelling, upgrading), placeOf(node, "parameters"));
  return moved.value();
}

async function upgradedOperation(node: Node, shared: readonly Parameter[], upgrading: PathUpgrading): Promise<Json> {
  const moved = new Moved(upgrading.origins);
  const own = await parametersOf(node, upgrading);
  const consumes = mediaTypes(node, "consumes") ?? upgrading.consumes;
  const produces = mediaTypes(node, "produces");
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    const held = childNode(node, key);
    if (held === null || ["consumes", "produces", "schemes", "parameters", "responses"].includes(key)) continue;
    moved.add(key, value, held.at);
  }
  const travelling = own.filter(({ end }) => !isInBody(end));
  if (travelling.length > 0) moved.add("parameters", list(travelling, upgrading), placeOf(node, "parameters"));
  const names = new Set(own.map(({ end }) => member(end.value, "name")));
  const replaced = own.some(({ end }) => member(end.value, "in") === "body");
  const inherited = shared.filter(({ end }) => isInBody(end) && !replaced && !names.has(member(end.value, "name")));
  const body = upgradedBody([...inherited, ...own].map(({ end }) => end), consumes, upgrading);
  if (body !== undefined) moved.add("requestBody", body.value, body.at);
  const responses = childNode(node, "responses");
  if (responses !== null) moved.add("responses", await upgradedResponses(responses, produces, upgrading), responses.at);
  const schemes = childNode(node, "schemes");
  if (schemes !== null) moved.add("servers", upgrading.servers(schemes), schemes.at);
  return moved.value();
}

async function upgradedResponses(node: Node, own: MediaTypes | null, upgrading: PathUpgrading): Promise<Json> {
  const moved = new Moved(upgrading.origins);
  for (const status of isObject(node.value) ? Object.keys(node.value) : []) {
    const held = childNode(node, status);
    if (held === null) continue;
    const end = status.startsWith("x-") ? held : await upgrading.end(held);
    // A shared response has the types of the document; with types of its own the operation has it in place.
    const isShared = end !== null && end !== held && own === null && held.at.file === upgrading.file && end.at.file === upgrading.file && /^\/responses\/[^/]+$/.test(end.at.pointer);
    moved.add(status, end === null || isShared || status.startsWith("x-") ? held.value : upgradedResponse(end, own ?? upgrading.produces, upgrading), end === null || isShared ? held.at : end.at);
  }
  return moved.value();
}

interface Parameter {
  readonly said: Node;
  readonly end: Node;
}

async function parametersOf(node: Node, { end: endOf }: PathUpgrading): Promise<readonly Parameter[]> {
  const found: Parameter[] = [];
  const parameters = childNode(node, "parameters");
  for (let index = 0; isArray(parameters?.value) && index < parameters.value.length; index += 1) {
    const said = childNode(parameters, index);
    const end = said === null ? null : await endOf(said);
    if (said !== null && end !== null) found.push({ said, end });
  }
  return found;
}

function list(parameters: readonly Parameter[], upgrading: PathUpgrading): Json {
  const values = parameters.map(({ said, end }) => (isShared(said, end, upgrading) ? said.value : upgradedParameter(end, upgrading)));
  parameters.forEach(({ said, end }, index) => upgrading.origins.set(values, index, isShared(said, end, upgrading) ? said.at : end.at));
  return values;
}

/** Only what the root declares below `parameters` is a component afterwards. */
function isShared(said: Node, end: Node, { file }: PathUpgrading): boolean {
  return said.at.file === file && end.at.file === file && /^\/parameters\/[^/]+$/.test(end.at.pointer);
}

function isInBody({ value }: Node): boolean {
  const travels = member(value, "in");
  return travels === "body" || travels === "formData";
}

export function mediaTypes(node: Node, key: string): MediaTypes | null {
  const held = childNode(node, key);
  return held === null || !isArray(held.value) ? null : { names: held.value.filter((name) => typeof name === "string"), node: held };
}
