// Aliases that lead back to themselves through unions only: `A = string | B`, `B = number | A`. No language can say that, and both are `string | number`.
import type { Report } from "../diagnostics.js";
import type { Drafts } from "./drafts.js";
import type { Type } from "./model.js";
import { unknownType } from "./types.js";

type Ref = Extract<Type, { kind: "ref" }>;

/** Replaces each of them by the union of what the circle holds besides itself. Where it holds nothing else, or an intersection closes it, the type is unknown. */
export function openCircles(drafts: Drafts, report: Report): void {
  const aliases = drafts.settled().flatMap((draft) => (draft.content.kind === "alias" ? [{ draft, type: draft.content.type }] : []));
  const types = new Map(aliases.map(({ draft, type }) => [draft.key, type]));
  const circles = aliases.filter(({ draft: { key } }) => reached(key, types).has(key));
  for (const { draft } of circles) {
    const variants = alternatives(draft.key, types);
    const type = variants === null || variants.types.length === 0 ? null : united(variants.types, variants.nullable);
    if (type === null) report.warning("schema/reference-loop", "This schema is made of itself alone: its type is unknown", { at: draft.at, hint: "Let one of the references name a schema with content." });
    drafts.replace({ ...draft, content: { kind: "alias", type: type ?? unknownType } });
  }
}

/** Aliases that a value of this one may be directly, without a list or an object around it. */
function reached(start: string, types: ReadonlyMap<string, Type>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const { name } of direct(types.get(key) ?? unknownType)) {
      if (!types.has(name) || found.has(name)) continue;
      found.add(name);
      open.push(name);
    }
  }
  return found;
}

function direct(type: Type): readonly Ref[] {
  if (type.kind === "ref") return [type];
  return type.kind === "union" ? type.variants.flatMap(direct) : type.kind === "intersection" ? type.parts.flatMap(direct) : [];
}

/** What the circle holds besides itself; null when an intersection is a part of it. */
function alternatives(start: string, types: ReadonlyMap<string, Type>): { readonly types: readonly Type[]; readonly nullable: boolean } | null {
  const seen = new Set([start]);
  const found: Type[] = [];
  let nullable = false;
  const visit = (type: Type): boolean => {
    nullable ||= type.nullable;
    if (type.kind === "union") return type.variants.every(visit);
    if (type.kind === "intersection" && direct(type).some(({ name }) => name === start || reached(name, types).has(start))) return false;
    const isInCircle = type.kind === "ref" && types.has(type.name) && (type.name === start || reached(type.name, types).has(start));
    if (!isInCircle) {
      const bare = { ...type, nullable: false };
      if (!found.some((other) => JSON.stringify(other) === JSON.stringify(bare))) found.push(bare);
      return true;
    }
    if (seen.has(type.name)) return true;
    seen.add(type.name);
    return visit(types.get(type.name) ?? unknownType);
  };
  return visit(types.get(start) ?? unknownType) ? { types: found, nullable } : null;
}

function united(variants: readonly Type[], nullable: boolean): Type {
  const [only] = variants;
  return only !== undefined && variants.length === 1 ? { ...only, nullable } : { kind: "union", variants, discriminator: null, nullable };
}
