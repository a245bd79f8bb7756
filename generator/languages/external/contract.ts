// The contract with those who write a language of their own (generator/languages.md): what they give, and what they get.
import type { Place } from "../../diagnostics.js";
import type { Docs, Field, Json, Name, Package, Words } from "../../model/model.js";
import type { Printable } from "./printable.js";

export type { Place } from "../../diagnostics.js";
export type * from "../../model/model.js";
export type { Printable } from "./printable.js";

/** The default export of the module that `--language ./go/language.mjs`, or `languages` in sdk.yaml, names. */
export interface ExternalLanguage {
  /** Version of this contract; another one is refused. */
  readonly contract: 1;
  /** The folder of its output, and its name in sdk.yaml: lower-case words joined by hyphens. */
  readonly name: string;
  readonly writing: Writing;
  /** The files of one package. The same package gives the same files: no clock, no network, no other state. */
  plan(given: Given): Iterable<ExternalFile>;
}

/** How the language writes what others said, so that it stays what it is: a name, a comment, a text. */
export interface Writing {
  /** Words that cannot be names; a name that would be one gets `_` at its end. */
  readonly reserved: readonly string[];
  readonly comment: CommentLayout;
  /** Others beside it, by names of the module: what `as` of `text.comment` says. `header`, where given, is that of the header. */
  readonly comments?: { readonly [name: string]: CommentLayout };
  readonly string: StringLayout;
  /** Others beside it, by names of the module: what `as` of `text.string` says. Their `quote` may be empty, as between tags of XML: then `, : ; / ( ) = +` are escaped too. */
  readonly strings?: { readonly [name: string]: StringLayout };
}

export interface StringLayout {
  /** At both ends: `"`. */
  readonly quote: string;
  /** What stands for a character (a code point, no surrogate) other than `A-Z a-z 0-9 space _ . , : ; / ( ) = + -`: `\u00e9`. */
  escape(codePoint: number): string;
}

export interface CommentLayout {
  /** Stands before each line of a comment, with a space after it. */
  readonly line: string;
  /** On a line before them. */
  readonly before?: string;
  /** On a line after them: two signs or more. */
  readonly after?: string;
}

export interface Given {
  readonly package: Package;
  /** What sdk.yaml says beside the name of the language, for the language to check. Empty with `--spec`. */
  readonly settings: { readonly [name: string]: Json };
  readonly text: Doors;
  /** A comment of one line that says what the files were made of. */
  readonly header: Printable;
  readonly report: LanguageReport;
}

export interface LanguageReport {
  /** Ends the run; nothing is written. */
  error(message: string, at: Place): void;
  /** What cannot be expressed, and what stands in its place. With sdk.yaml, and with `--strict`, it ends the run too. */
  warning(message: string, at: Place): void;
  /** What is good to know; it never ends a run. */
  info(message: string, at: Place): void;
}

export type LetterCase = "camelCase" | "PascalCase" | "snake_case" | "UPPER_CASE" | "kebab-case";

/** The only ways from the text of a document into a template. */
export interface Doors {
  /** An identifier of ASCII letters, digits and `_`; other letters are spelled by their numbers (`u4e2d`). `kebab-case` is for names of files. */
  name(name: Name | Words, letterCase: LetterCase): Printable;
  /** Lines of a comment, the first without `indent`: paragraphs, with an empty line between; null when there is nothing to say. `width`: of the text, default 100. `as`: one of `writing.comments`. */
  comment(text: string | Docs | readonly (string | CommentTag)[], options?: { readonly indent?: string; readonly width?: number; readonly as?: string }): Printable | null;
  /** Summary and description as paragraphs, nothing said twice: text for `comment`, to be changed before where a language asks for it. */
  prose(docs: Docs): readonly string[];
  /** Sentences on a member that types do not say, for `comment`: its format, limits and default. */
  facts(field: Field): readonly string[];
  /** A text as a literal, with its quotes. `as`: one of `writing.strings`. */
  string(text: string, options?: { readonly as?: string }): Printable;
  /** Code of the language itself, with printable text in its holes: text.code`[]${item}`. */
  code(texts: TemplateStringsArray, ...holes: readonly (Printable | number)[]): Printable;
  join(parts: Iterable<Printable>, separator: Printable): Printable;
  /** Names that live side by side. `reserved`: names that are taken before. `ignoreCase`: for names of files: `User` and `USER` are one, and `aux` is none, as on some systems. */
  scope(reserved?: readonly string[], options?: { readonly ignoreCase?: boolean }): NameScope;
}

/** A tag of the language in its comments, such as `@param name` or `@deprecated`, and text behind it. Lines with tags stand together. */
export interface CommentTag {
  readonly tag: Printable;
  readonly text: string;
}

export interface NameScope {
  /** Takes a name that callers see, and that sdk.yaml can decide: of a type, a call. A second claim is an error with both places; with `--names automatic` it gets a number, and the run says so. */
  declare(name: Printable, at: Place): Printable;
  /** Takes a name that nobody decides: of a member, a value, a helper. The first free of `name`, `name2`, `name3` ... */
  local(name: Printable): Printable;
}

/** Paths are relative with forward slashes: of the output in the folder of the package, of templates in the folder of the module. */
export type ExternalFile = { readonly path: string | Printable } & (
  /** Handlebars, strict: names, `if` of a boolean or null, `each`. The view holds printable text, numbers, booleans, null, lists and objects of these. */
  | { readonly template: string; readonly view: object }
  /** As it is. */
  | { readonly copy: string }
  /** Written by a serializer; texts in it need no door. */
  | { readonly data: Json; readonly format: "json" | "toml" }
);
