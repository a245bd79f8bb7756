import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// config.ts
var RESULT_STYLES = ["envelope", "result", "throw"];
var METHOD_STYLES = ["flat", "grouped"];
var PAGINATION_STYLES = ["declared", "found"];
var INT64_STYLES = ["number", "string", "bigint"];
function documentConfig({ document, languages, output, name, overlays = [], results, methods, pagination = "found", int64 }) {
  const fileName = document.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const words = name ?? fileName.replace(/(?:\.openapi)?\.(?:ya?ml|json)$/i, "");
  const packageName = packageNameOf(words);
  if (packageName === "") return null;
  const modules = languages.filter(isModulePath);
  return {
    file: null,
    output,
    ...modules.length > 0 && { externalLanguages: Object.fromEntries(modules.map((module) => [module, module])) },
    packages: [
      {
        name: packageName,
        version: "0.1.0",
        description: "",
        publication: {},
        clients: [{ name: packageName, document, ...overlays.length > 0 && { overlays } }],
        languages: Object.fromEntries(languages.map((language) => [language, {}])),
        names: { types: {}, operations: {} },
        pagination,
        ...results !== void 0 && { results },
        ...methods !== void 0 && { methods },
        ...int64 !== void 0 && { int64 }
      }
    ]
  };
}
function packageNameOf(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "").slice(0, 80);
}
function isKeptName(name) {
  return name.toLowerCase().replace(/[-_.\s]+/g, "") === packageNameOf(name).replaceAll("-", "");
}
function isModulePath(language) {
  return /[./\\]/.test(language);
}
function isPage(text) {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
}
function isOrigin(text) {
  return URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).origin === text;
}

export {
  RESULT_STYLES,
  METHOD_STYLES,
  PAGINATION_STYLES,
  INT64_STYLES,
  documentConfig,
  isKeptName,
  isModulePath,
  isPage,
  isOrigin
};
