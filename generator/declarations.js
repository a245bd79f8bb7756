// For publishing: the declarations of the entries `countersign/mock` and `countersign/language`, and of what they name, in generator/dist/types/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL(".", import.meta.url));
const pending = ["mock/index.ts", "languages/external/contract.ts"];

rmSync(path.join(folder, "dist/types"), { force: true, recursive: true });
for (const file of pending) {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path.join(folder, file), "utf8"), { fileName: file, compilerOptions: { isolatedDeclarations: true, verbatimModuleSyntax: true } });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" }));
  const written = path.join(folder, "dist/types", file.replace(/\.ts$/, ".d.ts"));
  mkdirSync(path.dirname(written), { recursive: true });
  writeFileSync(written, outputText);
  for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
    if (!fileName.startsWith(".")) throw new Error(`${file} names ${fileName}, which is not ours to declare`);
    const named = path.posix.join(path.posix.dirname(file), fileName.replace(/\.js$/, ".ts"));
    if (!pending.includes(named)) pending.push(named);
  }
}
