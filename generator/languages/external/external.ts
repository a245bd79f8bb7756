// A language of others as one of ours: what its module plans, checked before it is printed.
import type { Place, Report } from "../../diagnostics.js";
import type { Json, Package } from "../../model/model.js";
import { generatedFrom } from "../generated-from.js";
import type { Language, PlannedFile } from "../language.js";
import type { ExternalFile, ExternalLanguage } from "./contract.js";
import { doors } from "./doors.js";
import { said } from "./given.js";
import { plainView } from "./printable.js";

export interface ExternalSettings {
  /** What the configuration calls it. */
  readonly key: string;
  /** Whether names that collide are an error, or get numbers. */
  readonly names: "strict" | "automatic";
}

/** `fault`: says what went wrong in the module. */
export function external(module: ExternalLanguage, settings: ExternalSettings, fault: (error: unknown) => void): Pick<Language, "name" | "plan"> {
  return {
    name: module.name,
    plan: (packages, report) => packages.flatMap((model) => {
      try {
        return planned(module, model, settings, report);
      } catch (error) {
        fault(error);
        return [];
      }
    }),
  };
}

function planned(module: ExternalLanguage, model: Package, { key, names }: ExternalSettings, report: Report): readonly PlannedFile[] {
  const text = doors(module.writing, report, names);
  const header = text.comment(generatedFrom(model.clients.map(({ source }) => source)), { width: Infinity, ...(module.writing.comments?.["header"] === undefined ? {} : { as: "header" }) });
  if (header === null) throw new Error("the package has no client");
  const told = {
    error: (message: string, at: Place) => report.error("language/told", String(message), { at }),
    warning: (message: string, at: Place) => report.warning("language/told", String(message), { at }),
    info: (message: string, at: Place) => report.info("language/told", String(message), { at }),
  };
  const files: unknown = module.plan({ package: model, settings: settingsOf(model.languages[key]), text, header, report: told });
  if (!isIterable(files)) throw new TypeError("`plan` must give its files: `*plan(given) { yield ... }`");
  return [...files].map((file) => plannedFile(file, `${module.name}/${model.name.text}`));
}

/** What a module gives is what it says that it gives: its members are checked one by one. */
function isIterable(files: unknown): files is Iterable<ExternalFile> {
  return typeof files === "object" && files !== null && Symbol.iterator in files;
}

function plannedFile(file: ExternalFile, root: string): PlannedFile {
  if (typeof file !== "object" || file === null) throw new TypeError(`${said(file)} is no file: a file has a path, and a template, copy or data`);
  const path = `${root}/${checkedPath(String(file.path), "The output")}`;
  if ("template" in file) return { kind: "template", path, template: checkedPath(file.template, "A template"), view: viewOf(file.view, path) };
  if ("copy" in file) return { kind: "copy", path, from: checkedPath(file.copy, "A copy") };
  if ("data" in file && (file.format === "json" || file.format === "toml")) return { kind: "data", path, value: file.data, format: file.format };
  throw new Error(`${path} has neither template, copy nor data with a format (json, toml)`);
}

function viewOf(view: object, path: string): object {
  const plain = plainView(view, `${path}: view`);
  if (typeof plain !== "object" || plain === null) throw new Error(`${path}: the view is no object`);
  return plain;
}

/** Names that every file system takes; what is in the way on one of them is found by who writes. */
function checkedPath(path: string, what: string): string {
  if (!/^(?![./])(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]+$/.test(path) || path.split("/").includes("..")) throw new Error(`${what} cannot have the path ${JSON.stringify(path)}: letters, digits, ".", "_", "-", joined by "/"`);
  return path;
}

function settingsOf(settings: Json | undefined): { readonly [name: string]: Json } {
  return typeof settings === "object" && settings !== null && !isList(settings) ? settings : {};
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
