// What a type of the model is in Go, where it is used.
import { listed } from "./docs.mjs";

/**
 * `code`: the type. `nullable`: null is one of its values. `kind`: a `value` (text, number, struct), for which nil needs a pointer; a `list` or map,
 * which may be nil or empty; or `open`, where nil is nothing and null has a form of its own. `struct`: name of the declaration, for structs.
 */
export class Shapes {
  #text;
  #declarations;
  #names;
  #known = new Map();

  /** `names`: what each declaration is called in Go. */
  constructor(text, types, names) {
    this.#text = text;
    this.#declarations = new Map(types.map((type) => [type.name.text, type]));
    this.#names = names;
  }

  of(type) {
    const shape = this.#plain(type);
    return type.nullable ? { ...shape, nullable: true } : shape;
  }

  /** A type where it stands alone or in a list: with a pointer where null must be told from a value. */
  code(type) {
    const { code, kind, nullable } = this.of(type);
    return nullable && kind === "value" ? this.#text.code`*${code}` : code;
  }

  /** What Go's types do not say of it; empty where they say all. */
  fact(type) {
    switch (type.kind) {
      case "literal":
        return `Always ${listed([type.value])}.`;
      case "choice":
        return `One of ${listed(type.values)}.`;
      case "union":
        return `One of: ${type.variants.map((variant) => this.#said(variant)).join(", ")}${type.discriminator === null ? "" : `, as ${type.discriminator.property} says`}.`;
      case "intersection":
        return `All of: ${type.parts.map((part) => this.#said(part)).join(", ")}.`;
      case "tuple":
        return `Items: ${type.items.map((item) => this.#said(item)).join(", ")}${type.rest === null ? "" : `, then any number of ${this.#said(type.rest)}`}.`;
      case "array":
        return this.fact(type.items) && `Each item: ${this.fact(type.items)}`;
      case "map":
        return this.fact(type.values) && `Each value: ${this.fact(type.values)}`;
      default:
        return "";
    }
  }

  /** Whether values of it may travel as text: a text, number or boolean, or a list of these. What is unknown is found when it is sent. */
  isFlat(type, inList = false) {
    switch (type.kind) {
      case "primitive":
        return type.primitive !== "binary";
      case "array":
        return !inList && this.isFlat(type.items, true);
      case "union":
        return type.variants.every((variant) => this.isFlat(variant, inList));
      case "ref": {
        const target = this.#declarations.get(type.name);
        return target?.kind === "choice" || (target?.kind === "alias" && this.isFlat(target.type, inList));
      }
      default:
        return type.kind === "literal" || type.kind === "choice";
    }
  }

  #said(type) {
    const { fact, code } = { fact: this.fact(type), code: String(this.code(type)) };
    return fact === "" || fact.length > 500 ? code : `${code} (${fact.slice(0, -1)})`;
  }

  #plain(type) {
    const code = this.#text.code;
    switch (type.kind) {
      case "primitive":
        return this.#primitive(type.primitive);
      case "literal":
        return this.values([type.value]);
      case "choice":
        return this.values(type.values);
      case "array":
        return { code: code`[]${this.code(type.items)}`, kind: "list", nullable: false };
      case "tuple":
        return { code: code`[]json.RawMessage`, kind: "list", nullable: false };
      case "map":
        return { code: code`map[string]${this.code(type.values)}`, kind: "list", nullable: false };
      case "ref":
        return this.#named(type.name);
      default:
        return { code: code`json.RawMessage`, kind: "open", nullable: false };
    }
  }

  #primitive(primitive) {
    const code = this.#text.code;
    switch (primitive) {
      case "string":
        return { code: code`string`, kind: "value", nullable: false };
      case "number":
        return { code: code`float64`, kind: "value", nullable: false };
      case "integer":
        return { code: code`int64`, kind: "value", nullable: false };
      case "boolean":
        return { code: code`bool`, kind: "value", nullable: false };
      case "binary":
        return { code: code`[]byte`, kind: "open", nullable: false };
      default:
        return { code: code`any`, kind: "open", nullable: false };
    }
  }

  /** Of a choice. Values of several kinds have no common type in Go. */
  values(values) {
    const code = this.#text.code;
    const kinds = new Set(values.filter((value) => value !== null).map((value) => (typeof value === "number" && !Number.isSafeInteger(value) ? "float" : typeof value)));
    const nullable = values.includes(null);
    if (kinds.size === 1 && kinds.has("string")) return { code: code`string`, kind: "value", nullable };
    if (kinds.size === 1 && kinds.has("boolean")) return { code: code`bool`, kind: "value", nullable };
    if (kinds.size === 1 && kinds.has("number")) return { code: code`int64`, kind: "value", nullable };
    if (kinds.size > 0 && [...kinds].every((kind) => kind === "number" || kind === "float")) return { code: code`float64`, kind: "value", nullable };
    return { code: code`json.RawMessage`, kind: "open", nullable };
  }

  #named(name) {
    const target = this.#declarations.get(name);
    const code = this.#names.get(name);
    if (target === undefined) return { code: this.#text.code`any`, kind: "open", nullable: false };
    if (target.kind === "object") return isMap(target) ? { code, kind: "list", nullable: false } : { code, kind: "value", nullable: false, struct: name };
    if (target.kind === "choice") return { ...this.values(target.values.map(({ value }) => value)), code };
    if (!this.#known.has(name)) {
      this.#known.set(name, { code, kind: "open", nullable: false });
      this.#known.set(name, { ...this.of(target.type), code });
    }
    return this.#known.get(name);
  }
}

/** An object of which only the type of its members is known. */
export function isMap(declaration) {
  return declaration.kind === "object" && declaration.fields.length === 0 && declaration.additional !== null;
}
