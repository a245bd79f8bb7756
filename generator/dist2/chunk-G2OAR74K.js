import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  languages
} from "./chunk-5YIJR4OS.js";
import {
  templateBytes
} from "./chunk-GINY6OMM.js";
import {
  typescriptText
} from "./chunk-M36B2IZF.js";

// language-run.ts
import path from "node:path";

// print/data.ts
async function dataText(value, format) {
  switch (format) {
    case "json":
      return `${JSON.stringify(value, null, 2)}
`;
    case "toml": {
      const { stringify } = await import("./dist-6XK6XQ5S.js");
      return `${stringify(value).trimEnd()}
`;
    }
  }
}

// print/template-fault.ts
var TemplateFault = class extends Error {
  /** Lines and columns count from 1; null where nothing tells. */
  position;
  constructor(message, position) {
    super(message);
    this.position = position;
  }
};
var ViewFault = class extends Error {
  named;
  constructor(message, named) {
    super(message);
    this.named = named;
  }
};
function whereIs(path2) {
  return path2 === "" ? "the view" : `${path2} of the view`;
}
var SHOWN = /\0([^\0]*)\0(list|object)\0/;
function shown(value, path2) {
  return `\0${path2}\0${Array.isArray(value) ? "list" : "object"}\0`;
}
function withoutObjects(text) {
  const [, path2, kind] = SHOWN.exec(text) ?? [];
  if (path2 === void 0) return text;
  throw new ViewFault(`${whereIs(path2)} is ${kind === "list" ? "a list" : "an object"}, which is no text`, path2.replace(/\[\d+\]$/, "").replace(/^.*\./, ""));
}
function templateFault(thrown, source) {
  if (!(thrown instanceof Error)) return new TemplateFault(String(thrown), null);
  if (thrown instanceof ViewFault) return new TemplateFault(thrown.message, placeOfName(source, thrown.named));
  const line = Reflect.get(thrown, "lineNumber");
  const column = Reflect.get(thrown, "column");
  if (typeof line === "number" && typeof column === "number") return new TemplateFault(plainer(thrown.message).replace(/ - \d+:\d+$/, ""), { line, column: column + 1 });
  const [, parsed] = /^(?:Parse|Lexical) error on line (\d+)/.exec(thrown.message) ?? [];
  if (parsed !== void 0) return new TemplateFault(`this cannot be read as a template: ${thrown.message.split("\n").at(-1) ?? ""}`, { line: Math.min(Number(parsed), source.trimEnd().split("\n").length), column: 1 });
  return new TemplateFault(thrown.message, null);
}
function plainer(message) {
  return message.replace(/^"(.*)" not defined in \0([^\0]*)\0\w+\0/, (_, name, path2) => `${whereIs(path2)} has no ${JSON.stringify(name)}`).replace(/^You specified knownHelpersOnly, but used the unknown helper (\S+)/, "there is no helper $1 (only `if` and `each`)");
}
function placeOfName(source, name) {
  const word = name.replace(/[^\w]/g, "\\$&");
  const found = new RegExp(`\\{\\{[^{}]*?(?<![\\w.-])(?:[\\w@.-]*[./])?${word}(?![\\w-])`).exec(source);
  if (found === null) return null;
  const before = source.slice(0, found.index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

// print/template.ts
var engine;
var compiled = /* @__PURE__ */ new Map();
async function templateText(source, view) {
  engine ??= (await import("./lib-EZENBQ24.js")).default.create();
  let render = compiled.get(source);
  if (render === void 0) {
    render = engine.compile(source, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      preventIndent: true,
      knownHelpers: { helperMissing: false, blockHelperMissing: false, unless: false, with: false, log: false, lookup: false }
    });
    compiled.set(source, render);
  }
  try {
    return withoutObjects(render(guarded(view)));
  } catch (error) {
    throw templateFault(error, source);
  }
}
function guarded(view, path2 = "") {
  const wrapped = /* @__PURE__ */ new Map();
  return new Proxy(view, {
    // Of a key that is not there, Handlebars says the place in the template.
    has: (target, key) => Object.hasOwn(target, key),
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => shown(target, path2);
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) throw new ViewFault(`${whereIs(path2)} has no ${JSON.stringify(key)}`, key);
      const value = Reflect.get(target, key);
      if (typeof value !== "object" || value === null) return value;
      if (!wrapped.has(key)) wrapped.set(key, guarded(value, Array.isArray(target) ? `${path2}[${key}]` : path2 === "" ? key : `${path2}.${key}`));
      return wrapped.get(key);
    }
  });
}

// print/print.ts
async function printFile(file, templates) {
  switch (file.kind) {
    case "typescript":
      return await typescriptText(file.file);
    case "template":
      return await templateText(new TextDecoder().decode(templateBytes(file.template, templates)), file.view);
    case "data":
      return await dataText(file.value, file.format);
    case "text":
      return file.content;
    case "copy":
      return templateBytes(file.from, templates);
  }
}

// language-run.ts
async function languageFolders(run, report) {
  const folders = /* @__PURE__ */ new Map();
  const language = await languageOf(run, report);
  const files = language?.plan(run.packages, report);
  if (files === void 0 || report.failed) return folders;
  for (const [prefix, inFolder] of byPrefix(files)) {
    const folder = run.isAlone ? run.output : path.posix.join(run.output, prefix);
    folders.set(folder, await printedFolder(prefix, inFolder, { ...run, templates: language?.templates }, report));
  }
  return folders;
}
async function languageOf({ language, module, workingDirectory, names }, report) {
  if (module !== null) {
    const { externalLanguage } = await import("./load-BVZ4RB7C.js");
    return await externalLanguage({ file: module, workingDirectory, key: language, names }, report);
  }
  const load = languages.get(language);
  if (load === void 0) throw new Error(`no language ${language}`);
  return await load();
}
function byPrefix(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files) {
    const prefix = file.path.split("/").slice(0, 2).join("/");
    const group = groups.get(prefix);
    if (group === void 0) groups.set(prefix, [file]);
    else group.push(file);
  }
  return groups;
}
async function printedFolder(prefix, files, run, report) {
  const contents = /* @__PURE__ */ new Map();
  for (const file of files) {
    const name = file.path.slice(prefix.length + 1);
    if (contents.has(name)) report.error("write/path", `Two files would be ${file.path}`);
    contents.set(name, await printedFile(file, run, report));
  }
  return contents;
}
async function printedFile(file, run, report) {
  if (run.templates !== void 0) return await externalFile(file, run.templates, run, report);
  const content = await printFile(file);
  if (run.verify && file.kind === "typescript" && typeof content === "string") {
    const { differences } = await import("./verify-6JM4O6G4.js");
    for (const difference of await differences(file.file, content)) report.error("print/verify", `${file.path} is not what was planned: ${difference}`);
  }
  return content;
}
async function externalFile(file, templates, { workingDirectory }, report) {
  try {
    return await printFile(file, templates);
  } catch (error) {
    const position = error instanceof TemplateFault ? error.position : null;
    const name = file.kind === "template" ? file.template : file.kind === "copy" ? file.from : "";
    const message = error instanceof Error ? error.message : String(error);
    report.error("language/failed", `${file.path}: ${message.split("\n")[0] ?? ""}`, { at: { file: path.relative(workingDirectory, path.join(templates, name)).replaceAll(path.sep, "/"), pointer: "", ...position === null ? {} : { position } } });
    return "";
  }
}

export {
  languageFolders
};
