// Operation ids of frameworks: what a person called the operation, without the place that the framework wrote beside it.
import { pascalOf } from "./words.js";

export interface OperationId {
  /** Empty without one. */
  readonly id: string;
  readonly path: string;
}

/** For each id what it is read as. Where two would be called the same, both keep the whole: which of them came first does not matter. */
export function plainIds(operations: readonly OperationId[]): readonly string[] {
  const short = operations.map(plainId);
  const wanting = new Map<string, Set<string>>();
  for (const [index, { id }] of operations.entries()) {
    for (const key of [short[index] ?? id, id].map(pascalOf)) wanting.set(key, (wanting.get(key) ?? new Set()).add(id));
  }
  return operations.map(({ id }, index) => {
    const name = short[index] ?? id;
    return wanting.get(pascalOf(name))?.size === 1 ? name : id;
  });
}

/** `read_user_users__user_id__get` of `GET /users/{user_id}`, as FastAPI writes it; in Flask a parameter has its kind before its name: `_int_user_id_`. Of `get~read_user`, as Sanic writes it, what is behind the method. */
function plainId({ id, path }: OperationId): string {
  const [, behind] = methodBefore.exec(id) ?? [];
  if (behind !== undefined && pascalOf(behind) !== "") return behind;
  const end = methodAtEnd.exec(id);
  if (end === null) return id;
  const before = id.slice(0, end.index);
  const place = path.split("{").map(underscored).join("_(?:[a-z]+_)?");
  const [written = ""] = new RegExp(`${place}$`, "u").exec(before) ?? [];
  const name = before.slice(0, before.length - written.length);
  return written === "" || pascalOf(name) === "" ? id : name;
}

/** What is left are letters, digits and underscores, which mean themselves in an expression. */
function underscored(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, "_");
}

/** Of several methods of one function any may stand there. */
const methodAtEnd = /_(?:get|put|post|delete|options|head|patch|trace)$/;
const methodBefore = /^(?:get|put|post|delete|options|head|patch|trace)~(.+)$/;
