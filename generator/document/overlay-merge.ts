// How the value of an overlay comes into a document (Overlay 1.1, 4.4.3.1), with the places where each part was written.
import type { Place } from "../diagnostics.js";
import type { Json } from "./document.js";
import { isArray } from "./json.js";
import { limits } from "./limits.js";
import type { Origins } from "./origins.js";
import { pointerToken } from "./pointer.js";

/** A value that may be changed: a copy, owned by nobody else. */
export type Owned = null | boolean | number | string | Owned[] | { [key: string]: Owned };

/** Why a merge cannot be done, and at which place of the merged value. */
export class MergeProblem extends Error {
  readonly code: "overlay/merge" | "overlay/too-large";
  readonly at: Place;

  constructor(code: MergeProblem["code"], message: string, at: Place) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

export class Merge {
  readonly #origins: Origins;
  #left: number;

  /** `maximum`: values that are copied at most. */
  constructor(origins: Origins, maximum: number) {
    this.#origins = origins;
    this.#left = maximum;
  }

  /** A copy that shares nothing with the value, nor with itself. */
  copy(value: Json, at: Place, depth = 0): Owned {
    this.#left -= 1;
    if (this.#left < 0 || depth > limits.depth) throw new MergeProblem("overlay/too-large", "The overlays make the document too large or too deep", at);
    if (value === null || typeof value !== "object") return value;
    if (isArray(value)) return value.map((item) => this.copy(item, at, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, held]): [string, Owned] => [key, this.copy(held, at, depth + 1)]));
  }

  /** Into an object its members, to a list one item or several. */
  into(target: Owned[] | { [key: string]: Owned }, value: Json, at: Place): void {
    if (Array.isArray(target)) {
      const items = isArray(value) ? value.map((item, index): [Json, Place] => [item, below(at, index)]) : [[value, at] as const];
      for (const [item, place] of items) {
        this.#origins.set(target, target.length, place);
        target.push(this.copy(item, place));
      }
      return;
    }
    if (kindOf(value) !== "object") throw new MergeProblem("overlay/merge", `${article(kindOf(value))} cannot be merged into an object`, at);
    for (const [key, held] of Object.entries(value ?? {})) {
      const place = below(at, key);
      const before = Object.hasOwn(target, key) ? target[key] : undefined;
      if (before === undefined) this.set(target, key, held, place);
      else if (kindOf(before) !== kindOf(held)) throw new MergeProblem("overlay/merge", `${article(kindOf(held))} cannot be merged into ${article(kindOf(before)).toLowerCase()}`, place);
      else if (before === null || typeof before !== "object") this.set(target, key, held, place);
      else this.into(before, held, place);
    }
  }

  /** A member or item in place of what was there. */
  set(holder: Owned[] | { [key: string]: Owned }, key: string | number, value: Json, at: Place): void {
    this.#origins.set(holder, key, at);
    // An assignment to `__proto__` would not make a member.
    Object.defineProperty(holder, key, { value: this.copy(value, at), configurable: true, enumerable: true, writable: true });
  }
}

export function kindOf(value: Json): "object" | "list" | "primitive" {
  return value === null || typeof value !== "object" ? "primitive" : isArray(value) ? "list" : "object";
}

function article(kind: ReturnType<typeof kindOf>): string {
  return kind === "object" ? "An object" : kind === "list" ? "A list" : "A plain value";
}

function below(at: Place, key: string | number): Place {
  return { file: at.file, pointer: at.pointer + pointerToken(key), written: true };
}
