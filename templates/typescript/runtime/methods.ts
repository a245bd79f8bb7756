// Methods of a client, made from a table: one line of facts, or a function, for each.
import type { PlainSender } from "./plain-sender.js";
import type { RequestOptions } from "./sender.js";

/**
 * Names of methods with facts, or with functions that take the sender first. `GET /users/{id}`, and after it what is not usual: `204` no
 * content to expect, `json` a body that is always there, `query` none although the method has one, `=member` the one member that is the body, `()` no input.
 */
export type Calls = Readonly<Record<string, string | ((client: PlainSender, ...rest: never[]) => unknown)>>;

/** `Methods`: the interface that the document promises for these calls. */
export function methods<Methods>(client: PlainSender, ...calls: readonly Calls[]): Methods {
  const made = calls.flatMap((table) => Object.entries(table)).map(([name, call]) => [name, typeof call === "string" ? methodOf(client, call) : (...rest: never[]) => call(client, ...rest)]);
  return Object.fromEntries(made) as Methods;
}

function methodOf(client: PlainSender, facts: string): (...given: [input?: object, options?: RequestOptions]) => unknown {
  if (facts.endsWith("()")) return (options) => client.call(facts, undefined, options);
  if (!/ (json|query|=)/.test(facts)) return (input, options) => client.call(facts, input, options);
  const [method = "", path = "", ...words] = facts.split(" ");
  const bodyMember = words.find((word) => word.startsWith("="))?.slice(1);
  const operation = { id: facts, method, path, answer: words.includes("204") ? "none" : "json", body: words.includes("query") ? "none" : "json", ...(bodyMember !== undefined && { bodyMember }) } as const;
  return (input, options) => client.call(operation, input, options);
}
