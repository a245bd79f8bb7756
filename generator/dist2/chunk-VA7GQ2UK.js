import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isMappedReference,
  partsOf,
  referencesIn,
  sectionOf
} from "./chunk-CAICF5ZI.js";
import {
  isAddress
} from "./chunk-PEN4MVNR.js";
import {
  isArray,
  isObject,
  member,
  pointerOf,
  pointerTokens,
  referenceOf
} from "./chunk-26VHACEC.js";

// document/moved-address.ts
import path from "node:path";
function movedAddress(address, from, to) {
  if (from === to || address === "" || /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(address)) return address;
  if (isAddress(from)) return URL.canParse(address, from) ? new URL(address, from).href : address;
  if (address.startsWith("/") || isAddress(to)) return address;
  const [, file = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const folder = path.posix.relative(path.posix.dirname(to), path.posix.dirname(from)).split("/").map(encodeURIComponent).join("/");
  const target = file === "" ? `${folder}/${encodeURIComponent(path.posix.basename(from))}` : `${folder}/${file}`;
  return path.posix.normalize(target.replace(/^\//, "")) + rest;
}

// document/bundle.ts
function versionOf(openapi) {
  return typeof openapi === "string" && openapi.startsWith("3.0.") ? "3.1.0" : openapi;
}
function bundle(document) {
  const targets = collected(document);
  const copy = new Copy(document, namesOf(targets, document));
  const root = copy.of(document.root, "root");
  if (!isObject(root)) return {};
  const added = /* @__PURE__ */ new Map();
  for (const target of targets.values()) {
    const name = copy.names.get(target.key);
    if (name === void 0) continue;
    const section = added.get(target.section) ?? [];
    section.push([name, copy.of(target.node, target.kind)]);
    added.set(target.section, section);
  }
  if (added.size === 0) return root;
  const own = member(root, "components");
  const components = isObject(own) ? own : {};
  const sections = [...added].map(([section, entries]) => {
    const before = member(components, section);
    const sorted = entries.sort(([left], [right]) => left < right ? -1 : 1);
    return [section, Object.fromEntries([...Object.entries(isObject(before) ? before : {}), ...sorted])];
  });
  return Object.fromEntries([...Object.entries(root), ["components", Object.fromEntries([...Object.entries(components), ...sections])]]);
}
function collected(document) {
  const targets = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const pending = [{ node: document.root, kind: "root" }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { node, kind } = next;
    const place = `${kind} ${keyOf(node)}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { reference, at, held } of referencesIn(node, kind)) {
      const target = document.target(reference, at);
      if (target === null) continue;
      const section = sectionOf(held);
      if (held !== "pathItem" && section !== null && target.at.file !== document.file) {
        targets.set(keyOf(target), { key: keyOf(target), node: target, kind: held, section });
      }
      pending.push({ node: target, kind: held });
    }
    for (const part of partsOf(node, kind)) pending.push(part);
  }
  return targets;
}
function namesOf(targets, document) {
  const components = member(document.root.value, "components");
  const taken = /* @__PURE__ */ new Map();
  const wanted = (section, name) => `${section}/${name.toLowerCase()}`;
  for (const [section, held] of isObject(components) ? Object.entries(components) : []) {
    for (const name of isObject(held) ? Object.keys(held) : []) taken.set(wanted(section, name), 1);
  }
  for (const { section, node } of targets.values()) {
    const key = wanted(section, shortName(node));
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const names = /* @__PURE__ */ new Map();
  const used = new Set(taken.keys());
  for (const target of [...targets.values()].sort((left, right) => left.key < right.key ? -1 : 1)) {
    const { section, node } = target;
    let name = shortName(node);
    if ((taken.get(wanted(section, name)) ?? 0) > 1) {
      const long = `${fileWords(node)}.${name}`;
      name = long;
      for (let number = 2; used.has(wanted(section, name)); number += 1) name = `${long}.${number}`;
      used.add(wanted(section, name));
    }
    names.set(target.key, name);
  }
  return names;
}
function shortName(node) {
  const tokens = pointerTokens(node.at.pointer) ?? [];
  const isComponent = tokens.length === 3 && tokens[0] === "components";
  const inside = isComponent ? tokens.slice(2) : tokens.filter((token) => !["components", "schemas", "$defs", "definitions", "properties"].includes(token));
  return allowed(inside.join(".")) || allowed(fileWords(node).split(".").at(-1) ?? "") || "Component";
}
function fileWords(node) {
  return allowed(node.at.file.replace(/\.(?:ya?ml|json)$/i, "").replaceAll("/", "."));
}
function allowed(text) {
  return text.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._]+|[._]+$/g, "");
}
var Copy = class {
  names;
  #document;
  #inlining = /* @__PURE__ */ new Set();
  /** The first path of each path item, by its place. */
  #paths;
  constructor(document, names) {
    this.#document = document;
    this.names = names;
    const paths = member(document.root.value, "paths");
    const items = Object.entries(isObject(paths) ? paths : {}).flatMap(([path2, value]) => {
      const item = document.resolve({ value, at: { file: document.file, pointer: pointerOf(["paths", path2]) } });
      return item === null ? [] : [[keyOf(item), path2]];
    });
    this.#paths = new Map(items.reverse());
  }
  of(node, kind) {
    const { value } = node;
    if (!isObject(value)) return plain(value);
    const reference = referenceOf(value);
    if (kind === "pathItem" && reference !== void 0) return this.#inlined(node, reference);
    const parts = new Map(partsOf(node, kind).map((part) => [part.node.at.pointer, part]));
    return Object.fromEntries(
      Object.entries(value).filter(([key, held]) => !isLeftOut(key, held, kind, value)).map(([key, held]) => {
        if (key === "$ref" && reference !== void 0) return [key, this.#rewritten(reference, node, kind)];
        if (key === "discriminator" && kind === "schema") return [key, this.#discriminator(held, node)];
        if (key === "operationRef" && kind === "link") return [key, this.#operation(held, node)];
        if (key === "externalValue" && kind === "example") return [key, this.#moved(held, node)];
        if (key === "externalDocs" && (kind === "operation" || kind === "schema") && isObject(held)) return [key, Object.fromEntries(Object.entries(held).map(([name, said]) => [name, name === "url" ? this.#moved(said, node) : plain(said)]))];
        if (key === "openapi" && kind === "root") return [key, versionOf(held)];
        return [key, this.#member(node, [key], held, parts)];
      })
    );
  }
  #member(node, path2, value, parts) {
    const part = parts.get(node.at.pointer + pointerOf(path2));
    if (part !== void 0) return this.of(part.node, part.kind);
    if (path2.length > 1) return plain(value);
    if (isArray(value)) return value.map((item, index) => this.#member(node, [...path2, index], item, parts));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, this.#member(node, [...path2, key], held, parts)]));
  }
  /** A path item in the place of its reference; members beside the reference win. */
  #inlined(node, reference) {
    const target = this.#document.target(reference, node.at);
    const resolved = target === null ? null : this.#document.resolve(target);
    if (resolved === null) return plain(node.value);
    if (this.#inlining.has(keyOf(resolved))) return {};
    this.#inlining.add(keyOf(resolved));
    const beside = Object.entries(isObject(node.value) ? node.value : {}).filter(([key]) => key !== "$ref");
    const own = this.of({ value: Object.fromEntries(beside), at: node.at }, "pathItem");
    const held = this.of(resolved, "pathItem");
    this.#inlining.delete(keyOf(resolved));
    return Object.fromEntries([...Object.entries(isObject(held) ? held : {}), ...Object.entries(isObject(own) ? own : {})]);
  }
  #rewritten(reference, node, kind) {
    const target = this.#document.target(reference, node.at);
    if (target === null) return reference;
    const name = this.names.get(keyOf(target));
    const pointer = name === void 0 ? target.at.pointer : pointerOf(["components", sectionOf(kind) ?? "", name]);
    return fragment(pointer);
  }
  #moved(address, { at }) {
    return typeof address === "string" ? movedAddress(address, at.file, this.#document.file) : plain(address);
  }
  /** An operation of another file stands where a path refers to its path item. */
  #operation(reference, node) {
    if (typeof reference !== "string" || reference.startsWith("#") && node.at.file === this.#document.file || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference)) return reference;
    const target = this.#document.target(reference, node.at);
    if (target === null) return reference;
    const { file, pointer } = target.at;
    if (file === this.#document.file) return fragment(pointer);
    const end = pointer.lastIndexOf("/");
    const path2 = this.#paths.get(`${file}#${pointer.slice(0, end)}`);
    return path2 === void 0 ? reference : fragment(pointerOf(["paths", path2]) + pointer.slice(end));
  }
  #discriminator(value, node) {
    if (!isObject(value)) return plain(value);
    const rewritten = (target) => typeof target === "string" && isMappedReference(target) ? this.#rewritten(target, node, "schema") : plain(target);
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => {
        if (key === "defaultMapping") return [key, rewritten(held)];
        return [key, key === "mapping" && isObject(held) ? Object.fromEntries(Object.entries(held).map(([name, target]) => [name, rewritten(target)])) : plain(held)];
      })
    );
  }
};
function isLeftOut(key, value, kind, holder) {
  if (kind === "parameter" && key === "encoding") return true;
  if (kind === "example" && key === "dataValue") return holder["value"] === value;
  return typeof value === "string" && (kind === "schema" ? ["$id", "$anchor", "$dynamicAnchor"].includes(key) : kind === "root" && key === "$self");
}
function fragment(pointer) {
  return `#${encodeURI(pointer).replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}
function keyOf(node) {
  return `${node.at.file}#${node.at.pointer}`;
}
function plain(value) {
  if (isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
}

export {
  bundle
};
