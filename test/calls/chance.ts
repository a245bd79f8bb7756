// Decisions that a seed gives again.
import { randomNumbers } from "../print/random-structures.js";

export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  /** How often, from 0 to 1. */
  happens(share: number): boolean {
    return this.#random() < share;
  }

  /** Below `limit`. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  }

  /** Different ones, at most so many. */
  some<Item>(items: readonly Item[], most: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(most, left.length) }, () => left.splice(this.below(left.length), 1)).flat();
  }
}
