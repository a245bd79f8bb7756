// Wrappers around what a package exports, as an application writes them that has declarations made: `export const list = () => client.listUsers()`.
// The compiler must be able to name what they return, by what the entry exports that has the call.
import path from "node:path";
import ts from "typescript";
import { templatesFolder } from "../generator/print/templates.js";

const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: ["node"],
  typeRoots: [path.join(templatesFolder(), "../node_modules/@types")],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  declaration: true,
};

/** What the compiler says of an application in `folder` that wraps every function of the entry, and every member of its classes and of what its functions make. */
export function unnamedTypes(entry: string, folder: string): readonly string[] {
  return problemsOf(wrappers(entry, folder), folder);
}

/** What the compiler says of this text, as a file of an application in `folder`. */
export function problemsOf(text: string, folder: string): readonly string[] {
  const program = programOf(text, folder);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.text.slice(0, start).split("\n").length ?? 0;
    return `${ts.flattenDiagnosticMessageText(messageText, " ")}\n${file?.text.split("\n")[line - 1] ?? ""}`;
  });
}

const read = new Map<string, ts.SourceFile | undefined>();
/** What it has resolved is resolved once. */
let before: ts.Program | undefined;

function programOf(text: string, folder: string): ts.Program {
  const file = path.join(folder, "application.ts").replaceAll(path.sep, "/");
  const host = ts.createCompilerHost(settings);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options) => {
    if (name === file) return ts.createSourceFile(name, text, options);
    if (!read.has(name)) read.set(name, onDisk(name, options));
    return read.get(name);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  host.getCurrentDirectory = () => folder;
  before = ts.createProgram([file], settings, host, before);
  return before;
}

function wrappers(entry: string, folder: string): string {
  const lines = [`import * as entry from ${JSON.stringify(entry)};`];
  const program = programOf(`${lines[0]}\nexport default entry;`, folder);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(folder, "application.ts").replaceAll(path.sep, "/"));
  const specifier = source?.statements.find(ts.isImportDeclaration)?.moduleSpecifier;
  const module = specifier === undefined ? undefined : checker.getSymbolAtLocation(specifier);
  if (module === undefined) throw new Error(`no such entry: ${entry}`);
  const members = (type: ts.Type, name: string, made: string): void => {
    for (const property of type.getProperties()) {
      const member = property.getName();
      if (!/^[a-z]\w*$/i.test(member)) continue;
      const called = checker.getTypeOfSymbol(property).getCallSignatures().length > 0;
      const access = `(null! as ${made}).${member}`;
      if (called) wrap(`${name}_${member}`, access, `(${made})[${JSON.stringify(member)}]`);
      else lines.push(`export const ${name}_${member} = () => ${access};`);
    }
  };
  const wrap = (name: string, callee: string, type: string): void => {
    lines.push(`export const ${name} = (...given: Parameters<${type}>) => ${callee}(...given);`, `export const ${name}_awaited = async (...given: Parameters<${type}>) => await ${callee}(...given);`);
  };
  for (const exported of checker.getExportsOfModule(module)) {
    const name = exported.getName();
    const type = checker.getTypeOfSymbol(exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported);
    const [constructed] = type.getConstructSignatures();
    const [called] = type.getCallSignatures();
    if (constructed !== undefined) members(constructed.getReturnType(), name, `InstanceType<typeof entry.${name}>`);
    if (called === undefined) continue;
    wrap(name, `entry.${name}`, `typeof entry.${name}`);
    const result = called.getReturnType();
    if (isMade(result)) members(result, `${name}_made`, `ReturnType<typeof entry.${name}>`);
  }
  return `${lines.join("\n")}\n`;
}

/** An object of the runtime, as adapters of frameworks make one; not what is only handed on. */
function isMade({ symbol }: ts.Type): boolean {
  if ((symbol as ts.Symbol | undefined) === undefined || ["Hooks", "Login"].includes(symbol.getName())) return false;
  return (symbol.getDeclarations() ?? []).some((declaration) => declaration.getSourceFile().fileName.includes("/runtime/"));
}
