import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Numbers,
  pascal
} from "./chunk-GPXGVJXS.js";

// languages/names.ts
function camelCase(parts) {
  const joined = pascal(parts);
  const first = parts[0] ?? "";
  return first + joined.slice(first.length);
}
function pascalCase(parts) {
  return pascal(parts);
}
function snakeCase(parts) {
  return parts.join("_");
}
function kebabCase(parts) {
  return parts.join("-");
}
var Scope = class {
  #report;
  #reserved;
  #ignoreCase;
  #collisions;
  #taken = /* @__PURE__ */ new Map();
  #numbers = new Numbers();
  constructor(report, { reserved = [], ignoreCase = false, collisions = "strict" } = {}) {
    this.#report = report;
    this.#collisions = collisions;
    this.#ignoreCase = ignoreCase;
    this.#reserved = new Set([...reserved].map((name) => this.#key(name)));
  }
  has(identifier) {
    const key = this.#key(identifier);
    return this.#reserved.has(key) || this.#taken.has(key);
  }
  /**
   * Takes a public identifier. A reserved one gets a `_` at its end. A second claim is the error `names/collision` with
   * both places, or gets a number; `hint` is the line for sdk.yaml that would name it otherwise.
   */
  declare(identifier, at, hint) {
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
  local(identifier) {
    const chosen = this.has(identifier) ? this.#numbers.free(`${identifier}${/\d$/.test(identifier) ? "_" : ""}`, this.#key(identifier), (candidate) => this.has(candidate)) : identifier;
    this.#taken.set(this.#key(chosen), null);
    return chosen;
  }
  #key(identifier) {
    return this.#ignoreCase ? identifier.toLowerCase() : identifier;
  }
};

export {
  camelCase,
  pascalCase,
  snakeCase,
  kebabCase,
  Scope
};
