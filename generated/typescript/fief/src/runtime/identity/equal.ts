// Comparing what only one side should know, in a time that tells nothing about where the texts differ.

/** Whether both are the same text. */
export function equal(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(other.length, 1));
  return difference === 0;
}
