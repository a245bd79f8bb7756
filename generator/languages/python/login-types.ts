// What types of a login are called in a package: under its own names where it has them, as the document describes them where it does.
import type { LoginType } from "../../model/flows.js";
import { namedLevels } from "../../model/levels.js";
import type { LoginModel } from "../../model/model.js";
import { code } from "./code.js";
import type { Expression } from "./expression.js";
import { LOGIN_TYPES } from "./flows.js";
import type { PlannedClient } from "./plan.js";
import type { TypeContext } from "./types.js";

/** `tenant/login`: error classes, names of types and values, and the settings. */
export function loginModule({ folder }: Pick<PlannedClient, "folder">): string {
  return `${folder}/login`;
}

/** The type under the name of the package, imported; the runtime's where the package has no name for it. `described`: as the document has it, if it does. */
export function namedType(type: LoginType, described: boolean, planned: PlannedClient, context: TypeContext): Expression {
  const names = (planned.client.login?.types ?? []).filter((one) => one.type === type);
  const own = (described ? names.find(({ shape }) => shape !== null) : undefined) ?? names.find(({ shape }) => shape === null);
  if (own !== undefined) return context.imports.type(own.name, loginModule(planned));
  const [name, module] = runtimeType(type, planned.client.login);
  return context.imports.type(name, module);
}

/** Levels of an authentication under the name of the package, imported; any text where it has no name for them. */
export function levelType(planned: PlannedClient, context: TypeContext): Expression {
  const levels = planned.client.login === null ? null : namedLevels(planned.client.login);
  return levels === null ? code`str` : context.imports.type(levels.name, loginModule(planned));
}

/** Name and module of the runtime. */
export function runtimeType(type: LoginType, login: LoginModel | null): readonly [name: string, module: string] {
  const [name, module] = LOGIN_TYPES[type];
  return type === "AccessTokenInfo" && login?.subjectFormat === "uuid" ? ["UuidAccessTokenInfo", module] : [name, module];
}
