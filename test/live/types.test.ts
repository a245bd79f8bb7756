// The types of the installed package, for applications that compile strictly and have nothing else installed.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { type Installed, installedPackage, packageFolder } from "./package.js";

let installed: Installed;
beforeAll(async () => {
  installed = await installedPackage();
}, 300_000);

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  noEmit: true,
};
const platforms = [
  ["a browser, without Node's types", { lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] }],
  ["Node, without the browser's types", { lib: ["lib.es2023.d.ts"], types: ["node"] }],
] as const satisfies readonly (readonly [string, ts.CompilerOptions])[];

test.each(platforms)("an application for %s", { timeout: 120_000 }, (_, { lib, types }) => {
  const file = written("narrowing.ts", readFileSync(new URL("application/narrowing.ts", import.meta.url), "utf8"));
  expect(problems([file], { lib: [...lib], types: [...types] })).toEqual([]);
});

const packages = fileURLToPath(new URL("../../generated/typescript/", import.meta.url));

test.each(readdirSync(packages))("the examples of the README of %s", { timeout: 120_000 }, (name) => {
  const readme = readFileSync(path.join(packages, name, "README.md"), "utf8");
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(3);
  const imports = new Set(examples.flatMap((text) => text.match(/^import .*$/gm) ?? []));
  // Later examples use what earlier ones made, and give new things old names: each stands inside of the one before.
  const bodies = examples.map((text) => text.replace(/^import .*$/gm, ""));
  const nested = bodies.reduceRight((inner, text) => `{\n${text}\n${inner}\n}`, "");
  const file = written(`readme-${name}.ts`, `${[...mergedImports(imports)].join("\n")}\n${nested}\n`);
  // The framework of the login's example, which applications have and this one has not.
  const paths = { express: [fileURLToPath(new URL("../../node_modules/@types/express/index.d.ts", import.meta.url))] };
  // One of the examples is of a page.
  expect(problems([file], { lib: ["lib.es2023.d.ts", "lib.dom.d.ts"], types: ["node"], verbatimModuleSyntax: false, esModuleInterop: true, skipLibCheck: true, paths })).toEqual([]);
});

test("no type says any", () => {
  const folder = path.join(packageFolder(installed), "dist");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((name) => {
    const source = ts.createSourceFile(name, readFileSync(path.join(folder, name), "utf8"), ts.ScriptTarget.ES2022, true);
    const places: string[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) places.push(`${name}: ${node.parent.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return places;
  });
  expect(found).toEqual([]);
});

function written(name: string, text: string): string {
  const folder = path.join(installed.folder, `types-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Two examples may import the same thing. */
function mergedImports(imports: ReadonlySet<string>): string[] {
  const names = new Map<string, Set<string>>();
  const others: string[] = [];
  for (const line of imports) {
    const [, list, from = ""] = /^import \{ (.*) \} from (".*");?$/.exec(line) ?? [];
    if (list === undefined) {
      others.push(line);
      continue;
    }
    const known = names.get(from) ?? new Set();
    for (const name of list.split(", ")) known.add(name);
    names.set(from, known);
  }
  return [...others, ...[...names].map(([from, list]) => `import { ${[...list].join(", ")} } from ${from};`)];
}

function problems(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, { ...strict, ...options });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const { line = 0 } = diagnostic.start === undefined ? {} : (diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start) ?? {});
    return `${path.basename(diagnostic.file?.fileName ?? "")}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
