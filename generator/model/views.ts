// Drafts as final declarations: names for keys, one view per direction where they differ, open choices where a server speaks.
import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Field, Type, TypeDeclaration } from "./model.js";
import { type Direction, type Reach, visible } from "./reach.js";
import { discriminatorOf, taggedType, type Tags } from "./tags.js";
import type { TypeNames } from "./type-names.js";
import { changedType } from "./type-walk.js";
import { nameOf } from "./words.js";

export interface Finishing {
  readonly drafts: Drafts;
  readonly names: TypeNames;
  readonly reach: Reach;
  readonly split: ReadonlySet<string>;
  readonly tags: Tags;
  /** Declarations whose bytes are bytes; those of all others are texts. */
  readonly bytes: ReadonlySet<string>;
  home(draft: Draft): string;
}

/** The final name of what a key means in one direction. */
export function finalName({ names, split }: Finishing, key: string, direction: Direction): string {
  const name = (direction === "request" && split.has(key) ? names.input.get(key) : names.own.get(key)) ?? null;
  if (name === null) throw new Error(`${key} has no name`);
  return name;
}

/** A type with names instead of keys. In answers, choices are open: a server may send values that it does not list. JSON has texts for bytes. */
export function finalType(finishing: Finishing, type: Type, direction: Direction, hasBytes = false): Type {
  if (type.kind === "literal" || (type.kind === "primitive" && (hasBytes || type.primitive !== "binary"))) return type;
  const { drafts } = finishing;
  const open = direction === "response";
  return changedType(type, {
    primitive: (primitive) => (primitive.primitive === "binary" && !hasBytes ? { ...primitive, primitive: "string" } : primitive),
    ref: (ref) => {
      const draft = drafts.get(ref.name);
      return { ...ref, name: finalName(finishing, ref.name, direction), open: open && draft.content.kind === "choice", nullable: ref.nullable || draft.nullable };
    },
    choice: (choice) => ({ ...choice, open }),
    union: (union, original) => {
      const discriminator = discriminatorOf(drafts, original);
      if (discriminator === null) return union;
      const mapping = Object.entries(discriminator.mapping).map(([value, key]) => [value, finalName(finishing, key, direction)] as const);
      return { ...union, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
    },
  });
}

/** One declaration for each view that is used; `none` when nothing uses it. */
export function declarationsOf(finishing: Finishing, draft: Draft): readonly TypeDeclaration[] {
  const { reach, split } = finishing;
  const request = reach.request.has(draft.key);
  const response = reach.response.has(draft.key);
  if (split.has(draft.key)) return [declaration(finishing, draft, "response", "response"), declaration(finishing, draft, "request", "request")];
  if (request && response) return [declaration(finishing, draft, "response", "both")];
  if (request) return [declaration(finishing, draft, "request", "request")];
  return [declaration(finishing, draft, "response", response ? "response" : "none")];
}

function declaration(finishing: Finishing, draft: Draft, direction: Direction, usage: TypeDeclaration["usage"]): TypeDeclaration {
  const { content } = draft;
  const hasBytes = usage === "none" || finishing.bytes.has(draft.key);
  const base = { name: nameOf(finalName(finishing, draft.key, direction)), docs: draft.docs, deprecated: draft.deprecated, usage, home: finishing.home(draft), at: draft.at };
  switch (content.kind) {
    case "choice":
      return { ...base, kind: "choice", values: content.values };
    case "alias":
      return { ...base, kind: "alias", type: finalType(finishing, content.type, direction, hasBytes) };
    case "object": {
      const fields = content.fields
        .filter((field) => usage === "none" || usage === "both" || visible(field, direction))
        .map((field): Field => {
          // Member by member: spreading what is left of an object is twenty times slower.
          const { name, docs, required, default: value, deprecated, secret, limits, at } = field;
          return { name, docs, type: taggedType(finishing.drafts, finishing.tags, draft, field) ?? finalType(finishing, field.type, direction, hasBytes), required, default: value, deprecated, secret, limits, at };
        });
      return { ...base, kind: "object", fields, additional: content.additional === null ? null : finalType(finishing, content.additional, direction, hasBytes), ...(content.additionalLimits !== undefined && { additionalLimits: content.additionalLimits }) };
    }
  }
}
