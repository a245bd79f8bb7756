// The languages by name, each loaded when it is asked for. Where a language meets the files of its templates.
import { templateFiles, templateTexts } from "../print/templates.js";
import type { Language } from "./language.js";

export const languages: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ["python", async () => (await import("./python/python.js")).python(templateFiles("python/runtime"))],
  ["typescript", async () => (await import("./typescript/typescript.js")).typescript(templateTexts("typescript/runtime"))],
]);
