// What a client has of its login, and the modules of its own that the login needs.
import type { Code } from "./code.js";
import type { MethodView } from "./calls.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import type { SourceFile } from "./source.js";
import type { TypeContext } from "./types.js";

/** What the login adds to the class of a client. */
export interface LoginParts {
  /** Statements at the end of the constructor. */
  readonly made: readonly Code[];
  readonly methods: readonly MethodView[];
}

/** `context`: that of the client's module, whose imports it adds to. Null for a client without a login. */
export function loginParts(_planned: PlannedClient, _plan: PlannedPackage, _context: TypeContext, _isAsync: boolean): LoginParts | null {
  return null;
}

/** Error classes and names of types and values. */
export function loginFiles(_plan: PlannedPackage): readonly SourceFile[] {
  return [];
}

/** Names that the package exports of its logins, by module below the package. */
export function loginExports(_plan: PlannedPackage): readonly (readonly [module: string, names: readonly string[]])[] {
  return [];
}
