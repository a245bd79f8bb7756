// What registries show of a package: from sdk.yaml into package.json and pyproject.toml.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
let folder: string;

beforeAll(() => void execFileSync(process.execPath, [join(ROOT, "generator/build.js")]));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-publication-")));
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "spec/shop.yaml"), "openapi: 3.1.0\ninfo: { title: Shop, version: '1', license: { name: Theirs } }\npaths: { /a: { get: { operationId: getA, responses: { '204': { description: None. } } } } }\n");
  writeFileSync(join(folder, "spec/LICENCE.txt"), "Apache License\n\n© Shop 日本\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

function generated(facts: string, version = "1.0.0"): { readonly code: number | null; readonly said: string } {
  writeFileSync(join(folder, "spec/sdk.yaml"), `packages:\n  shop:\n    version: ${version}\n${facts}    clients: { shop: { document: shop.yaml } }\n    languages: { python: {}, typescript: {} }\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "generator/dist/main.js"), "generate"], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  return { code: status, said: stdout + stderr };
}

const written = (file: string): string => readFileSync(join(folder, "generated", file), "utf8");

const FACTS = `    license: { identifier: Apache-2.0 OR MIT, file: LICENCE.txt }
    author: { name: Shop "Inc.", email: sdk@shop.example, url: https://shop.example/team }
    homepage: https://shop.example
    repository: https://git.example/shop/sdk
    issues: https://git.example/shop/sdk/issues
    keywords: [shop, pets]
`;

test("everything is written in the words of each registry", () => {
  expect(generated(FACTS)).toMatchObject({ code: 0 });
  expect(JSON.parse(written("typescript/shop/package.json"))).toMatchObject({
    license: "Apache-2.0 OR MIT",
    author: { name: 'Shop "Inc."', email: "sdk@shop.example", url: "https://shop.example/team" },
    homepage: "https://shop.example",
    repository: { type: "git", url: "git+https://git.example/shop/sdk.git" },
    bugs: { url: "https://git.example/shop/sdk/issues" },
    keywords: ["shop", "pets"],
    files: ["dist", "README.md", "api.md", "LICENSE", "LICENSE-countersign"],
  });
  expect(parse(written("python/shop/pyproject.toml"))["project"]).toMatchObject({
    license: "Apache-2.0 OR MIT",
    "license-files": ["LICENSE", "LICENSE-countersign"],
    authors: [{ name: 'Shop "Inc."', email: "sdk@shop.example" }],
    keywords: ["shop", "pets"],
    urls: { Homepage: "https://shop.example", Repository: "https://git.example/shop/sdk", Issues: "https://git.example/shop/sdk/issues" },
  });
  for (const language of ["python", "typescript"]) {
    expect(written(`${language}/shop/LICENSE`)).toBe("Apache License\n\n© Shop 日本\n");
    expect(written(`${language}/shop/README.md`)).toContain("Licence: Apache-2.0 OR MIT; that of the runtime in it, MIT, is `LICENSE-countersign`.\n");
    expect(written(`${language}/shop/LICENSE-countersign`)).toBe(readFileSync(join(ROOT, `templates/${language}/LICENSE`), "utf8"));
  }
});

test("another text of the licence is another output", () => {
  generated(FACTS);
  writeFileSync(join(folder, "spec/LICENCE.txt"), "Another\n");
  expect(generated(FACTS)).toMatchObject({ code: 0 });
  expect(written("typescript/shop/LICENSE")).toBe("Another\n");
});

test("without a word of it there is the licence of the runtime, whatever the document says of its own", () => {
  expect(generated("")).toMatchObject({ code: 0 });
  expect(JSON.parse(written("typescript/shop/package.json"))).toMatchObject({ license: "MIT", files: ["dist", "README.md", "api.md", "LICENSE"] });
  expect(parse(written("python/shop/pyproject.toml"))["project"]).toMatchObject({ license: "MIT", "license-files": ["LICENSE"] });
  expect(written("python/shop/LICENSE")).toMatch(/^MIT License/);
  expect(written("python/shop/README.md")).toContain("Licence: MIT.\n");
  expect(existsSync(join(folder, "generated/python/shop/LICENSE-countersign"))).toBe(false);
});

test.each<[string, string, RegExp]>([
  ["a licence without its text", "    license: { identifier: Apache-2.0, file: none.txt }\n", /^spec\/sdk\.yaml:4:\d+ error document\/missing-file\n.*none\.txt\n[^]*hint: Correct the path, which starts at the folder of this file\.$/m],
  ["a licence in a folder", "    license: { identifier: Apache-2.0, file: . }\n", /^spec\/sdk\.yaml:4:\d+ error /m],
  ["words that are no expression", "    license: { identifier: Apache 2.0, file: LICENCE.txt }\n", /license\.identifier` must be an SPDX license expression/],
  ["an address with a password", "    repository: https://me:secret@git.example/shop\n", /repository` must be the https address of a page, without credentials/],
  ["a licence from elsewhere", "    license: { identifier: MIT, file: https://me:secret@git.example/LICENSE }\n", /license\.file` must be a relative path that stays inside/],
  ["an address of another kind", "    homepage: javascript:alert(1)\n", /homepage` must be the https address/],
  ["an author of two lines", '    author: { name: "a\\nb" }\n', /author\.name` must be a text of one line/],
])("%s is refused, and nothing is written", (_, facts, want) => {
  const { code, said } = generated(facts);
  expect([code, said]).toEqual([1, expect.stringMatching(want)]);
  expect(said).not.toContain("secret");
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

test.each<[string, boolean]>([
  ["1.0.0-beta.2", true],
  ["1.0.0-rc1", true],
  ["1.0.0-alpha.1.dev.3", true],
  ["1.0.0-next.1", false],
  ["1.0.0-1", false],
  ["1.0.0-post.1", false],
  ["1.0.0+build.5", false],
])("version %s is one of Python: %s", (version, good) => {
  const { code, said } = generated("", version);
  expect(code).toBe(good ? 0 : 1);
  if (!good) expect(said).toMatch(/^spec\/sdk\.yaml:3:5 error python\/package\nNo version of a Python package/m);
});
