// Texts that reach comments: cases 1 to 14.
import { describe, expect, test } from "vitest";
import { PAYLOADS_OF } from "../payloads.js";
import { answers, api, gets, holding, type Members, Trial } from "./trial.js";

const trial = new Trial("comments");
const evil = ["a */ globalThis.__pwned = 1; /* b", 'a """ \n\n__pwned = 1\n\ndef __pwned_too(): ...\n\n""" b\\'];
const plain = gets({ "/a": {} });

/** Whether a document declares what the other does, whose prose is harmless. */
async function declaresAs(document: Members, harmless: Members): Promise<boolean> {
  const [one, other] = [await trial.of(document), await trial.of(harmless, false, false)];
  expect(one.declared).toEqual(other.declared);
  return !one.refused && one.declared.size > 8;
}

test("1. a title that ends a comment is no code and names nothing", async () => {
  const harmless = await trial.of(plain);
  for (const title of ["X */ globalThis.__pwned=1; /*", 'X """\n__pwned = 1\n"""', "# type: ignore\n__pwned = 1"]) {
    const { paths, refused, declared } = await trial.of({ ...plain, info: { title, version: "1" } });
    expect(refused).toBe(false);
    expect([paths, declared]).toEqual([harmless.paths, harmless.declared]);
  }
});

test("2. a description of several lines stays in its comment", async () => {
  const lines = `one\r\ntwo */ globalThis.__pwned = 1\rthree\n\n*/\nglobalThis.__pwned = 1;\r"""\r__pwned = 1\r\n"""\ndef __pwned(): ...`;
  expect(await declaresAs({ ...plain, info: { title: "T", version: "1", description: lines } }, plain)).toBe(true);
  expect(await declaresAs(gets({ "/a": { description: lines } }), plain)).toBe(true);
  const { in: { python, typescript } } = await trial.of(gets({ "/a": { description: lines } }));
  expect([python, typescript].every((text) => text.includes("three") && !text.includes("\r"))).toBe(true);
});

test("3. a summary that ends the class it stands in", async () => {
  const braces = "a */ }; evil(); class Z { /*";
  expect((await trial.of(gets({ "/a": { summary: braces } }))).in.typescript).not.toMatch(/\*\/ *\}; *evil/);
  for (const summary of [braces, 'a """\n\n    def evil(self): pass\n\nclass Z:\n    """']) expect(await declaresAs(gets({ "/a": { summary, description: summary } }), plain)).toBe(true);
});

test("4. a description that has the sign of an end for a good reason can still be read", async () => {
  const { in: { python, typescript } } = await trial.of(gets({ "/a": { description: 'See **/information** and **bold**, \\d+ and """three""".' } }));
  expect(typescript).toMatch(/See \*\*.{0,2}\/information\*\* and \*\*bold\*\*, \\d\+ and """three"""\./);
  expect(python).toContain("See **/information** and **bold**, \\\\d+ and '''three'''.");
});

test("5. line separators in the description of a member", async () => {
  const separators = ["\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\u001c", "\u001d", "\u001e", "\r"];
  const schema = (...codes: readonly string[]): Members => holding({ type: "object", properties: Object.fromEntries(separators.map((sign, index) => [`p${index}`, { type: "string", description: codes.map((text) => `a${sign}${text}`).join("") }])) });
  const { text, in: { python } } = await trial.of(schema("globalThis.__pwned = 1;", "__pwned: int"));
  expect(text).not.toMatch(/^globalThis/m);
  expect(python).not.toMatch(/[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029\r]/);
  expect(await declaresAs(schema("globalThis.__pwned = 1;", "__pwned: int", '"""\n    __pwned: int\n    """'), schema("fine"))).toBe(true);
});

test("6. a line break in the description of a server", async () => {
  const servers = (description: string): Members => gets({ "/a": {} }, { servers: [{ url: "https://a.example", description }, { url: "https://b.example", description: "y" }] });
  for (const code of ["x\nfunc init() { evil() }\nglobalThis.__pwned = 1", "x\n__pwned = 1\ndef evil(): ..."]) expect(await declaresAs(servers(code), servers("x"))).toBe(true);
});

test("7. external documentation: its words stay words, and its address is a link of http or none", async () => {
  const docs = (url: string) => ({ externalDocs: { description: 'x\nglobalThis.__pwned = 1;\n"""\n__pwned = 1', url } });
  expect((await trial.of(gets({ "/a": docs("javascript:alert(1)") }, docs("javascript:alert(1)")))).text).not.toContain("javascript:");
  for (const url of ["https://example.com/*/docs", 'https://example.com/"""/docs\\']) expect(await declaresAs(gets({ "/a": docs(url) }), plain)).toBe(true);
});

test("8. descriptions of values without a letter or a quote", async () => {
  const described = (text: string): Members => ({ type: "string", enum: ["a", "b"], "x-enum-descriptions": [text, text], "x-enumDescriptions": [text] });
  const brackets = "*/ [][(![]+[])[+[]]+([![]]+[][[]])[+!+[]+[+[]]]] /*";
  for (const text of [brackets, '""" [][()[0]] """', "\\"]) expect(await declaresAs(holding(described(text)), holding(described("fine")))).toBe(true);
  expect((await trial.of(holding({ ...described(brackets), "x-enumNames": [brackets] }))).refused).toBe(false);
});

