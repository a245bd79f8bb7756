// What is wrong in a template, and where in it.

export interface TemplatePosition {
  readonly line: number;
  readonly column: number;
}

export class TemplateFault extends Error {
  /** Lines and columns count from 1; null where nothing tells. */
  readonly position: TemplatePosition | null;

  constructor(message: string, position: TemplatePosition | null) {
    super(message);
    this.position = position;
  }
}

/** A name that the view has not, or a value that has no text: `named` leads to its place in the template. */
export class ViewFault extends Error {
  readonly named: string;

  constructor(message: string, named: string) {
    super(message);
    this.named = named;
  }
}

export function whereIs(path: string): string {
  return path === "" ? "the view" : `${path} of the view`;
}

const SHOWN = /\0([^\0]*)\0(list|object)\0/;

/** A list or an object as text, which no finished text is like: it may stand in messages, and in no output. */
export function shown(value: object, path: string): string {
  return `\0${path}\0${Array.isArray(value) ? "list" : "object"}\0`;
}

/** The output, unless a list or an object was printed. */
export function withoutObjects(text: string): string {
  const [, path, kind] = SHOWN.exec(text) ?? [];
  if (path === undefined) return text;
  throw new ViewFault(`${whereIs(path)} is ${kind === "list" ? "a list" : "an object"}, which is no text`, path.replace(/\[\d+\]$/, "").replace(/^.*\./, ""));
}

/** What Handlebars, or the view, threw for the template. */
export function templateFault(thrown: unknown, source: string): TemplateFault {
  if (!(thrown instanceof Error)) return new TemplateFault(String(thrown), null);
  if (thrown instanceof ViewFault) return new TemplateFault(thrown.message, placeOfName(source, thrown.named));
  const line: unknown = Reflect.get(thrown, "lineNumber");
  const column: unknown = Reflect.get(thrown, "column");
  if (typeof line === "number" && typeof column === "number") return new TemplateFault(plainer(thrown.message).replace(/ - \d+:\d+$/, ""), { line, column: column + 1 });
  const [, parsed] = /^(?:Parse|Lexical) error on line (\d+)/.exec(thrown.message) ?? [];
  if (parsed !== undefined) return new TemplateFault(`this cannot be read as a template: ${thrown.message.split("\n").at(-1) ?? ""}`, { line: Math.min(Number(parsed), source.trimEnd().split("\n").length), column: 1 });
  return new TemplateFault(thrown.message, null);
}

/** `"nme" not defined in ...` */
function plainer(message: string): string {
  return message
    .replace(/^"(.*)" not defined in \0([^\0]*)\0\w+\0/, (_, name: string, path: string) => `${whereIs(path)} has no ${JSON.stringify(name)}`)
    .replace(/^You specified knownHelpersOnly, but used the unknown helper (\S+)/, "there is no helper $1 (only `if` and `each`)");
}

/** The first place between braces that says it. */
function placeOfName(source: string, name: string): TemplatePosition | null {
  const word = name.replace(/[^\w]/g, "\\$&");
  const found = new RegExp(`\\{\\{[^{}]*?(?<![\\w.-])(?:[\\w@.-]*[./])?${word}(?![\\w-])`).exec(source);
  if (found === null) return null;
  const before = source.slice(0, found.index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
