// JSONPath queries (RFC 9535) against a document, with an end: a filter may hold a regular expression that never finishes.
import { createContext, Script } from "node:vm";
import { JSONPathEnvironment } from "json-p3";
import { limits } from "./limits.js";
import type { Owned } from "./overlay-merge.js";

/** Keys and indexes from the root to a selected value. */
export type Location = readonly (string | number)[];
export type Selected = { readonly locations: readonly Location[] } | { readonly problem: "syntax" | "time"; readonly message: string };

export class JsonPath {
  readonly #environment = new JSONPathEnvironment({ maxRecursionDepth: limits.depth * 2 });
  readonly #script = new Script("run()");
  #left: number;

  /** `milliseconds` for all queries together. */
  constructor(milliseconds: number) {
    this.#left = milliseconds;
  }

  select(query: string, root: Owned): Selected {
    const started = performance.now();
    let locations: Location[] = [];
    const run = (): void => {
      locations = this.#environment.query(query, root).locations();
    };
    try {
      // Only a script of `node:vm` can be interrupted; its text is ours and fixed.
      this.#script.runInContext(createContext({ run }), { timeout: Math.max(1, Math.ceil(this.#left)) });
      return { locations };
    } catch (error) {
      // The error of an interrupted script may belong to another realm, so it is known by its code alone.
      if (typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { problem: "time", message: "The queries of the overlays take too long" };
      if (error instanceof Error) return { problem: "syntax", message: `This is not a JSONPath query: ${error.message}` };
      throw error;
    } finally {
      this.#left -= performance.now() - started;
    }
  }
}
