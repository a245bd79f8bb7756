import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Moved,
  Origins
} from "./chunk-B6I6NYWP.js";
import {
  Notes
} from "./chunk-F6SBXW5G.js";
import {
  isAddress
} from "./chunk-PEN4MVNR.js";
import {
  childNode,
  isArray,
  isObject,
  member,
  pointerToken,
  pointerTokens,
  valueAt
} from "./chunk-26VHACEC.js";
import "./chunk-XITDUTR7.js";

// document/swagger.ts
import path from "node:path";

// document/swagger-parameter.ts
var shaping = /* @__PURE__ */ new Set([
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
  "x-nullable",
  "x-enum-varnames",
  "x-enum-descriptions"
]);
var styles = {
  query: { csv: ["form", false], ssv: ["spaceDelimited", false], pipes: ["pipeDelimited", false], multi: ["form", true] },
  formData: { csv: ["form", false], ssv: ["spaceDelimited", false], pipes: ["pipeDelimited", false], multi: ["form", true] },
  path: { csv: ["simple", false] },
  header: { csv: ["simple", false] }
};
function upgradedParameter(node, upgrading) {
  if (!isObject(node.value)) return node.value;
  const moved = new Moved(upgrading.origins);
  for (const [key, value] of Object.entries(node.value)) {
    if (!shaping.has(key) && key !== "collectionFormat") moved.add(key, value, placeOf(node, key));
  }
  const said = member(node.value, "in");
  const list2 = listStyle(node, typeof said === "string" ? said : "header", upgrading);
  moved.add("schema", upgradedSchema(node, upgrading), node.at);
  if (list2 !== null) moved.add("style", list2.style, list2.at).add("explode", list2.explode, list2.at);
  return moved.value();
}
function upgradedSchema(node, upgrading) {
  const moved = new Moved(upgrading.origins);
  const travels = member(node.value, "in");
  const isText = isList(node) && listStyle(node, typeof travels === "string" ? travels : "header", upgrading) === null;
  if (isText) upgrading.notes.note("list", placeOf(node, "collectionFormat"));
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    if (!shaping.has(key)) continue;
    if (isText && ["items", "maxItems", "minItems", "uniqueItems", "default", "enum"].includes(key)) continue;
    const held = childNode(node, key);
    const whole = key === "items" && held !== null ? upgradedItems(held, upgrading) : isText && key === "type" ? "string" : value;
    moved.add(key, whole, placeOf(node, key));
  }
  return moved.value();
}
function listStyle(node, travels, { notes }) {
  if (!isList(node)) return null;
  const format = member(node.value, "collectionFormat");
  const at = placeOf(node, format === void 0 ? "type" : "collectionFormat");
  const byFormat = Object.hasOwn(styles, travels) ? styles[travels] : void 0;
  const name = typeof format === "string" ? format : "csv";
  const found = byFormat !== void 0 && Object.hasOwn(byFormat, name) ? byFormat[name] : void 0;
  if (found === void 0) return null;
  if (format !== void 0) notes.note("collection", at);
  return { style: found[0], explode: found[1], at };
}
function upgradedItems(node, upgrading) {
  if (isList(node)) upgrading.notes.note("inner", node.at);
  const moved = new Moved(upgrading.origins);
  for (const [key, value] of isObject(node.value) ? Object.entries(node.value) : []) {
    const held = childNode(node, key);
    if (key !== "collectionFormat") moved.add(key, key === "items" && held !== null ? upgradedItems(held, upgrading) : value, placeOf(node, key));
  }
  return moved.value();
}
function isList({ value }) {
  return member(value, "type") === "array";
}
function placeOf(node, key) {
  return childNode(node, key)?.at ?? node.at;
}

