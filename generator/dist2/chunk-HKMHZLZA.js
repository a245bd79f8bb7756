import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  addParts,
  referencesIn
} from "./chunk-CAICF5ZI.js";
import {
  Notes
} from "./chunk-F6SBXW5G.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import {
  allowedFile,
  isAddress,
  parsedReference
} from "./chunk-PEN4MVNR.js";
import {
  limits
} from "./chunk-PWRJAEPR.js";
import {
  nearestWord
} from "./chunk-7MPL4PEY.js";
import {
  childNode,
  isArray,
  isObject,
  member,
  pointerToken,
  pointerTokens,
  referenceOf,
  valueAt
} from "./chunk-26VHACEC.js";

// document/read.ts
import { realpathSync } from "node:fs";
import path2 from "node:path";

// document/reached.ts
import path from "node:path";

// document/budget.ts
var Budget = class {
  #spent = { references: 0, operations: 0, components: 0 };
  #refuse;
  /** `refuse`: says what is too large; without a place it is the document. */
  constructor(refuse) {
    this.#refuse = refuse;
  }
  /** Whether the object is within the limits, and the document with it; what is not is said, and not to be looked into. */
  allows(value, at, kind) {
    if (kind === "operation" || kind === "parameter") {
      const name = value[kind === "operation" ? "operationId" : "name"];
      if (typeof name === "string" && name.length > limits.name) {
        this.#refuse(`A name has more than ${limits.name.toLocaleString("en-US")} characters`, at);
        return false;
      }
    }
    if (kind === "operation") return this.counts("operations", 1);
    if (kind === "components") return this.counts("components", Object.values(value).reduce((sum, section) => sum + (isObject(section) ? Object.keys(section).length : 0), 0));
    return true;
  }
  /** Whether there may be so many more; that there are too many is said once. */
  counts(what, more) {
    const before = this.#spent[what];
    this.#spent[what] += more;
    if (this.#spent[what] <= limits[what]) return true;
    if (before <= limits[what]) this.#refuse(`The document has more than ${limits[what].toLocaleString("en-US")} ${what}`, null);
    return false;
  }
};

// document/chains.ts
function endlessChain(document, starts) {
  const lengths = /* @__PURE__ */ new Map();
  for (const start of starts) {
    const trail = [];
    const enter = (node) => {
      const key = `${node.at.file}#${node.at.pointer}`;
      const known = lengths.get(key);
      if (known !== void 0) return known;
      lengths.set(key, 0);
      trail.push({ key, next: [...followed(document, node)], longest: 0 });
      return 0;
    };
    enter(start);
    for (let last = trail.at(-1); last !== void 0; last = trail.at(-1)) {
      const next = last.next.pop();
      if (next !== void 0) last.longest = Math.max(last.longest, enter(next));
      else {
        trail.pop();
        lengths.set(last.key, last.longest + 1);
        const holder = trail.at(-1);
        if (holder !== void 0) holder.longest = Math.max(holder.longest, last.longest + 1);
      }
      if (trail.length + last.longest > limits.depth) return start.at;
    }
  }
  return null;
}
function followed(document, node) {
  const found = [];
  const reference = referenceOf(node.value);
  const target = reference === void 0 ? null : document.target(reference, node.at);
  if (target !== null) found.push(target);
  const all = isObject(node.value) ? member(node.value, "allOf") : void 0;
  const parts = childNode(node, "allOf");
  for (let index = 0; parts !== null && isArray(all) && index < all.length; index += 1) {
    const part = childNode(parts, index);
    if (part !== null) found.push(part);
  }
  return found;
}

// document/identifiers.ts
var data = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const"]);
var named = /* @__PURE__ */ new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "paths", "responses", "parameters"]);
var Identifiers = class {
  #byAddress = /* @__PURE__ */ new Map();
  /** By file and pointer. */
  #byPlace = /* @__PURE__ */ new Map();
  #dynamic = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  /** Notes every name in a file. */
  add(file, value) {
    if (this.#values.has(file)) return;
    this.#values.set(file, value);
    const self = member(value, "$self");
    const own = fileAddress(file);
    const root = { address: (typeof self === "string" ? addressOf(self, own) : null) ?? own, at: { file, pointer: "" }, anchors: /* @__PURE__ */ new Map() };
    this.#keep(root);
    this.#visit(value, "", root, false);
  }
  /** What a reference names by these names; undefined when they do not say. */
  target(reference, from) {
    const base = this.#resourceAround(from);
    if (base === void 0 || reference.startsWith("#/") && base.at.pointer === "") return void 0;
    const address = addressOf(reference, base.address);
    const hash = reference.indexOf("#");
    if (address === null) return void 0;
    const resource = this.#byAddress.get(address);
    return resource === void 0 ? void 0 : this.#inside(resource, hash === -1 ? "" : decoded(reference.slice(hash + 1)));
  }
  /** What an anchor names in a file. */
  anchor(file, name) {
    const resource = this.#byPlace.get(`${file}#`);
    return resource === void 0 ? void 0 : this.#inside(resource, name);
  }
  /** Whether `$dynamicRef` to that name means the same schema wherever it is reached from. */
  isStatic(name) {
    return (this.#dynamic.get(name) ?? 0) <= 1;
  }
  #inside({ at, anchors }, fragment) {
    const anchored = anchors.get(fragment);
    const pointer = anchored ?? (fragment === "" || fragment.startsWith("/") ? at.pointer + fragment : null);
    let value = pointer === null ? void 0 : this.#values.get(at.file);
    for (const token of pointerTokens(pointer ?? "") ?? []) value = value === void 0 ? void 0 : valueAt(value, token);
    return value === void 0 || pointer === null ? void 0 : { value, at: { file: at.file, pointer } };
  }
  #resourceAround({ file, pointer }) {
    if (!this.#values.has(file)) return void 0;
    for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
      const resource = this.#byPlace.get(`${file}#${pointer.slice(0, end)}`);
      if (resource !== void 0) return resource;
    }
    return void 0;
  }
  /** Of two with one address the first counts. */
  #keep(resource) {
    if (!this.#byAddress.has(resource.address)) this.#byAddress.set(resource.address, resource);
    this.#byPlace.set(`${resource.at.file}#${resource.at.pointer}`, resource);
  }
  #visit(value, pointer, around, areNames) {
    if (isArray(value)) value.forEach((item, index) => this.#visit(item, `${pointer}/${index}`, around, false));
    if (!isObject(value)) return;
    const resource = areNames ? around : this.#noted(value, pointer, around);
    for (const [key, held] of Object.entries(value)) {
      if (!areNames && (data.has(key) || key.startsWith("x-"))) continue;
      this.#visit(held, pointer + pointerToken(key), resource, !areNames && named.has(key) && !isArray(held));
    }
  }
  #noted(value, pointer, around) {
    const id = member(value, "$id");
    const address = typeof id === "string" ? addressOf(id, around.address) : null;
    const resource = address === null ? around : { address, at: { file: around.at.file, pointer }, anchors: /* @__PURE__ */ new Map() };
    if (resource !== around) this.#keep(resource);
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = member(value, key);
      if (typeof name !== "string") continue;
      if (!resource.anchors.has(name)) resource.anchors.set(name, pointer);
      if (key === "$dynamicAnchor") this.#dynamic.set(name, (this.#dynamic.get(name) ?? 0) + 1);
    }
    return resource;
  }
};
function addressOf(reference, base) {
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}
function fileAddress(file) {
  return addressOf(file, "file:///") ?? "file:///";
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// document/later-words.ts
var form = "application/x-www-form-urlencoded";
function saidEarlier(value, kind) {
  if (kind === "example" && value["dataValue"] !== void 0) value["value"] ??= value["dataValue"];
  if (kind === "parameter" && value["in"] === "querystring") spreadForm(value);
}
function spreadForm(value) {
  const content = member(value, "content");
  const media = member(content, form);
  const schema = member(media, "schema");
  const encoding = member(media, "encoding");
  if (!isObject(content) || Object.keys(content).length !== 1 || !isObject(schema)) return;
  value["in"] = "query";
  value["style"] = "form";
  value["explode"] = true;
  value["schema"] = schema;
  if (encoding !== void 0) value["encoding"] = encoding;
  delete value["content"];
}

// document/unused-words.ts
var unused = "document/unused-word";
var kinds = {
  nullable: ["info", "document/upgraded", "`nullable` is of OpenAPI 3.0: null is allowed where it stands, as it was there"],
  oauth2MetadataUrl: ["info", unused, "`oauth2MetadataUrl` is not asked: tokens come from the addresses of `flows`"],
  parent: ["info", unused, "`parent` of a tag is not used: methods stand beside each other, or below the first tag of their operation"],
  kind: ["info", unused, "`kind` of a tag is not used: each one groups methods"],
  nodeType: ["info", unused, "`nodeType` is not used: what travels as XML is a text that the caller writes and reads"]
};
var UnusedWords = class {
  #notes = new Notes(kinds);
  /** Called once per object of the grammar. */
  note(node, kind, version) {
    if (kind === "schema" && isObject(node.value) && node.value["nullable"] === true) this.#found("nullable", node);
    if (version === "3.1") return;
    if (kind === "schema") this.#found("nodeType", childNode(node, "xml"));
    if (kind === "securityScheme") this.#found("oauth2MetadataUrl", node);
    const tags = kind === "root" ? childNode(node, "tags") : null;
    if (tags === null || !isArray(tags.value)) return;
    for (const index of tags.value.keys()) for (const word of ["parent", "kind"]) this.#found(word, childNode(tags, index));
  }
  report(report) {
    this.#notes.report(report);
  }
  #found(word, owner) {
    const said = owner === null ? null : childNode(owner, word);
    if (said !== null) this.#notes.note(word, said.at);
  }
};

