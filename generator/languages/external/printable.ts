// Text that may stand in a file of a language of others: made by its doors, and by nothing else.

const key: unique symbol = Symbol("made by a door");

/** Finished text. `String(...)` gives it, for names of files; a plain string does not become one again. */
export class Printable {
  readonly #text: string;

  /** Only for the doors. */
  constructor(text: string, given: typeof key) {
    if (given !== key) throw new TypeError("text becomes printable by text.name, text.comment, text.string or text.code");
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export function printable(text: string): Printable {
  return new Printable(text, key);
}

/** Deeper than any view that ends. */
const DEEPEST = 60;

/** The view as plain data. Throws where something in it is no finished text, number, boolean or null: `where` leads to it. */
export function plainView(value: unknown, where: string, depth = 0): unknown {
  if (value instanceof Printable) return String(value);
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (depth > DEEPEST) throw new Error(`${where} is nested more than ${DEEPEST} deep`);
  if (Array.isArray(value)) return value.map((item: unknown, index) => plainView(item, `${where}[${index}]`, depth + 1));
  if (typeof value === "object" && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainView(member, `${where}.${name}`, depth + 1)]));
  }
  throw new Error(typeof value === "string" ? `${where} is a plain string: text comes from text.name, text.comment, text.string or text.code` : `${where} cannot be printed: ${typeof value}`);
}
