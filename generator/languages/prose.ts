// Words of the specification before a language makes comments of them: cleaned, wrapped, and facts that the types do not say.
import type { Docs, Field, Limits, Operation } from "../model/model.js";

/** Bidirectional controls, invisible characters and controls other than line feed and tab. */
export const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
export const NEWLINES = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;

/** Summary and description, without saying the same twice. */
export function prose(docs: Docs): readonly string[] {
  const { summary, description } = docs;
  if (description === "" || description === summary) return [summary];
  return description.startsWith(summary) ? [description] : [summary, description];
}

/** Most texts: there is nothing to clean in them. */
const CLEAN = /^[ -~\n]*$/;

/** Lines of the text without what is hidden, none of them longer than `width` where a space allows it. What ends a comment of a language is still in it. */
export function wrapped(text: string, width: number): string[] {
  const clean = (CLEAN.test(text) ? text : cleaned(text)).trim();
  if (clean === "") return [];
  if (clean.length <= width && !clean.includes("\n")) return [clean];
  const lines: string[] = [];
  let fenced = false;
  for (const line of clean.split("\n")) {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence || fenced) lines.push(line.trimEnd());
    else for (const part of wrap(line.trimEnd(), width)) lines.push(part);
    if (fence) fenced = !fenced;
  }
  return lines;
}

function cleaned(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(NEWLINES, "\n").replaceAll("\t", "  ").replace(HIDDEN, "");
}

/** Breaks at spaces; what follows a list mark is indented as far as its first line. */
function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width || line.startsWith("|")) return [line];
  const margin = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? "";
  const hanging = " ".repeat(Math.min(margin.length, 8));
  const text = line.slice(margin.length).replace(/ {2,}/g, " ");
  const wrapped: string[] = [];
  let lead = margin;
  let start = 0;
  while (lead.length + text.length - start > width) {
    // A word that is too long has a line to itself.
    const fitting = text.lastIndexOf(" ", start + width - lead.length);
    const end = fitting > start ? fitting : text.indexOf(" ", start + 1);
    if (end === -1) break;
    wrapped.push(lead + text.slice(start, end));
    start = end + 1;
    lead = hanging;
  }
  wrapped.push(lead + text.slice(start));
  return wrapped;
}

/** With a full stop where it ends without a mark. */
export function sentence(text: string): string {
  return /[.!?:;)\u3002]$/.test(text.trimEnd()) ? text : `${text}.`;
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "Date and time (RFC 3339).",
  date: "Date (RFC 3339).",
  uri: "URI.",
  byte: "Base64.",
  base64: "Base64.",
};

/** What a format means, for those that say more than the type. */
export function formatText(format: string | null): string {
  return format !== null && Object.hasOwn(FORMATS, format) ? (FORMATS[format] ?? "") : "";
}

/** `Length: 1 to 20.` Without numbers that may have been others in the document. */
export function limitsText(limits: Limits): string {
  if (Object.keys(limits).length === 0) return "";
  const facts = [
    range("Value", exact(limits.minimum), exact(limits.maximum), ""),
    range("Length", exact(limits.minLength), exact(limits.maxLength), ""),
    range("Holds", exact(limits.minItems), exact(limits.maxItems), " items"),
    limits.pattern === undefined ? "" : `Pattern: \`${limits.pattern}\`.`,
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}

/** A default as JSON; null where there is none, or where digits of a number in it may be lost. */
export function defaultText(value: Field["default"]): string | null {
  return value === undefined || hasLostDigits(value) ? null : JSON.stringify(value);
}

function exact(limit: number | undefined): number | undefined {
  return limit === undefined || hasLostDigits(limit) ? undefined : limit;
}

function hasLostDigits(value: NonNullable<Field["default"]> | null): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasLostDigits);
}

function range(what: string, least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return least === most ? `${what}: ${least}${unit}.` : `${what}: ${least} to ${most}${unit}.`;
  if (least !== undefined) return `${what}: at least ${least}${unit}.`;
  return most === undefined ? "" : `${what}: at most ${most}${unit}.`;
}

/** Where a call goes that has a server of its own; empty for others. `mark` stands around code. */
export function serverText({ server }: Operation, mark: "`" | "``"): string {
  return server === null ? "" : `Goes to ${mark}${server.origin}${server.prefix}${mark}, unless the client has another server than the usual one.`;
}