test.each(evil)("9. every other sentence of a document: %j", async (text) => {
  const document = (prose: string): Members => gets(
    { "/a": { tags: ["t"], deprecated: true, security: [{ key: [] }], responses: { ...answers({ type: "string", deprecated: true, description: prose }), 404: { description: prose } } } },
    {
      info: { title: prose, summary: prose, description: prose, termsOfService: prose, contact: { name: prose, url: prose, email: prose }, license: { name: prose, identifier: prose, url: prose }, version: prose },
      tags: [{ name: "t", description: prose, summary: prose }],
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key", description: prose } } },
    },
  );
  expect(await declaresAs(document(text), document("fine"))).toBe(true);
});

/** Marks that are obeyed where they stand at the beginning of a line or of a comment. */
const OBEYED = {
  typescript: /^[\s/*]*@(?:ts-|template|type|internal|jsx)|^\s*(?:\/\/|\/?\*+) *(?:[#@] ?source|@ts)|\/\/[#@] ?source|^\/\/\/ *<|^\s*\/\*\s*(?:webpack|eslint)|^\s*\/\/\s*eslint|^#!|\{@(?:link|inheritDoc)/m,
  python: /^\s*# (?:type|mypy|flake8|fmt|pyright|pragma|-\*-)|^\s*>>>|^\s*\.\. \w/m,
};

describe("10. marks that tools obey inside comments", () => {
  test.each([
    "@deprecated", "@ts-ignore", "@ts-expect-error x", "@template T", "@internal", "@type {evil}", "{@link javascript:alert(1)}", "{@inheritDoc x}", "//# sourceMappingURL=http://evil.example/x", "//@ sourceURL=x",
    "// @ts-nocheck", '/// <reference path="../../x" />', "#!/usr/bin/env node", "// eslint-disable", "eslint-disable-next-line", "/* webpackChunkName: x */", "@jsxImportSource evil", "#__PURE__", "istanbul ignore next", "prettier-ignore", "biome-ignore x", "# type: ignore", "noqa",
    "# mypy: ignore-errors", "# flake8: noqa", "# fmt: off", "# pyright: basic", "# -*- coding: utf-7 -*-", "# pragma: no cover", ">>> __import__('os').system('x')", ".. include:: /etc/passwd",
  ])("%s", async (mark) => {
    for (const text of [mark, `a\n${mark}\nb`, `${"word ".repeat(22)}${mark}`]) {
      const { in: printed } = await trial.of({ ...gets({ "/a": { summary: text, description: text } }), info: { title: "T", version: "1", description: text } });
      expect(OBEYED.typescript.exec(printed.typescript)?.[0]).toBeUndefined();
      expect(OBEYED.python.exec(printed.python)?.[0]).toBeUndefined();
    }
  });
});

test("11. characters that change direction or cannot be seen: written out or left out, and said", async () => {
  const hidden = "a\u202eb\u2066c\u2069\u200bd\u200f\ufeffe";
  const { said, text } = await trial.of(holding({ type: "object", properties: { [hidden]: { type: "string", description: hidden, default: hidden }, plain: { type: "string", enum: [hidden, "b"] } } }, { tags: [{ name: hidden }] }));
  expect(said.filter((line) => line.startsWith("warning document/hidden-text"))).not.toEqual([]);
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/);
  expect((await trial.of("openapi: 3.1.0\ninfo: { title: \"a\\u202eb\", version: '1' }\npaths: {}\n", true)).said).toEqual(["error document/hidden-text /info/title: This text holds characters that change its direction: it may not be what it looks like"]);
});

/** A text in every kind of comment, and as a name and a value too. */
async function everywhere(text: string): Promise<boolean> {
  const prose = (words: string): Members => ({ ...gets({ "/a": { summary: words, description: words } }), info: { title: words, description: words, version: "1" } });
  const [spoken, harmless] = [await trial.of(prose(text), false, false), await trial.of(prose("fine"), false, false)];
  expect(spoken.declared).toEqual(harmless.declared);
  const document = { ...gets({ "/a": { summary: text, description: text, tags: [text] } }), info: { title: text, description: text, version: "1" }, tags: [{ name: text, description: text }] };
  const named = holding({ type: "object", description: text, properties: { [text]: { type: "string", description: text, default: text }, chosen: { type: "string", enum: [text, "b"], "x-enum-descriptions": [text, text] } } });
  return (await trial.of(document)).refused || (await trial.of(named)).refused;
}

test.each(["java"].flatMap((language) => PAYLOADS_OF[language] ?? []))("12. Java: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test.each([...(PAYLOADS_OF["python"] ?? []), ["a lone backslash", "a\\"], ["the letters of a first line", "-*- coding: utf-7 -*-"]] as const)("13. Python: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test.each(["php", "ruby", "kotlin", "csharp", "go", "swift", "shell", "data"].flatMap((language) => PAYLOADS_OF[language] ?? []))("14. other languages: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test("what has nothing to print is fine too", async () => expect((await trial.of(api({}))).refused).toBe(false));

trial.end();
