// Generated sources as the compiler sees them, under the settings that generated packages have.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import ts from "typescript";
import { templatesFolder } from "../generator/print/templates.js";

export const RUNTIME = join(templatesFolder(), "typescript/runtime");

/** Writes a package, by path below `folder`; it uses the runtime where it stands, since checking copies takes most of the time. */
export function writePackage(files: ReadonlyMap<string, string>, folder: string): void {
  for (const [path, text] of files) {
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) throw new Error(`outside of the folder: ${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace(/ from "(?:\.\.?\/)+runtime\//g, () => ` from "${RUNTIME.replaceAll(sep, "/")}/`));
  }
}

/** What the compiler says of the entries and all that they import below `folder`. */
export function compilerProblems(entries: readonly string[], folder: string): readonly string[] {
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: ["node"],
    typeRoots: [join(templatesFolder(), "../node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).filter(({ file }) => file === undefined || file.fileName.startsWith(folder)).map((diagnostic) => told(diagnostic, folder));
}

function told({ file, messageText, start = 0 }: ts.Diagnostic, folder: string): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300);
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(folder.length)}:${line + 1} ${message}\n${file.text.split("\n")[line]?.slice(0, 200)}`;
}
