// Plans what stands around the sources: manifest, compiler settings, README, licence.
import type { Publication } from "../../model/model.js";
import type { PlannedFile } from "../language.js";
import { licenceFiles, licenceNames } from "../licence.js";
import { apiPage } from "./api-page.js";
import { ownEntries } from "./entry-names.js";
import { LOGIN_ENTRIES } from "./flows.js";
import type { PlannedPackage } from "./layout.js";
import { readmeText } from "./readme.js";

const NODE = ">=20.19.0";

export function packageFiles(plan: PlannedPackage): readonly PlannedFile[] {
  const { folder } = plan;
  return [
    { path: `${folder}/package.json`, kind: "data", format: "json", value: manifest(plan) },
    { path: `${folder}/tsconfig.json`, kind: "data", format: "json", value: COMPILER },
    { path: `${folder}/README.md`, kind: "template", template: "typescript/README.md.hbs", view: readmeText(plan) },
    { path: `${folder}/api.md`, kind: "template", template: "prose/api.md.hbs", view: apiPage(plan) },
    ...licenceFiles(folder, plan.package.publication, "typescript/LICENSE"),
  ];
}

function manifest({ package: model, registryName, clients }: PlannedPackage): object {
  const hasLogin = clients.some(({ client }) => client.login !== null);
  const hasEvents = clients.some(({ client }) => client.events !== null);
  const frameworks = hasLogin ? LOGIN_ENTRIES : [];
  const entries = [[".", "index"], ...clients.map(({ folder }) => [`./${folder}`, `${folder}/index`]), ...ownEntries(model.clients).map((entry) => [`./${entry}`, entry])];
  const exported = Object.fromEntries(entries.map(([name = "", path = ""]) => [name, { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }]));
  const peers = [...frameworks.flatMap((framework) => framework.peers), ...(hasEvents ? ["ws"] : [])].sort();
  return {
    name: registryName,
    version: model.version,
    description: model.description,
    ...publicationOf(model.publication),
    type: "module",
    sideEffects: false,
    engines: { node: NODE },
    exports: { ...exported, "./package.json": "./package.json" },
    imports: { "#transport": { node: "./dist/runtime/node/transport.js", default: "./dist/runtime/fetch-transport.js" } },
    files: ["dist", "README.md", "api.md", ...licenceNames(model.publication)],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    ...(hasLogin && {
      dependencies: { jose: "^6.2.0", oauth4webapi: "^3.8.0" },
    }),
    ...(peers.length > 0 && {
      peerDependencies: Object.fromEntries(peers.map((name) => [name, PEERS[name] ?? "*"])),
      peerDependenciesMeta: Object.fromEntries(peers.map((name) => [name, { optional: true }])),
    }),
    devDependencies: { "@types/node": "^20.19.0", ...(hasEvents && { "@types/ws": "^8.18.0", ws: "^8.18.0" }), ...(hasLogin && { "@types/react": "^19.0.0", fastify: "^5.0.0", hono: "^4.0.0", react: "^19.0.0" }), typescript: "^5.9.0" },
  };
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
function publicationOf({ license, author, homepage, repository, issues, keywords }: Publication): object {
  return {
    ...(keywords !== undefined && { keywords }),
    ...(homepage !== undefined && { homepage }),
    ...(issues !== undefined && { bugs: { url: issues } }),
    license: license?.identifier ?? "MIT",
    ...(author !== undefined && { author }),
    ...(repository !== undefined && { repository: { type: "git", url: `git+${repository.replace(/(?:\/|\.git)$/, "")}.git` } }),
  };
}

/** What the adapters work with; none of them is needed by who does not use it. */
const PEERS: Readonly<Record<string, string>> = { express: ">=4.18.0", fastify: ">=5.0.0", hono: ">=4.0.0", next: ">=14.0.0", react: ">=18.0.0", ws: ">=8.0.0" };

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
