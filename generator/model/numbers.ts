// The first of `name2`, `name3` ... that is free, found without trying those again that were taken before.

export class Numbers {
  readonly #next = new Map<string, number>();

  /** `key` is the same for names that take each other's place. What is taken once stays taken. */
  free(name: string, key: string, isTaken: (candidate: string) => boolean): string {
    let count = this.#next.get(key) ?? 2;
    while (isTaken(`${name}${count}`)) count += 1;
    this.#next.set(key, count);
    return `${name}${count}`;
  }
}
