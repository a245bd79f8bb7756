import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// document/nearest-word.ts
function nearestWord(word, known) {
  const near = known.map((candidate) => ({ candidate, distance: distance(word.toLowerCase().slice(0, 60), candidate.toLowerCase().slice(0, 60)) })).filter((entry) => entry.distance <= Math.max(1, Math.floor(word.length / 3))).sort((left, right) => left.distance - right.distance || (left.candidate < right.candidate ? -1 : 1));
  return near[0]?.candidate ?? null;
}
function distance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (right[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

export {
  nearestWord
};
