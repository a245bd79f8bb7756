// How much of everything one document may hold.
import type { Place } from "../diagnostics.js";
import type { JsonObject } from "./document.js";
import type { Kind } from "./grammar.js";
import { isObject } from "./json.js";
import { limits } from "./limits.js";

type Counted = "references" | "operations" | "components";

export class Budget {
  readonly #spent = { references: 0, operations: 0, components: 0 };
  readonly #refuse: (message: string, at: Place | null) => void;

  /** `refuse`: says what is too large; without a place it is the document. */
  constructor(refuse: (message: string, at: Place | null) => void) {
    this.#refuse = refuse;
  }

  /** Whether the object is within the limits, and the document with it; what is not is said, and not to be looked into. */
  allows(value: JsonObject, at: Place, kind: Kind): boolean {
    if (kind === "operation" || kind === "parameter") {
      const name = value[kind === "operation" ? "operationId" : "name"];
      if (typeof name === "string" && name.length > limits.name) {
        this.#refuse(`A name has more than ${limits.name.toLocaleString("en-US")} characters`, at);
        return false;
      }
    }
    if (kind === "operation") return this.counts("operations", 1);
    if (kind === "components") return this.counts("components", Object.values(value).reduce<number>((sum, section) => sum + (isObject(section) ? Object.keys(section).length : 0), 0));
    return true;
  }

  /** Whether there may be so many more; that there are too many is said once. */
  counts(what: Counted, more: number): boolean {
    const before = this.#spent[what];
    this.#spent[what] += more;
    if (this.#spent[what] <= limits[what]) return true;
    if (before <= limits[what]) this.#refuse(`The document has more than ${limits[what].toLocaleString("en-US")} ${what}`, null);
    return false;
  }
}
