// The public names of the package, entry by entry: what changes here is what applications will feel.
// UPDATE_SURFACE=1 writes the list anew.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { type Installed, installedPackage, packageFolder } from "../live/package.js";

const list = new URL("genauth.txt", import.meta.url);
const entries = [".", "./authentication", "./management"];

let installed: Installed;
beforeAll(async () => {
  installed = await installedPackage();
}, 300_000);

test("the public names are the listed ones", { timeout: 120_000 }, () => {
  const found = surface();
  if (process.env["UPDATE_SURFACE"] === "1") writeFileSync(list, found);
  expect(found).toBe(readFileSync(list, "utf8"));
});

function surface(): string {
  const folder = packageFolder(installed);
  const files = entries.map((entry) => path.join(folder, "dist", entry, "index.d.ts"));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [], lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] });
  const checker = program.getTypeChecker();
  return entries
    .map((entry, index) => {
      const source = program.getSourceFile(files[index] ?? "");
      const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).flatMap((one) => namesOf(checker, one));
      return `# ${path.posix.join("@countersign/genauth", entry)}\n${names.sort().join("\n")}\n`;
    })
    .join("\n");
}

/** The name with its kind, and those of the methods of a class. */
function namesOf(checker: ts.TypeChecker, exported: ts.Symbol): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.flags & ts.SymbolFlags.Class) return [`class ${exported.name}`, ...methodsOf(symbol).map((name) => `class ${exported.name}.${name}`)];
  return [`${kindOf(symbol.flags)} ${exported.name}`];
}

function kindOf(flags: ts.SymbolFlags): string {
  if (flags & ts.SymbolFlags.Function) return "function";
  return flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias) ? "type" : "const";
}

function methodsOf(symbol: ts.Symbol): string[] {
  return [...(symbol.members?.values() ?? [])].filter(({ flags }) => flags & ts.SymbolFlags.Method).map(({ name }) => name);
}
