// What tells the variants of a union apart is a member of each, also where only the discriminator speaks of it, as SmallRye
// writes classes of Jackson: without it nobody could send one, or tell what came.
import { noDocs } from "./docs.js";
import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Type } from "./model.js";
import { compareText } from "./node.js";
import { placeName } from "./place-name.js";
import { allTypes, draftTypes } from "./type-walk.js";
import { nameOf } from "./words.js";

/** `types`: those that stand outside of declarations. */
export function tellTags(drafts: Drafts, types: readonly Type[]): void {
  const unions = new Set<Extract<Type, { kind: "union" }>>();
  const beside = new Map<Type, readonly Type[]>();
  for (const type of [...drafts.settled().flatMap(draftTypes), ...types]) {
    if (type.kind === "primitive" || type.kind === "ref") continue;
    for (const inner of allTypes(type)) {
      if (inner.kind === "union" && inner.discriminator !== null) unions.add(inner);
      else if (inner.kind === "intersection") for (const part of inner.parts) beside.set(part, inner.parts);
    }
  }
  for (const union of unions) {
    if (union.discriminator === null) continue;
    const { property, mapping } = union.discriminator;
    // The members that stand beside a union are those of each of its variants.
    if (beside.get(union)?.some((part) => hasMember(drafts.behind(part), property)) === true) continue;
    for (const [value, key] of Object.entries(mapping)) {
      const draft = drafts.get(key);
      // Where no mapping names it, its own name is a guess: ASP.NET's bases come without the member.
      if (value !== placeName(draft.at)) tell(drafts, draft, property);
    }
  }
}

function tell(drafts: Drafts, draft: Draft, property: string): void {
  const { content } = draft;
  if (content.kind !== "object" || content.fields.length === 0 || hasMember(draft, property)) return;
  const type: Type = { kind: "primitive", primitive: "string", format: null, nullable: false };
  const field = { name: nameOf(property), docs: noDocs, type, required: true, default: undefined, deprecated: false, secret: false, limits: {}, at: draft.at, access: "both" } as const;
  drafts.replace({ ...draft, content: { ...content, fields: [...content.fields, field].sort((one, other) => compareText(one.name.text, other.name.text)) } });
}

function hasMember(draft: Draft | null, name: string): boolean {
  return draft?.content.kind === "object" && draft.content.fields.some((field) => field.name.text === name);
}
