// Methods of a client, made from a table: one line of facts, or a function, for each.
import type { PlainSender } from "./plain-sender.js";
import type { RequestOptions } from "./sender.js";

/** Names of methods with facts (`GET /users/{id}`, and `()` at their end where there is no input), or with functions that take the sender first. */
export type Calls = Readonly<Record<string, string | ((client: PlainSender, ...rest: never[]) => unknown)>>;

/** `Methods`: the interface that the document promises for these calls. */
export function methods<Methods>(client: PlainSender, ...calls: readonly Calls[]): Methods {
  const made = calls.flatMap((table) => Object.entries(table)).map(([name, facts]) => [
    name,
    typeof facts !== "string"
      ? (...rest: never[]) => facts(client, ...rest)
      : facts.endsWith("()")
        ? (options?: RequestOptions) => client.call(facts, undefined, options)
        : (input?: object, options?: RequestOptions) => client.call(facts, input, options),
  ]);
  return Object.fromEntries(made) as Methods;
}
