import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "..");
const main = path.join(repository, "generator/dist/main.js");
let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(repository, "generator/build.js")]);
});

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "cli-")));
  put("package.json", "{}");
  put("spec/sdk.yaml", "packages:\n  shop:\n    version: 1.0.0\n    clients: { shop: { document: shop.yaml } }\n    languages: { typescript: {} }\n");
  put("spec/shop.yaml", shop("Lists things."));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const shop = (summary: string): string => `openapi: 3.1.0
info: { title: "../../evil", version: "1" }
servers: [{ url: "https://shop.example" }]
paths:
  /things: { $ref: "things.yaml#/things" }
  /boxes:
    get: { operationId: listBoxes, summary: ${summary}, tags: [Boxes], responses: { "200": { description: Boxes. , content: { application/json: { schema: { type: array, items: { type: string } } } } } } }
`;
const things = "things:\n  get:\n    operationId: listThings\n    tags: [Things]\n    responses:\n      '200': { description: Things., content: { application/json: { schema: { type: string } } } }\n";

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(...given: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...given], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  return { code: status, out: stdout, error: stderr };
}

const files = (at: string): readonly string[] =>
  readdirSync(path.join(folder, at), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, at), path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();

describe("generate", () => {
  beforeEach(() => put("spec/things.yaml", things));

  test("writes, finds nothing to do, finds what changed", () => {
    const first = run("generate");
    expect(first.error).toBe("");
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^generated\/typescript\/shop: \d+ created, 0 updated, 0 removed, 0 unchanged\nDone in /);
    const times = files("generated").map((file) => statSync(path.join(folder, "generated", file)).mtimeMs);
    expect(run("generate").out).toMatch(/^Nothing changed/);
    expect(files("generated").map((file) => statSync(path.join(folder, "generated", file)).mtimeMs)).toEqual(times);
    put("spec/shop.yaml", shop("Lists boxes."));
    expect(run("generate").out).toMatch(/: 0 created, [123] updated, 0 removed, /);
    expect(run("generate", "--force").out).toMatch(/: 0 created, 0 updated, 0 removed, /);
  });

  test("writes the same bytes without a cache, and says the same about the documents from it", () => {
    put("spec/things.yaml", things.replace("{ type: string }", "{ type: object, properties: { any: { not: {} } } }"));
    const first = run("generate");
    const before = files("generated").map((file) => readFileSync(path.join(folder, "generated", file), "utf8"));
    expect(run("generate").error).toBe(first.error);
    put("spec/shop.yaml", shop("Lists boxes."));
    run("generate");
    put("spec/shop.yaml", shop("Lists things."));
    run("generate");
    expect(files("generated").map((file) => readFileSync(path.join(folder, "generated", file), "utf8"))).toEqual(before);
  });

  test("checks for drift and changes nothing", () => {
    expect(run("generate", "--check")).toMatchObject({ code: 1, error: "" });
    expect(existsSync(path.join(folder, "generated"))).toBe(false);
    run("generate");
    expect(run("generate", "--check")).toMatchObject({ code: 0, out: "", error: "" });
    put("generated/typescript/shop/package.json", "{}");
    rmSync(path.join(folder, "generated/typescript/shop/README.md"));
    const { code, out } = run("generate", "--check");
    expect(code).toBe(1);
    expect(out).toContain("missing   generated/typescript/shop/README.md\ndifferent generated/typescript/shop/package.json\n2 files differ");
  });

  test("says after a check what writes the files, also to those who have no script of that name", () => {
    const { out } = run("generate", "--spec", "spec/shop.yaml", "--language", "typescript", "--out", "clients", "--check");
    expect(out).toMatch(/\n\d+ files differ from what the documents say; run the same command without --check\n$/);
  });

  test("writes neither colours nor a changing line where nobody looks", () => {
    for (const command of [["generate"], ["generate", "--check"], ["lint"]]) {
      const { out, error } = run(...command);
      expect(`${out}${error}`).not.toMatch(/[\u001b\r]/);
    }
  });

  test("takes one document, never the last of several in silence", () => {
    const { code, error } = run("generate", "--spec", "spec/shop.yaml", "--spec", "spec/other.yaml", "--language", "typescript", "--out", "clients");
    expect(code).toBe(2);
    expect(error).toContain("--spec <file>' argument 'spec/other.yaml' is invalid. It was given already: \"spec/shop.yaml\".");
  });

  test("hints at what can be done without a configuration", () => {
    put("spec/shop.yaml", shop("Lists things.").replace("listBoxes", "list_things"));
    const { error } = run("generate", "--spec", "spec/shop.yaml", "--language", "typescript", "--out", "clients", "--names", "strict");
    expect(error).toContain("or let a rule do it: --names automatic");
    expect(run("generate", "--language", "typescript")).toMatchObject({ code: 2, error: 'error: --language goes with --spec, which names a document; without it the configuration says so (README.md, "Configuration")\n' });
  });

  test("leaves a file edited by hand, until forced", () => {
    run("generate");
    put("generated/typescript/shop/package.json", "{}");
    const { code, error } = run("generate");
    expect(code).toBe(1);
    expect(error).toContain("error write/edited");
    expect(error).toContain("package.json");
    expect(readFileSync(path.join(folder, "generated/typescript/shop/package.json"), "utf8")).toBe("{}");
    expect(run("generate", "--force").code).toBe(0);
    expect(run("generate", "--check").code).toBe(0);
  });

  test("removes what is no longer asked for", () => {
    run("generate");
    put("spec/shop.yaml", shop("Lists things.").replace('  /things: { $ref: "things.yaml#/things" }\n', ""));
    expect(run("generate").out).toMatch(/, [1-9]\d* removed, /);
    expect(files("generated").filter((file) => file.includes("things"))).toEqual([]);
  });

  test("tells every problem with its line, and writes nothing", () => {
    put("spec/things.yaml", "things:\n  get:\n    parameters: [{ $ref: 'http://h/x' }]\n    responses:\n      '200': { $ref: 'nowhere.yaml' }\n");
    const { code, out, error } = run("generate");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(error).toContain("spec/things.yaml:3:18 error document/remote-reference");
    expect(error).toContain("spec/things.yaml:5:7 error document/missing-file");
    expect(error).toContain("2 errors; nothing was written");
    expect(existsSync(path.join(folder, "generated"))).toBe(false);
    expect(JSON.parse(run("generate", "--json").out)).toMatchObject({ ok: false, diagnostics: [{ at: { line: 3 } }, { at: { line: 5 } }] });
    expect(run("generate", "--format", "github").out).toContain("::error file=spec/things.yaml,line=3,col=18,title=document/remote-reference::");
    expect(JSON.parse(run("generate", "--format", "sarif").out)).toMatchObject({ runs: [{ results: [{}, {}] }] });
  });

  test("takes one document without a configuration, named after its file", () => {
    expect(run("generate", "--spec", "spec/shop.yaml", "--language", "typescript", "--out", "here/it")).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse(readFileSync(path.join(folder, "here/it/package.json"), "utf8"))).toMatchObject({ name: "shop" });
    expect(run("generate", "--spec", "spec/shop.yaml", "--language", "typescript", "--out", "here/it", "--name", "store", "--verify").code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, "here/it/package.json"), "utf8"))).toMatchObject({ name: "store" });
  });

  test("reads references above the document where that is allowed", () => {
    cpSync(path.join(folder, "spec/things.yaml"), path.join(folder, "things.yaml"));
    put("spec/shop.yaml", shop("Lists things.").replace("things.yaml#", "../things.yaml#"));
    const arguments_ = ["generate", "--spec", "spec/shop.yaml", "--language", "typescript", "--out", "here"];
    expect(run(...arguments_).error).toContain("error document/outside-root");
    expect(run(...arguments_, "--root", ".").code).toBe(0);
  });
});

