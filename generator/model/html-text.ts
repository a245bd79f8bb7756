// Descriptions in HTML, as Amazon's and Stripe's are, as the Markdown that comments and READMEs show.

interface Marks {
  readonly names: readonly string[];
  readonly start: string;
  readonly end: string;
}

const MARKS: readonly Marks[] = [
  { names: ["b", "strong"], start: "**", end: "**" },
  { names: ["i", "em"], start: "*", end: "*" },
  { names: ["code"], start: "`", end: "`" },
  { names: ["p", "div", "note", "important", "dl", "dt", "dd"], start: "\n\n", end: "\n\n" },
  { names: ["h1", "h2", "h3", "h4", "h5", "h6"], start: "\n\n**", end: "**\n\n" },
  { names: ["ul", "ol"], start: "\n", end: "\n\n" },
  { names: ["li"], start: "\n- ", end: "" },
  { names: ["br"], start: "\n", end: "\n" },
  { names: ["span", "font", "small"], start: "", end: "" },
];
const ELEMENTS = new Map(MARKS.flatMap((marks) => marks.names.map((name) => [name, marks] as const)));
/** They need no end. */
const OPEN = ["br", "li", "p"];
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const TABLE = /^\s*\|/m;
/** Code of Markdown stays as it is. */
const CODE = /(```[^`]*```|`[^`\n]*`)/;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&nbsp;": " ", "&amp;": "&" };

/** A text without elements of prose stays as it is: `<id>` is a placeholder. So does one with a table, in whose cells breaks are no lines. */
export function markdownOf(text: string): string {
  if (!text.includes("<")) return text;
  const known = ended(text);
  if (known.size === 0 || TABLE.test(text)) return text;
  const parts = text.split(CODE).map((part, index) => (index % 2 === 1 ? part : trimmed(converted(part, known))));
  return parts.join("").replace(/\n{3,}/g, "\n\n").trim();
}

/** Elements of the text that are ended as often as they begin, or need no end. */
function ended(text: string): ReadonlySet<string> {
  const open = new Map<string, number>();
  for (const [, slash, name = ""] of text.matchAll(TAG)) {
    const element = name.toLowerCase();
    if (element === "a" || ELEMENTS.has(element)) open.set(element, (open.get(element) ?? 0) + (slash === "" ? 1 : -1));
  }
  return new Set([...open].filter(([element, count]) => count === 0 || OPEN.includes(element)).map(([element]) => element));
}

function converted(text: string, known: ReadonlySet<string>): string {
  const ends: string[] = [];
  return text
    .replace(/(<li\b[^<>]*>)\s*(?:<p\b[^<>]*>\s*)?/gi, "$1")
    .replace(/<\/p>\s*<\/li>/gi, "</li>")
    .replace(TAG, (tag, slash: string, name: string, rest: string) => {
      const element = name.toLowerCase();
      if (!known.has(element)) return tag;
      if (element !== "a") return ELEMENTS.get(element)?.[slash === "" ? "start" : "end"] ?? tag;
      if (slash !== "") return ends.pop() ?? "";
      const [start, end] = linkMarks(rest);
      ends.push(end);
      return start;
    })
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Without an address, Amazon's name calls and types. One that is relative leads nowhere from here. */
function linkMarks(attributes: string): readonly [string, string] {
  if (attributes.trim() === "") return ["`", "`"];
  const address = /\bhref\s*=\s*["'](https?:\/\/[^"'\s()]+)["']/i.exec(attributes)?.[1];
  return address === undefined ? ["", ""] : ["[", `](${address})`];
}

/** Spaces between elements mean nothing at the ends of lines. */
function trimmed(text: string): string {
  const lines = text.split("\n");
  return lines.map((line, index) => (index === 0 ? line : line.trimStart())).map((line, index) => (index === lines.length - 1 ? line : line.trimEnd())).join("\n");
}
