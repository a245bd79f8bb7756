import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pointerToken,
  pointerTokens,
  valueAt
} from "./chunk-26VHACEC.js";

// document/origins.ts
var Origins = class {
  #members = /* @__PURE__ */ new WeakMap();
  /** Other files that members came from. */
  files;
  constructor(files = []) {
    this.files = files;
  }
  /** The member or item of `holder` was written at that place, and what it holds below there. */
  set(holder, key, at) {
    const members = this.#members.get(holder) ?? /* @__PURE__ */ new Map();
    this.#members.set(holder, members.set(String(key), at));
  }
  /** The place where the value that `at` names below `root` was written; the nearest known where nobody wrote it. */
  written(root, at) {
    let value = root;
    let place = { file: at.file, pointer: "", written: true };
    for (const token of pointerTokens(at.pointer) ?? []) {
      const moved = typeof value === "object" && value !== null ? this.#members.get(value)?.get(token) : void 0;
      place = { ...moved ?? { file: place.file, pointer: place.pointer + pointerToken(token) }, written: true };
      value = value === void 0 ? void 0 : valueAt(value, token);
    }
    return place;
  }
};
var Moved = class {
  #entries = [];
  #places = [];
  #origins;
  constructor(origins) {
    this.#origins = origins;
  }
  add(key, value, at) {
    if (value === void 0) return this;
    this.#entries.push([key, value]);
    this.#places.push([key, at]);
    return this;
  }
  get isEmpty() {
    return this.#entries.length === 0;
  }
  value() {
    const value = Object.fromEntries(this.#entries);
    for (const [key, at] of this.#places) this.#origins.set(value, key, at);
    return value;
  }
};

export {
  Origins,
  Moved
};
