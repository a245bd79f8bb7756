// Documentation as gofmt leaves it: no line is indented, and nothing is a heading or a link definition by mistake.

const WIDTH = 100;
/** More values than that are in the document. */
const MOST = 20;

/**
 * Lines of a comment, or null. `begins`: what it begins with, the name of what is documented, and `otherwise` what is said of it where the document
 * says nothing. `facts`: what the types do not say.
 */
export function docComment(text, docs, { begins = "", otherwise = "", facts = [], deprecated = false, indent = "" } = {}) {
  const { summary = "", description = "" } = docs ?? {};
  const said = description.startsWith(summary) ? [description] : [summary, description];
  const told = said.filter((part) => part.trim() !== "");
  const [first = otherwise, ...more] = told;
  const beginning = begins === "" ? told : [told.length > 0 ? `${begins}: ${first.trimStart()}` : `${begins} ${otherwise}`, ...more];
  const paragraphs = [...beginning, ...facts, ...(deprecated ? ["Deprecated: the document says so."] : [])];
  return text.comment(plain(paragraphs.join("\n\n")), { indent, width: Infinity });
}

/** Markdown without what Go would read as layout of its own. */
function plain(markdown) {
  const lines = markdown.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim()).filter((line) => !/^(?:```|~~~)/.test(line));
  const paragraphs = lines.join("\n").split(/\n{2,}/).map((paragraph) => paragraph.split("\n").map(harmless).filter((line) => line !== "").flatMap(wrapped));
  return paragraphs.filter((paragraph) => paragraph.length > 0).map(ended).map((paragraph) => paragraph.join("\n")).join("\n\n");
}

/** No heading, no definition of a link, no pair of signs that means a quotation mark. */
function harmless(line) {
  return line.replace(/^(?:#+\s*)+/, "").replace(/``+/g, "`").replace(/''+/g, "'").replaceAll("]:", "] :");
}

/** A line alone that ends in a letter would be a heading. */
function ended(paragraph) {
  const [line = ""] = paragraph;
  return paragraph.length === 1 && /[\p{L}\p{N}]$/u.test(line) ? [`${line}.`] : paragraph;
}

function wrapped(line) {
  const lines = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(" ", WIDTH);
    const at = space > 0 ? space : rest.indexOf(" ", WIDTH);
    if (at === -1) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest].filter((part) => part !== "");
}

/** `"a", "b"` */
export function listed(values) {
  const shown = values.slice(0, MOST).map((value) => (typeof value === "string" ? JSON.stringify(value) : String(value)));
  return [...shown, ...(values.length > MOST ? ["..."] : [])].join(", ");
}
