// Names for languages: four ways to join words, and the scope in which joined names must differ.
import type { Place, Report } from "../diagnostics.js";
import type { Words } from "../model/model.js";
import { Numbers } from "../model/numbers.js";
import { pascal } from "../model/words.js";

export { words } from "../model/words.js";

/** `listUsers` */
export function camelCase(parts: Words): string {
  const joined = pascal(parts);
  const first = parts[0] ?? "";
  return first + joined.slice(first.length);
}

/** `ListUsers`; digits that would run together are kept apart: `V1_2`. */
export function pascalCase(parts: Words): string {
  return pascal(parts);
}

/** `list_users` */
export function snakeCase(parts: Words): string {
  return parts.join("_");
}

/** `list-users` */
export function kebabCase(parts: Words): string {
  return parts.join("-");
}

export interface ScopeOptions {
  /** `automatic`: a public name that is taken gets a number, and the run says so. Default: `strict`, an error. */
  readonly collisions?: "strict" | "automatic";
  /** Never handed out: reserved words, names that the language itself uses here. */
  readonly reserved?: Iterable<string>;
  /** For file names: `Users` and `users` are the same. Default: false. */
  readonly ignoreCase?: boolean;
}

/** Identifiers that live side by side: the methods of a class, the exports of a module, the files of a folder. */
export class Scope {
  readonly #report: Report;
  readonly #reserved: ReadonlySet<string>;
  readonly #ignoreCase: boolean;
  readonly #collisions: "strict" | "automatic";
  readonly #taken = new Map<string, Place | null>();
  readonly #numbers = new Numbers();

  constructor(report: Report, { reserved = [], ignoreCase = false, collisions = "strict" }: ScopeOptions = {}) {
    this.#report = report;
    this.#collisions = collisions;
    this.#ignoreCase = ignoreCase;
    this.#reserved = new Set([...reserved].map((name) => this.#key(name)));
  }

  has(identifier: string): boolean {
    const key = this.#key(identifier);
    return this.#reserved.has(key) || this.#taken.has(key);
  }

  /**
   * Takes a public identifier. A reserved one gets a `_` at its end. A second claim is the error `names/collision` with
   * both places, or gets a number; `hint` is the line for sdk.yaml that would name it otherwise.
   */
  declare(identifier: string, at: Place, hint: string): string {
    const chosen = this.#reserved.has(this.#key(identifier)) ? `${identifier}_` : identifier;
    const key = this.#key(chosen);
    if (!this.#taken.has(key)) {
      this.#taken.set(key, at);
      return chosen;
    }
    const first = this.#taken.get(key);
    const details = { at, related: first ? [{ message: "first declared", at: first }] : [], hint };
    if (this.#collisions === "strict") {
      this.#report.error("names/collision", `Two things would be called ${JSON.stringify(chosen)}`, details);
      return chosen;
    }
    const other = this.local(chosen);
    this.#taken.set(this.#key(other), at);
    const why = `${JSON.stringify(chosen)} is taken`;
    this.#report.decide({ subject: "names", what: JSON.stringify(chosen), at, chosen: other, why });
    this.#report.info("names/collision", `${why}; this one is called ${JSON.stringify(other)}`, details);
    return other;
  }

  /** Takes an identifier that nobody outside sees (locals, import aliases): the first free of `name`, `name2`, `name3` ... */
  local(identifier: string): string {
    const chosen = this.has(identifier) ? this.#numbers.free(`${identifier}${/\d$/.test(identifier) ? "_" : ""}`, this.#key(identifier), (candidate) => this.has(candidate)) : identifier;
    this.#taken.set(this.#key(chosen), null);
    return chosen;
  }

  #key(identifier: string): string {
    return this.#ignoreCase ? identifier.toLowerCase() : identifier;
  }
}
