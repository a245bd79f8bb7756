// Reads sdk.yaml: its shape, and what one of its entries can get wrong.
import path from "node:path";
import * as z from "zod/mini";
import { type Config, INT64_STYLES, isOrigin, isPage, METHOD_STYLES, type PackageConfig, PAGINATION_STYLES, RESULT_STYLES } from "./config.js";
import type { Place, Report } from "./diagnostics.js";
import type { Json } from "./document/document.js";
import { checkedValue } from "./document/shape-problems.js";
import type { Sources } from "./document/sources.js";
import type { Publication } from "./publication.js";

const json = z.custom<Json>((value) => value !== undefined);
/** Becomes a folder and a part of names in every language. */
const slug = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"), z.maxLength(80));
const identifier = z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "must be a name of letters and digits"));
const className = z.string().check(z.regex(/^[A-Z][A-Za-z0-9]{0,99}$/, "must be the name of a class, such as ShopAdmin"));
/** semver.org, version 2.0.0. */
const version = z.string().check(
  z.regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/, "must be a version such as 1.2.3"),
);
const relativePath = z.string().check(
  z.minLength(1),
  z.refine((value) => !path.isAbsolute(value) && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(value) && !value.split(/[\\/]/).includes(".."), "must be a relative path that stays inside"),
);
/** SPDX license expression (SPDX 2.3, annex D), as far as its form goes. */
const license = z.string().check(z.regex(/^\(*[A-Za-z0-9.+-]+\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/, "must be an SPDX license expression such as Apache-2.0"), z.maxLength(200));
const line = z.string().check(z.regex(/^[^\0-\u001f\u007f]*\S[^\0-\u001f\u007f]*$/, "must be a text of one line"), z.maxLength(200));
const page = z.string().check(z.refine(isPage, "must be the https address of a page, without credentials"));
const origin = z.string().check(z.refine(isOrigin, "must be an https origin such as https://example.com"));
const names = z.record(z.string(), identifier);

const entryShape = z.strictObject({
  version,
  description: z.optional(z.string()),
  license: z.optional(z.strictObject({ identifier: license, file: relativePath })),
  author: z.optional(z.strictObject({ name: line, email: z.optional(z.string().check(z.regex(/^[^\s<>@]+@[^\s<>@]+$/, "must be an address of e-mail"))), url: z.optional(page) })),
  homepage: z.optional(page),
  repository: z.optional(page),
  issues: z.optional(page),
  keywords: z.optional(z.array(line)),
  clients: z.record(slug, z.strictObject({ document: relativePath, overlays: z.optional(z.array(relativePath)), className: z.optional(className) })),
  languages: z.record(slug, z.nullable(z.record(z.string(), json))),
  results: z.optional(z.enum(RESULT_STYLES)),
  methods: z.optional(z.enum(METHOD_STYLES)),
  pagination: z.optional(z.enum(PAGINATION_STYLES)),
  int64: z.optional(z.enum(INT64_STYLES)),
  names: z.optional(z.strictObject({ types: z.optional(names), operations: z.optional(names) })),
});

const shape = z.strictObject({
  output: z.optional(relativePath),
  allowedOrigins: z.optional(z.array(origin)),
  languages: z.optional(z.record(slug, relativePath)),
  packages: z.record(slug, entryShape),
});

/**
 * The configuration, with documents relative to the working directory; null after reporting. Documents stand in the file
 * relative to itself, `output` (default: `generated`) relative to the working directory. Packages and clients are sorted by name.
 */
export async function readConfig(file: string, report: Report, sources: Sources): Promise<Config | null> {
  const value = await sources.value(file, report, null);
  if (value === undefined) return null;
  const displayed = sources.displayed(file);
  const config = checkedValue(shape, { value, at: { file: displayed, pointer: "" } }, "config/shape", report);
  if (config === undefined) return null;
  const packages = sorted(config.packages).map(([name, entry]): PackageConfig => {
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
        ...(overlays !== undefined && { overlays: overlays.map((overlay) => beside(displayed, overlay)) }),
        ...(chosen !== undefined && { className: chosen }),
      })),
      languages: Object.fromEntries(sorted(entry.languages).map(([language, settings]) => [language, settings ?? {}])),
      names: { types: entry.names?.types ?? {}, operations: entry.names?.operations ?? {} },
      ...(entry.results !== undefined && { results: entry.results }),
      ...(entry.methods !== undefined && { methods: entry.methods }),
      ...(entry.pagination !== undefined && { pagination: entry.pagination }),
      ...(entry.int64 !== undefined && { int64: entry.int64 }),
    };
  });
  if (packages.length === 0) report.error("config/shape", "There is no package", { at: { file: displayed, pointer: "/packages" } });
  return {
    file: displayed,
    output: config.output ?? "generated",
    packages,
    ...(config.languages !== undefined && { externalLanguages: Object.fromEntries(sorted(config.languages).map(([name, module]) => [name, beside(displayed, module)])) }),
    ...(config.allowedOrigins !== undefined && { allowedOrigins: config.allowedOrigins }),
  };
}

function publicationOf({ license: wanted, author, homepage, repository, issues, keywords }: z.infer<typeof entryShape>, licenseAt: Place, report: Report, sources: Sources): Publication {
  const text = wanted === undefined ? undefined : sources.plainText(path.resolve(sources.workingDirectory, beside(licenseAt.file, wanted.file)), report, licenseAt);
  return {
    ...(wanted !== undefined && text !== undefined && { license: { identifier: wanted.identifier, text } }),
    ...(author !== undefined && { author: { name: author.name, ...(author.email !== undefined && { email: author.email }), ...(author.url !== undefined && { url: author.url }) } }),
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && { repository }),
    ...(issues !== undefined && { issues }),
    ...(keywords !== undefined && { keywords }),
  };
}

function beside(config: string, file: string): string {
  return path.posix.join(path.posix.dirname(config), file.replaceAll("\\", "/"));
}

function sorted<Value>(record: { readonly [key: string]: Value }): readonly (readonly [string, Value])[] {
  return Object.entries(record).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
