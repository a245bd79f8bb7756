import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pointerOf
} from "./chunk-26VHACEC.js";

// document/limits.ts
var limits = {
  /** Bytes of one file: the largest that people publish, GitHub's without references, has 78 MB. */
  fileBytes: 96 * 1024 * 1024,
  /** Characters of a YAML text, which takes ten times as long to read as JSON. */
  yamlCharacters: 32 * 1024 * 1024,
  /** Files of one document. */
  files: 5e3,
  /** Operations of one document, and names below its `components`. */
  operations: 25e3,
  components: 25e3,
  /** Characters of a key, an operationId or the name of a parameter. */
  name: 5e3,
  /** Characters of one text. */
  text: 4e6,
  /** Entries of one object or list. */
  entries: 5e4,
  /** Keys that the merge keys (`<<`) of one YAML text bring in. */
  merged: 1e5,
  /** References of one document. */
  references: 5e5,
  /** Values of one file, an alias counted as often as it is used. */
  values: 3e6,
  /** Addresses that are read at most, redirects of one, and milliseconds for all of them. */
  remoteFiles: 200,
  redirects: 5,
  remoteTime: 1e4,
  /** Values that overlays add to a document. */
  overlaid: 1e6,
  /** Keys that stand twice, of one file: more say nothing new. */
  problems: 1e3,
  /** Nested arrays and objects. */
  depth: 400
};
function measuredValue(root, file, { isTree }) {
  const problems = [];
  const notes = [];
  const sizes = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const path = [];
  let members = 0;
  const add = (code, message, hint) => {
    if (problems.length < 50) problems.push({ code, message, at: { file, pointer: pointerOf(path) }, ...hint === void 0 ? {} : { hint } });
  };
  const checkText = (text) => {
    if (notWellFormed.test(text)) add("document/text", "This text is not well-formed Unicode");
    else if (notes.length < 10) notes.push({ code: "document/hidden-text", message: "This text holds characters that change its direction: it may not be what it looks like", at: { file, pointer: pointerOf(path) }, hint: "Remove them (U+202A to U+202E, U+2066 to U+2069)." });
  };
  let height = 0;
  const measure = (value) => {
    height = 0;
    if (typeof value === "string") {
      if (value.length > limits.text) add("document/too-large", `A text has more than ${limits.text.toLocaleString("en-US")} characters`);
      else if (strange.test(value)) checkText(value);
      return 1;
    }
    if (typeof value === "number" && !Number.isFinite(value)) add("document/not-json", "Infinity and NaN cannot be written in JSON");
    if (value === null || typeof value === "boolean" || typeof value === "number") return 1;
    if (typeof value !== "object") {
      add("document/not-json", `A value of type ${typeof value} cannot be written in JSON`);
      return 1;
    }
    const known = isTree ? void 0 : sizes.get(value);
    if (known !== void 0) {
      height = known.depth;
      return known.size;
    }
    if (!isTree && open.has(value)) add("document/alias", "An alias stands inside the value that it names");
    else if (path.length > limits.depth) add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
    else return measureInside(value);
    height = 1;
    return 1;
  };
  const checkKey = (key) => {
    members += 1;
    if (strange.test(key)) checkText(key);
    if (key.length > limits.name) add("document/too-large", `A key has more than ${limits.name.toLocaleString("en-US")} characters`);
    if (key === "[object Object]") add("document/key", "A key must be a text, not an object");
  };
  const measureInside = (value) => {
    if (!isTree) open.add(value);
    const keys = isRecord(value) ? Object.keys(value) : [];
    const items = Array.isArray(value) ? value : keys;
    if (items.length > limits.entries) add("document/too-large", `An object or list has more than ${limits.entries.toLocaleString("en-US")} entries`);
    let size2 = 1;
    let depth = 0;
    for (let index = 0; index < items.length; index += 1) {
      const key = isRecord(value) ? keys[index] ?? "" : index;
      const held = isRecord(value) ? value[key] : items[index];
      if (typeof key === "string") checkKey(key);
      path.push(key);
      size2 += measure(held);
      if (height > depth) depth = height;
      path.pop();
    }
    height = depth + 1;
    if (!isTree) {
      open.delete(value);
      sizes.set(value, { size: size2, depth: height });
    }
    return size2;
  };
  const size = measure(root);
  if (size > limits.values) add("document/too-large", `The file holds more than ${limits.values.toLocaleString("en-US")} values`, "Aliases count as often as they are used.");
  if (height > limits.depth && problems.length === 0) add("document/too-deep", `Values are nested more than ${limits.depth} levels deep`);
  return { problems, notes, members };
}
function isRecord(value) {
  return !Array.isArray(value);
}
function isJson(value, problems) {
  return value !== void 0 && problems.length === 0;
}
var notWellFormed = /[\0\p{Surrogate}]/u;
var strange = /[\0\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u;

export {
  limits,
  measuredValue,
  isJson
};
