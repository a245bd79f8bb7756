// Numbers that stand for many: medians, because a shared machine disturbs some runs a lot and most a little.

export function median(values) {
  if (values.length === 0) throw new RangeError("There is no median of nothing");
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the ratios within each round: what disturbs a whole round disturbs both sides of its ratio. */
export function pairedRatio(values, base) {
  return median(values.map((value, round) => value / base[round]));
}

/** `count` indices in an order that differs from round to round, so that no case always follows the same one. */
export function roundOrder(count, round) {
  const order = Array.from({ length: count }, (_, index) => (index + round) % count);
  return round % 2 === 0 ? order : order.reverse();
}
