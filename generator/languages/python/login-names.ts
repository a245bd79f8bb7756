// Names that a login gives to a package and to its client: decided by hand, so that each is free or an error.
import type { Report } from "../../diagnostics.js";
import type { Client, LoginMethod, LoginModel } from "../../model/model.js";
import type { Scope } from "../names.js";
import { flowShape } from "./flows.js";
import { functionIdentifier, isIdentifier, typeScope } from "./names.js";

const hint = "Choose another name in `x-login`.";

export interface PlannedLoginMethod {
  readonly name: string;
  readonly method: LoginMethod;
}

/** Of error classes, types and values. */
export function loginNames(login: LoginModel | null): readonly string[] {
  return login === null ? [] : [...login.errors, ...login.types, ...login.values].map(({ name }) => name);
}

/** `taken`: what else the package exports. */
export function checkLoginNames(clients: readonly Client[], taken: readonly string[], report: Report): void {
  const scope = typeScope(report, taken);
  for (const { login } of clients) {
    for (const { name, at } of login === null ? [] : [...login.errors, ...login.types, ...login.values]) {
      if (scope.has(name) || !isIdentifier(name)) report.error("names/collision", `A name of the login cannot be ${JSON.stringify(name)}: it means something else`, { at, hint });
      else scope.declare(name, at, hint);
    }
  }
}

/** Of two flows that differ in nothing but names of arguments, one is a method here. `scope`: of the class. */
export function plannedLoginMethods(login: LoginModel | null, scope: Scope, report: Report): readonly PlannedLoginMethod[] {
  return (login?.methods ?? []).filter(isMethod).map((method) => {
    const name = functionIdentifier(method.name);
    if (scope.has(name)) report.error("names/collision", `A method of the login cannot be called ${JSON.stringify(name)}: that name means something else`, { at: method.at, hint });
    return { name: scope.declare(name, method.at, hint), method };
  });
}

function isMethod(method: LoginMethod): boolean {
  return method.kind === "call" || flowShape(method.flow) !== null;
}
