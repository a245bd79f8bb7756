import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  defaultText,
  formatText,
  generatedFrom,
  limitsText,
  prose,
  wrapped
} from "./chunk-CSHEYRJJ.js";
import {
  Scope,
  camelCase,
  kebabCase,
  pascalCase,
  snakeCase
} from "./chunk-XVW5BL7N.js";
import "./chunk-GPXGVJXS.js";
import "./chunk-XITDUTR7.js";

// languages/external/load.ts
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// languages/external/comments.ts
var MARKS = /^\+(?=build\b)|^[\s*]*@(?=[A-Za-z])|^\s*<(?=reference\b|amd-)|coding(?=[:=])|\*(?=[/)}])|[/({](?=\*)|\?(?=>)|<(?=[?%!#])|%(?=[>}])|-(?=->|\})|\{(?=[-#%{])|[#|](?=[})>|\]])|[|\]=](?=#)|\+(?=\/)|\](?==*\])|\}(?=\})|"(?="")|'(?='')|`(?=``)|~(?=~~)|>(?=>>)/g;
var BACKSLASH = /\\/g;
var INDENTED = /(?<= {3}) +/g;
function commentLines(paragraphs, width, around) {
  const lines = [];
  let isTagged = false;
  for (const paragraph of paragraphs) {
    const block = typeof paragraph === "string" ? wrapped(paragraph, width).map((line) => harmless(line, around)) : tagLines(paragraph, width, around);
    if (block.length === 0) continue;
    if (lines.length > 0 && !(isTagged && typeof paragraph !== "string")) lines.push("");
    for (const line of block) lines.push(line);
    isTagged = typeof paragraph !== "string";
  }
  return lines;
}
function tagLines({ tag, text }, width, around) {
  const name = String(tag);
  const [first = "", ...rest] = wrapped(text, width - name.length - 1).map((line) => harmless(line, around));
  return [`${name} ${first}`.trimEnd(), ...rest.map((line) => line === "" ? "" : `  ${line}`)];
}
function harmless(line, around) {
  const parted = line.replace(BACKSLASH, "\u2216").replace(MARKS, "$& ").replace(INDENTED, (spaces) => "\xA0".repeat(spaces.length));
  return around.reduce((text, mark) => text.replaceAll(mark, () => `${mark.slice(0, 1)} ${mark.slice(1)}`), parted);
}

// languages/external/facts.ts
function facts(field) {
  const usual = defaultText(field.default);
  return [formatText(formatOf(field.type)), limitsText(field.limits), usual === null ? "" : `Default: \`${usual}\`.`].filter((fact) => fact !== "");
}
function formatOf(type) {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}

// languages/external/printable.ts
var key = /* @__PURE__ */ Symbol("made by a door");
var Printable = class {
  #text;
  /** Only for the doors. */
  constructor(text, given) {
    if (given !== key) throw new TypeError("text becomes printable by text.name, text.comment, text.string or text.code");
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
};
function printable(text) {
  return new Printable(text, key);
}
var DEEPEST = 60;
function plainView(value, where, depth = 0) {
  if (value instanceof Printable) return String(value);
  if (value === null || typeof value === "boolean" || typeof value === "number" && Number.isFinite(value)) return value;
  if (depth > DEEPEST) throw new Error(`${where} is nested more than ${DEEPEST} deep`);
  if (Array.isArray(value)) return value.map((item, index) => plainView(item, `${where}[${index}]`, depth + 1));
  if (typeof value === "object" && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainView(member, `${where}.${name}`, depth + 1)]));
  }
  throw new Error(typeof value === "string" ? `${where} is a plain string: text comes from text.name, text.comment, text.string or text.code` : `${where} cannot be printed: ${typeof value}`);
}

// languages/external/given.ts
function wordsOf(name) {
  const found = isObject(name) && "words" in name ? name.words : name;
  if (isTexts(found)) return found;
  throw new TypeError(`text.name takes a name of the model or a list of words, and got ${said(name)}`);
}
function textOf(text) {
  if (typeof text === "string") return text;
  throw new TypeError(`text.string takes a text, and got ${said(text)}`);
}
function paragraphsOf(text) {
  if (typeof text === "string") return [text];
  if (Array.isArray(text) && text.every((item) => typeof item === "string" || isTag(item))) return text;
  if (isDocs(text)) return prose(text);
  throw new TypeError(`text.comment takes documentation, a text or a list of texts and tags, and got ${said(text)}`);
}
function isTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isTag(value) {
  return isObject(value) && "tag" in value && value.tag instanceof Printable && !/[\r\n]/.test(String(value.tag)) && "text" in value && typeof value.text === "string";
}
function isDocs(value) {
  return isObject(value) && "summary" in value && "description" in value;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function said(value) {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : Array.isArray(value) ? "a list" : isObject(value) ? "an object" : String(value);
}

// languages/external/doors.ts
var JOINED = {
  camelCase,
  PascalCase: pascalCase,
  snake_case: snakeCase,
  UPPER_CASE: (words) => snakeCase(words).toUpperCase(),
  "kebab-case": kebabCase
};
var LETTER = { camelCase: "n", PascalCase: "N", snake_case: "n", UPPER_CASE: "N", "kebab-case": "n" };
var PLAIN = /^[A-Za-z0-9 _.,:;/()=+-]$/;
var PLAIN_UNQUOTED = /^[A-Za-z0-9 _.-]$/;
var WIDTH = 100;
var DEVICES = ["con", "prn", "aux", "nul", ...["com", "lpt"].flatMap((name) => [..."0123456789"].map((digit) => name + digit))];
var HINT = "Decide one of the names in sdk.yaml, or with --spec in an overlay.";
function doors(writing, report, collisions = "strict") {
  const reserved = new Set(writing.reserved);
  return {
    name(name, letterCase) {
      const words = wordsOf(name);
      const join = JOINED[letterCase];
      if (join === void 0) throw new TypeError(`there is no letter case ${JSON.stringify(letterCase)}`);
      const spelled = join(words).replace(letterCase === "kebab-case" ? /[^A-Za-z0-9-]/gu : /[^A-Za-z0-9_]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ""}`);
      const named = /^[A-Za-z]/.test(spelled) ? cased(spelled, letterCase) : `${LETTER[letterCase]}${spelled}`;
      return printable(reserved.has(named) && letterCase !== "kebab-case" ? `${named}_` : named);
    },
    comment(text, { indent = "", width = WIDTH, as = null } = {}) {
      if (!/^[ \t]*$/.test(indent)) throw new TypeError("the indent of a comment is spaces or tabs");
      const { line, before, after } = layoutOf(as, writing.comment, writing.comments, "comments");
      const marks = [before, after].flatMap((mark = "") => mark.trim() === "" ? [] : [mark.trim()]);
      const said2 = commentLines(paragraphsOf(text), width, marks);
      if (said2.length === 0) return null;
      const begin = /\S$/.test(line) ? `${line} ` : line;
      const lines = said2.map((part) => `${begin}${part}`.trimEnd());
      return printable([...before === void 0 ? [] : [before], ...lines, ...after === void 0 ? [] : [after]].join(`
${indent}`));
    },
    prose: (docs) => prose(docs).filter((paragraph) => paragraph !== ""),
    facts,
    string(text, { as = null } = {}) {
      const { quote, escape } = layoutOf(as, writing.string, writing.strings, "strings");
      const plain = quote === "" ? PLAIN_UNQUOTED : PLAIN;
      const characters = [...textOf(text).replace(/\p{Surrogate}/gu, "\uFFFD")].map((character) => plain.test(character) ? character : escaped(escape(character.codePointAt(0) ?? 0), quote));
      return printable(`${quote}${characters.join("")}${quote}`);
    },
    code(texts, ...holes) {
      if (!Array.isArray(texts.raw)) throw new TypeError("text.code is a tag of a template: text.code`...`");
      return printable(texts.reduce((joined, text, index) => joined + held(holes[index - 1]) + text));
    },
    join: (parts, separator) => printable([...parts].map(held).join(held(separator))),
    scope(taken = [], { ignoreCase = false } = {}) {
      const scope = new Scope(report, { reserved: [...ignoreCase ? DEVICES : reserved, ...taken], collisions, ignoreCase });
      return {
        declare: (name, at) => printable(scope.declare(held(name), at, HINT)),
        local: (name) => printable(scope.local(held(name)))
      };
    }
  };
}
function layoutOf(name, usual, others = {}, where) {
  if (name === null) return usual;
  const layout = Object.hasOwn(others, name) ? others[name] : void 0;
  if (layout === void 0) throw new TypeError(`writing.${where} has no ${JSON.stringify(name)}`);
  return layout;
}
function cased(name, letterCase) {
  if (letterCase === "UPPER_CASE") return name.toUpperCase();
  return letterCase === "PascalCase" ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
}
function escaped(written, quote) {
  if (typeof written !== "string" || written === "" || written === quote || /[\r\n]/.test(written)) throw new TypeError(`writing.string.escape gave ${JSON.stringify(written)}, which cannot stand for a character`);
  return written;
}
function held(part) {
  if (part instanceof Printable || typeof part === "number" && Number.isFinite(part)) return String(part);
  throw new TypeError(`${JSON.stringify(part)} is not printable: text comes from text.name, text.comment, text.string or text.code`);
}

// languages/external/external.ts
function external(module, settings, fault) {
  return {
    name: module.name,
    plan: (packages, report) => packages.flatMap((model) => {
      try {
        return planned(module, model, settings, report);
      } catch (error) {
        fault(error);
        return [];
      }
    })
  };
}
function planned(module, model, { key: key2, names }, report) {
  const text = doors(module.writing, report, names);
  const header = text.comment(generatedFrom(model.clients.map(({ source }) => source)), { width: Infinity, ...module.writing.comments?.["header"] === void 0 ? {} : { as: "header" } });
  if (header === null) throw new Error("the package has no client");
  const told = {
    error: (message, at) => report.error("language/told", String(message), { at }),
    warning: (message, at) => report.warning("language/told", String(message), { at }),
    info: (message, at) => report.info("language/told", String(message), { at })
  };
  const files = module.plan({ package: model, settings: settingsOf(model.languages[key2]), text, header, report: told });
  if (!isIterable(files)) throw new TypeError("`plan` must give its files: `*plan(given) { yield ... }`");
  return [...files].map((file) => plannedFile(file, `${module.name}/${model.name.text}`));
}
function isIterable(files) {
  return typeof files === "object" && files !== null && Symbol.iterator in files;
}
function plannedFile(file, root) {
  if (typeof file !== "object" || file === null) throw new TypeError(`${said(file)} is no file: a file has a path, and a template, copy or data`);
  const path2 = `${root}/${checkedPath(String(file.path), "The output")}`;
  if ("template" in file) return { kind: "template", path: path2, template: checkedPath(file.template, "A template"), view: viewOf(file.view, path2) };
  if ("copy" in file) return { kind: "copy", path: path2, from: checkedPath(file.copy, "A copy") };
  if ("data" in file && (file.format === "json" || file.format === "toml")) return { kind: "data", path: path2, value: file.data, format: file.format };
  throw new Error(`${path2} has neither template, copy nor data with a format (json, toml)`);
}
function viewOf(view, path2) {
  const plain = plainView(view, `${path2}: view`);
  if (typeof plain !== "object" || plain === null) throw new Error(`${path2}: the view is no object`);
  return plain;
}
function checkedPath(path2, what) {
  if (!/^(?![./])(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]+$/.test(path2) || path2.split("/").includes("..")) throw new Error(`${what} cannot have the path ${JSON.stringify(path2)}: letters, digits, ".", "_", "-", joined by "/"`);
  return path2;
}
function settingsOf(settings) {
  return typeof settings === "object" && settings !== null && !isList(settings) ? settings : {};
}
function isList(value) {
  return Array.isArray(value);
}

// languages/external/load.ts
async function externalLanguage({ file, workingDirectory, key: key2, names }, report) {
  const absolute = path.resolve(workingDirectory, file);
  const at = { file: path.relative(workingDirectory, absolute).replaceAll(path.sep, "/"), pointer: "" };
  const failed = (code, error) => {
    const place = placeOf(error, path.dirname(absolute), workingDirectory);
    const more = place === null && error instanceof SyntaxError ? ` (\`node ${at.file}\` shows the line)` : "";
    report.error(code, `${messageOf(error)}${more}`, { at: place ?? at });
  };
  let module;
  try {
    module = checked((await import(pathToFileURL(absolute).href)).default);
  } catch (error) {
    failed("language/module", error);
    return null;
  }
  if (key2 !== file && key2 !== module.name) {
    report.error("language/module", `This is the language ${JSON.stringify(module.name)}, and sdk.yaml calls it ${JSON.stringify(key2)}`, { at });
    return null;
  }
  return { ...external(module, { key: key2, names }, (error) => failed("language/failed", error)), templates: path.dirname(absolute) };
}
function checked(module) {
  if (typeof module !== "object" || module === null) throw new Error("there is no default export that is a language");
  const { contract, name, writing, plan } = module;
  if (contract !== 1) throw new Error(`it speaks version ${JSON.stringify(contract)} of the contract (\`contract\`), and this Countersign version 1`);
  if (typeof name !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 80) throw new Error("`name` must be lower-case words joined by hyphens");
  if (!Array.isArray(writing?.reserved) || !writing.reserved.every((word) => typeof word === "string")) throw new Error("`writing.reserved` must be a list of words");
  checkLayout(writing.comment, "writing.comment");
  for (const [as, layout] of Object.entries(writing.comments ?? {})) checkLayout(layout, `writing.comments.${as}`);
  if (!isString(writing.string) || writing.string.quote === "") throw new Error("`writing.string` must have the `quote` around a text and a function `escape`");
  for (const [as, layout] of Object.entries(writing.strings ?? {})) if (!isString(layout)) throw new Error(`\`writing.strings.${as}\` must have the \`quote\` around a text, which may be empty, and a function \`escape\``);
  if (typeof plan !== "function") throw new Error("`plan` must be a function");
  return { contract, name, writing, plan: (given) => plan.call(module, given) };
}
function checkLayout(layout, where) {
  const { line, before = "", after = "" } = layout ?? {};
  if (typeof line !== "string" || typeof before !== "string" || typeof after !== "string" || line.trim() === "" && before === "") throw new Error(`\`${where}\` must have the \`line\` that begins each line of a comment`);
  if (after.trim().length === 1) throw new Error(`\`${where}.after\` is one sign, which may stand in any text: use a comment that ends in two, or in its line`);
}
function isString(layout) {
  return typeof layout?.quote === "string" && typeof layout.escape === "function";
}
function messageOf(error) {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
function placeOf(error, folder, workingDirectory) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  for (const [, url = "", line = "1", column = "1"] of stack.matchAll(/(file:\/\/[^\s()]+?):(\d+)(?::(\d+))?(?=[\s)]|$)/g)) {
    const file = fileURLToPath(url.replace(/[?#].*$/, ""));
    if (file.startsWith(folder + path.sep)) return { file: path.relative(workingDirectory, file).replaceAll(path.sep, "/"), pointer: "", position: { line: Number(line), column: Number(column) } };
  }
  return null;
}
export {
  externalLanguage
};
