// Names that mean each other and nothing between: `A: oneOf [A, string]`. A type that is its own alternative says no more than
// the others do, and no language can write it down.
import type { Report } from "../diagnostics.js";
import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Type } from "./model.js";
import { compareText } from "./node.js";

const unknown: Type = { kind: "primitive", primitive: "unknown", format: null, nullable: false };

/** Names that mean each other all mean what their other alternatives are; nothing else changes. */
export function endAliases(drafts: Drafts, report: Report): void {
  const aliases = new Map(drafts.settled().flatMap((draft) => (draft.content.kind === "alias" ? [[draft.key, draft.content.type] as const] : [])));
  const next = new Map([...aliases].map(([key, type]) => [key, bareRefs(type).filter((name) => aliases.has(name))]));
  for (const circle of circlesOf(next)) {
    const [first = "", ...others] = [...circle].sort(compareText);
    const draft = drafts.get(first);
    report.warning("schema/reference-loop", "This schema is an alternative of itself: that one is left out", { at: draft.at, related: others.slice(0, 3).map((key) => ({ message: "by way of", at: drafts.get(key).at })), hint: "Remove the reference that leads back." });
    replace(drafts, draft, meant(first, aliases, new Set(circle)));
    for (const key of others) replace(drafts, drafts.get(key), { kind: "ref", name: first, open: false, nullable: false });
  }
}

function replace(drafts: Drafts, draft: Draft, type: Type): void {
  drafts.replace({ ...draft, content: { kind: "alias", type } });
}

/** What a type means without looking into a value of it. */
function bareRefs(type: Type): readonly string[] {
  switch (type.kind) {
    case "ref":
      return [type.name];
    case "union":
      return type.variants.flatMap(bareRefs);
    case "intersection":
      return type.parts.flatMap(bareRefs);
    default:
      return [];
  }
}

/** The alternatives that are not in the circle. */
function meant(start: string, aliases: ReadonlyMap<string, Type>, circle: ReadonlySet<string>): Type {
  const variants = new Map<string, Type>();
  const seen = new Set([start]);
  let nullable = false;
  const pending = [aliases.get(start) ?? unknown];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    nullable ||= type.nullable;
    const bare: Type = { ...type, nullable: false };
    if (bare.kind === "ref" && circle.has(bare.name)) {
      if (!seen.has(bare.name)) pending.push(aliases.get(bare.name) ?? unknown);
      seen.add(bare.name);
    } else if (bare.kind === "union") pending.push(...[...bare.variants].reverse());
    else if (bare.kind === "intersection" && bareRefs(bare).some((name) => circle.has(name))) pending.push(...bare.parts.filter((part) => part.kind !== "ref" || !circle.has(part.name)));
    else variants.set(JSON.stringify(bare), bare);
  }
  const [only = unknown, ...others] = variants.values();
  return others.length === 0 ? { ...only, nullable } : { kind: "union", variants: [only, ...others], discriminator: null, nullable };
}

interface Visit {
  readonly key: string;
  readonly index: number;
  low: number;
  next: number;
}

/** Sets of names that lead to each other (Tarjan's strongly connected components), with a list instead of recursion. */
function circlesOf(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const indexes = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  for (const start of next.keys()) {
    const trail: Visit[] = [];
    const enter = (key: string): void => {
      trail.push({ key, index: indexes.size, low: indexes.size, next: 0 });
      indexes.set(key, indexes.size);
      open.push(key);
      isOpen.add(key);
    };
    if (!indexes.has(start)) enter(start);
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const to = next.get(visit.key)?.[visit.next];
      visit.next += 1;
      if (to !== undefined) {
        const known = indexes.get(to);
        if (known === undefined) enter(to);
        else if (isOpen.has(to)) visit.low = Math.min(visit.low, known);
        continue;
      }
      trail.pop();
      const holder = trail.at(-1);
      if (holder !== undefined) holder.low = Math.min(holder.low, visit.low);
      if (visit.low < visit.index) continue;
      const circle = open.splice(open.lastIndexOf(visit.key));
      for (const key of circle) isOpen.delete(key);
      if (circle.length > 1 || next.get(visit.key)?.includes(visit.key) === true) circles.push(circle);
    }
  }
  return circles;
}
