// What the calls of a client's tables need beyond a line, each kind of it once: most lists of a document are paged alike.
import type { Operation } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { plainDetails } from "./facts.js";
import { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { arrayLiteral, objectLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { makerOf } from "./plain-made.js";
import { constantOf } from "./structures.js";

export interface CallDetails {
  /** Place in the list; an operation that a line says whole has none. */
  readonly places: ReadonlyMap<Operation, number>;
  /** Null when no operation needs any. */
  readonly file: SourceFile | null;
}

/** Those that more operations need come first: their numbers are short, and new ones seldom move them. */
export function callDetails(planned: PlannedClient, plan: PlannedPackage): CallDetails {
  const { detailsFile, detailsName, groups, client } = planned;
  const imports = new Imports(detailsFile);
  const users = new Map<Code, Operation[]>();
  for (const { operation } of groups.flatMap(({ operations }) => operations)) {
    const details = plainDetails(operation, client, plan, imports);
    const made = makerOf(operation, client, imports);
    if (made !== null) details.unshift(["made", made]);
    if (details.length === 0) continue;
    const text = objectLiteral(details, 2);
    users.set(text, [...(users.get(text) ?? []), operation]);
  }
  // Equal counts keep the order of the operations: sorting is stable.
  const sorted = [...users].sort(([, one], [, other]) => other.length - one.length);
  const places = new Map(sorted.flatMap(([, operations], place) => operations.map((operation) => [operation, place] as const)));
  if (sorted.length === 0) return { places, file: null };
  const type = code`readonly ${imports.type("CallDetails", "runtime/methods")}[]`;
  const list = arrayLiteral(sorted.map(([text]) => text), Infinity);
  const sources = [...new Set([...places.keys()].map(({ at }) => at.file))].sort();
  return { places, file: { file: detailsFile, sources, statements: [...imports.structures(), constantOf(identifier(detailsName), list, { type, exported: true })] } };
}
