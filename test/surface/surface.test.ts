// The public names of the packages, entry by entry: what changes here is what applications will feel.
// UPDATE_SURFACE=1 writes the list anew.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const packages = new URL("../../generated/typescript/", import.meta.url);

test.each(readdirSync(packages))("the public names of %s are the listed ones", { timeout: 120_000 }, (name) => {
  const found = surface(name);
  const list = new URL(`${name}.txt`, import.meta.url);
  if (process.env["UPDATE_SURFACE"] === "1") writeFileSync(list, found);
  expect(found).toBe(readFileSync(list, "utf8"));
});

/** `npm test` builds the packages before. */
function surface(folder: string): string {
  const manifest: { readonly name: string; readonly exports: Readonly<Record<string, string | { readonly types: string }>> } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), "utf8"));
  const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => (typeof target === "string" ? [] : [{ entry, file: fileURLToPath(new URL(`${folder}/${target.types}`, packages)) }]));
  const program = ts.createProgram(entries.map(({ file }) => file), { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [], lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] });
  const checker = program.getTypeChecker();
  return entries
    .map(({ entry, file }) => {
      const source = program.getSourceFile(file);
      const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
      const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).flatMap((one) => namesOf(checker, one));
      return `# ${entry.replace(/^\./, manifest.name)}\n${names.sort().join("\n")}\n`;
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
