// What an operation is called inside its group: without the words that the group's name says already.
import type { Name, Operation } from "./model.js";
import { nameOf, pascal } from "./words.js";

/** Where two would be called the same, both keep their whole names: which of them came first does not matter. */
export function withShortNames(operations: readonly Operation[], group: Name): readonly Operation[] {
  const short = operations.map((operation) => shortName(operation.name, group));
  const taken = new Map<string, number>();
  for (const key of [...short, ...operations.map(({ name }) => name)].map(keyOf)) taken.set(key, (taken.get(key) ?? 0) + 1);
  return operations.map((operation, index) => {
    const name = short[index] ?? operation.name;
    const isAlone = (taken.get(keyOf(name)) ?? 0) === 1;
    return { ...operation, shortName: isAlone ? name : operation.name };
  });
}

/** `pulls/get` and `getPull` among `pulls`: at either end, of one or of many, and never all of it. `UsersController_findAll` is of a framework that names its classes so. */
function shortName(name: Name, group: Name): Name {
  const rest = restOf(name, group);
  if (rest.length === name.words.length) return name;
  const text = pascal(rest);
  return nameOf(text.charAt(0).toLowerCase() + text.slice(1));
}

/** The words of the name without those of the group. */
function restOf({ words }: Name, group: Name): readonly string[] {
  const count = group.words.length;
  if (count === 0 || words.length <= count) return words;
  const own = keyOfMany(group.words);
  if (keyOfMany(words.slice(0, count)) === own) return words.slice(words[count] === "controller" && words.length > count + 1 ? count + 1 : count);
  return keyOfMany(words.slice(-count)) === own ? words.slice(0, -count) : words;
}

/** The same for one thing and for many: `user`, `users`; `company`, `companies`; `box`, `boxes`. */
function keyOfMany(words: readonly string[]): string {
  return words.join("-").replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^s])s$/, "$1");
}

function keyOf(name: Name): string {
  return name.words.join("-");
}
