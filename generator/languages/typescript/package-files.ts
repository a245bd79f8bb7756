// Plans what stands around the sources: manifest, compiler settings, README, licence.
import type { PlannedFile } from "../language.js";
import type { PlannedPackage } from "./layout.js";
import { readmeText } from "./readme.js";

const NODE = ">=20.19.0";

export function packageFiles(plan: PlannedPackage): readonly PlannedFile[] {
  const { folder } = plan;
  return [
    { path: `${folder}/package.json`, kind: "data", format: "json", value: manifest(plan) },
    { path: `${folder}/tsconfig.json`, kind: "data", format: "json", value: COMPILER },
    { path: `${folder}/README.md`, kind: "template", template: "typescript/README.md.hbs", view: readmeText(plan) },
    { path: `${folder}/LICENSE`, kind: "copy", from: "typescript/LICENSE" },
  ];
}

function manifest({ package: model, registryName, clients }: PlannedPackage): object {
  const entries = [["."], ...clients.map(({ folder }) => [`./${folder}`, `/${folder}`])];
  const exported = Object.fromEntries(entries.map(([name = "", path = ""]) => [name, { types: `./dist${path}/index.d.ts`, default: `./dist${path}/index.js` }]));
  return {
    name: registryName,
    version: model.version,
    description: model.description,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: NODE },
    exports: { ...exported, "./package.json": "./package.json" },
    imports: { "#transport": { node: "./dist/runtime/node/transport.js", default: "./dist/runtime/fetch-transport.js" } },
    files: ["dist", "README.md", "LICENSE"],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    devDependencies: { "@types/node": "^20.19.0", typescript: "^5.9.0" },
  };
}

const COMPILER = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    rootDir: "src",
    outDir: "dist",
    declaration: true,
    declarationMap: false,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
  },
  include: ["src"],
};
