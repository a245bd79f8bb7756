// In which order the declarations of a module stand, so that the program has what an alias names when it comes to it.
import { innerTypes } from "../../model/inner-types.js";
import type { Type } from "../../model/model.js";
import type { PlannedType } from "./types.js";

export interface Ordered {
  readonly planned: PlannedType;
  /** Everything that it names stands above it, in this module. */
  readonly isReady: boolean;
}

/** Classes first, then aliases behind those that they name. What leads back to itself, or into another module, is not ready. */
export function inOrder(declared: readonly PlannedType[]): readonly Ordered[] {
  const classes = declared.filter((planned) => aliasedType(planned) === null);
  const waiting = new Map(declared.filter((planned) => aliasedType(planned) !== null).map((planned) => [planned.declaration.name.text, planned]));
  const there = new Set(classes.map(({ declaration }) => declaration.name.text));
  const aliases: Ordered[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  // With a list instead of recursion: chains of aliases would exhaust the stack.
  const pending = [...waiting.keys()].reverse();
  for (let name = pending.at(-1); name !== undefined; name = pending.at(-1)) {
    const planned = waiting.get(name);
    if (planned === undefined || done.has(name)) {
      pending.pop();
      continue;
    }
    const named = namesIn(aliasedType(planned));
    if (!open.has(name)) {
      open.add(name);
      pending.push(...named.filter((one) => !open.has(one)).reverse());
      continue;
    }
    const isReady = named.every((one) => there.has(one));
    if (isReady) there.add(name);
    done.add(name);
    aliases.push({ planned, isReady });
  }
  return [...classes.map((planned) => ({ planned, isReady: true })), ...aliases];
}

/** What an alias stands for; an object of which no member is known is one of its values. Null for a class, and for values. */
function aliasedType({ declaration }: PlannedType): Type | null {
  if (declaration.kind === "alias") return declaration.type;
  return declaration.kind === "object" && declaration.fields.length === 0 ? declaration.additional : null;
}

function namesIn(type: Type | null): readonly string[] {
  if (type === null) return [];
  return type.kind === "ref" ? [type.name] : innerTypes(type).flatMap(namesIn);
}
