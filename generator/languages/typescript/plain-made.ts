// What makes the calls of an operation in a plain client, where that is not `client.call`.
import type { Client, Operation } from "../../model/model.js";
import type { Code } from "./code.js";
import type { Imports } from "./imports.js";
import { isFollowed } from "./paging.js";

/** The function that makes them iterable over pages, or asks for a stream; null where the client does. */
export function makerOf(operation: Operation, { results }: Client, imports: Imports): Code | null {
  if (operation.answer.kind === "binary") return imports.value("binaryCall", "runtime/plain-binary");
  if (operation.pagination === null) return null;
  if (isFollowed(operation)) return imports.value(results === "throw" ? "followedDataPages" : "followedResultPages", "runtime/plain-followed-pages");
  return imports.value(results === "throw" ? "dataPages" : "resultPages", "runtime/plain-pages");
}
