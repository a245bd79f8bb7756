// What sdk.yaml says: which documents make which clients and packages, and the names decided by hand.
import type { Place } from "./diagnostics.js";
import type { Json } from "./document/document.js";
import type { Publication } from "./publication.js";

/** What a call comes to: an envelope with a status, a result that tells success and failure apart, or data with failures thrown. */
export const RESULT_STYLES = ["envelope", "result", "throw"] as const;
export type ResultStyle = (typeof RESULT_STYLES)[number];

/** Where the calls stand on a client: on itself, or on an object for each tag. */
export const METHOD_STYLES = ["flat", "grouped"] as const;
export type MethodStyle = (typeof METHOD_STYLES)[number];

/** Which calls have pages: those whose document says so (`x-pagination`), or also those whose names and types suggest it. */
export const PAGINATION_STYLES = ["declared", "found"] as const;
export type PaginationStyle = (typeof PAGINATION_STYLES)[number];

/** What whole numbers of 64 bits (`format: int64`) are in languages whose numbers do not keep their digits. */
export const INT64_STYLES = ["number", "string", "bigint"] as const;
export type Int64Style = (typeof INT64_STYLES)[number];

export interface Config {
  /** The configuration file, relative to the working directory; null when there is none (`--spec`). */
  readonly file: string | null;
  /** Output folder, relative to the working directory. */
  readonly output: string;
  readonly packages: readonly PackageConfig[];
  /** Modules of languages that others wrote, relative to the working directory, by name; with `--spec` by their path as it was given. Absent: none. */
  readonly externalLanguages?: { readonly [name: string]: string };
  /** Origins that references may lead to: `https://example.com`. Absent: none. */
  readonly allowedOrigins?: readonly string[];
}

export interface PackageConfig {
  readonly name: string;
  /** Where the configuration says so; absent with `--spec`. */
  readonly at?: Place;
  readonly version: string;
  readonly description: string;
  readonly publication: Publication;
  readonly clients: readonly ClientConfig[];
  /** Settings per language, checked by that language. A language that is named here is generated. */
  readonly languages: { readonly [language: string]: Json };
  readonly names: NamesConfig;
  /** Default: `envelope` for a client whose document declares one, else `result`. */
  readonly results?: ResultStyle;
  /** Default: `flat`. Grouping is for packages without envelopes. */
  readonly methods?: MethodStyle;
  /** Default: `declared`. */
  readonly pagination?: PaginationStyle;
  /** Default: `number`. */
  readonly int64?: Int64Style;
}

export interface ClientConfig {
  /** `management`. */
  readonly name: string;
  /** Root document, relative to the working directory; the key of the map of documents. */
  readonly document: string;
  /** Overlays of the document in their order, relative to the working directory. */
  readonly overlays?: readonly string[];
  /** Name of the class, decided by hand: `FiefAdmin`. Absent: each language makes one of `name` (`ManagementClient`). */
  readonly className?: string;
}

/** Names decided by hand. A key is the name in the document, or `file#pointer` where one name stands in several places. */
export interface NamesConfig {
  readonly types: { readonly [nameOrPlace: string]: string };
  readonly operations: { readonly [nameOrPlace: string]: string };
}

/** Settings of `--spec`: one document, one package, no file of settings. */
export interface DocumentSettings {
  /** Relative to the working directory. */
  readonly document: string;
  /** Names of ours, or paths of modules. */
  readonly languages: readonly string[];
  readonly output: string;
  /** Overlays of the document in their order, relative to the working directory. */
  readonly overlays?: readonly string[];
  /** Default: the name of the file; never what the document says about itself. */
  readonly name: string | null;
  readonly results?: ResultStyle;
  readonly methods?: MethodStyle;
  /** Default: `found`. */
  readonly pagination?: PaginationStyle;
  readonly int64?: Int64Style;
}

/** The configuration that `--spec` stands for; null when no name can be made of the file's. */
export function documentConfig({ document, languages, output, name, overlays = [], results, methods, pagination = "found", int64 }: DocumentSettings): Config | null {
  const fileName = document.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const words = name ?? fileName.replace(/(?:\.openapi)?\.(?:ya?ml|json)$/i, "");
  const packageName = packageNameOf(words);
  if (packageName === "") return null;
  const modules = languages.filter(isModulePath);
  return {
    file: null,
    output,
    ...(modules.length > 0 && { externalLanguages: Object.fromEntries(modules.map((module) => [module, module])) }),
    packages: [
      {
        name: packageName,
        version: "0.1.0",
        description: "",
        publication: {},
        clients: [{ name: packageName, document, ...(overlays.length > 0 && { overlays }) }],
        languages: Object.fromEntries(languages.map((language) => [language, {}])),
        names: { types: {}, operations: {} },
        pagination,
        ...(results !== undefined && { results }),
        ...(methods !== undefined && { methods }),
        ...(int64 !== undefined && { int64 }),
      },
    ],
  };
}

function packageNameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "").slice(0, 80);
}

/** Whether the package that `--name` asks for is called so but for letter case and separators. */
export function isKeptName(name: string): boolean {
  return name.toLowerCase().replace(/[-_.\s]+/g, "") === packageNameOf(name).replaceAll("-", "");
}

/** Names of languages have neither folders nor endings. */
export function isModulePath(language: string): boolean {
  return /[./\\]/.test(language);
}

/** The address of a page that anybody may open. */
export function isPage(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
}

/** An https origin as it is compared: scheme, host and port, nothing behind. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).origin === text;
}
