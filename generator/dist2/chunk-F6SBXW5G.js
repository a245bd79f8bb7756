import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// document/notes.ts
var Notes = class {
  #kinds;
  #found = /* @__PURE__ */ new Map();
  constructor(kinds) {
    this.#kinds = kinds;
  }
  note(kind, at) {
    const known = this.#found.get(kind) ?? { at, places: /* @__PURE__ */ new Set() };
    known.places.add(`${at.file}#${at.pointer}`);
    this.#found.set(kind, known);
  }
  report(report) {
    for (const [kind, { at, places: { size } }] of this.#found) {
      const [severity, code, message] = this.#kinds[kind];
      report[severity](code, size === 1 ? message : `${message} (${size} places)`, { at });
    }
  }
};

export {
  Notes
};
