// The input of an operation as its variant fills it: fixed values and members, each at its path.
import type { Json, Variant } from "../model/model.js";

/** By name of a member; what stands inside an object is a tree of its own. */
export type VariantTree<Leaf> = Map<string, Leaf | VariantTree<Leaf>>;

export interface Leaves<Leaf> {
  readonly fixed: (value: Json) => Leaf;
  /** `member`: its name in the input of the variant. */
  readonly member: (member: string) => Leaf;
}

/** `{package}` in fixed texts becomes `packageText`. */
export function variantTree<Leaf>(variant: Variant, packageText: string, leaves: Leaves<Leaf>): VariantTree<Leaf> {
  const tree: VariantTree<Leaf> = new Map();
  for (const { path, value } of variant.fixed) place(tree, path, leaves.fixed(withPackage(value, packageText)));
  for (const { path, member } of variant.members) place(tree, path, leaves.member(member));
  return tree;
}

function place<Leaf>(tree: VariantTree<Leaf>, path: readonly string[], leaf: Leaf): void {
  const [name, ...rest] = path;
  if (name === undefined) throw new Error("the model has a variant with an empty path");
  if (rest.length === 0) {
    tree.set(name, leaf);
    return;
  }
  const known = tree.get(name);
  const inner: VariantTree<Leaf> = known instanceof Map ? known : new Map();
  tree.set(name, inner);
  place(inner, rest, leaf);
}

function withPackage(value: Json, packageText: string): Json {
  if (typeof value === "string") return value.replaceAll("{package}", () => packageText);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => withPackage(item, packageText));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withPackage(member, packageText)]));
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
