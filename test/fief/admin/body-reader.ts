// Reads the members of a JSON body one by one and collects what is wrong with them, for one answer that tells all.
import { invalid, type Json, type Problem } from "./exchange.js";

/** Every reader takes what stands where the member is missing; without that, the member is required. */
export class BodyReader {
  readonly #members: Json;
  readonly #problems: Problem[] = [];

  /** Throws 422 for what is no JSON object. */
  constructor(text: string) {
    this.#members = jsonObject(text);
  }

  has(name: string): boolean {
    return name in this.#members;
  }

  text(name: string, usual?: string): string {
    return this.#read(name, usual, isText, "string_type", "");
  }

  flag(name: string, usual?: boolean): boolean {
    return this.#read(name, usual, isFlag, "bool_type", false);
  }

  count(name: string, usual?: number): number {
    return this.#read(name, usual, isCount, "int_type", 0);
  }

  texts(name: string, usual?: readonly string[]): readonly string[] {
    return this.#read(name, usual, isTexts, "list_type", []);
  }

  object(name: string, usual?: Json): Json {
    return this.#read(name, usual, isJson, "dict_type", {});
  }

  nullable(name: string, usual: string | null): string | null {
    return this.#members[name] === null ? null : this.#read(name, usual, isNullable, "string_type", null);
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], usual?: Value): Value {
    return this.#read(name, usual, (value): value is Value => values.some((one) => one === value), "enum", values[0]);
  }

  email(name: string, usual?: string): string {
    return this.#read(name, usual, isEmail, "value_error", "");
  }

  problem(name: string, type: string, place: readonly string[] = [name]): void {
    this.#problems.push({ type, loc: ["body", ...place], msg: type === "missing" ? "Field required" : type, input: this.#members[name] ?? this.#members });
  }

  /** Throws 422 when something was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw invalid(this.#problems);
  }

  #read<Value>(name: string, usual: Value | undefined, isKind: (value: unknown) => value is Value, type: string, blank: Value | undefined): Value {
    const value = this.#members[name];
    if (isKind(value)) return value;
    if (value === undefined || (value === null && usual !== undefined)) {
      if (usual !== undefined) return usual;
      this.problem(name, "missing");
    } else this.problem(name, type);
    // Never used: `done` throws before.
    if (blank === undefined) throw new Error(`${name} has no values`);
    return blank;
  }
}

function jsonObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isJson(value)) return value;
  } catch {
    throw invalid([{ type: "json_invalid", loc: ["body", "0"], msg: "JSON decode error", input: {} }]);
  }
  throw invalid([{ type: "model_attributes_type", loc: ["body"], msg: "Input should be an object", input: text }]);
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNullable(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isEmail(value: unknown): value is string {
  return isText(value) && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value);
}
