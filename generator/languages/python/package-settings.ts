// What sdk.yaml says of a Python package: `languages.python`.
import type { Report } from "../../diagnostics.js";
import type { Json, Package } from "../../model/model.js";
import { snakeCase } from "../names.js";
import { isIdentifier, isModuleName, moduleName } from "./names.js";
import { STANDARD_MODULES } from "./standard-modules.js";

export interface PackageSettings {
  /** In the index: `countersign-genauth`. */
  readonly distribution: string;
  /** What applications import: `genauth`. */
  readonly module: string;
  /** Name of asynchronous clients, made of the synchronous one's: `Async{name}`. */
  readonly asyncClass: string;
  /** Another package that applications come from, and what is otherwise there; null when there is none. */
  readonly replaces: { readonly module: string; readonly differences: readonly { readonly there: string; readonly here: string }[] } | null;
}

/** What packages import, or what is used beside them (`integrations`): one that is called so would be imported in its place. */
const LIBRARIES: ReadonlySet<string> = new Set(["anyio", "brotli", "brotlicffi", "fastapi", "flask", "httpcore", "httpx", "idna", "joserfc", "starlette", "typing_extensions", "websockets", "werkzeug"]);

const KNOWN = ["name", "module", "asyncClass", "replaces"];

/** Null after reporting. */
export function packageSettings(model: Package, report: Report): PackageSettings | null {
  const { at, version, languages } = model;
  const given = languages["python"];
  const settings = isObject(given) ? given : {};
  const hint = "languages: { python: { name: my-package, module: my_package, asyncClass: \"Async{name}\" } } in sdk.yaml";
  const wrong = (what: string, value: Json | undefined): null => {
    report.error("python/package", `${what}: ${JSON.stringify(value)}`, { at: at === undefined ? null : { file: at.file, pointer: `${at.pointer}/languages/python` }, hint });
    return null;
  };
  const usual = usualModule(model, report);
  const unknown = Object.keys(settings).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) return wrong("No setting of a Python package", unknown);
  const { name: distribution = usual.replaceAll("_", "-"), module = usual, asyncClass = "Async{name}", replaces = null } = settings;
  if (!isPythonVersion(version)) {
    report.error("python/package", `No version of a Python package: ${JSON.stringify(version)}`, { at: at === undefined ? null : { file: at.file, pointer: `${at.pointer}/version` }, hint: "Python knows alpha, beta, rc and dev with a number before a release: 1.2.3-beta.1 (PEP 440)." });
    return null;
  }
  // PEP 508; the index compares names without case.
  if (typeof distribution !== "string" || !/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,100}[A-Za-z0-9])?$/.test(distribution)) return wrong("No name of a Python distribution", distribution);
  if (typeof module !== "string" || !isModuleName(module)) return wrong("No name of a Python module", module);
  if (typeof asyncClass !== "string" || !asyncClass.includes("{name}") || asyncClass === "{name}" || !isIdentifier(asyncClass.replace("{name}", "Name"))) return wrong("No name of an asynchronous class", asyncClass);
  const former = formerOf(replaces);
  if (former === undefined) return wrong("Not what another package is", replaces);
  return { distribution, module, asyncClass, replaces: former };
}

function usualModule({ name, at, clients, languages }: Package, report: Report): string {
  const snake = snakeCase(name.words);
  const usual = isModuleName(snake) ? snake : moduleName(name.words);
  const given = languages["python"];
  const why = STANDARD_MODULES.has(usual) ? "a module of Python has that name" : LIBRARIES.has(usual) ? "a library that packages use has that name" : null;
  if (why === null || (isObject(given) && given["module"] !== undefined)) return usual;
  const chosen = `${usual}_client`;
  report.decide({ subject: "names", what: `module ${JSON.stringify(usual)}`, at: at ?? { file: clients[0]?.source ?? "", pointer: "" }, chosen, why });
  return chosen;
}

/** A version of semver.org that PEP 440 reads in the same way: what it knows before a release, and no local part, which the index refuses. */
function isPythonVersion(version: string): boolean {
  return /^\d+\.\d+\.\d+(?:-(?:alpha|beta|preview|pre|a|b|c|rc)(?:[.-]?\d+)?(?:[.-]dev(?:[.-]?\d+)?)?|-dev(?:[.-]?\d+)?)?$/i.test(version);
}

/** Undefined for what is none. */
function formerOf(given: Json): PackageSettings["replaces"] | undefined {
  if (given === null) return null;
  const { module, differences = [] } = isObject(given) ? given : {};
  if (typeof module !== "string" || !isModuleName(module) || !Array.isArray(differences)) return undefined;
  const rows = differences.flatMap((row: Json) => (isObject(row) && typeof row["there"] === "string" && typeof row["here"] === "string" ? [{ there: row["there"], here: row["here"] }] : []));
  return rows.length === differences.length ? { module, differences: rows } : undefined;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
