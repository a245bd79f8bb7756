// Swagger 2.0 in the words of OpenAPI 3.1. References stay as they are written; `movedPointer` says where they lead now.
import path from "node:path";
import type { Report } from "../diagnostics.js";
import type { Json, JsonObject, Node } from "./document.js";
import { isObject, member } from "./json.js";
import { Moved, Origins } from "./origins.js";
import { childNode, pointerToken, pointerTokens, valueAt } from "./pointer.js";
import { isAddress } from "./reference.js";
import { mediaTypes, type PathUpgrading, upgradedPathItem } from "./swagger-operation.js";
import { SwaggerNotes } from "./swagger-notes.js";
import { upgradedParameter } from "./swagger-parameter.js";
import { upgradedResponse } from "./swagger-response.js";
import { upgradedSecurity } from "./swagger-security.js";
import { upgradedServers } from "./swagger-servers.js";

/** Where the parts of the root went: section of `components` by key. */
const sections = { definitions: "schemas", parameters: "parameters", responses: "responses", securityDefinitions: "securitySchemes" } as const;
type Section = keyof typeof sections;

const gone = new Set(["swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", "components", "servers", ...Object.keys(sections)]);

export interface Upgraded {
  readonly value: JsonObject;
  readonly origins: Origins;
}

/** `end` follows references through the files of the document. */
export async function upgradedSwagger(root: Node, end: PathUpgrading["end"], report: Report): Promise<Upgraded> {
  const origins = new Origins();
  const notes = new SwaggerNotes();
  const { file } = root.at;
  const upgrading: PathUpgrading = {
    origins,
    notes,
    file,
    end,
    schema: (node) => (node.at.file === file ? node.value : { $ref: referenceTo(node, file) }),
    consumes: mediaTypes(root, "consumes"),
    produces: mediaTypes(root, "produces"),
    servers: (schemes) => upgradedServers(root, schemes, { origins, notes }),
  };
  const moved = new Moved(origins).add("openapi", "3.1.0", placed(root, "swagger"));
  for (const [key, value] of isObject(root.value) ? Object.entries(root.value) : []) if (!gone.has(key)) moved.add(key, value, placed(root, key));
  moved.add("servers", upgradedServers(root, childNode(root, "schemes"), upgrading), placed(root, member(root.value, "host") === undefined ? "basePath" : "host"));
  const paths = childNode(root, "paths");
  if (paths !== null) moved.add("paths", await upgradedPaths(paths, upgrading), paths.at);
  const components = await upgradedComponents(root, upgrading);
  if (!components.isEmpty) moved.add("components", components.value(), root.at);
  notes.report(report);
  return { value: moved.value(), origins };
}

async function upgradedPaths(paths: Node, upgrading: PathUpgrading): Promise<Json> {
  const moved = new Moved(upgrading.origins);
  for (const key of isObject(paths.value) ? Object.keys(paths.value) : []) {
    const item = childNode(paths, key);
    if (item !== null) moved.add(key, key.startsWith("x-") ? item.value : await upgradedPathItem(item, upgrading), item.at);
  }
  return moved.value();
}

async function upgradedComponents(root: Node, upgrading: PathUpgrading): Promise<Moved> {
  const { origins, notes } = upgrading;
  const components = new Moved(origins);
  for (const key of Object.keys(sections).filter(isSection)) {
    const section = childNode(root, key);
    if (section === null || !isObject(section.value)) continue;
    notes.note(key === "securityDefinitions" ? "security" : "components", section.at);
    const moved = new Moved(origins);
    for (const name of Object.keys(section.value)) {
      const node = childNode(section, name);
      const value = node === null ? undefined : await upgradedComponent(key, node, upgrading);
      if (node !== null) moved.add(name, value, node.at);
    }
    components.add(sections[key], moved.value(), section.at);
  }
  return components;
}

/** Undefined for a parameter in the body: the operations have it in place. */
async function upgradedComponent(section: Section, said: Node, upgrading: PathUpgrading): Promise<Json | undefined> {
  if (section === "definitions") return said.value;
  if (section === "securityDefinitions") return upgradedSecurity(said, upgrading);
  const node = await upgrading.end(said);
  if (node === null) return undefined;
  if (section === "responses") return upgradedResponse(node, upgrading.produces, upgrading);
  const travels = member(node.value, "in");
  return travels === "body" || travels === "formData" ? undefined : upgradedParameter(node, upgrading);
}

/** Where the value that a pointer names in the document as written stands now. */
export function movedPointers(written: Json, upgraded: Json): (pointer: string) => string {
  let places: Map<object, string> | undefined;
  return (pointer) => {
    const [, key = "", ...rest] = pointer.split("/");
    if (isSection(key)) return ["", "components", sections[key], ...rest].join("/");
    if (key !== "paths") return pointer;
    // Rare: a reference to a schema inside an operation. The schema is the same object before and after.
    const held = (pointerTokens(pointer) ?? []).reduce<Json | undefined>((value, token) => (value === undefined ? undefined : valueAt(value, token)), written);
    places ??= objectPlaces(upgraded);
    return (typeof held === "object" && held !== null ? places.get(held) : undefined) ?? pointer;
  };
}

function objectPlaces(root: Json): Map<object, string> {
  const places = new Map<object, string>();
  const pending: (readonly [Json, string])[] = [[root, ""]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null || places.has(value)) continue;
    places.set(value, pointer);
    for (const [key, held] of Object.entries(value)) pending.push([held, pointer + pointerToken(key)]);
  }
  return places;
}

function isSection(key: string): key is Section {
  return Object.hasOwn(sections, key);
}

function placed(root: Node, key: string): Node["at"] {
  return childNode(root, key)?.at ?? root.at;
}

/** From the root file, which the moved value stands in now. */
function referenceTo({ at }: Node, root: string): string {
  const file = isAddress(at.file) ? at.file : path.posix.relative(path.posix.dirname(root), at.file).split("/").map(encodeURIComponent).join("/");
  return `${file}#${encodeURI(at.pointer).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}
