// The door for prose: the specification's words as comments that nothing in them can end, steer or hide from.
import type { ClientOption, Field } from "../../model/model.js";
import { defaultText, formatText, HIDDEN, limitsText, NEWLINES, prose, sentence, wrapped } from "../prose.js";
import { type Comment, trustedComment } from "./code.js";

const WIDTH = 120;

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
  const all: string[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) addBlock(all, lines(paragraphs[index] ?? "", width));
  if (tags.length > 0) addBlock(all, tags.flatMap((tag) => tagLines(tag, width)));
  const only = all[0];
  if (only === undefined) return null;
  const single = all.length === 1 && only.length + "/** */".length + 1 <= WIDTH - indentation;
  return trustedComment(single ? only : `\n${all.join("\n")}`);
}

function addBlock(all: string[], block: readonly string[]): void {
  if (block.length === 0) return;
  if (all.length > 0) all.push("");
  for (let index = 0; index < block.length; index += 1) all.push(block[index] ?? "");
}

function tagLines({ name, text }: Tag, width: number): readonly string[] {
  const [first = "", ...rest] = lines(text, width - name.length - 2);
  return [`@${name} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : `  ${line}`))];
}

/** One line for a `//` comment. */
export function lineComment(text: string): Comment {
  return trustedComment(neutral(text.replace(NEWLINES, " ")));
}

/** What can be said of a field beside its type. */
export function fieldComment(field: Field, format: string | null): Comment | null {
  const facts = `${formatText(format)} ${limitsText(field.limits)}`.trim();
  const words = prose(field.docs).filter((text) => text !== "");
  const first = words[0];
  const short = words.length === 1 && first !== undefined && !first.includes("\n");
  const paragraphs = short ? [facts === "" ? first : `${sentence(first)} ${facts}`] : [...words, facts];
  const tags: Tag[] = [];
  const usual = defaultText(field.default);
  if (usual !== null) tags.push({ name: "default", text: usual });
  if (field.deprecated) tags.push({ name: "deprecated", text: "" });
  return comment(paragraphs, tags, 2);
}

/** Of an option that says whom access tokens must be for, and may be null. */
export const ANYBODY = "`null`: anybody. `undefined`: as if it were not given.";

/** `further`: what the document does not say. */
export function optionComment(option: ClientOption, further: string): Comment | null {
  const { docs, requiredUnless } = option;
  const need = requiredUnless === null ? "" : `Required unless \`${requiredUnless.option}\` is \`${JSON.stringify(requiredUnless.value)}\`.`;
  const tags: Tag[] = option.default === undefined ? [] : [{ name: "default", text: JSON.stringify(option.default) }];
  return comment([...prose(docs), need, further], tags, 2);
}

export function operationSource(method: string, path: string): string {
  return `\`${method} ${path.replaceAll("`", "'")}\``;
}

/** Wrapped, and only then encoded where a line begins: wrapping moves words to line starts. */
function lines(text: string, width: number): string[] {
  const found = wrapped(text, width);
  for (let index = 0; index < found.length; index += 1) found[index] = neutral(found[index] ?? "");
  return found;
}

/** What may have a meaning in a comment: most lines hold none of it. */
const SUSPECT = /[^ -~]|\*\/|\/[/*]+[#@]|#__|@/;

/** The end of the comment, tags, and the marks that tools obey inside comments lose their meaning and keep their look. */
function neutral(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return line
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(HIDDEN, "")
    .replace(/\*\//g, "*\\/")
    .replace(/(\/[/*]+)(?=[#@])/g, "$1 ")
    .replace(/([#@])(?=__[A-Z_]+__)/g, "$1 ")
    .replace(/(^|[\s{*([])@/g, "$1\\@");
}
