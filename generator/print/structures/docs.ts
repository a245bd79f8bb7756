// JSDoc comments.
import { withoutTrailing } from "./code-text.js";
import { Unknown } from "./unknown.js";

/** Each comment with its line feed, all lines at that indentation; empty without any. */
export function docsText(docs: readonly unknown[] | undefined, indentation: string): string {
  if (docs === undefined) return "";
  let text = "";
  for (const comment of docs) text += commentText(comment, indentation);
  return text;
}

function commentText(comment: unknown, indentation: string): string {
  if (typeof comment !== "string" || comment.includes("*/") || comment.includes("\r") || comment.includes("\u2028") || comment.includes("\u2029")) throw new Unknown(String(comment));
  if (!comment.includes("\n")) return `${indentation}/** ${comment}${comment === "" || comment.endsWith(" ") ? "" : " "}*/\n`;
  const empty = `${indentation} *\n`;
  const start = `${indentation} * `;
  let text = `${indentation}/**\n`;
  for (let at = comment.startsWith("\n") ? 1 : 0; at <= comment.length; ) {
    const found = comment.indexOf("\n", at);
    const end = found === -1 ? comment.length : found;
    const line = withoutTrailing(comment.slice(at, end));
    text += line === "" ? empty : `${start}${line}\n`;
    at = end + 1;
  }
  return `${text}${indentation} */\n`;
}
