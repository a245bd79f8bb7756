// Loads the module of a language of others. What is wrong in it is said like what is wrong in a document: a message and a place.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Place, Report } from "../../diagnostics.js";
import type { Language } from "../language.js";
import type { CommentLayout, ExternalLanguage, StringLayout } from "./contract.js";
import { external, type ExternalSettings } from "./external.js";

/** `key`: its name, or its path where only that is known. */
export interface ModuleSettings extends ExternalSettings {
  /** Relative to the working directory, forward slashes. */
  readonly file: string;
  readonly workingDirectory: string;
}

/** Null after reporting. The folder of the module holds its templates. */
export async function externalLanguage({ file, workingDirectory, key, names }: ModuleSettings, report: Report): Promise<Language | null> {
  const absolute = path.resolve(workingDirectory, file);
  const at = { file: path.relative(workingDirectory, absolute).replaceAll(path.sep, "/"), pointer: "" };
  const failed = (code: string, error: unknown): void => {
    const place = placeOf(error, path.dirname(absolute), workingDirectory);
    // Node tells nobody but a terminal where a module does not parse.
    const more = place === null && error instanceof SyntaxError ? ` (\`node ${at.file}\` shows the line)` : "";
    report.error(code, `${messageOf(error)}${more}`, { at: place ?? at });
  };
  let module: ExternalLanguage;
  try {
    module = checked((await import(pathToFileURL(absolute).href)).default);
  } catch (error) {
    failed("language/module", error);
    return null;
  }
  if (key !== file && key !== module.name) {
    report.error("language/module", `This is the language ${JSON.stringify(module.name)}, and sdk.yaml calls it ${JSON.stringify(key)}`, { at });
    return null;
  }
  return { ...external(module, { key, names }, (error) => failed("language/failed", error)), templates: path.dirname(absolute) };
}

function checked(module: Partial<ExternalLanguage> | undefined): ExternalLanguage {
  if (typeof module !== "object" || module === null) throw new Error("there is no default export that is a language");
  const { contract, name, writing, plan } = module;
  if (contract !== 1) throw new Error(`it speaks version ${JSON.stringify(contract)} of the contract (\`contract\`), and this Countersign version 1`);
  if (typeof name !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 80) throw new Error("`name` must be lower-case words joined by hyphens");
  if (!Array.isArray(writing?.reserved) || !writing.reserved.every((word) => typeof word === "string")) throw new Error("`writing.reserved` must be a list of words");
  checkLayout(writing.comment, "writing.comment");
  for (const [as, layout] of Object.entries(writing.comments ?? {})) checkLayout(layout, `writing.comments.${as}`);
  if (!isString(writing.string) || writing.string.quote === "") throw new Error("`writing.string` must have the `quote` around a text and a function `escape`");
  for (const [as, layout] of Object.entries(writing.strings ?? {})) if (!isString(layout)) throw new Error(`\`writing.strings.${as}\` must have the \`quote\` around a text, which may be empty, and a function \`escape\``);
  if (typeof plan !== "function") throw new Error("`plan` must be a function");
  return { contract, name, writing, plan: (given) => plan.call(module, given) };
}

function checkLayout(layout: Partial<CommentLayout> | undefined, where: string): void {
  const { line, before = "", after = "" } = layout ?? {};
  if (typeof line !== "string" || typeof before !== "string" || typeof after !== "string" || line.trim() === "" && before === "") throw new Error(`\`${where}\` must have the \`line\` that begins each line of a comment`);
  if (after.trim().length === 1) throw new Error(`\`${where}.after\` is one sign, which may stand in any text: use a comment that ends in two, or in its line`);
}

function isString(layout: Partial<StringLayout> | undefined): boolean {
  return typeof layout?.quote === "string" && typeof layout.escape === "function";
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

/** Where in the folder of the module something was thrown, or could not be read. */
function placeOf(error: unknown, folder: string, workingDirectory: string): Place | null {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const [, url = "", line = "1", column = "1"] of stack.matchAll(/(file:\/\/[^\s()]+?):(\d+)(?::(\d+))?(?=[\s)]|$)/g)) {
    const file = fileURLToPath(url.replace(/[?#].*$/, ""));
    if (file.startsWith(folder + path.sep)) return { file: path.relative(workingDirectory, file).replaceAll(path.sep, "/"), pointer: "", position: { line: Number(line), column: Number(column) } };
  }
  return null;
}
