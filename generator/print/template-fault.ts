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

/** `"nme" not defined in types[0] of the view` */
function plainer(message: string): string {
  return message
    .replace(/^"(.*)" not defined in (.*?)(?= - \d+:\d+$|$)/, (_, name: string, where: string) => `${where} has no ${JSON.stringify(name)}`)
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
