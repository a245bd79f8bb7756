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
  ["browsers of 2020", { lib: ["lib.es2020.d.ts", "lib.dom.d.ts"], types: [] }],
  ["Node, without the browser's types", { lib: ["lib.es2023.d.ts"], types: ["node"] }],
] as const satisfies readonly (readonly [string, ts.CompilerOptions])[];

test.each(platforms)("an application for %s", { timeout: 120_000 }, (_, { lib, types }) => {
  const file = written("narrowing.ts", readFileSync(new URL("application/narrowing.ts", import.meta.url), "utf8"));
  expect(problems([file], { lib: [...lib], types: [...types] })).toEqual([]);
});

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What the examples of the project's README say of an application, and leave to it. */
const left = `declare const accessKeyId: string, accessKeySecret: string, appId: string, appSecret: string, appHost: string, clientId: string, clientSecret: string, accessToken: string, webhookSecret: string, privateCertificate: string;
declare const request: Request;
declare function showReports(request: ExpressRequest, response: express.Response): void;
declare class PetstoreClient { constructor(options: { baseUrl: string }); }
`;

test.each<readonly [name: string, readme: string, before: string]>([
  ["the project", "README.md", left],
  ...readdirSync(path.join(root, "generated/typescript")).map((name) => [name, `generated/typescript/${name}/README.md`, ""] as const),
])("the examples of the README of %s", { timeout: 120_000 }, (name, readme, before) => {
  const examples = [...readFileSync(path.join(root, readme), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(3);
  const imports = new Set(examples.flatMap((text) => text.match(/^import .*$/gm) ?? []));
  // Later examples use what earlier ones made, and give new things old names: each stands inside of the one before.
  const bodies = examples.map((text) => text.replace(/^import .*$/gm, ""));
  const nested = bodies.reduceRight((inner, text) => `{\n${text}\n${inner}\n}`, "");
  const file = written(`readme-${name.replace(" ", "-")}.ts`, `${[...mergedImports(imports)].join("\n")}\n${before}${nested}\n`);
  const paths = {
    // The framework of the login's example, which applications have and this one has not.
    express: [path.join(root, "node_modules/@types/express/index.d.ts")],
    "countersign/mock": [path.join(root, "generator/mock/index.ts")],
  };
  // One of the examples is of a page.
  expect(problems([file], { lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: ["node"], verbatimModuleSyntax: false, isolatedDeclarations: false, esModuleInterop: true, skipLibCheck: true, paths })).toEqual([]);
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
