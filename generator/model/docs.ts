// Docs of anything from `summary`, `title`, `description` and `externalDocs`.
import type { Node } from "../document/document.js";
import { markdownOf } from "./html-text.js";
import { isObject, member, textOf, valueOf } from "./node.js";
import type { Docs } from "./model.js";

export const noDocs: Docs = { summary: "", description: "", externalUrl: null };

/** Beginnings of a paragraph that is not prose: lists, headings, tables, quotes, code, HTML. */
const notProse = /^(?:[-*+#>|<`~]|\d+[.)]\s| {4}|\t)/;

/**
 * Where the document has no `summary`, the first paragraph of the description stands for it and leaves the description,
 * provided that it is prose; so nothing is said twice. Of a summary of several paragraphs (NestJS, from comments) the first is one.
 */
export function docsOf(node: Node | null): Docs {
  if (node === null) return noDocs;
  const [head = "", ...more] = paragraphsOf(lines(markdownOf(textOf(node, "summary"))));
  const summary = oneLine(head);
  const description = lines(markdownOf(textOf(node, "description")));
  if (summary === "" && description === "" && valueOf(node, "externalDocs") === undefined) return noDocs;
  const url = textOf(member(node, "externalDocs"), "url");
  // Anything else is no page that a person could read.
  const externalUrl = /^https?:\/\//i.test(url) ? url : null;
  if (summary !== "") return { summary, description: [...more, ...(oneLine(description) === summary || description === "" ? [] : [description])].join("\n\n"), externalUrl };
  if (!description.includes("\n")) return notProse.test(description) ? { summary: "", description, externalUrl } : { summary: oneLine(description), description: "", externalUrl };
  const paragraphs = paragraphsOf(description);
  const first = paragraphs[0] ?? "";
  if (first === "" || notProse.test(first) || /\n(?:[-*+#>|]|\d+[.)]) ?/.test(first)) return { summary: "", description, externalUrl };
  return { summary: oneLine(first), description: paragraphs.slice(1).join("\n\n").trim(), externalUrl };
}

function lines(text: string): string {
  return (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).trim();
}

function paragraphsOf(text: string): readonly string[] {
  return text.includes("\n") ? text.split(/\n[ \t]*\n/) : [text];
}

/** What a reference leads to, with the description that stands beside the reference in place of its own (OpenAPI 3.1, 4.8.23). */
export function describedBeside(reference: Node, target: Node): Node {
  const description = valueOf(reference, "description");
  return typeof description === "string" && isObject(target.value) ? { value: { ...target.value, description }, at: target.at } : target;
}

export function oneLine(text: string): string {
  // Most texts are one line already, and looking is cheaper than replacing.
  return (/\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
}
