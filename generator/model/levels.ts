// The levels of an authentication, where a package has names for them.
import type { LoginModel } from "./login-model.js";

/** The named values that are the provider's levels, all of them and nothing else; null where there are none. */
export function namedLevels({ levels, values }: Pick<LoginModel, "levels" | "values">): LoginModel["values"][number] | null {
  const wanted = new Set(levels);
  return values.find(({ members }) => wanted.size > 0 && wanted.size === new Set(members.map(({ value }) => value)).size && members.every(({ value }) => wanted.has(value))) ?? null;
}
