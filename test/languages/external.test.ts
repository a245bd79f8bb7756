// Languages that others write: a module and its templates, outside of this program, and what they are kept from doing.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
let folder: string;

const MODULE = `export default {
  contract: 1,
  name: "toy",
  writing: { reserved: ["type", "List"], comment: { line: "// " }, string: { quote: '"', escape: (point) => "\\\\u{" + point.toString(16) + "}" } },
  *plan({ package: model, header, settings, text, report }) {
    const types = model.types.map((type) => ({ name: text.name(type.name, "PascalCase"), doc: text.comment(type.docs), text: text.string(type.docs.summary) }));
    yield { path: "types.toy", template: "types.toy.hbs", view: { header, types } };
    yield { path: "about.json", data: { name: model.name.text, settings }, format: "json" };
    yield { path: "runtime.toy", copy: "runtime.toy" };
  },
};
`;
const TEMPLATE = `{{header}}
{{#each types}}
{{#if doc}}
{{doc}}
{{/if}}
type {{name}} = {{text}};
{{/each}}
`;

beforeAll(() => void execFileSync(process.execPath, [join(ROOT, "generator/build.js")]));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-external-")));
  written("package.json", "{}");
  written("pets.yaml", document("A pet."));
  written("toy/language.mjs", MODULE);
  written("toy/types.toy.hbs", TEMPLATE);
  written("toy/runtime.toy", "as it is\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(file: string, content: string): void {
  mkdirSync(join(folder, file, ".."), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function document(description: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { operationId: "listPets", responses: { 200: { description: "ok", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } } } } } },
    components: { schemas: { Pet: { type: "object", description, properties: { name: { type: "string" } } } } },
  });
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function generated(...flags: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "generator/dist/main.js"), "generate", ...flags], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
  return { code: status, said: stdout + stderr };
}

function toy(): Ended {
  return generated("--spec", "pets.yaml", "--language", "./toy/language.mjs", "--out", "out");
}

function output(file: string): string {
  return readFileSync(join(folder, "out", file), "utf8");
}

describe("a module and its templates", () => {
  test("fill the folder that was asked for", () => {
    expect(toy()).toMatchObject({ code: 0, said: expect.stringContaining("3 created") });
    expect(output("types.toy")).toBe("// Generated from pets.yaml. Do not edit; run `countersign generate`.\n// A pet.\ntype Pet = \"A pet.\";\n");
    expect(JSON.parse(output("about.json"))).toEqual({ name: "pets", settings: {} });
    expect(output("runtime.toy")).toBe("as it is\n");
  });

  test("stand beside ours, each in its folder", () => {
    expect(generated("--spec", "pets.yaml", "--language", "python", "./toy/language.mjs", "--out", "out")).toMatchObject({ code: 0 });
    expect(["toy/pets/types.toy", "python/pets/pyproject.toml"].map((file) => existsSync(join(folder, "out", file)))).toEqual([true, true]);
  });

  test("are named in sdk.yaml, with settings of their own", () => {
    written("sdk.yaml", "output: out\nlanguages: { toy: toy/language.mjs }\npackages:\n  shop:\n    version: 1.0.0\n    clients: { pets: { document: pets.yaml } }\n    languages: { toy: { colour: red } }\n");
    expect(generated("--config", "sdk.yaml")).toMatchObject({ code: 0 });
    expect(JSON.parse(output("toy/shop/about.json"))).toEqual({ name: "shop", settings: { colour: "red" } });
  });

  test.each(["toy/language.mjs", "toy/types.toy.hbs", "toy/runtime.toy"])("are read again when %s changed, and only then", (file) => {
    toy();
    expect(toy().said).toContain("Nothing changed");
    written(file, `${readFileSync(join(folder, file), "utf8").replace('"about.json"', '"about2.json"')}\n`);
    expect(toy().said).not.toContain("Nothing changed");
  });
});

