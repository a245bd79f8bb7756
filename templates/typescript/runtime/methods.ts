// Methods of a client, made from a table of paths.
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { PlainSender } from "./plain-sender.js";

type Call = (client: PlainSender, ...rest: never[]) => unknown;

/**
 * By path, the names of the methods that call it: `"/users/{id}": { GET: "getUser", "DELETE 204": "removeUser" }`. After the word of
 * HTTP stands what is not usual: `204` no content to expect, `json` a body that is always there, `query` none although the method
 * has one, `=member` the one member that is the body, `()` no input. Names that a space separates mean the same. What a line cannot
 * say is a function that takes the sender first, by the name of its method.
 */
export type Calls = Readonly<Record<string, Readonly<Record<string, string>> | Call>>;

/** `Methods`: the interface that the document promises for these calls. */
export function methods<Methods>(client: PlainSender, ...tables: readonly Calls[]): Methods {
  const made: Record<string, unknown> = {};
  for (const [key, calls] of tables.flatMap((table) => Object.entries(table))) {
    if (typeof calls === "function") made[key] = (...rest: never[]) => calls(client, ...rest);
    else for (const [facts, names] of Object.entries(calls)) for (const name of names.split(" ")) made[name] = methodOf(client, key, facts);
  }
  return made as Methods;
}

function methodOf(client: PlainSender, path: string, facts: string): (...given: [input?: object, options?: RequestOptions]) => unknown {
  const [method = "", ...words] = facts.split(" ");
  const bodyMember = words.find((word) => word.startsWith("="))?.slice(1);
  const operation: Operation<unknown> = {
    id: `${method} ${path}`,
    method,
    path,
    answer: words.includes("204") ? "none" : "json",
    ...(/ (json|query|=)/.test(facts) && { body: words.includes("query") ? "none" : "json" }),
    ...(bodyMember !== undefined && { bodyMember }),
  };
  if (words.includes("()")) return (options) => client.call(operation, undefined, options);
  return (input, options) => client.call(operation, input, options);
}
