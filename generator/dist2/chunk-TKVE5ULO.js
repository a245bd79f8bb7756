import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  _enum,
  _maxLength,
  _minLength,
  _regex,
  array,
  checkedValue,
  custom,
  nullable,
  optional,
  record,
  refine,
  strictObject,
  string
} from "./chunk-5ZQCKY36.js";
import {
  INT64_STYLES,
  METHOD_STYLES,
  PAGINATION_STYLES,
  RESULT_STYLES,
  isOrigin,
  isPage
} from "./chunk-W5QYSUIG.js";

// config-file.ts
import path from "node:path";
var json = custom((value) => value !== void 0);
var slug = string().check(_regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"), _maxLength(80));
var identifier = string().check(_regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "must be a name of letters and digits"));
var className = string().check(_regex(/^[A-Z][A-Za-z0-9]{0,99}$/, "must be the name of a class, such as ShopAdmin"));
var version = string().check(
  _regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/, "must be a version such as 1.2.3")
);
var relativePath = string().check(
  _minLength(1),
  refine((value) => !path.isAbsolute(value) && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(value) && !value.split(/[\\/]/).includes(".."), "must be a relative path that stays inside")
);
var license = string().check(_regex(/^\(*[A-Za-z0-9.+-]+\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/, "must be an SPDX license expression such as Apache-2.0"), _maxLength(200));
var line = string().check(_regex(/^[^\0-\u001f\u007f]*\S[^\0-\u001f\u007f]*$/, "must be a text of one line"), _maxLength(200));
var page = string().check(refine(isPage, "must be the https address of a page, without credentials"));
var origin = string().check(refine(isOrigin, "must be an https origin such as https://example.com"));
var names = record(string(), identifier);
var entryShape = strictObject({
  version,
  description: optional(string()),
  license: optional(strictObject({ identifier: license, file: relativePath })),
  author: optional(strictObject({ name: line, email: optional(string().check(_regex(/^[^\s<>@]+@[^\s<>@]+$/, "must be an address of e-mail"))), url: optional(page) })),
  homepage: optional(page),
  repository: optional(page),
  issues: optional(page),
  keywords: optional(array(line)),
  clients: record(slug, strictObject({ document: relativePath, overlays: optional(array(relativePath)), className: optional(className) })),
  languages: record(slug, nullable(record(string(), json))),
  results: optional(_enum(RESULT_STYLES)),
  methods: optional(_enum(METHOD_STYLES)),
  pagination: optional(_enum(PAGINATION_STYLES)),
  int64: optional(_enum(INT64_STYLES)),
  names: optional(strictObject({ types: optional(names), operations: optional(names) }))
});
var shape = strictObject({
  output: optional(relativePath),
  allowedOrigins: optional(array(origin)),
  languages: optional(record(slug, relativePath)),
  packages: record(slug, entryShape)
});
async function readConfig(file, report, sources) {
  const value = await sources.value(file, report, null);
  if (value === void 0) return null;
  const displayed = sources.displayed(file);
  const config = checkedValue(shape, { value, at: { file: displayed, pointer: "" } }, "config/shape", report);
  if (config === void 0) return null;
  const packages = sorted(config.packages).map(([name, entry]) => {
    if (Object.keys(entry.clients).length === 0) report.error("config/shape", `The package ${name} has no client`, { at: { file: displayed, pointer: `/packages/${name}/clients` } });
    if (Object.keys(entry.languages).length === 0) report.error("config/shape", `The package ${name} has no language`, { at: { file: displayed, pointer: `/packages/${name}/languages` } });
    return {
      name,
      at: { file: displayed, pointer: `/packages/${name}` },
      version: entry.version,
      description: entry.description ?? "",
      publication: publicationOf(entry, { file: displayed, pointer: `/packages/${name}/license/file` }, report, sources),
      clients: sorted(entry.clients).map(([client, { document, overlays, className: chosen }]) => ({
        name: client,
        document: beside(displayed, document),
        ...overlays !== void 0 && { overlays: overlays.map((overlay) => beside(displayed, overlay)) },
        ...chosen !== void 0 && { className: chosen }
      })),
      languages: Object.fromEntries(sorted(entry.languages).map(([language, settings]) => [language, settings ?? {}])),
      names: { types: entry.names?.types ?? {}, operations: entry.names?.operations ?? {} },
      ...entry.results !== void 0 && { results: entry.results },
      ...entry.methods !== void 0 && { methods: entry.methods },
      ...entry.pagination !== void 0 && { pagination: entry.pagination },
      ...entry.int64 !== void 0 && { int64: entry.int64 }
    };
  });
  if (packages.length === 0) report.error("config/shape", "There is no package", { at: { file: displayed, pointer: "/packages" } });
  return {
    file: displayed,
    output: config.output ?? "generated",
    packages,
    ...config.languages !== void 0 && { externalLanguages: Object.fromEntries(sorted(config.languages).map(([name, module]) => [name, beside(displayed, module)])) },
    ...config.allowedOrigins !== void 0 && { allowedOrigins: config.allowedOrigins }
  };
}
function publicationOf({ license: wanted, author, homepage, repository, issues, keywords }, licenseAt, report, sources) {
  const text = wanted === void 0 ? void 0 : sources.plainText(path.resolve(sources.workingDirectory, beside(licenseAt.file, wanted.file)), report, licenseAt);
  return {
    ...wanted !== void 0 && text !== void 0 && { license: { identifier: wanted.identifier, text } },
    ...author !== void 0 && { author: { name: author.name, ...author.email !== void 0 && { email: author.email }, ...author.url !== void 0 && { url: author.url } } },
    ...homepage !== void 0 && { homepage },
    ...repository !== void 0 && { repository },
    ...issues !== void 0 && { issues },
    ...keywords !== void 0 && { keywords }
  };
}
function beside(config, file) {
  return path.posix.join(path.posix.dirname(config), file.replaceAll("\\", "/"));
}
function sorted(record2) {
  return Object.entries(record2).sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0);
}

export {
  readConfig
};