test("overlays come into what is generated and bundled", () => {
  put("spec/things.yaml", things);
  put("spec/o.yaml", "overlay: 1.1.0\ninfo: { title: O, version: '1' }\nactions:\n  - { target: \"$.paths['/boxes'].get.operationId\", update: allBoxes }\n  - { target: $.none, remove: true }\n");
  const { code, error } = run("generate", "--spec", "spec/shop.yaml", "--overlay", "spec/o.yaml", "--language", "typescript", "--out", "out");
  expect(error).toContain("spec/o.yaml:5:7 warning overlay/no-match");
  expect(code).toBe(0);
  expect(readFileSync(path.join(folder, "out/src/shop/boxes.ts"), "utf8")).toContain("allBoxes");
  expect(run("bundle", "--spec", "spec/shop.yaml", "--overlay", "spec/o.yaml").out).toContain("allBoxes");
});

describe("bundle", () => {
  test("says which digits are lost, and writes nevertheless", () => {
    put("spec/shop.yaml", 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { $ref: b.yaml } }\n');
    put("spec/b.yaml", 'get: { operationId: a, responses: { "204": { description: D } } }\nx-a: 9223372036854775807\n');
    const { code, out, error } = run("bundle", "--spec", "spec/shop.yaml");
    expect([code, out]).toEqual([0, expect.stringContaining("9223372036854776000")]);
    expect(error).toContain("spec/b.yaml:2:1");
    expect(error).toContain("9223372036854775807 becomes 9223372036854776000");
  });

  beforeEach(() => put("spec/things.yaml", things));

  test("prints one document", () => {
    const { code, out } = run("bundle", "--spec", "spec/shop.yaml");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ paths: { "/things": { get: { operationId: "listThings" } } } });
  });

  test("writes YAML that says the same", () => {
    expect(run("bundle", "--spec", "spec/shop.yaml", "--out", "all.yaml")).toEqual({ code: 0, out: "", error: "" });
    expect(run("bundle", "--spec", "all.yaml").out).toBe(run("bundle", "--spec", "spec/shop.yaml").out);
  });

  test("tells what is wrong", () => {
    put("spec/things.yaml", "a: 1");
    const { code, error } = run("bundle", "--spec", "spec/shop.yaml");
    expect(code).toBe(1);
    expect(error).toContain("spec/shop.yaml:5:3 error document/dangling-reference");
  });
});

