// Where a value stood before it was moved: what an upgrade or an overlay made of a document still points at what people wrote.
import type { Place } from "../diagnostics.js";
import type { Json, JsonObject } from "./document.js";
import { pointerToken, pointerTokens, valueAt } from "./pointer.js";

export class Origins {
  readonly #members = new WeakMap<object, Map<string, Place>>();
  /** Other files that members came from. */
  readonly files: readonly string[];

  constructor(files: readonly string[] = []) {
    this.files = files;
  }

  /** The member or item of `holder` was written at that place, and what it holds below there. */
  set(holder: object, key: string | number, at: Place): void {
    const members = this.#members.get(holder) ?? new Map<string, Place>();
    this.#members.set(holder, members.set(String(key), at));
  }

  /** The place where the value that `at` names below `root` was written; the nearest known where nobody wrote it. */
  written(root: Json, at: Place): Place {
    let value: Json | undefined = root;
    let place: Place = { file: at.file, pointer: "", written: true };
    for (const token of pointerTokens(at.pointer) ?? []) {
      const moved: Place | undefined = typeof value === "object" && value !== null ? this.#members.get(value)?.get(token) : undefined;
      place = { ...(moved ?? { file: place.file, pointer: place.pointer + pointerToken(token) }), written: true };
      value = value === undefined ? undefined : valueAt(value, token);
    }
    return place;
  }
}

/** An object of moved members. Absent ones are left out; a key is a name and nothing else, `__proto__` too. */
export class Moved {
  readonly #entries: [string, Json][] = [];
  readonly #places: (readonly [string, Place])[] = [];
  readonly #origins: Origins;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  add(key: string, value: Json | undefined, at: Place): this {
    if (value === undefined) return this;
    this.#entries.push([key, value]);
    this.#places.push([key, at]);
    return this;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  value(): JsonObject {
    const value = Object.fromEntries(this.#entries);
    for (const [key, at] of this.#places) this.#origins.set(value, key, at);
    return value;
  }
}
