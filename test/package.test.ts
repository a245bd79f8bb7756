// The generator as it would be published: packed, unpacked elsewhere, run on one document.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
// Below node_modules, so that dependencies are found; which of them may be used is a test of its own.
const cache = path.join(root, "node_modules/.cache/countersign");
let folder = "";
let installed = "";

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, "package-"));
  execFileSync(process.execPath, ["generator/declarations.js"], { cwd: root });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root, stdio: "pipe" });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["-xzf", archive], { cwd: folder });
  installed = path.join(folder, "package");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function manifest(): { readonly version: string; readonly dependencies?: object; readonly peerDependencies?: object } {
  return JSON.parse(readFileSync(path.join(installed, "package.json"), "utf8"));
}

test("holds the compiled generator, the references of diagnostics and extensions, the templates, the documents of the products and nothing else of the repository", () => {
  expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "generator", "package.json", "spec", "templates"]);
  expect(readdirSync(path.join(installed, "generator")).sort()).toEqual(["diagnostics.md", "dist", "extensions.md", "languages.md"]);
});

test("imports only what it declares", () => {
  const { dependencies = {}, peerDependencies = {} } = manifest();
  const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const dist = path.join(installed, "generator/dist");
  const specifiers = readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [...readFileSync(path.join(dist, name), "utf8").matchAll(/^(?:import|export)\b[^;'"]*["']([^"']+)["'];?$|\bimport\("([^"]+)"\)/gm)])
    .map(([, fixed, lazy]) => fixed ?? lazy ?? "");
  expect(new Set(specifiers.filter((name) => !name.startsWith(".") && !name.startsWith("node:") && !declared.includes(name)))).toEqual(new Set());
  expect(specifiers).toContain("ts-morph");
});

test("brings the licences of the libraries that are built in", () => {
  const notices = readFileSync(path.join(installed, "generator/dist/third-party-notices.txt"), "utf8");
  for (const library of ["commander", "handlebars", "js-yaml", "ws", "yaml"]) expect(notices).toMatch(new RegExp(`^${library} \\d.*\\((?:MIT|ISC)\\)\\n\\n.*(?:licen[cs]e|copyright)`, "im"));
});

test("generates from one document", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Ignored", version: "9" },
    paths: { "/pets/{id}": { get: { operationId: "getPet", parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }], responses: { 200: { description: "A pet.", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } } } } } },
    components: { schemas: { Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } } } },
  };
  writeFileSync(path.join(folder, "petstore.json"), JSON.stringify(document));
  execFileSync(process.execPath, [path.join(installed, "generator/dist/main.js"), "generate", "--spec", "petstore.json", "--language", "typescript", "--out", "out"], { cwd: folder, stdio: "pipe" });
  const files = readdirSync(path.join(folder, "out"), { recursive: true }).map(String);
  expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", path.join("src", "index.ts"), path.join("src", "runtime", "plain-sender.ts")]));
  expect(JSON.parse(readFileSync(path.join(folder, "out/package.json"), "utf8"))).toMatchObject({ name: "petstore" });
});

test("has a mock server for the tests of others, with types", () => {
  const user = path.join(folder, "user");
  mkdirSync(path.join(user, "node_modules"), { recursive: true });
  symlinkSync(installed, path.join(user, "node_modules/countersign"));
  writeFileSync(path.join(user, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(user, "pets.yaml"), "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { operationId: listPets, responses: { '200': { description: All. } } } } }\n");
  writeFileSync(
    path.join(user, "mock.ts"),
    `import { defaultCredentials, documentsOf, type Fault, type Mock, startMock } from "countersign/mock";
const mock: Mock = await startMock({ documents: await documentsOf(["pets.yaml"]) });
const fault: Fault = { operation: "listPets", status: 503, count: 1 };
mock.fault(fault);
const spoilt: number = (await fetch(mock.url + "/pets")).status;
const good: number = (await fetch(mock.url + "/pets")).status;
console.log(spoilt, good, mock.coverage().covered, mock.har().log.entries.length, defaultCredentials["appId"]);
// @ts-expect-error: an address has to be asked for by its name
mock.address;
await mock.close();
`,
  );
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false", "--module", "NodeNext", "--target", "ES2022", "--lib", "ES2022,DOM", "--typeRoots", "none"];
  expect(spawnSync(process.execPath, [tsc, ...flags, "mock.ts"], { cwd: user, encoding: "utf8" }).stdout).toBe("");
  expect(execFileSync(process.execPath, ["mock.js"], { cwd: user, encoding: "utf8" })).toBe("503 200 1 2 mock-app-id\n");
});

test("serves GenAuth and Fief for the tests of applications, which have no other copy of the documents", () => {
  const application = path.join(folder, "application");
  mkdirSync(path.join(application, "node_modules"), { recursive: true });
  symlinkSync(installed, path.join(application, "node_modules/countersign"));
  const program = `import { documentsOf } from "countersign/mock";
const documents = await documentsOf({ config: "node_modules/countersign/spec/sdk.yaml" });
console.log(documents.map(({ info }) => info.title).join(", "));`;
  const titles = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: application, encoding: "utf8" });
  expect(titles).toBe("GenAuth authentication API, GenAuth management API, Fief admin API, Fief tenant API\n");
});

test("has the types of the contract for languages of others", () => {
  const author = path.join(folder, "author");
  mkdirSync(path.join(author, "node_modules"), { recursive: true });
  symlinkSync(installed, path.join(author, "node_modules/countersign"));
  writeFileSync(path.join(author, "package.json"), '{ "type": "module" }');
  writeFileSync(
    path.join(author, "language.ts"),
    `import type { ExternalLanguage, Operation, Printable } from "countersign/language";
const go: ExternalLanguage = {
  contract: 1,
  name: "go",
  writing: { reserved: ["type"], comment: { line: "// " }, string: { quote: '"', escape: (point) => "\\\\u" + point.toString(16).padStart(4, "0") } },
  *plan({ package: model, header, text, report }) {
    const named = (operation: Operation): Printable => text.name(operation.name, "PascalCase");
    for (const { operations } of model.clients.flatMap((client) => client.groups)) {
      yield { path: "calls.go", template: "calls.go.hbs", view: { header, calls: operations.map(named) } };
      for (const { body, at } of operations) if (body?.kind === "multipart") report.warning("no forms", at);
    }
    // @ts-expect-error: a plain string is not printable
    text.join([model.name.text], text.code\`, \`);
  },
};
export default go;
`,
  );
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const flags = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false", "--noEmit", "--module", "NodeNext", "--target", "ES2022", "--lib", "ES2022", "--typeRoots", "none"];
  expect(spawnSync(process.execPath, [tsc, ...flags, "language.ts"], { cwd: author, encoding: "utf8" }).stdout).toBe("");
});

test("tells its version", () => {
  expect(execFileSync(process.execPath, [path.join(installed, "generator/dist/main.js"), "--version"], { encoding: "utf8" }).trim()).toBe(manifest().version);
});
