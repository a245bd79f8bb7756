// Remembers nonces for as long as a signature with them could still be accepted.

const maximumRemembered = 100_000;

export class Replay {
  readonly #seen = new Map<string, number>();

  /** False when the nonce was used before. `until` is in milliseconds since the epoch. */
  first(nonce: string, now: number, until: number): boolean {
    const known = this.#seen.get(nonce);
    if (known !== undefined && known >= now) return false;
    if (this.#seen.size >= maximumRemembered) this.#forget(now);
    this.#seen.set(nonce, until);
    return true;
  }

  #forget(now: number): void {
    for (const [nonce, until] of this.#seen) if (until < now) this.#seen.delete(nonce);
    // Under a flood the oldest go first: insertion order is age.
    for (const nonce of this.#seen.keys()) {
      if (this.#seen.size < maximumRemembered) break;
      this.#seen.delete(nonce);
    }
  }

  clear(): void {
    this.#seen.clear();
  }
}