// document/upgrade.ts
function upgrade(value, kind, version) {
  if (kind !== "schema") return;
  if (version === "2.0") upgradeSwaggerSchema(value);
  exclusiveLimit(value, "minimum", "exclusiveMinimum");
  exclusiveLimit(value, "maximum", "exclusiveMaximum");
  if (value["format"] === "binary" && value["type"] === "string") value["contentMediaType"] ??= "application/octet-stream";
  if (Object.hasOwn(value, "$ref")) {
    delete value["type"];
    return;
  }
  if (value["nullable"] !== true) return;
  const { type, enum: values } = value;
  const isMerged = isArray(value["allOf"]);
  if (typeof type === "string" && !isMerged) value["type"] = [type, "null"];
  if (isArray(values) && !values.includes(null)) value["enum"] = [...values, null];
  for (const key of ["oneOf", "anyOf"]) {
    const variants = value[key];
    if (type === void 0 && isArray(variants) && !variants.some((variant) => isObject(variant) && variant["type"] === "null")) {
      value[key] = [...variants, { type: "null" }];
    }
  }
  if (type !== void 0 && !isMerged || isArray(value["oneOf"]) || isArray(value["anyOf"])) delete value["nullable"];
}
function exclusiveLimit(value, limit, exclusive) {
  const flag = value[exclusive];
  if (typeof flag !== "boolean") return;
  delete value[exclusive];
  const number = value[limit];
  if (!flag || number === void 0) return;
  value[exclusive] = number;
  delete value[limit];
}
function upgradeSwaggerSchema(value) {
  const { discriminator } = value;
  if (typeof discriminator === "string") value["discriminator"] = { propertyName: discriminator };
  if (typeof value["x-nullable"] === "boolean") value["nullable"] ??= value["x-nullable"];
  if (value["type"] === "file") {
    value["type"] = "string";
    value["format"] ??= "binary";
  }
}

