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

/** `pulls/get` among `pulls`, `getPull` among `pull`: at either end, and never all of it. `UsersController_findAll` is of a framework that names its classes so. */
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
  const own = group.words.join("-");
  if (words.slice(0, count).join("-") === own) return words.slice(words[count] === "controller" && words.length > count + 1 ? count + 1 : count);
  return words.slice(-count).join("-") === own ? words.slice(0, -count) : words;
}

function keyOf(name: Name): string {
  return name.words.join("-");
}