describe("text of a document", () => {
  test("stays in comments and texts, whatever it holds", () => {
    written("pets.yaml", document('*/ ?> --> \\u000a evil()\u2028evil() """ #{evil} ${evil} "; evil() \\'));
    expect(toy()).toMatchObject({ code: 0 });
    const [, comment] = output("types.toy").split("\n");
    expect(comment).toBe('// * / ? > - -> \u2216u000a evil()');
    expect(output("types.toy")).toContain('\n// evil() " "" #{evil} ${evil} "; evil() \u2216\n');
    expect(/^type Pet = "(.*)";$/m.exec(output("types.toy"))?.[1]).toMatch(/^[A-Za-z0-9 _.,:;/()=+\\u{}-]*$/);
  });

  test("is a comment of the layout that is asked for", () => {
    const comments = 'comments: { header: { line: "## " }, inner: { line: "//! " } }, string:';
    written("toy/language.mjs", MODULE.replace("string:", comments).replace("text.comment(type.docs)", 'text.comment(type.docs, { as: "inner" })'));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toMatch(/^## Generated from pets\.yaml\..*\n\/\/! A pet\.\n/);
    written("toy/language.mjs", MODULE.replace("string:", comments).replace("text.comment(type.docs)", 'text.comment(type.docs, { as: "outer" })'));
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining('writing.comments has no "outer"') });
  });

  test("is a text of the layout that is asked for", () => {
    const strings = 'strings: { xml: { quote: "", escape: (point) => "&#" + point + ";" } }, string:';
    written("toy/language.mjs", MODULE.replace("string:", strings).replace("text.string(type.docs.summary)", 'text.string(type.docs.summary, { as: "xml" })'));
    written("pets.yaml", document("a</b> & c()"));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toContain("type Pet = a&#60;&#47;b&#62; &#38; c&#40;&#41;;\n");
    written("toy/language.mjs", MODULE.replace("string:", strings).replace("text.string(type.docs.summary)", 'text.string(type.docs.summary, { as: "html" })'));
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining('writing.strings has no "html"') });
  });

  test("does not say which files Go builds", () => {
    written("pets.yaml", document("+build ignore"));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toContain("\n// + build ignore\n");
  });

  test("is parted from what begins a line of a comment", () => {
    written("toy/language.mjs", MODULE.replace('line: "// "', 'line: "//"'));
    written("pets.yaml", document("go:build ignore"));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toContain("\n// go:build ignore\n");
  });

  test("becomes names of letters, digits and underscores that are no words of the language", () => {
    written("pets.yaml", document("").replaceAll("Pet\"", "list\""));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toContain("type List_ = ");
    written("pets.yaml", document("").replaceAll("Pet\"", "\u732b\""));
    expect(toy()).toMatchObject({ code: 0 });
    expect(output("types.toy")).toContain("type U732b = ");
  });

  test("has names that differ with --spec, and the run tells which it chose", () => {
    written("toy/language.mjs", MODULE.replace('name: text.name(type.name, "PascalCase")', 'name: scope.declare(text.name(type.name, "PascalCase"), type.at)').replace("const types", "const scope = text.scope(); const types"));
    const both = '"schemas":{"u732b":{"type":"object","description":"two"},"\u732b"';
    written("pets.yaml", document("one").replace("schemas/Pet", "schemas/\u732b").replace('{"type":"string"}', '{"$ref":"#/components/schemas/u732b"}').replace('"schemas":{"Pet"', both));
    const { code, said } = toy();
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('"U732b" is taken; this one is called "U732b2"') });
    expect(output("types.toy")).toContain('type U732b2 = "one"');
    expect(generated("--spec", "pets.yaml", "--language", "./toy/language.mjs", "--out", "out", "--names", "strict")).toMatchObject({ code: 1, said: expect.stringContaining('Two things would be called "U732b"') });
  });

  test.each([
    ["a plain string", "text: text.string(type.docs.summary)", "text: type.docs.summary", "view.types[0].text is a plain string"],
    ["a tag called as a function", "text: text.string(type.docs.summary)", "text: text.code([type.docs.summary])", "text.code is a tag of a template"],
    ["a string in a hole", "text: text.string(type.docs.summary)", "text: text.code`${type.docs.summary}`", "is not printable"],
    ["a constructor of somebody else", "text: text.string(type.docs.summary)", "text: new header.constructor('x', Symbol())", "text becomes printable by"],
  ])("is not printed as %s", (_, good, bad, message) => {
    written("toy/language.mjs", MODULE.replace(good, bad));
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining(message) });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("an escape that would end the text is refused", () => {
    written("toy/language.mjs", MODULE.replace('"\\\\u{" + point.toString(16) + "}"', "String.fromCodePoint(point)"));
    written("pets.yaml", document('"'));
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining("cannot stand for a character") });
  });
});

