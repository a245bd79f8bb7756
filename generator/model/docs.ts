// Docs of anything from `summary`, `title`, `description` and `externalDocs`.
import type { Node } from "../document/document.js";
import { member, textOf } from "./node.js";
import type { Docs } from "./model.js";

export const noDocs: Docs = { summary: "", description: "", externalUrl: null };

/** Beginnings of a paragraph that is not prose: lists, headings, tables, quotes, code, HTML. */
const notProse = /^(?:[-*+#>|<`~]|\d+[.)]\s| {4}|\t)/;

/**
 * Where the document has no `summary`, the first paragraph of the description stands for it and leaves the description,
 * provided that it is prose; so nothing is said twice.
 */
export function docsOf(node: Node | null): Docs {
  if (node === null) return noDocs;
  const summary = oneLine(textOf(node, "summary"));
  const description = textOf(node, "description").replace(/\r\n?/g, "\n").trim();
  const external = member(node, "externalDocs");
  const externalUrl = textOf(external, "url") || null;
  if (summary !== "") return { summary, description: oneLine(description) === summary ? "" : description, externalUrl };
  const paragraphs = description.split(/\n[ \t]*\n/);
  const first = paragraphs[0] ?? "";
  if (first === "" || notProse.test(first) || /\n(?:[-*+#>|]|\d+[.)]) ?/.test(first)) return { summary: "", description, externalUrl };
  return { summary: oneLine(first), description: paragraphs.slice(1).join("\n\n").trim(), externalUrl };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
