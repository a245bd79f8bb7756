import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "../generator/config-file.js";
import { type Config, documentConfig, isKeptName } from "../generator/config.js";
import { Report } from "../generator/diagnostics.js";
import { Sources } from "../generator/document/sources.js";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "config-")));
  mkdirSync(path.join(folder, "spec"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function read(text: string): Promise<{ config: Config | null; said: readonly string[] }> {
  writeFileSync(path.join(folder, "spec/sdk.yaml"), text);
  const report = new Report();
  const config = await readConfig("spec/sdk.yaml", report, new Sources(folder));
  return { config, said: report.diagnostics.map(({ at, message, hint }) => `${at?.pointer ?? ""} ${message}${hint === null ? "" : ` (${hint})`}`) };
}

const entry = (rest: string): string => `packages:\n  a:\n    version: 1.2.3\n    clients: { b: { document: b.yaml } }\n    languages: { typescript: {} }\n${rest}`;

test("everything that may stand there", async () => {
  const { config, said } = await read(
    "output: out\nallowedOrigins: ['https://s.example:8443']\npackages:\n  b: { version: 1.0.0-rc.1, clients: { z: { document: z/z.yaml, overlays: [o.yaml, z/p.yaml], className: ShopAdmin }, y: { document: y.json } }, languages: { typescript: { name: '@s/b' }, python: null }, names: { types: { A: B }, operations: { 'b.yaml#/paths/~1x/get': getX } } }\n  a: { version: 0.1.0, description: D, clients: { c: { document: c.yaml } }, languages: { typescript: {} } }\n",
  );
  expect(said).toEqual([]);
  expect(config).toEqual({
    file: "spec/sdk.yaml",
    output: "out",
    allowedOrigins: ["https://s.example:8443"],
    packages: [
      { name: "a", at: { file: "spec/sdk.yaml", pointer: "/packages/a" }, version: "0.1.0", description: "D", publication: {}, clients: [{ name: "c", document: "spec/c.yaml" }], languages: { typescript: {} }, names: { types: {}, operations: {} } },
      {
        name: "b",
        at: { file: "spec/sdk.yaml", pointer: "/packages/b" },
        version: "1.0.0-rc.1",
        description: "",
        publication: {},
        clients: [
          { name: "y", document: "spec/y.json" },
          { name: "z", document: "spec/z/z.yaml", overlays: ["spec/o.yaml", "spec/z/p.yaml"], className: "ShopAdmin" },
        ],
        languages: { python: {}, typescript: { name: "@s/b" } },
        names: { types: { A: "B" }, operations: { "b.yaml#/paths/~1x/get": "getX" } },
      },
    ],
  });
});

const refused: readonly (readonly [string, { readonly given: string; readonly want: readonly string[] }])[] = [
  ["a misspelt key", { given: entry("    desription: D\n"), want: ['/packages/a/desription Nothing reads "desription" here (Did you mean "description"?)'] }],
  ["an unknown key", { given: `unheardOf: 1\n${entry("")}`, want: ['/unheardOf Nothing reads "unheardOf" here (Remove it.)'] }],
  ["a wrong type", { given: entry("    names: { types: [] }\n"), want: ["/packages/a/names/types `packages.a.names.types` must be an object"] }],
  ["settings that are none", { given: entry("").replace("typescript: {}", "typescript: yes"), want: ["/packages/a/languages/typescript `packages.a.languages.typescript` must be an object"] }],
  ["an origin with a path", { given: `allowedOrigins: ["https://h.example/x"]\n${entry("")}`, want: ["/allowedOrigins/0 `allowedOrigins.0` must be an https origin such as https://example.com"] }],
  ["an origin without encryption", { given: `allowedOrigins: ["http://h.example"]\n${entry("")}`, want: ["/allowedOrigins/0 `allowedOrigins.0` must be an https origin such as https://example.com"] }],
  ["an output outside", { given: `output: ../x\n${entry("")}`, want: ["/output `output` must be a relative path that stays inside"] }],
  ["a name that is code", { given: entry("    names: { types: { A: 'B; evil()' } }\n"), want: ["/packages/a/names/types/A `packages.a.names.types.A` must be a name of letters and digits"] }],
  ["a package that is a path", { given: "packages: { ../a: { version: 1.0.0, clients: {}, languages: {} } }", want: ["/packages/..~1a `packages.../a` is not a good name: it must be lower-case words joined by hyphens"] }],
  ["a class that is code", { given: entry("").replace("b.yaml }", "b.yaml, className: 'A{};evil()' }"), want: ["/packages/a/clients/b/className `packages.a.clients.b.className` must be the name of a class, such as ShopAdmin"] }],
  ["no version", { given: "packages: { a: { clients: { b: { document: b.yaml } }, languages: { typescript: {} } } }", want: ["/packages/a/version `packages.a.version` is missing: it must be a text"] }],
  ["nothing to do", { given: "packages: { a: { version: 1.0.0, clients: {}, languages: {} } }", want: ["/packages/a/clients The package a has no client", "/packages/a/languages The package a has no language"] }],
  ["no packages", { given: "packages: {}", want: ["/packages There is no package"] }],
];

test.each(refused)("%s", async (_, { given, want }) => {
  expect((await read(given)).said).toEqual(want);
});

const named: readonly (readonly [string, { readonly given: readonly [string, string | null]; readonly want: string | undefined }])[] = [
  ["the file", { given: ["specs/Pet Store.v2.yaml", null], want: "pet-store-v2" }],
  ["the option", { given: ["x.json", "Shop API"], want: "shop-api" }],
  ["a file with a digit in front", { given: ["3scale.openapi.json", null], want: "scale" }],
  ["a path that climbs", { given: ["x.yaml", "../../x"], want: "x" }],
  ["nothing that is left", { given: ["...yaml", null], want: undefined }],
];

test.each(named)("--spec is named after %s", (_, { given: [document, name], want }) => {
  expect(documentConfig({ document, name, languages: ["typescript"], output: "out" })?.packages[0]?.name).toBe(want);
});

test.each([
  ["shop", true], ["Shop API", true], ["my_shop.v2", true], ["-shop-", true],
  ["@acme/projects", false], ["../x", false], ["Größe", false], ["3scale", false], ["a".repeat(81), false],
])("the name %s is kept but for letter case and separators: %s", (name, want) => expect(isKeptName(name)).toBe(want));
