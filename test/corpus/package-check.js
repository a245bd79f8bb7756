// What the compiler and the bundler say of a generated package, under the settings that the package itself brings.
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const typeRoots = [fileURLToPath(new URL("../../node_modules/@types", import.meta.url))];
/** "is declared but never used" */
const unused = 6196;
/** The libraries and the runtime are the same for every document: read once, while their text stays the same. */
const shared = new Map();

/** `problems`: what is wrong, one line each; `functions`: how many operations can be called; `anys`: places that say `any`. */
export function checkedPackage(folder) {
  const program = programOf(folder);
  const own = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName, folder));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file), ...program.getDeclarationDiagnostics(file)]),
  ];
  return {
    problems: found.map((diagnostic) => told(diagnostic, folder)),
    functions: own.reduce((sum, file) => sum + file.statements.filter(isCall).length, 0),
    anys: own.flatMap((file) => anysIn(file)).length,
  };
}

/** What the compiler says of the lines of one file beside the package. */
export function complaintsIn(folder, name) {
  const program = programOf(folder);
  const file = program.getSourceFile(join(folder, name));
  const lines = file.text.split("\n");
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].filter(({ code }) => code !== unused);
  return found.map(({ code, messageText, start }) => ({ said: `TS${code} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`, line: lines[file.getLineAndCharacterOfPosition(start).line] }));
}

/** Bytes of everything that the package exports, minified; throws what the bundler says. */
export async function bundledBytes(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "src/index.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
    alias: { "#transport": join(folder, "src/runtime/fetch-transport.ts") },
  });
  return outputFiles[0].contents.length;
}

function programOf(folder) {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  // No declaration file is generated: checking those of the libraries again would say the same for each document.
  const adapted = { ...config, compilerOptions: { ...config.compilerOptions, skipLibCheck: true, typeRoots } };
  const { options, fileNames } = ts.parseJsonConfigFileContent(adapted, ts.sys, folder);
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile;
  host.getSourceFile = (fileName, languageVersion, ...rest) => {
    if (isOwn(fileName, folder)) return read(fileName, languageVersion, ...rest);
    const text = host.readFile(fileName);
    const known = shared.get(fileName);
    if (text === undefined || known?.text === text) return known;
    const file = ts.createSourceFile(fileName, text, languageVersion, true);
    shared.set(fileName, file);
    return file;
  };
  return ts.createProgram(fileNames, options, host);
}

function isOwn(fileName, folder) {
  const path = relative(folder, fileName);
  return !path.startsWith("..") && !path.startsWith(join("src", "runtime") + sep);
}

/** A function that takes the client first. */
function isCall(statement) {
  const [first] = ts.isFunctionDeclaration(statement) ? statement.parameters : [];
  return first !== undefined && ts.isIdentifier(first.name) && first.name.text === "client";
}

function anysIn(node) {
  const found = node.kind === ts.SyntaxKind.AnyKeyword ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...anysIn(child)));
  return found;
}

function told({ code, file, messageText, start = 0 }, folder) {
  const message = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`;
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${relative(folder, file.fileName)}:${line + 1} ${message} | ${file.text.split("\n")[line]?.trim().slice(0, 160)}`;
}

/** How many operations the document describes, below its path items; references among those are followed inside the file. */
export function describedOperations(document) {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
  const resolved = (item) => {
    const tokens = typeof item?.$ref === "string" && item.$ref.startsWith("#/") ? item.$ref.slice(2).split("/") : null;
    return tokens === null ? item : tokens.reduce((value, token) => value?.[decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")], document);
  };
  return Object.entries(document.paths ?? {})
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([, item]) => methods.filter((method) => resolved(item)?.[method] !== undefined)).length;
}
