// How many schemas a reference leads through before there is something to read: what follows them one by one must end.
import type { Place } from "../diagnostics.js";
import type { Document, Node } from "./document.js";
import { isArray, isObject, member, referenceOf } from "./json.js";
import { limits } from "./limits.js";
import { childNode } from "./pointer.js";

/** Where a chain of `$ref` and `allOf` begins that is longer than the limit, a circle or not; null when none is. */
export function endlessChain(document: Document, starts: Iterable<Node>): Place | null {
  // The length of the longest chain from a node; zero while it is being found out, so that a circle ends.
  const lengths = new Map<string, number>();
  for (const start of starts) {
    // Depth first, with a list instead of recursion: the chains that are looked for would exhaust the stack.
    const trail: { readonly key: string; readonly next: Node[]; longest: number }[] = [];
    const enter = (node: Node): number => {
      const key = `${node.at.file}#${node.at.pointer}`;
      const known = lengths.get(key);
      if (known !== undefined) return known;
      lengths.set(key, 0);
      trail.push({ key, next: [...followed(document, node)], longest: 0 });
      return 0;
    };
    enter(start);
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const next = last.next.pop();
      if (next !== undefined) last.longest = Math.max(last.longest, enter(next));
      else {
        trail.pop();
        lengths.set(last.key, last.longest + 1);
        const holder = trail.at(-1);
        if (holder !== undefined) holder.longest = Math.max(holder.longest, last.longest + 1);
      }
      if (trail.length + last.longest > limits.depth) return start.at;
    }
  }
  return null;
}

function followed(document: Document, node: Node): readonly Node[] {
  const found: Node[] = [];
  const reference = referenceOf(node.value);
  const target = reference === undefined ? null : document.target(reference, node.at);
  if (target !== null) found.push(target);
  const all = isObject(node.value) ? member(node.value, "allOf") : undefined;
  const parts = childNode(node, "allOf");
  for (let index = 0; parts !== null && isArray(all) && index < all.length; index += 1) {
    const part = childNode(parts, index);
    if (part !== null) found.push(part);
  }
  return found;
}
