// How much of the property tests a run does: a fixed sample, which is the same everywhere, or with `HOSTILE=all` everything.

const everything = process.env["HOSTILE"] === "all";

/**
 * `count` of the whole numbers below `size`, spread evenly from where `seed` says; all of them with `HOSTILE=all`. Over enough
 * seeds each number has its turn.
 */
export function sample(size: number, count: number, seed = 0): readonly number[] {
  if (everything || count >= size) return Array.from({ length: size }, (_, index) => index);
  const step = Math.floor(size / count);
  return Array.from({ length: count }, (_, index) => (index * step + seed * 7) % size);
}
