// The operations of a document with what the rules ask about each of them.
import type { Document, Node } from "../document/document.js";
import { items, member, members, textOf } from "../model/node.js";
import { Numbers } from "../model/numbers.js";
import { nameFromPath } from "../model/operation-names.js";
import { memberOfItems, pathItemsOf } from "../model/path-items.js";
import { pascalOf } from "../model/words.js";

export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  /** The `operationId`; null without one. */
  readonly id: string | null;
  /** The `operationId`, or a name from method and path that no other operation has. */
  readonly name: string;
  /** Of the path, then of the operation, references followed. */
  readonly parameters: readonly Node[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Sorted by path, then by method. */
export function endpointsOf(document: Document): readonly Endpoint[] {
  const found = members(member(document.root, "paths"))
    .filter(([path]) => path.startsWith("/"))
    .flatMap(([path, said]) => {
      const pathItems = pathItemsOf(document, said);
      return methods.flatMap((method) => {
        const node = memberOfItems(pathItems, method);
        return node === null ? [] : [{ method: method.toUpperCase(), path, node, pathItems, id: textOf(node, "operationId").trim() || null }];
      });
    });
  const taken = new TakenNames(found.flatMap(({ id }) => id ?? []));
  return found.map(({ pathItems, ...one }) => ({ ...one, name: one.id ?? taken.free(nameFromPath(one.method, one.path)), parameters: parametersOf(document, pathItems, one.node) }));
}

/** Names that are taken, whatever their letter case and separators. */
export class TakenNames {
  readonly #keys: Set<string>;
  readonly #numbers = new Numbers();

  constructor(names: readonly string[]) {
    this.#keys = new Set(names.map(key));
  }

  /** The name, with a number where another of its words is taken; taken from now on. */
  free(name: string): string {
    const isTaken = (candidate: string): boolean => this.#keys.has(key(candidate));
    const chosen = isTaken(name) ? this.#numbers.free(name, key(name), isTaken) : name;
    this.#keys.add(key(chosen));
    return chosen;
  }
}

/** The same for names that differ in letter case or separators only. */
export function key(name: string): string {
  return pascalOf(name);
}

function parametersOf(document: Document, pathItems: readonly Node[], operation: Node): readonly Node[] {
  return [...items(memberOfItems(pathItems, "parameters")), ...items(member(operation, "parameters"))].flatMap((node) => document.resolve(node) ?? []);
}
