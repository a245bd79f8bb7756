// Methods of a client, made from a table of paths.
import type { Operation, OperationDetails } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { PlainSender } from "./plain-sender.js";

type Call = (client: PlainSender, ...rest: never[]) => unknown;

/**
 * Names of methods by path and call: `"/users": { POST: "addUser", "/{id}": { GET: "getUser", "DELETE 204": "removeUser" } }`. After the
 * word of HTTP stands what is not usual: `204` no content to expect, `()` no input, `*2` the third of the client's details. Names that a
 * space separates mean the same. Below a key without a slash stand names that start with it. A call with an input of its own is a
 * function that takes the sender first, by the name of its method.
 */
export interface Calls {
  readonly [key: string]: string | Call | Calls;
}

/** What some calls of a client have in common. */
export interface CallDetails extends OperationDetails {
  /** Makes the call instead of `client.call`: iterable over pages, or as a stream. */
  readonly made?: (client: PlainSender, operation: Operation<unknown>, input: object | undefined, options?: RequestOptions) => unknown;
}

/** `Methods`: the interface that the document promises for these calls. */
export function methods<Methods>(client: PlainSender, details: readonly CallDetails[], ...tables: readonly Calls[]): Methods {
  const made: Record<string, unknown> = {};
  const add = (calls: Calls, path: string, start: string): void => {
    for (const [key, value] of Object.entries(calls)) {
      if (typeof value === "string") for (const name of value.split(" ")) made[start + name] = methodOf(client, path, key, details);
      else if (typeof value === "function") made[key] = (...rest: never[]) => value(client, ...rest);
      else if (key.startsWith("/")) add(value, path + key, start);
      else add(value, path, key);
    }
  };
  for (const table of tables) add(table, "", "");
  return made as Methods;
}

function methodOf(client: PlainSender, path: string, facts: string, details: readonly CallDetails[]): (...given: [input?: object, options?: RequestOptions]) => unknown {
  const [method = "", ...words] = facts.split(" ");
  const { made, ...rest } = details[Number(facts.split(" *")[1])] ?? {};
  const operation: Operation<unknown> = { id: `${method} ${path}`, method, path, answer: words.includes("204") ? "none" : "json", ...rest };
  const call = (input?: object, options?: RequestOptions): unknown => (made ? made(client, operation, input, options) : client.call(operation, input, options));
  return words.includes("()") ? (options) => call(undefined, options) : call;
}
