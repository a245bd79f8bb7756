import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// languages/generated-from.ts
function generatedFrom(sources) {
  return `Generated from ${[...new Set(sources.map(published))].join(", ")}. Do not edit; run \`countersign generate\`.`;
}
function published(source) {
  if (/^https?:/i.test(source) && URL.canParse(source)) {
    const { origin, pathname } = new URL(source);
    return `${origin}${pathname}`;
  }
  return /^(?:\.\.\/|\/|[a-z]:)/i.test(source) ? source.slice(source.lastIndexOf("/") + 1) : source;
}

// languages/prose.ts
var HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
var NEWLINES = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;
function prose(docs) {
  const { summary, description } = docs;
  if (description === "" || description === summary) return [summary];
  return description.startsWith(summary) ? [description] : [summary, description];
}
var CLEAN = /^[ -~\n]*$/;
function wrapped(text, width) {
  const clean = (CLEAN.test(text) ? text : cleaned(text)).trim();
  if (clean === "") return [];
  if (clean.length <= width && !clean.includes("\n")) return [clean];
  const lines = [];
  let fenced = false;
  for (const line of clean.split("\n")) {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence || fenced) lines.push(line.trimEnd());
    else for (const part of wrap(line.trimEnd(), width)) lines.push(part);
    if (fence) fenced = !fenced;
  }
  return lines;
}
function cleaned(text) {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(NEWLINES, "\n").replaceAll("	", "  ").replace(HIDDEN, "");
}
function wrap(line, width) {
  if (line.length <= width || line.startsWith("|")) return [line];
  const margin = /^\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? "";
  const hanging = " ".repeat(Math.min(margin.length, 8));
  const text = line.slice(margin.length).replace(/ {2,}/g, " ");
  const wrapped2 = [];
  let lead = margin;
  let start = 0;
  while (lead.length + text.length - start > width) {
    const fitting = text.lastIndexOf(" ", start + width - lead.length);
    const end = fitting > start ? fitting : text.indexOf(" ", start + 1);
    if (end === -1) break;
    wrapped2.push(lead + text.slice(start, end));
    start = end + 1;
    lead = hanging;
  }
  wrapped2.push(lead + text.slice(start));
  return wrapped2;
}
function sentence(text) {
  return /[.!?:;)\u3002]$/.test(text.trimEnd()) ? text : `${text}.`;
}
var FORMATS = {
  "date-time": "Date and time (RFC 3339).",
  date: "Date (RFC 3339).",
  uri: "URI.",
  byte: "Base64."
};
function formatText(format) {
  return format !== null && Object.hasOwn(FORMATS, format) ? FORMATS[format] ?? "" : "";
}
function limitsText(limits) {
  if (Object.keys(limits).length === 0) return "";
  const facts = [
    range("Value", exact(limits.minimum), exact(limits.maximum), ""),
    range("Length", exact(limits.minLength), exact(limits.maxLength), ""),
    range("Holds", exact(limits.minItems), exact(limits.maxItems), " items"),
    limits.pattern === void 0 ? "" : `Pattern: \`${limits.pattern}\`.`
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}
function defaultText(value) {
  return value === void 0 || hasLostDigits(value) ? null : JSON.stringify(value);
}
function exact(limit) {
  return limit === void 0 || hasLostDigits(limit) ? void 0 : limit;
}
function hasLostDigits(value) {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasLostDigits);
}
function range(what, least, most, unit) {
  if (least !== void 0 && most !== void 0) return least === most ? `${what}: ${least}${unit}.` : `${what}: ${least} to ${most}${unit}.`;
  if (least !== void 0) return `${what}: at least ${least}${unit}.`;
  return most === void 0 ? "" : `${what}: at most ${most}${unit}.`;
}
function serverText({ server }, mark) {
  return server === null ? "" : `Goes to ${mark}${server.origin}${server.prefix}${mark}, unless the client has another server than the usual one.`;
}

export {
  HIDDEN,
  NEWLINES,
  prose,
  wrapped,
  sentence,
  formatText,
  limitsText,
  defaultText,
  serverText,
  generatedFrom
};
