// The doors of a language of others, made of how it says that it writes. Each is an allow-list, so that a language that nobody here knows is safe too.
import type { Report } from "../../diagnostics.js";
import { camelCase, kebabCase, pascalCase, Scope, snakeCase } from "../names.js";
import { prose } from "../prose.js";
import { commentLines } from "./comments.js";
import { facts } from "./facts.js";
import { paragraphsOf, textOf, wordsOf } from "./given.js";
import type { Doors, LetterCase, Writing } from "./contract.js";
import { Printable, printable } from "./printable.js";

const JOINED: Readonly<Record<LetterCase, (words: readonly string[]) => string>> = {
  camelCase,
  PascalCase: pascalCase,
  snake_case: snakeCase,
  UPPER_CASE: (words) => snakeCase(words).toUpperCase(),
  "kebab-case": kebabCase,
};

/** A digit cannot come first. */
const LETTER: Readonly<Record<LetterCase, string>> = { camelCase: "n", PascalCase: "N", snake_case: "n", UPPER_CASE: "N", "kebab-case": "n" };

const PLAIN = /^[A-Za-z0-9 _.,:;/()=+-]$/;
/** Nothing keeps a text without quotes from being read as code but its signs. */
const PLAIN_UNQUOTED = /^[A-Za-z0-9 _.-]$/;
const WIDTH = 100;
/** No file may be called so (Windows). */
const DEVICES = ["con", "prn", "aux", "nul", ...["com", "lpt"].flatMap((name) => [..."0123456789"].map((digit) => name + digit))];
const HINT = "Decide one of the names in sdk.yaml, or with --spec in an overlay.";

/** `collisions`: whether a public name that is taken is an error, or gets a number. */
export function doors(writing: Writing, report: Report, collisions: "strict" | "automatic" = "strict"): Doors {
  const reserved = new Set(writing.reserved);
  return {
    name(name, letterCase) {
      const words = wordsOf(name);
      const join = JOINED[letterCase];
      if (join === undefined) throw new TypeError(`there is no letter case ${JSON.stringify(letterCase)}`);
      const spelled = join(words).replace(letterCase === "kebab-case" ? /[^A-Za-z0-9-]/gu : /[^A-Za-z0-9_]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ""}`);
      const named = /^[A-Za-z]/.test(spelled) ? cased(spelled, letterCase) : `${LETTER[letterCase]}${spelled}`;
      return printable(reserved.has(named) && letterCase !== "kebab-case" ? `${named}_` : named);
    },
    comment(text, { indent = "", width = WIDTH, as = null } = {}) {
      if (!/^[ \t]*$/.test(indent)) throw new TypeError("the indent of a comment is spaces or tabs");
      const { line, before, after } = layoutOf(as, writing.comment, writing.comments, "comments");
      const marks = [before, after].flatMap((mark = "") => (mark.trim() === "" ? [] : [mark.trim()]));
      const said = commentLines(paragraphsOf(text), width, marks);
      if (said.length === 0) return null;
      // `//go:build` and `#!` mean something where a space would part them.
      const begin = /\S$/.test(line) ? `${line} ` : line;
      const lines = said.map((part) => `${begin}${part}`.trimEnd());
      return printable([...(before === undefined ? [] : [before]), ...lines, ...(after === undefined ? [] : [after])].join(`\n${indent}`));
    },
    prose: (docs) => prose(docs).filter((paragraph) => paragraph !== ""),
    facts,
    string(text, { as = null } = {}) {
      const { quote, escape } = layoutOf(as, writing.string, writing.strings, "strings");
      const plain = quote === "" ? PLAIN_UNQUOTED : PLAIN;
      const characters = [...textOf(text).replace(/\p{Surrogate}/gu, "\ufffd")].map((character) => (plain.test(character) ? character : escaped(escape(character.codePointAt(0) ?? 0), quote)));
      return printable(`${quote}${characters.join("")}${quote}`);
    },
    code(texts, ...holes) {
      if (!Array.isArray(texts.raw)) throw new TypeError("text.code is a tag of a template: text.code`...`");
      return printable(texts.reduce((joined, text, index) => joined + held(holes[index - 1]) + text));
    },
    join: (parts, separator) => printable([...parts].map(held).join(held(separator))),
    scope(taken = [], { ignoreCase = false } = {}) {
      // Words of the language have their case: `Class` is free where `class` is not.
      const scope = new Scope(report, { reserved: [...(ignoreCase ? DEVICES : reserved), ...taken], collisions, ignoreCase });
      return {
        declare: (name, at) => printable(scope.declare(held(name), at, HINT)),
        local: (name) => printable(scope.local(held(name))),
      };
    },
  };
}

function layoutOf<Layout>(name: string | null, usual: Layout, others: { readonly [name: string]: Layout } = {}, where: string): Layout {
  if (name === null) return usual;
  const layout = Object.hasOwn(others, name) ? others[name] : undefined;
  if (layout === undefined) throw new TypeError(`writing.${where} has no ${JSON.stringify(name)}`);
  return layout;
}

/** Letters without cases, and what spells them, are in the case that was asked for. */
function cased(name: string, letterCase: LetterCase): string {
  if (letterCase === "UPPER_CASE") return name.toUpperCase();
  return letterCase === "PascalCase" ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
}

/** What the language writes for a character cannot end the text, whatever the document holds. */
function escaped(written: unknown, quote: string): string {
  if (typeof written !== "string" || written === "" || written === quote || /[\r\n]/.test(written)) throw new TypeError(`writing.string.escape gave ${JSON.stringify(written)}, which cannot stand for a character`);
  return written;
}

function held(part: unknown): string {
  if (part instanceof Printable || (typeof part === "number" && Number.isFinite(part))) return String(part);
  throw new TypeError(`${JSON.stringify(part)} is not printable: text comes from text.name, text.comment, text.string or text.code`);
}
