// Pairs of names whose types were compared: cycles end here, and nothing is compared twice.
import type { Finding } from "./changes.js";

/** A stack has room for so many pairs inside each other; all that lies deeper was given another name on the whole way, which is told. */
const DEEPEST = 100;

export class KnownPairs {
  readonly #found = new Map<string, readonly Finding[]>();
  /** Pairs that are being compared; true for one that was met again inside itself, and taken for the same. */
  readonly #open = new Map<string, boolean>();
  /** What was found while something was taken for the same that is not. */
  #doubtful = false;
  #fresh: string[] = [];

  of(pair: string, compare: () => readonly Finding[]): readonly Finding[] {
    const found = this.#found.get(pair);
    if (found !== undefined) return found;
    if (this.#open.has(pair)) this.#open.set(pair, true);
    if (this.#open.has(pair) || this.#open.size >= DEEPEST) return [];
    this.#open.set(pair, false);
    const findings = compare();
    if (findings.length > 0 && this.#open.get(pair) === true) this.#doubtful = true;
    this.#open.delete(pair);
    this.#found.set(pair, findings);
    this.#fresh.push(pair);
    if (this.#open.size === 0) this.#settle(pair);
    return findings;
  }

  /** What rests on a wrong assumption is forgotten, so that it is compared again where it is asked for by itself. */
  #settle(outermost: string): void {
    if (this.#doubtful) for (const pair of this.#fresh) if (pair !== outermost) this.#found.delete(pair);
    this.#doubtful = false;
    this.#fresh = [];
  }
}