// document/reached.ts
var none = [];
var mostGuesses = 50;
var faults = /* @__PURE__ */ new Set(["document/circular-reference", "document/dangling-reference", "document/missing-file", "document/reference-syntax", "document/unread"]);
var ReachedDocument = class {
  file;
  #root;
  #values = /* @__PURE__ */ new Map();
  #options;
  #identifiers = new Identifiers();
  #reported = /* @__PURE__ */ new Set();
  #unused = new UnusedWords();
  #guesses = 0;
  /** By the file and the text of a reference. */
  #targets = /* @__PURE__ */ new Map();
  /** Where a place of the root as written is after an upgrade. */
  #moved = (pointer) => pointer;
  #budget = new Budget((message, at) => void this.#refuse("document/too-large", message, at ?? { file: this.file, pointer: "" }));
  constructor(file, value, options) {
    this.file = file;
    this.#root = { value, at: { file, pointer: "" } };
    this.#options = options;
    this.#read(file, value);
  }
  get root() {
    return this.#root;
  }
  get files() {
    return [...this.#values.keys()];
  }
  /** Says a document of Swagger 2.0 in the words of OpenAPI 3.1. */
  async upgradeSwagger() {
    const { movedPointers, upgradedSwagger } = await import("./swagger-KIGGSSOE.js");
    const { sources, report } = this.#options;
    const end = async (node) => {
      for (let reference = referenceOf(node.value), at = node.at; reference !== void 0; ) {
        if (!await this.#load(reference, at)) return null;
        const target = this.#target(reference, at);
        if (target === null) return null;
        reference = referenceOf(target.value);
        at = target.at;
      }
      const found = this.resolve(node);
      return found === null || node.at.written !== true ? found : { value: found.value, at: { ...found.at, written: true } };
    };
    const { value } = this.#root;
    const upgraded = await upgradedSwagger({ value, at: { file: this.file, pointer: "", written: true } }, end, report);
    sources.moved(this.file, upgraded);
    this.#moved = movedPointers(value, upgraded.value);
    this.#root = { value: upgraded.value, at: { file: this.file, pointer: "" } };
    this.#values.set(this.file, upgraded.value);
    this.#targets.clear();
  }
  /** Reads every file that a reference leads to, wherever a reference may stand. */
  async reach(version) {
    const walk = { version, pending: [{ node: this.#root, kind: "root" }], seen: /* @__PURE__ */ new Map(), following: [], sites: /* @__PURE__ */ new Set(), dynamic: [] };
    for (; ; ) {
      const next = walk.pending.pop();
      if (next === void 0) {
        const node = walk.dynamic.pop();
        if (node === void 0) break;
        if (await this.#isMadeStatic(node)) walk.pending.push({ node, kind: "schema" });
        walk.seen.get("schema")?.delete(node.value);
        continue;
      }
      const elsewhere = this.#visit(next, walk);
      for (let index = 0; index < elsewhere.length; index += 1) {
        const found = elsewhere[index];
        if (found !== void 0 && await this.#load(found.reference, found.at)) this.#follow(found, walk);
      }
    }
    const endless = endlessChain(this, walk.following);
    this.#unused.report(this.#options.report);
    if (endless !== null) this.#refuse("document/too-deep", `References follow each other more than ${limits.depth} times from here`, endless, "Let one of them name a schema with content.");
  }
  /** Takes one object in; its references that may lead out of its file, which takes time, are left to the caller. */
  #visit({ node, kind }, walk) {
    const { value, at } = node;
    if (!isObject(value) || !this.#budget.allows(value, at, kind)) return none;
    const visited = walk.seen.get(kind) ?? /* @__PURE__ */ new Set();
    if (visited.has(value)) return none;
    visited.add(value);
    walk.seen.set(kind, visited);
    if (walk.version === "3.0" || walk.version === "2.0") upgrade(value, kind, walk.version);
    if (walk.version === "3.2") saidEarlier(value, kind);
    if (walk.version === "3.1" || walk.version === "3.2") this.#unused.note(node, kind, walk.version);
    if (kind === "schema" && typeof value["$dynamicRef"] === "string") walk.dynamic.push({ value, at });
    const references = referencesIn(node, kind);
    let elsewhere = null;
    for (let index = 0; index < references.length; index += 1) {
      const found = references[index];
      if (found === void 0) continue;
      if (!found.reference.startsWith("#/")) (elsewhere ??= []).push(found);
      else if (this.#budget.counts("references", 1)) this.#follow(found, walk);
    }
    if (kind === "schema" && leadsOn(value, at.file, walk.sites)) walk.following.push(node);
    addParts(walk.pending, node, kind);
    return elsewhere ?? none;
  }
  #follow({ reference, at, held }, { pending }) {
    const target = this.#target(reference, at);
    if (target !== null) pending.push({ node: target, kind: held });
  }
  resolve(node) {
    let seen = null;
    let current = node;
    for (let steps = 0; ; steps += 1) {
      const reference = referenceOf(current.value);
      if (reference === void 0) return current;
      if (steps > 0) {
        seen ??= /* @__PURE__ */ new Set([placeKey(node.at)]);
        const key = placeKey(current.at);
        if (seen.has(key)) return this.#refuse("document/circular-reference", "This reference leads back to itself", current.at, "Say what it is meant to name.");
        seen.add(key);
      }
      const target = this.#target(reference, current.at);
      if (target === null) return null;
      current = target;
    }
  }
  target(reference, from) {
    return this.#target(reference, from);
  }
  /** Many references name few targets. */
  #target(text, from) {
    const named2 = this.#identifiers.target(text, from);
    if (named2 !== void 0) return named2;
    const targets = this.#targets.get(from.file) ?? /* @__PURE__ */ new Map();
    const known = targets.get(text);
    if (known !== void 0) return known;
    const target = this.#found(text, from);
    if (target !== null) this.#targets.set(from.file, targets.set(text, target));
    return target;
  }
  #found(text, from) {
    const reference = this.#parsed(text, from);
    if (reference === null) return null;
    const file = fileOf(reference.file, from);
    let value = this.#values.get(file);
    if (value === void 0) return this.#refuse("document/unread", `The file of this reference was not read: ${JSON.stringify(text)}`, from);
    if (reference.anchor !== null) return this.#identifiers.anchor(file, reference.anchor) ?? this.#dangling(text, from);
    const pointer = file === this.file ? this.#moved(reference.pointer) : reference.pointer;
    for (const token of pointerTokens(pointer) ?? []) {
      const held = valueAt(value, token);
      if (held === void 0) return this.#dangling(text, from, isObject(value) ? { keys: Object.keys(value), token } : null);
      value = held;
    }
    return { value, at: { file, pointer } };
  }
  async #load(text, from) {
    if (!this.#budget.counts("references", 1)) return false;
    if (this.#identifiers.target(text, from) !== void 0) return true;
    const reference = this.#parsed(text, from);
    if (reference === null) return false;
    const file = fileOf(reference.file, from);
    if (this.#values.has(file)) return true;
    const shown = JSON.stringify(text);
    const { sources, report, folder } = this.#options;
    if (this.#values.size >= limits.files) return this.#refuse("document/too-large", `The document has more than ${limits.files.toLocaleString("en-US")} files`, from) !== null;
    if (!isAddress(file)) {
      const allowed = allowedFile(path.resolve(sources.workingDirectory, file), folder, limits.fileBytes);
      if ("code" in allowed) {
        if (allowed.code === "document/missing-file") sources.missed(file);
        return this.#refuse(allowed.code, `${allowed.message}: ${shown}`, from, allowed.hint) !== null;
      }
    }
    const value = await sources.value(file, report, from);
    if (value === void 0) this.#reported.add(placeKey(from));
    else this.#read(file, value);
    return value !== void 0;
  }
  #read(file, value) {
    this.#values.set(file, value);
    if (this.#options.sources.mentions(file, ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$self"])) this.#identifiers.add(file, value);
  }
  #parsed(text, from) {
    const reference = parsedReference(text, from.file, this.#options.sources.origins);
    return "code" in reference ? this.#refuse(reference.code, `${reference.message}: ${JSON.stringify(text)}`, from, reference.hint) : reference;
  }
  async #isMadeStatic({ value, at }) {
    const { $dynamicRef: reference } = value;
    if (typeof reference !== "string" || Object.hasOwn(value, "$ref") || !await this.#load(reference, at)) return false;
    if (!this.#identifiers.isStatic(reference.slice(reference.indexOf("#") + 1)) || this.#target(reference, at) === null) return false;
    value["$ref"] = reference;
    delete value["$dynamicRef"];
    return true;
  }
  /** `beside`: the part of the pointer that nothing is at, and the keys that are there. */
  #dangling(text, from, beside = null) {
    if (this.#reported.has(placeKey(from))) return null;
    const meant = beside !== null && this.#guesses++ < mostGuesses ? nearestWord(beside.token, beside.keys) : null;
    return this.#refuse("document/dangling-reference", `There is nothing at ${JSON.stringify(text)}`, from, meant === null ? "Correct the reference, or add what it names." : `Did you mean ${JSON.stringify(meant)}?`);
  }
  #refuse(code, message, from, hint) {
    const key = placeKey(from);
    if (this.#reported.has(key)) return null;
    this.#reported.add(key);
    const say = this.#options.strict || !faults.has(code) ? "error" : "warning";
    this.#options.report[say](code, message, { at: from, ...hint === void 0 ? {} : { hint } });
    return null;
  }
};
function fileOf(file, from) {
  if (file === null) return from.file;
  return isAddress(file) ? file : path.posix.normalize(path.posix.join(path.posix.dirname(from.file), file));
}
function leadsOn(schema, file, sites) {
  if (Object.hasOwn(schema, "allOf")) return true;
  const reference = referenceOf(schema);
  if (reference === void 0) return false;
  const before = sites.size;
  return sites.add(`${file} ${reference}`).size > before;
}
function placeKey(at) {
  return `${at.file}#${at.pointer}`;
}

// document/shape.ts
function wrapping(text) {
  if (isObjectText(text)) return { how: "", command: "jq -r . served.json > openapi.json" };
  return /^[\w+/=\s-]+$/.test(text) && isObjectText(Buffer.from(text, "base64").toString()) ? { how: " in base64", command: "jq -r . served.json | base64 -d > openapi.json" } : null;
}
function isObjectText(text) {
  return /^\s*\{\s*["}]/.test(text);
}
function rootVersion(root, file, report) {
  const at = (...tokens) => ({ file, pointer: tokens.map(pointerToken).join("") });
  if (!isObject(root)) {
    const wrapped = typeof root === "string" ? wrapping(root) : null;
    if (wrapped === null) report.error("document/shape", "This is not an OpenAPI document: its root is not an object", { at: at() });
    else report.error("document/shape", `The document stands inside of a text${wrapped.how}, as springdoc serves it where a converter of messages is missing`, { at: at(), hint: `Save what the text says: \`${wrapped.command}\`.` });
    return null;
  }
  const openapi = member(root, "openapi");
  const swagger = member(root, "swagger");
  if (swagger !== void 0 && openapi !== void 0) {
    report.error("document/version", "The document says both `swagger` and `openapi`", { at: at("swagger"), hint: "Keep the one that is true." });
    return null;
  }
  const [key, name, said] = swagger === void 0 ? ["openapi", "OpenAPI", openapi] : ["swagger", "Swagger", swagger];
  if (said === void 0) {
    report.error("document/version", "This is not an OpenAPI document: `openapi` is missing", { at: at(), hint: "Begin with `openapi: 3.1.0`." });
    return null;
  }
  const text = typeof said === "string" ? JSON.stringify(said) : String(said);
  const exact = typeof said === "string" ? exactVersion(key, said) : void 0;
  const version = exact ?? meantVersions.get(`${key}: ${said}`);
  if (version === void 0) {
    report.error("document/version", `The ${name} version ${text} is not read`, { at: at(key), hint: "Versions 3.0, 3.1 and 3.2 are, and Swagger 2.0." });
    return null;
  }
  if (exact === void 0) {
    const hint = key === "swagger" ? 'Write "2.0", in quotes.' : `Write ${version}.0, a text with three numbers.`;
    report.warning("document/version", `The version ${text} is read as ${version}`, { at: at(key), hint });
  }
  return sectionsAreSound(root, at, report) ? version : null;
}
function exactVersion(key, said) {
  if (key === "swagger") return said === "2.0" ? said : void 0;
  const [, version] = /^(3\.[012])\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$/.exec(said) ?? [];
  return version === "3.0" || version === "3.1" || version === "3.2" ? version : void 0;
}
var meantVersions = /* @__PURE__ */ new Map([
  ["swagger: 2", "2.0"],
  ["openapi: 3", "3.0"],
  ["openapi: 3.0", "3.0"],
  ["openapi: 3.1", "3.1"],
  ["openapi: 3.2", "3.2"]
]);
function sectionsAreSound(root, at, report) {
  const before = report.diagnostics.length;
  for (const key of ["info", "paths", "components", "webhooks"]) {
    const value = member(root, key);
    if (value === void 0 || isObject(value)) continue;
    const isEmpty = value === null || Array.isArray(value) && value.length === 0;
    report[isEmpty ? "warning" : "error"]("document/shape", `\`${key}\` must be an object`, { at: at(key) });
  }
  if (member(root, "info") === void 0) report.warning("document/shape", "`info` is missing", { at: at() });
  if (["paths", "components", "webhooks"].every((key) => member(root, key) === void 0)) {
    report.error("document/shape", "The document holds no `paths`, `components` or `webhooks`", { at: at() });
  }
  const paths = member(root, "paths");
  for (const [key, value] of isObject(paths) ? Object.entries(paths) : []) {
    if (key.startsWith("x-")) continue;
    if (!key.startsWith("/") || key.startsWith("//")) report.warning("document/path", "A path begins with one slash", { at: at("paths", key) });
    else if (!isObject(value)) report.warning("document/shape", "A path item must be an object", { at: at("paths", key) });
  }
  return !report.diagnostics.slice(before).some(({ severity }) => severity === "error");
}

// document/read.ts
async function readDocument(file, report, options = {}) {
  const { sources = new Sources(), overlays = [], asked } = options;
  const read = await sources.value(file, report, asked === void 0 ? null : { file: asked.file, pointer: `${asked.pointer}/document` });
  if (read === void 0) return null;
  const displayed = sources.displayed(file);
  const before = report.diagnostics.length;
  const failed = () => report.diagnostics.slice(before).some(({ severity }) => severity === "error");
  const value = overlays.length === 0 ? read : await (await import("./overlay-V322AX2F.js")).overlaid({ value: read, at: { file: displayed, pointer: "" } }, overlays, sources, report, asked);
  const version = failed() ? null : rootVersion(value, displayed, report);
  if (version === null) return null;
  const resolved = path2.resolve(sources.workingDirectory, file);
  const folder = path2.resolve(sources.workingDirectory, options.root ?? path2.dirname(resolved));
  const document = new ReachedDocument(displayed, withWholeVersion(value, version), { folder: realpathSync(folder), sources, report, strict: options.strict ?? false });
  if (version === "2.0") await document.upgradeSwagger();
  await document.reach(version);
  return failed() ? null : document;
}
function withWholeVersion(root, version) {
  return version === "2.0" || !isObject(root) || /^3\.\d\./.test(String(root["openapi"])) ? root : { ...root, openapi: `${version}.0` };
}

export {
  readDocument
};