// document/swagger-body.ts
var urlencoded = "application/x-www-form-urlencoded";
var multipart = "multipart/form-data";
function upgradedBody(parameters, consumes, upgrading) {
  const body = parameters.findLast(({ value }) => member(value, "in") === "body");
  const fields = parameters.filter(({ value }) => member(value, "in") === "formData");
  const [first] = fields;
  if (body !== void 0) {
    if (first !== void 0) upgrading.notes.note("both", first.at);
    return { value: wholeBody(body, consumes, upgrading), at: body.at };
  }
  return first === void 0 ? void 0 : { value: formBody(fields, first, consumes, upgrading), at: first.at };
}
function wholeBody(body, consumes, upgrading) {
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
    if (key === "description" || key === "required" || key.startsWith("x-") && key !== "x-name") moved.add(key, value, placeOf(body, key));
  }
  return moved.add("x-name", member(body.value, "name"), placeOf(body, "name")).add("content", content.value(), body.at).value();
}
function formBody(fields, first, consumes, upgrading) {
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
  const required = [];
  for (const field of fields) {
    const name = member(field.value, "name");
    if (typeof name !== "string") continue;
    properties.add(name, property(field, upgrading), field.at);
    if (member(field.value, "required") === true) required.push(name);
    const list2 = listStyle(field, "formData", upgrading);
    if (list2 !== null) encoding.add(name, new Moved(origins).add("style", list2.style, list2.at).add("explode", list2.explode, list2.at).value(), list2.at);
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
function property(field, upgrading) {
  const { value } = field;
  const moved = new Moved(upgrading.origins);
  if (isObject(value)) {
    for (const [key, held] of Object.entries(value)) {
      if (key === "description" || key === "deprecated" || key.startsWith("x-") && key !== "x-nullable" && !key.startsWith("x-enum-")) moved.add(key, held, placeOf(field, key));
    }
  }
  const schema = upgradedSchema(field, upgrading);
  for (const [key, held] of isObject(schema) ? Object.entries(schema) : []) moved.add(key, held, placeOf(field, key));
  return moved.value();
}

// document/swagger-response.ts
function upgradedResponse(node, produces, upgrading) {
  const { origins, notes } = upgrading;
  if (!isObject(node.value)) return node.value;
  const moved = new Moved(origins);
  for (const [key, value] of Object.entries(node.value)) {
    if (!["schema", "examples", "headers"].includes(key)) moved.add(key, value, placeOf(node, key));
  }
  const headers = childNode(node, "headers");
  if (headers !== null) {
    const upgraded2 = new Moved(origins);
    for (const name of isObject(headers.value) ? Object.keys(headers.value) : []) {
      const header = childNode(headers, name);
      if (header !== null) upgraded2.add(name, upgradedParameter(header, upgrading), header.at);
    }
    moved.add("headers", upgraded2.value(), headers.at);
  }
  const schema = childNode(node, "schema");
  const examples = childNode(node, "examples");
  const named = isObject(examples?.value) ? Object.keys(examples.value) : [];
  if (schema === null && named.length === 0) return moved.value();
  if (produces !== null) notes.note("content", produces.node.at);
  const isFile = member(schema?.value, "type") === "file";
  const said = produces === null || produces.names.length === 0 ? [] : produces.names;
  const types = isFile && said.some((type) => /json/i.test(type)) ? said.filter((type) => !/json|xml/i.test(type)) : said;
  const usual = types.length > 0 ? types : schema === null ? [] : [isFile ? "application/octet-stream" : "application/json"];
  const content = new Moved(origins);
  for (const type of /* @__PURE__ */ new Set([...usual, ...named])) {
    const media = new Moved(origins);
    if (schema !== null) media.add("schema", upgrading.schema(schema), schema.at);
    const example = examples === null ? null : childNode(examples, type);
    if (example !== null) media.add("example", example.value, example.at);
    content.add(type, media.value(), schema?.at ?? node.at);
  }
  return moved.add("content", content.value(), schema?.at ?? node.at).value();
}

// document/swagger-operation.ts
var methods = /* @__PURE__ */ new Set(["get", "put", "post", "delete", "options", "head", "patch"]);
async function upgradedPathItem(said, upgrading) {
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
async function upgradedOperation(node, shared, upgrading) {
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
  if (body !== void 0) moved.add("requestBody", body.value, body.at);
  const responses = childNode(node, "responses");
  if (responses !== null) moved.add("responses", await upgradedResponses(responses, produces, upgrading), responses.at);
  const schemes = childNode(node, "schemes");
  if (schemes !== null) moved.add("servers", upgrading.servers(schemes), schemes.at);
  return moved.value();
}
async function upgradedResponses(node, own, upgrading) {
  const moved = new Moved(upgrading.origins);
  for (const status of isObject(node.value) ? Object.keys(node.value) : []) {
    const held = childNode(node, status);
    if (held === null) continue;
    const end = status.startsWith("x-") ? held : await upgrading.end(held);
    const isShared2 = end !== null && end !== held && own === null && held.at.file === upgrading.file && end.at.file === upgrading.file && /^\/responses\/[^/]+$/.test(end.at.pointer);
    moved.add(status, end === null || isShared2 || status.startsWith("x-") ? held.value : upgradedResponse(end, own ?? upgrading.produces, upgrading), end === null || isShared2 ? held.at : end.at);
  }
  return moved.value();
}
async function parametersOf(node, { end: endOf }) {
  const found = [];
  const parameters = childNode(node, "parameters");
  for (let index = 0; isArray(parameters?.value) && index < parameters.value.length; index += 1) {
    const said = childNode(parameters, index);
    const end = said === null ? null : await endOf(said);
    if (said !== null && end !== null) found.push({ said, end });
  }
  return found;
}
function list(parameters, upgrading) {
  const values = parameters.map(({ said, end }) => isShared(said, end, upgrading) ? said.value : upgradedParameter(end, upgrading));
  parameters.forEach(({ said, end }, index) => upgrading.origins.set(values, index, isShared(said, end, upgrading) ? said.at : end.at));
  return values;
}
function isShared(said, end, { file }) {
  return said.at.file === file && end.at.file === file && /^\/parameters\/[^/]+$/.test(end.at.pointer);
}
function isInBody({ value }) {
  const travels = member(value, "in");
  return travels === "body" || travels === "formData";
}
function mediaTypes(node, key) {
  const held = childNode(node, key);
  return held === null || !isArray(held.value) ? null : { names: held.value.filter((name) => typeof name === "string"), node: held };
}

// document/swagger-notes.ts
var upgraded = "document/upgraded";
var kinds = {
  servers: ["info", upgraded, "`schemes`, `host` and `basePath` became `servers`"],
  components: ["info", upgraded, "`definitions`, `parameters`, `responses` and `securityDefinitions` became `components`"],
  body: ["info", upgraded, "Parameters with `in: body` became request bodies"],
  form: ["info", upgraded, "Parameters with `in: formData` became request bodies"],
  content: ["info", upgraded, "`consumes` and `produces` became media types"],
  collection: ["info", upgraded, "`collectionFormat` became `style` and `explode`"],
  security: ["info", upgraded, "`securityDefinitions` are said in the words of OpenAPI 3"],
  scheme: ["warning", upgraded, "The document says no `schemes`: https is assumed"],
  ownScheme: ["info", upgraded, "The document says no `schemes`: http is assumed, for the host is the own machine"],
  placeholder: ["warning", upgraded, "A placeholder in `host` or `basePath` has no values: it stands for its own name"],
  socket: ["warning", upgraded, "The schemes ws and wss are left out: a request cannot be sent there"],
  list: ["warning", upgraded, "A list joined this way cannot be said in OpenAPI 3: it becomes a text that the caller joins"],
  inner: ["warning", upgraded, "How the lists inside a list are joined cannot be said in OpenAPI 3"],
  formType: ["warning", upgraded, "Form fields are sent as a form only: the other types of `consumes` are left out"],
  fileType: ["warning", upgraded, "A file needs multipart/form-data, which `consumes` does not name: it is used all the same"],
  both: ["warning", upgraded, "An operation has a body or form fields, not both: the form fields are left out"]
};
var SwaggerNotes = class extends Notes {
  constructor() {
    super(kinds);
  }
};

// document/swagger-security.ts
var flows = { implicit: "implicit", password: "password", application: "clientCredentials", accessCode: "authorizationCode" };
function upgradedSecurity(node, { origins }) {
  const { value } = node;
  if (!isObject(value)) return value;
  const type = member(value, "type");
  const said = member(value, "flow");
  const flow = typeof said === "string" && Object.hasOwn(flows, said) ? flows[said] : void 0;
  const moved = new Moved(origins);
  const inFlow = new Moved(origins);
  for (const [key, held] of Object.entries(value)) {
    if (type === "oauth2" && ["authorizationUrl", "tokenUrl", "scopes"].includes(key)) inFlow.add(key, held, placeOf(node, key));
    else if (!(type === "oauth2" && key === "flow" && flow !== void 0) && key !== "type") moved.add(key, held, placeOf(node, key));
  }
  const at = placeOf(node, "type");
  if (type === "basic") return moved.add("type", "http", at).add("scheme", "basic", at).value();
  moved.add("type", type, at);
  if (type !== "oauth2" || flow === void 0) return moved.value();
  if (member(value, "scopes") === void 0) inFlow.add("scopes", {}, node.at);
  return moved.add("flows", new Moved(origins).add(flow, inFlow.value(), placeOf(node, "flow")).value(), placeOf(node, "flow")).value();
}

// document/swagger-servers.ts
function upgradedServers(root, schemes, { origins, notes }) {
  const host = member(root.value, "host");
  const said = member(root.value, "basePath");
  if (typeof host !== "string" && typeof said !== "string") return void 0;
  const at = placeOf(root, typeof host === "string" ? "host" : "basePath");
  notes.note("servers", at);
  const base = typeof said === "string" && said !== "/" ? said.startsWith("/") ? said : `/${said}` : "";
  const urls = typeof host === "string" && host !== "" ? schemesOf(schemes, host, at, notes).map((scheme) => `${scheme}://${host}${base}`) : [base || "/"];
  const servers = urls.map((url) => {
    const server = new Moved(origins).add("url", url, at);
    const placeholders = [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))];
    if (placeholders.length > 0) {
      notes.note("placeholder", at);
      const variables = new Moved(origins);
      for (const name of placeholders) variables.add(name, { default: name }, at);
      server.add("variables", variables.value(), at);
    }
    return server.value();
  });
  servers.forEach((_, index) => origins.set(servers, index, at));
  return servers;
}
var ownMachine = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;
function schemesOf(schemes, host, at, notes) {
  const said = isArray(schemes?.value) ? schemes.value : [];
  const known = ["https", "http"].filter((scheme) => said.includes(scheme));
  if (schemes !== null && said.some((scheme) => scheme === "ws" || scheme === "wss")) notes.note("socket", schemes.at);
  if (known.length > 0) return known;
  const isOwn = ownMachine.test(host);
  notes.note(isOwn ? "ownScheme" : "scheme", at);
  return [isOwn ? "http" : "https"];
}

// document/swagger.ts
var sections = { definitions: "schemas", parameters: "parameters", responses: "responses", securityDefinitions: "securitySchemes" };
var gone = /* @__PURE__ */ new Set(["swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", "components", "servers", ...Object.keys(sections)]);
async function upgradedSwagger(root, end, report) {
  const origins = new Origins();
  const notes = new SwaggerNotes();
  const { file } = root.at;
  const upgrading = {
    origins,
    notes,
    file,
    end,
    schema: (node) => node.at.file === file ? node.value : { $ref: referenceTo(node, file) },
    consumes: mediaTypes(root, "consumes"),
    produces: mediaTypes(root, "produces"),
    servers: (schemes) => upgradedServers(root, schemes, { origins, notes })
  };
  const moved = new Moved(origins).add("openapi", "3.1.0", placed(root, "swagger"));
  for (const [key, value] of isObject(root.value) ? Object.entries(root.value) : []) if (!gone.has(key)) moved.add(key, value, placed(root, key));
  moved.add("servers", upgradedServers(root, childNode(root, "schemes"), upgrading), placed(root, member(root.value, "host") === void 0 ? "basePath" : "host"));
  const paths = childNode(root, "paths");
  if (paths !== null) moved.add("paths", await upgradedPaths(paths, upgrading), paths.at);
  const components = await upgradedComponents(root, upgrading);
  if (!components.isEmpty) moved.add("components", components.value(), root.at);
  notes.report(report);
  return { value: moved.value(), origins };
}
async function upgradedPaths(paths, upgrading) {
  const moved = new Moved(upgrading.origins);
  for (const key of isObject(paths.value) ? Object.keys(paths.value) : []) {
    const item = childNode(paths, key);
    if (item !== null) moved.add(key, key.startsWith("x-") ? item.value : await upgradedPathItem(item, upgrading), item.at);
  }
  return moved.value();
}
async function upgradedComponents(root, upgrading) {
  const { origins, notes } = upgrading;
  const components = new Moved(origins);
  for (const key of Object.keys(sections).filter(isSection)) {
    const section = childNode(root, key);
    if (section === null || !isObject(section.value)) continue;
    notes.note(key === "securityDefinitions" ? "security" : "components", section.at);
    const moved = new Moved(origins);
    for (const name of Object.keys(section.value)) {
      const node = childNode(section, name);
      const value = node === null ? void 0 : await upgradedComponent(key, node, upgrading);
      if (node !== null) moved.add(name, value, node.at);
    }
    components.add(sections[key], moved.value(), section.at);
  }
  return components;
}
async function upgradedComponent(section, said, upgrading) {
  if (section === "definitions") return said.value;
  if (section === "securityDefinitions") return upgradedSecurity(said, upgrading);
  const node = await upgrading.end(said);
  if (node === null) return void 0;
  if (section === "responses") return upgradedResponse(node, upgrading.produces, upgrading);
  const travels = member(node.value, "in");
  return travels === "body" || travels === "formData" ? void 0 : upgradedParameter(node, upgrading);
}
function movedPointers(written, upgraded2) {
  let places;
  return (pointer) => {
    const [, key = "", ...rest] = pointer.split("/");
    if (isSection(key)) return ["", "components", sections[key], ...rest].join("/");
    if (key !== "paths") return pointer;
    const held = (pointerTokens(pointer) ?? []).reduce((value, token) => value === void 0 ? void 0 : valueAt(value, token), written);
    places ??= objectPlaces(upgraded2);
    return (typeof held === "object" && held !== null ? places.get(held) : void 0) ?? pointer;
  };
}
function objectPlaces(root) {
  const places = /* @__PURE__ */ new Map();
  const pending = [[root, ""]];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null || places.has(value)) continue;
    places.set(value, pointer);
    for (const [key, held] of Object.entries(value)) pending.push([held, pointer + pointerToken(key)]);
  }
  return places;
}
function isSection(key) {
  return Object.hasOwn(sections, key);
}
function placed(root, key) {
  return childNode(root, key)?.at ?? root.at;
}
function referenceTo({ at }, root) {
  const file = isAddress(at.file) ? at.file : path.posix.relative(path.posix.dirname(root), at.file).split("/").map(encodeURIComponent).join("/");
  return `${file}#${encodeURI(at.pointer).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}
export {
  movedPointers,
  upgradedSwagger
};
