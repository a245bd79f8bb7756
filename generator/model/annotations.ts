// What the keywords beside a type say about a member, in one look at each schema: most have few keywords, and there are many to ask for.
import type { Json, Node } from "../document/document.js";
import { isOfDigits } from "./digit-texts.js";
import type { Access } from "./draft.js";
import type { OwnLimits } from "./model.js";
import { isObject } from "./node.js";

export interface Annotations {
  /** The last one said. */
  readonly default: Json | undefined;
  readonly deprecated: boolean;
  readonly access: Access;
  /** `format: password` */
  readonly isPassword: boolean;
  /** The narrowest of all schemas, and the last pattern. */
  readonly limits: OwnLimits;
}

interface Narrowing {
  readonly name: Exclude<keyof OwnLimits, "pattern">;
  /** Two that must both hold as one. */
  narrowed(one: number, other: number): number;
}

const least = (["minimum", "minLength", "minItems"] as const).map((name): Narrowing => ({ name, narrowed: Math.max }));
const most = (["maximum", "maxLength", "maxItems"] as const).map((name): Narrowing => ({ name, narrowed: Math.min }));
const narrowing: ReadonlyMap<string, Narrowing> = new Map([...least, ...most].map((limit) => [limit.name, limit]));

/** What schemas that hold together say. */
export function annotationsOf(schemas: readonly Node[]): Annotations {
  let initial: Json | undefined;
  let deprecated = false;
  let read = false;
  let write = false;
  let isPassword = false;
  const limits: { -readonly [Name in keyof OwnLimits]: OwnLimits[Name] } = {};
  for (let index = 0; index < schemas.length; index += 1) {
    const schema = schemas[index]?.value ?? null;
    if (!isObject(schema)) continue;
    for (const key in schema) {
      const said = schema[key];
      if (key === "default") initial = said;
      else if (key === "deprecated") deprecated ||= said === true;
      else if (key === "readOnly") read ||= said === true;
      else if (key === "writeOnly") write ||= said === true;
      else if (key === "format") isPassword ||= said === "password";
      else if (typeof said === "number") narrow(limits, key, said);
      else if (key === "pattern" && typeof said === "string" && !isOfDigits(schema)) limits.pattern = said;
    }
  }
  return { default: initial, deprecated, access: read === write ? "both" : read ? "read" : "write", isPassword, limits };
}

function narrow(limits: { -readonly [Name in keyof OwnLimits]: OwnLimits[Name] }, key: string, said: number): void {
  const limit = narrowing.get(key);
  if (limit !== undefined) limits[limit.name] = limit.narrowed(said, limits[limit.name] ?? said);
}