const refused: readonly (readonly [string, { readonly given: readonly string[]; readonly code: number; readonly want: string }])[] = [
  ["no command", { given: [], code: 2, want: "Usage: countersign" }],
  ["an unknown command", { given: ["genrate"], code: 2, want: "unknown command 'genrate'" }],
  ["an unknown option", { given: ["generate", "--chek"], code: 2, want: "unknown option '--chek'" }],
  ["a language that there is not", { given: ["generate", "--spec", "a.yaml", "--language", "ts", "--out", "b"], code: 2, want: 'there is no language "ts"; there are python, typescript' }],
  ["languages with commas between them", { given: ["generate", "--spec", "a.yaml", "--language", "typescript,python", "--out", "b"], code: 2, want: 'there is no language "typescript,python"; did you mean typescript python?' }],
  ["a document without a language", { given: ["generate", "--spec", "a.yaml", "--out", "b"], code: 2, want: "--spec needs --language" }],
  ["a document without its option", { given: ["lint", "petstore.yaml"], code: 2, want: 'nothing reads "petstore.yaml"; a document is named by --spec' }],
  ["a folder without a name", { given: ["generate", "--spec", "a.yaml", "--language", "typescript", "--out", ""], code: 2, want: "argument '' is invalid. It is empty." }],
  ["a document without a folder", { given: ["generate", "--spec", "a.yaml", "--language", "typescript"], code: 2, want: "--spec needs --out" }],
  ["a folder without a document", { given: ["generate", "--out", "b"], code: 2, want: "--out goes with --spec" }],
  ["an overlay without a document", { given: ["generate", "--overlay", "o.yaml"], code: 2, want: "--overlay goes with --spec" }],
  ["an origin that is none", { given: ["generate", "--allow-origin", "http://h.example"], code: 2, want: "--allow-origin needs an https origin such as https://example.com" }],
  ["an origin with a password", { given: ["generate", "--allow-origin", "https://me:secret@h.example"], code: 2, want: 'not "https://***@h.example"' }],
  ["one of the mock server", { given: ["mock", "--allow-origin", "https://me:secret@h.example"], code: 2, want: 'not "https://***@h.example"' }],
  ["both ways at once", { given: ["generate", "--spec", "a.yaml", "--config", "b.yaml", "--language", "typescript", "--out", "b"], code: 2, want: "exclude each other" }],
  ["a way of naming that does not exist", { given: ["generate", "--names", "loose"], code: 2, want: "Allowed choices are strict, automatic" }],
  ["a missing configuration", { given: ["generate", "--config", "none.yaml"], code: 1, want: "There is no such file: none.yaml" }],
  ["a missing document", { given: ["generate", "--spec", "none.yaml", "--language", "typescript", "--out", "b"], code: 1, want: "There is no such file: none.yaml" }],
  ["a folder as document", { given: ["generate", "--spec", "spec", "--language", "typescript", "--out", "b"], code: 1, want: "This is a folder, not a file: spec" }],
  ["an unknown language", { given: ["generate", "--spec", "spec/plain.yaml", "--language", "typescrpt", "--out", "b"], code: 2, want: "did you mean typescript?" }],
  ["a file as output", { given: ["generate", "--spec", "spec/plain.yaml", "--language", "typescript", "--out", "package.json"], code: 1, want: "The output is not a folder: package.json" }],
  ["a name of a scope", { given: ["generate", "--spec", "spec/plain.yaml", "--language", "typescript", "--out", "b", "--name", "@acme/projects"], code: 1, want: 'No package can be called "@acme/projects" by --name' }],
  ["a name that would lose its letters", { given: ["generate", "--spec", "spec/plain.yaml", "--language", "typescript", "--out", "b", "--name", "Größe"], code: 1, want: "Give --name words of the letters a to z" }],
  ["a name with nothing in it", { given: ["generate", "--spec", "spec/plain.yaml", "--language", "typescript", "--out", "b", "--name", "../.."], code: 1, want: "Give a name with --name" }],
];

