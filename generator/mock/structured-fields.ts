// The part of Structured Field Values (RFC 9651) that message signatures and content digests need.

export type BareItem = string | number | boolean | Buffer | { readonly token: string };
export interface Item {
  readonly value: BareItem;
  readonly parameters: ReadonlyMap<string, BareItem>;
}
export interface InnerList {
  readonly items: readonly Item[];
  readonly parameters: ReadonlyMap<string, BareItem>;
  /** As written: the text that a signature covers. */
  readonly source: string;
}

/** Throws `SyntaxError` when the text is no dictionary. */
export function dictionary(text: string): Map<string, Item | InnerList> {
  const reader = new Reader(text.trim());
  const result = new Map<string, Item | InnerList>();
  while (!reader.done) {
    const key = reader.key();
    if (reader.take("=")) result.set(key, reader.peek() === "(" ? reader.innerList() : reader.item());
    else result.set(key, { value: true, parameters: reader.parameters() });
    reader.space();
    if (reader.done) return result;
    if (!reader.take(",")) throw new SyntaxError("a comma is missing");
    reader.space();
    if (reader.done) throw new SyntaxError("nothing follows the comma");
  }
  return result;
}

export function isInnerList(value: Item | InnerList | undefined): value is InnerList {
  return value !== undefined && "items" in value;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  peek(): string {
    return this.#text[this.#at] ?? "";
  }

  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#at++;
    return true;
  }

  space(): void {
    while (this.peek() === " " || this.peek() === "\t") this.#at++;
  }

  key(): string {
    return this.#match(/[a-z*][a-z0-9_\-.*]*/y, "a key");
  }

  innerList(): InnerList {
    const start = this.#at;
    this.take("(");
    const items: Item[] = [];
    this.space();
    while (!this.take(")")) {
      if (this.done) throw new SyntaxError("the list does not end");
      items.push(this.item());
      if (this.peek() !== ")" && this.peek() !== " ") throw new SyntaxError("a space is missing");
      this.space();
    }
    const parameters = this.parameters();
    return { items, parameters, source: this.#text.slice(start, this.#at) };
  }

  item(): Item {
    const value = this.#bareItem();
    return { value, parameters: this.parameters() };
  }

  parameters(): Map<string, BareItem> {
    const result = new Map<string, BareItem>();
    while (this.take(";")) {
      this.space();
      const key = this.key();
      result.set(key, this.take("=") ? this.#bareItem() : true);
    }
    return result;
  }

  #bareItem(): BareItem {
    const first = this.peek();
    if (first === '"') return this.#match(/"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"/y, "a string").slice(1, -1).replaceAll(/\\(.)/g, "$1");
    if (first === ":") return Buffer.from(this.#match(/:[A-Za-z0-9+/=]*:/y, "a byte sequence").slice(1, -1), "base64");
    if (first === "?") return this.#match(/\?[01]/y, "a boolean") === "?1";
    if (/[-0-9]/.test(first)) return Number(this.#match(/-?\d{1,15}(?:\.\d{1,3})?/y, "a number"));
    return { token: this.#match(/[A-Za-z*][A-Za-z0-9:/!#$%&'*+\-.^_`|~]*/y, "a token") };
  }

  #match(pattern: RegExp, what: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) throw new SyntaxError(`expected ${what} at ${this.#at}`);
    this.#at += found.length;
    return found;
  }
}
