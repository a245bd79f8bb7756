import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// diagnostics.ts
function withoutCredentials(text) {
  return text.includes("@") ? text.replace(/(:\/\/)[^\s/?#"'<>]+@/g, "$1***@") : text;
}
var Report = class {
  #diagnostics = [];
  #decisions = [];
  #strict;
  /** `strict`: warnings are errors. */
  constructor({ strict = false } = {}) {
    this.#strict = strict;
  }
  error(code, message, details = {}) {
    this.add("error", code, message, details);
  }
  warning(code, message, details = {}) {
    this.add(this.#strict ? "error" : "warning", code, message, details);
  }
  info(code, message, details = {}) {
    this.add("info", code, message, details);
  }
  add(severity, code, message, { at = null, related = [], hint }) {
    this.#diagnostics.push({ code, severity, message: withoutCredentials(message), at, related, hint: hint === void 0 ? null : withoutCredentials(hint) });
  }
  /** What another report of the same run collected. */
  take({ diagnostics, decisions }) {
    this.#diagnostics.push(...diagnostics);
    this.#decisions.push(...decisions);
  }
  decide(decision) {
    this.#decisions.push(decision);
  }
  get decisions() {
    return this.#decisions;
  }
  get diagnostics() {
    return this.#diagnostics;
  }
  get failed() {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
};

export {
  withoutCredentials,
  Report
};