test.each(refused)("%s is one clear message", (_, { given, code, want }) => {
  put("spec/plain.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n");
  const ran = run(...given);
  expect(ran.error).toContain(want);
  expect(ran.error).not.toMatch(/\n\s+at /);
  expect(ran.code).toBe(code);
  expect(existsSync(path.join(folder, "b"))).toBe(false);
});

describe("lint", () => {
  beforeEach(() => put("spec/things.yaml", things));

  test("says what would make a poor client and writes what mends it; generating takes that", () => {
    put("poor.yaml", shop("Lists.").replace('  /things: { $ref: "things.yaml#/things" }\n', "").replace("operationId: listBoxes, ", ""));
    const { code, out, error } = run("lint", "--spec", "poor.yaml", "--fix", "fix.yaml");
    expect(code).toBe(0);
    expect(out).toContain("poor.yaml:6:5 warning operation/unnamed");
    expect(error).toBe("0 errors, 1 warning, 1 note; fix.yaml mends what it can (1 action)\n");
    expect(run("lint", "--spec", "poor.yaml", "--overlay", "fix.yaml").out).not.toContain("operation/unnamed");
    expect(run("generate", "--spec", "poor.yaml", "--overlay", "fix.yaml", "--language", "typescript", "--out", "here")).toMatchObject({ code: 0, error: "" });
    expect(run("lint", "--spec", "poor.yaml", "--strict").code).toBe(1);
    expect(JSON.parse(run("lint", "--spec", "poor.yaml", "--format", "sarif").out)).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "operation/unnamed" }, { ruleId: "lint/no-error-response" }] }] });
    expect(run("lint", "--spec", "poor.yaml", "--format", "github").out).toContain("::warning file=poor.yaml,line=6,col=5,title=operation/unnamed::");
  });

  test("looks at the documents of a configuration and writes nothing", () => {
    expect(run("lint")).toMatchObject({ code: 0, error: "0 errors, 0 warnings, 2 notes\n" });
    expect(existsSync(path.join(folder, "generated"))).toBe(false);
    put("spec/things.yaml", "things: [\n");
    expect(run("lint").code).toBe(1);
  });

  test.each([
    ["a fix without a document", ["lint", "--fix", "fix.yaml"], 2, "--fix goes with --spec"],
    ["an overlay without a name", ["lint", "--spec", "a.yaml", "--fix", ""], 2, "It is empty."],
    ["both ways at once", ["lint", "--spec", "a.yaml", "--config", "b.yaml"], 2, "exclude each other"],
    ["a missing document", ["lint", "--spec", "none.yaml"], 1, "There is no such file: none.yaml\nhint: Correct the path,"],
  ] as const)("%s is one clear message", (_, given, code, want) => {
    const ran = run(...given);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.error).toContain(want);
  });
});

test.each([["--help"], ["generate", "--help"], ["lint", "--help"], ["compare", "--help"], ["bundle", "--help"], ["contract", "--help"], ["mock", "--help"]])("%s %s says how, and what the exit codes mean", (...given) => {
  const { code, out } = run(...given.filter((word) => word !== undefined));
  expect(code).toBe(0);
  expect(out).toMatch(/countersign/);
  expect(out).toMatch(/Exit codes:[\s\S]* 70 /);
});
