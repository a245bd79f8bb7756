// Calls by name, for tests that walk through all operations.
import { isRecord } from "./operations.js";

/** The envelope; a text is what was wrong with the call. */
export type Called = Readonly<Record<string, unknown>> | string;

/** `owner`: a client, or a module together with the `sender` that its functions take. */
export async function called(owner: object, name: string, input: unknown, sender?: unknown): Promise<Called> {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") return "there is no such method";
  try {
    const answer: unknown = await Reflect.apply(method, owner, [...(sender === undefined ? [] : [sender]), ...(input === null ? [] : [input])]);
    return isRecord(answer) ? answer : "the answer is no envelope";
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
