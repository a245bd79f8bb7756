// Wrappers of an application that has declarations made: the entry that has a call exports every type of its signature.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { problemsOf, unnamedTypes } from "../declared.js";
import { generatedPackage, removePackages, type Style } from "./package.js";

afterAll(removePackages);

test.each<[string, Style]>([
  ["archive.yaml", { results: "result", methods: "flat" }],
  ["library.yaml", { results: "result", methods: "grouped" }],
  ["archive.yaml", { results: "throw", methods: "grouped" }],
  ["shelf.yaml", { results: "result", methods: "flat" }],
])("what the package of %s exports can be wrapped: %j", { timeout: 120_000 }, async (document, style) => {
  const { name } = path.parse(document);
  const folder = await applicationOf(document, style);
  expect([name, `${name}/${name}`].flatMap((entry) => unnamedTypes(entry, folder).map((problem) => `${entry}: ${problem}`))).toEqual([]);
});

test("pages, streams and groups of a client whose calls come to results", { timeout: 120_000 }, async () => {
  const pages = `import { ArchiveClient, archiveSender, listBooks } from "archive/archive";
    const client = new ArchiveClient();
    export const list = () => client.listBooks();
    export const pages = () => client.listBooks().pages();
    export const alone = () => listBooks(archiveSender());
    export const first = async () => await client.listBooks();`;
  expect(problemsOf(pages, await applicationOf("archive.yaml", { results: "result", methods: "flat" }))).toEqual([]);
  const groups = `import { LibraryClient } from "library";
    const client = new LibraryClient({ token: "t" });
    export const books = client.books;
    export const news = () => client.books.watch();
    export const lines = () => client.books.exportAsLines();
    export const raw = () => client.request({ method: "GET", path: "/books" });`;
  expect(problemsOf(groups, await applicationOf("library.yaml", { results: "result", methods: "grouped" }))).toEqual([]);
});

const applications = new Map<string, string>();

/** The folder of an application that has the package installed: its declarations, which no other file is needed for (`isolatedDeclarations`). */
async function applicationOf(document: string, style: Style): Promise<string> {
  const generated = realpathSync(await generatedPackage(document, style));
  const known = applications.get(generated);
  if (known !== undefined) return known;
  const folder = `${generated}-application`;
  const installed = path.join(folder, "node_modules", path.parse(document).name);
  for (const name of readdirSync(path.join(generated, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))) {
    const file = path.join(installed, "dist", name.replace(/\.ts$/, ".d.ts"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, ts.transpileDeclaration(readFileSync(path.join(generated, "src", name), "utf8"), { compilerOptions: { isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true } }).outputText);
  }
  copyFileSync(path.join(generated, "package.json"), path.join(installed, "package.json"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  applications.set(generated, folder);
  return folder;
}
