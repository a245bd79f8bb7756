// The door for prose: the specification's words as comments that nothing in them can end, steer or hide from.
import type { ClientOption, Docs, Field, Limits } from "../../model/model.js";
import { type Comment, trustedComment } from "./code.js";

const WIDTH = 120;

/** Bidirectional controls, invisible characters and controls other than line feed and tab. */
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const NEWLINES = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;

/** A tag of ours; `text` is encoded like all other text. */
export interface Tag {
  readonly name: "default" | "deprecated" | "see" | "throws";
  readonly text: string;
}

/**
 * The text of a JSDoc comment as the printer wants it: without marks, beginning with a line feed when it has several
 * lines. Null when there is nothing to say.
 */
export function comment(paragraphs: readonly string[], tags: readonly Tag[] = [], indentation = 0): Comment | null {
  const width = WIDTH - indentation - " * ".length;
  const blocks = paragraphs.map((paragraph) => lines(paragraph, width)).filter((block) => block.length > 0);
  const tagLines = tags.flatMap(({ name, text }) => {
    const [first = "", ...rest] = lines(text, width - name.length - 2);
    return [`@${name} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : `  ${line}`))];
  });
  if (tagLines.length > 0) blocks.push(tagLines);
  const all = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  const [only] = all;
  if (only === undefined) return null;
  const single = all.length === 1 && only.length + "/** */".length + 1 <= WIDTH - indentation;
  return trustedComment(single ? only : `\n${all.join("\n")}`);
}

/** One line for a `//` comment. */
export function lineComment(text: string): Comment {
  return trustedComment(neutral(text.replace(NEWLINES, " ")));
}

/** Summary and description, without saying the same twice. */
export function prose(docs: Docs): readonly string[] {
  const { summary, description } = docs;
  if (description === "" || description === summary) return [summary];
  return description.startsWith(summary) ? [description] : [summary, description];
}

/** What can be said of a field beside its type. */
export function fieldComment(field: Field, format: string | null): Comment | null {
  const facts = [formatText(format), limitsText(field.limits)].filter((text) => text !== "").join(" ");
  const words = prose(field.docs).filter((text) => text !== "");
  const [first] = words;
  const short = words.length === 1 && first !== undefined && !first.includes("\n");
  const paragraphs = short ? [facts === "" ? first : `${sentence(first)} ${facts}`] : [...words, facts];
  const tags: Tag[] = [];
  if (field.default !== undefined) tags.push({ name: "default", text: JSON.stringify(field.default) });
  if (field.deprecated) tags.push({ name: "deprecated", text: "" });
  return comment(paragraphs, tags, 2);
}

export function optionComment(option: ClientOption): Comment | null {
  const { docs, requiredUnless } = option;
  const need = requiredUnless === null ? "" : `Required unless \`${requiredUnless.option}\` is \`${JSON.stringify(requiredUnless.value)}\`.`;
  const tags: Tag[] = option.default === undefined ? [] : [{ name: "default", text: JSON.stringify(option.default) }];
  return comment([...prose(docs), need], tags, 2);
}

export function operationSource(method: string, path: string): string {
  return `\`${method} ${path.replaceAll("`", "'")}\``;
}

function sentence(text: string): string {
  return /[.!?:;)\u3002]$/.test(text.trimEnd()) ? text : `${text}.`;
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "Date and time (RFC 3339).",
  date: "Date (RFC 3339).",
  uri: "URI.",
  byte: "Base64.",
};

function formatText(format: string | null): string {
  return format !== null && Object.hasOwn(FORMATS, format) ? (FORMATS[format] ?? "") : "";
}

function limitsText(limits: Limits): string {
  const facts = [
    range("Value", limits.minimum, limits.maximum, ""),
    range("Length", limits.minLength, limits.maxLength, ""),
    range("Holds", limits.minItems, limits.maxItems, " items"),
    limits.pattern === undefined ? "" : `Pattern: \`${limits.pattern}\`.`,
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}

function range(what: string, least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return least === most ? `${what}: ${least}${unit}.` : `${what}: ${least} to ${most}${unit}.`;
  if (least !== undefined) return `${what}: at least ${least}${unit}.`;
  return most === undefined ? "" : `${what}: at most ${most}${unit}.`;
}

/** Cleaned, wrapped, and only then encoded where a line begins: wrapping moves words to line starts. */
function lines(text: string, width: number): string[] {
  const clean = text.replace(/\p{Surrogate}/gu, "\ufffd").replace(NEWLINES, "\n").replaceAll("\t", "  ").replace(HIDDEN, "").trim();
  if (clean === "") return [];
  const wrapped: string[] = [];
  let fenced = false;
  for (const line of clean.split("\n")) {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence || fenced) wrapped.push(line.trimEnd());
    else wrapped.push(...wrap(line.trimEnd(), width));
    if (fence) fenced = !fenced;
  }
  return wrapped.map(neutral);
}

/** Breaks at spaces; what follows a list mark is indented as far as its first line. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width || line.startsWith("|")) return [line];
  const margin = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? "";
  const lead = " ".repeat(Math.min(margin.length, 8));
  const wrapped: string[] = [];
  let current = margin;
  let empty = true;
  for (const word of line.slice(margin.length).split(/ +/)) {
    if (!empty && current.length + 1 + word.length > width) {
      wrapped.push(current);
      current = lead + word;
    } else {
      current = empty ? current + word : `${current} ${word}`;
    }
    empty = false;
  }
  return [...wrapped, current];
}

/** The end of the comment, tags, and the marks that tools obey inside comments lose their meaning and keep their look. */
function neutral(line: string): string {
  return line
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(HIDDEN, "")
    .replace(/\*\//g, "*\\/")
    .replace(/(\/[/*]+)(?=[#@])/g, "$1 ")
    .replace(/([#@])(?=__[A-Z_]+__)/g, "$1 ")
    .replace(/(^|[\s{*([])@/g, "$1\\@");
}