describe("what is wrong in a module or template is told with its place", () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    ["no file", "", "", "error language/module"],
    ["a syntax error", "contract: 1", "contract: 1 1", "toy/language.mjs"],
    ["another contract", "contract: 1", "contract: 2", "it speaks version 2 of the contract (`contract`), and this Countersign version 1"],
    ["a comment that ends in any text", 'comment: { line: "// " }', 'comment: { before: "{", line: "", after: "}" }', "`writing.comment.after` is one sign"],
    ["a layout without a line", "string:", "comments: { doc: { before: 1 } }, string:", "`writing.comments.doc` must have the `line`"],
    ["a text without an escape", "string:", 'strings: { xml: { quote: "" } }, string:', "`writing.strings.xml` must have the `quote`"],
    ["no default export", "export default", "export const language =", "there is no default export that is a language"],
    ["a name that is a path", 'name: "toy"', 'name: "../toy"', "`name` must be lower-case words joined by hyphens"],
    ["a name of ours", 'name: "toy"', 'name: "python"', "Two languages would write"],
    ["an error", "const types", "null.types; const types", "toy/language.mjs:6:"],
    ["a path outside", 'path: "types.toy"', 'path: "../types.toy"', "cannot have the path"],
    ["a template outside", 'template: "types.toy.hbs"', 'template: "../pets.yaml"', "A template cannot have the path"],
    ["a template that is not there", 'template: "types.toy.hbs"', 'template: "typs.toy.hbs"', "toy/typs.toy.hbs"],
    ["a text where a name is wanted", "text.name(type.name,", "text.name(type.name.text,", 'text.name takes a name of the model or a list of words, and got "Pet"'],
    ["a name that there is not", "text.name(type.name,", "text.name(type.nme,", "text.name takes a name of the model or a list of words, and got undefined"],
    ["no text", "text.string(type.docs.summary)", "text.string(type.docs.sumary)", "text.string takes a text, and got undefined"],
    ["no documentation", "text.comment(type.docs)", "text.comment(type.doc)", "text.comment takes documentation, a text or a list of texts and tags, and got undefined"],
    ["a plan that gives nothing", "*plan(", "plan() {}, *files(", "`plan` must give its files: `*plan(given) { yield ... }`"],
    ["a plan that waits", "*plan(", "async *plan(", "`plan` must give its files: `*plan(given) { yield ... }`"],
    ["a file that is none", 'yield { path: "about', 'yield; yield { path: "about', "undefined is no file: a file has a path"],
    ["a name that the view has not", "header, types }", "types }", 'toy/pets/types.toy: the view has no "header"'],
    ["a file without a kind", ', copy: "runtime.toy"', "", "neither template, copy nor data"],
    ["an endless view", "view: { header, types }", "view: (() => { const view = { header, types }; view.self = view; return view; })()", "nested more than 60 deep"],
    ["a function in a view", "view: { header, types }", "view: { header, types, evil() {} }", "view.evil cannot be printed: function"],
  ];
  test.each(wrong)("%s", (what, good, bad, message) => {
    if (what === "no file") rmSync(join(folder, "toy/language.mjs"));
    else written("toy/language.mjs", MODULE.replace(good, bad));
    const { code, said } = generated("--spec", "pets.yaml", "--language", "python", "./toy/language.mjs", "--out", "out");
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(message) });
    expect(said).toContain("nothing was written");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("a syntax error in a file that it imports", () => {
    written("toy/language.mjs", `import "./words.mjs";\n${MODULE}`);
    written("toy/words.mjs", "export const words = [;\n");
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining("Unexpected token ';' (`node toy/language.mjs` shows the line)") });
  });

  test("what it reports itself", () => {
    written("toy/language.mjs", MODULE.replace("const types", 'report.error("no pets in toy", model.types[0].at); const types'));
    expect(toy()).toMatchObject({ code: 1, said: expect.stringMatching(/^pets\.yaml:1:\d+ error language\/told\nno pets in toy\n/) });
  });

  test("a language that sdk.yaml calls otherwise, or like one of ours", () => {
    const config = (name: string): void => written("sdk.yaml", `output: out\nlanguages: { ${name}: toy/language.mjs }\npackages:\n  shop:\n    version: 1.0.0\n    clients: { pets: { document: pets.yaml } }\n    languages: { ${name}: {} }\n`);
    config("toys");
    expect(generated("--config", "sdk.yaml")).toMatchObject({ code: 1, said: expect.stringContaining('This is the language "toy", and sdk.yaml calls it "toys"') });
    config("python");
    expect(generated("--config", "sdk.yaml")).toMatchObject({ code: 1, said: expect.stringContaining("python is a language already") });
  });

  test("a folder that belongs to something else", () => {
    for (let count = 0; count < 1001; count += 1) written(`toy/more/${count}.txt`, "");
    expect(toy()).toMatchObject({ code: 1, said: expect.stringContaining("More than 1,000 files stand in the folder of") });
  });
});
