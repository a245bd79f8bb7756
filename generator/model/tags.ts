// What tells the variants of a union apart: declared discriminators, and those that constants imply.
import type { Draft, DraftField } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Json, Type } from "./model.js";
import { compareText } from "./node.js";
import { allTypes } from "./type-walk.js";

type UnionType = Extract<Type, { kind: "union" }>;

/** The values that a declaration's property has wherever a union tells it by them: key, property, values. */
export type Tags = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The discriminator of a union: its own, or the one property that is a different constant in every variant. */
export function discriminatorOf(drafts: Drafts, union: UnionType): UnionType["discriminator"] {
  if (union.discriminator !== null) return { ...union.discriminator, mapping: toldMapping(drafts, union.discriminator) };
  const variants = union.variants.map((variant) => (variant.kind === "ref" ? drafts.get(variant.name) : null));
  const [first, ...others] = variants;
  if (first === null || first === undefined || others.length === 0) return null;
  for (const property of fieldsOf(first).flatMap((field) => (constant(field) === null ? [] : [field.name.text]))) {
    const valueOf = (variant: Draft | null): string | null => (variant === null ? null : constant(fieldsOf(variant).find((field) => field.name.text === property)));
    if (variants.some((variant) => valueOf(variant) === null)) continue;
    const values = variants.map(valueOf);
    if (new Set(values).size < values.length) continue;
    const mapping: [string, string][] = variants.map((variant, index) => [String(values[index]), variant?.key ?? ""]);
    return { property, mapping: Object.fromEntries(mapping.sort(([one], [other]) => compareText(one, other))) };
  }
  return null;
}

/** Where the value is a schema's own name and the schema says another one, that counts: a discriminator changes nothing of what is valid (OpenAPI 3.1.1, 4.8.25), and frameworks send what the schema says. */
function toldMapping(drafts: Drafts, { property, mapping }: NonNullable<UnionType["discriminator"]>): { readonly [value: string]: string } {
  const told = Object.entries(mapping).map(([value, key]): readonly [string, string] => {
    if (!key.endsWith(`/${value}`)) return [value, key];
    const said = onlyText(fieldsOf(drafts.get(key)).find((field) => field.name.text === property)?.type);
    return [said === null || Object.hasOwn(mapping, said) ? value : said, key];
  });
  return Object.fromEntries(told.sort(([one], [other]) => compareText(one, other)));
}

export function tagsOf(drafts: Drafts, types: Iterable<Type>): Tags {
  const tags = new Map<string, Map<string, Set<string>>>();
  for (const type of types) {
    if (type.kind === "primitive" || type.kind === "ref") continue;
    for (const inner of allTypes(type)) {
      const discriminator = inner.kind === "union" ? discriminatorOf(drafts, inner) : null;
      if (discriminator === null) continue;
      for (const [value, key] of Object.entries(discriminator.mapping)) {
        const properties = tags.get(key) ?? new Map<string, Set<string>>();
        const values = properties.get(discriminator.property) ?? new Set<string>();
        tags.set(key, properties.set(discriminator.property, values.add(value)));
      }
    }
  }
  return tags;
}

/** The type of a field that unions tell its declaration by: the constant itself, or several, and nothing else. Null for other fields. */
export function taggedType(drafts: Drafts, tags: Tags, draft: Draft, field: DraftField): Type | null {
  const telling = tags.get(draft.key)?.get(field.name.text);
  if (telling === undefined) return null;
  const values = [...telling].sort(compareText);
  const plain = drafts.plain(field.type);
  const listed = plain.kind === "ref" ? drafts.get(plain.name).content : null;
  const known: readonly Json[] | null = plain.kind === "choice" ? plain.values : listed?.kind === "choice" ? listed.values.map(({ value }) => value) : null;
  const text = known === null ? plain.kind === "primitive" && plain.primitive === "string" : values.every((value) => known.includes(value));
  if (!text) return null;
  return values.length === 1 ? { kind: "literal", value: values[0] ?? "", nullable: false } : { kind: "choice", values, open: false, nullable: false };
}

function fieldsOf(draft: Draft): readonly DraftField[] {
  return draft.content.kind === "object" ? draft.content.fields : [];
}

function constant(field: DraftField | undefined): string | null {
  return field === undefined || !field.required || field.type.nullable ? null : onlyText(field.type);
}

function onlyText(type: Type | undefined): string | null {
  if (type?.kind === "literal" && typeof type.value === "string") return type.value;
  const [only, ...others] = type?.kind === "choice" ? type.values : [];
  return typeof only === "string" && others.length === 0 ? only : null;
}
