// Reads every import of the program and holds it against the table of rooms.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, ROOT } from "./files.js";
import { contains, FOLDERS, roomOf, ROOMS } from "./rooms.js";

const sources = projectFiles().filter((file) => /^(?:generator|templates)\/.*\.(?:ts|js)$/.test(file));

/** What a file imports, in every way that there is. */
function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) found.push(textOf(node.moduleSpecifier));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found.push(textOf(node.argument.literal));
    else if (ts.isImportEqualsDeclaration(node)) found.push("an import assignment");
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === "require"))) found.push(textOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : "a module that is computed";
}

function resolved(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier)).replaceAll("\\", "/").replace(/\.js$/, ".ts");
}

function problems(file: string, specifiers: readonly string[]): readonly string[] {
  const room = roomOf(file);
  if (room === null) return [`${file}: no room`];
  const outside = [...room.outside, ...(room.only?.[file] ?? [])];
  return specifiers.flatMap((specifier) => {
    if (!specifier.startsWith(".")) return outside.includes(specifier) ? [] : [`${file}: ${specifier}`];
    const to = resolved(file, specifier);
    return roomOf(to) === room || room.house.some((at) => contains(at, to)) ? [] : [`${file}: ${to}`];
  });
}

test("there is something to read", () => expect(sources.length).toBeGreaterThan(100));

test("every import is one that its room may have", () => {
  expect(sources.flatMap((file) => problems(file, importsOf(file)))).toEqual([]);
});

test("every folder is known, and holds what the table says", () => {
  const folders = new Set(sources.map((file) => `${dirname(file)}/`));
  expect([...folders].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
});

test("the table names nothing that is gone", () => {
  const used = new Map(sources.map((file) => [file, importsOf(file)] as const));
  const gone = ROOMS.flatMap(({ at, only = {} }) => {
    const files = sources.filter((file) => contains(at, file));
    const unused = Object.entries(only).flatMap(([file, modules]) => modules.filter((module) => used.get(file)?.includes(module) !== true).map((module) => `${file}: ${module}`));
    return files.length === 0 ? [at] : unused;
  });
  expect(gone).toEqual([]);
});

test("a library has one room", () => {
  const rooms = new Map<string, Set<string>>();
  for (const file of sources) {
    for (const module of importsOf(file).filter((specifier) => !/^(?:\.|node:|#)/.test(specifier))) {
      const known = rooms.get(module) ?? new Set();
      rooms.set(module, known.add(file.split("/").slice(0, 2).join("/")));
    }
  }
  const shared = [...rooms].filter(([, used]) => used.size > 1).map(([module, used]) => [module, [...used].sort()]);
  expect(Object.fromEntries(shared)).toEqual({
    // Types of structures in the languages; the library itself only where it prints.
    "ts-morph": ["generator/languages", "generator/print"],
    // Reading fast, and writing one bundled document or an overlay.
    "js-yaml": ["generator/document", "generator/yaml-text.ts"],
    // Both ends of the events: the mock serves, the runtime subscribes; neither knows the other.
    ws: ["generator/mock", "templates/typescript"],
    // The shape of sdk.yaml, and that of extensions.
    "zod/mini": ["generator/config-file.ts", "generator/document"],
  });
});

test("languages and our own printer take types from ts-morph, and nothing that runs", () => {
  const running = sources.filter((file) => /^generator\/(?:languages|print\/structures)\//.test(file)).filter((file) => /import (?!type\b)[^;]*from "ts-morph"/.test(readFileSync(join(ROOT, file), "utf8")));
  expect(running).toEqual([]);
});

test.each<[string, { file: string; specifier: string; want: readonly string[] }]>([
  ["a language that sees the document", { file: "generator/languages/typescript/x.ts", specifier: "../../document/document.js", want: ["generator/languages/typescript/x.ts: generator/document/document.ts"] }],
  ["a language that imports another", { file: "generator/languages/typescript/x.ts", specifier: "../python/x.js", want: ["generator/languages/typescript/x.ts: generator/languages/python/x.ts"] }],
  ["a language without a room", { file: "generator/languages/cobol/x.ts", specifier: "node:fs", want: ["generator/languages/cobol/x.ts: no room"] }],
  ["a language that reads files", { file: "generator/languages/python/x.ts", specifier: "node:fs", want: ["generator/languages/python/x.ts: node:fs"] }],
  ["a judge that asks the accused", { file: "generator/mock/x.ts", specifier: "../../templates/typescript/runtime/signing/hmac-headers.js", want: ["generator/mock/x.ts: templates/typescript/runtime/signing/hmac-headers.ts"] }],
  ["a runtime that needs node", { file: "templates/typescript/runtime/x.ts", specifier: "node:crypto", want: ["templates/typescript/runtime/x.ts: node:crypto"] }],
  ["a runtime that needs its node part", { file: "templates/typescript/runtime/x.ts", specifier: "./node/transport.js", want: ["templates/typescript/runtime/x.ts: templates/typescript/runtime/node/transport.ts"] }],
  ["a model that reads files", { file: "generator/model/x.ts", specifier: "node:fs", want: ["generator/model/x.ts: node:fs"] }],
  ["a computed module", { file: "generator/print/x.ts", specifier: "a module that is computed", want: ["generator/print/x.ts: a module that is computed"] }],
])("the table refuses %s", (_name, { file, specifier, want }) => expect(problems(file, [specifier])).toEqual(want));
