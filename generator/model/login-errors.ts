// The error classes of `x-login`: each after its base, each code in one of them.
import type { Place, Report } from "../diagnostics.js";
import type { Extensions } from "../document/extensions.js";
import { LOGIN_ERROR_CODES, type LoginErrorCode } from "./flows.js";
import type { LoginModel } from "./model.js";
import { below, compareText } from "./node.js";

type ErrorClass = LoginModel["errors"][number];

/** `at`: of `errors`. Sorted by name, bases first. What is wrong is reported as `login/unknown` or `login/error`. */
export function errorClasses(said: Extensions["x-login"]["errors"], at: Place, report: Report): readonly ErrorClass[] {
  const classes = Object.entries(said ?? {}).sort(([one], [other]) => compareText(one, other));
  const names = new Set(classes.map(([name]) => name));
  const thrown = new Map<string, Place>();
  const roots: Place[] = [];
  const built = classes.map(([name, { base, codes = [] }]): ErrorClass => {
    const own = below(at, name);
    if (base === undefined) roots.push(own);
    else if (!names.has(base)) report.error("login/unknown", `There is no error class ${JSON.stringify(base)}`, { at: below(own, "base"), hint: "Name another class of `errors`." });
    const known = codes.flatMap((code, index): readonly LoginErrorCode[] => {
      const found = LOGIN_ERROR_CODES.find((one) => one === code);
      const place = below(own, "codes", index);
      const first = thrown.get(code);
      if (found === undefined) report.error("login/unknown", `There is no error code ${JSON.stringify(code)}`, { at: place, hint: `Known are ${LOGIN_ERROR_CODES.join(", ")}.` });
      else if (first !== undefined) report.error("login/error", `The code ${JSON.stringify(code)} is thrown as another class already`, { at: place, related: [{ message: "first named", at: first }], hint: "Leave it to one class." });
      else thrown.set(code, place);
      return found === undefined || first !== undefined ? [] : [found];
    });
    return { name, base: base ?? null, codes: known, at: own };
  });
  const [root, second] = roots;
  if (root !== undefined && second !== undefined) report.error("login/error", "Two error classes have no base: which of them is thrown for other codes is not said", { at: second, related: [{ message: "the other", at: root }], hint: "Give all classes but one a `base`." });
  const sorted = basesFirst(built);
  for (const { name, base, at: own } of built) {
    if (sorted.some((one) => one.name === name) || base === null || !names.has(base)) continue;
    report.error("login/error", `${JSON.stringify(name)} extends itself, or a class that does not begin anywhere`, { at: below(own, "base"), hint: "Leave out the `base` of one class." });
  }
  return sorted;
}

function basesFirst(classes: readonly ErrorClass[]): readonly ErrorClass[] {
  const done = new Set<string>();
  const sorted: ErrorClass[] = [];
  for (let round = 0; round < classes.length; round += 1) {
    for (const one of classes) {
      if (done.has(one.name) || (one.base !== null && !done.has(one.base))) continue;
      done.add(one.name);
      sorted.push(one);
    }
  }
  return sorted;
}
