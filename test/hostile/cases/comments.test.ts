// Texts that reach comments: cases 1 to 14.
import { describe, expect, test } from "vitest";
import { PAYLOADS_OF } from "../payloads.js";
import { answers, api, gets, holding, Trial } from "./trial.js";

const trial = new Trial("comments");
const evil = "a */ globalThis.__pwned = 1; /* b";
const plain = gets({ "/a": {} });

test("1. a title that ends a comment is no code and names nothing", async () => {
  const { paths, refused } = await trial.of({ ...plain, info: { title: "X */ globalThis.__pwned=1; /*", version: "1" } });
  expect(refused).toBe(false);
  expect(paths).toEqual((await trial.of(plain)).paths);
});

test("2. a description of several lines stays in its comment", async () => {
  const lines = `one\r\ntwo */ globalThis.__pwned = 1\rthree\n\n*/\nglobalThis.__pwned = 1;`;
  expect((await trial.of({ ...plain, info: { title: "T", version: "1", description: lines } })).refused).toBe(false);
  expect((await trial.of(gets({ "/a": { description: lines } }))).text).toContain("three");
});

test("3. a summary that ends the class it stands in", async () => {
  expect((await trial.of(gets({ "/a": { summary: "a */ }; evil(); class Z { /*" } }))).text).not.toMatch(/\*\/ *\}; *evil/);
});

test("4. a description that has the sign of an end for a good reason can still be read", async () => {
  expect((await trial.of(gets({ "/a": { description: "See **/information** and **bold**." } }))).text).toMatch(/See \*\*.{0,2}\/information\*\* and \*\*bold\*\*\./);
});

test("5. line separators in the description of a member", async () => {
  const separators = ["\u2028", "\u2029", "\u0085", "\u000b", "\u000c"].map((sign) => `a${sign}globalThis.__pwned = 1;`);
  const schema = { type: "object", properties: Object.fromEntries(separators.map((description, index) => [`p${index}`, { type: "string", description }])) };
  expect((await trial.of(holding(schema))).text).not.toMatch(/^globalThis/m);
});

test("6. a line break in the description of a server", async () => {
  const { refused } = await trial.of(gets({ "/a": {} }, { servers: [{ url: "https://a.example", description: "x\nfunc init() { evil() }\nglobalThis.__pwned = 1" }, { url: "https://b.example", description: "y" }] }));
  expect(refused).toBe(false);
});

test("7. external documentation: its words stay words, and its address is a link of http or none", async () => {
  const docs = (url: string) => ({ externalDocs: { description: "x\nglobalThis.__pwned = 1;", url } });
  expect((await trial.of(gets({ "/a": docs("javascript:alert(1)") }, docs("javascript:alert(1)")))).text).not.toContain("javascript:");
  expect((await trial.of(gets({ "/a": docs("https://example.com/*/docs") }))).refused).toBe(false);
});

test("8. descriptions of values without a letter or a quote", async () => {
  const described = "*/ [][(![]+[])[+[]]+([![]]+[][[]])[+!+[]+[+[]]]] /*";
  const { refused } = await trial.of(holding({ type: "string", enum: ["a", "b"], "x-enum-descriptions": [described, described], "x-enumDescriptions": [described], "x-enumNames": [described] }));
  expect(refused).toBe(false);
});

test("9. every other sentence of a document", async () => {
  const document = gets(
    { "/a": { tags: ["t"], deprecated: true, security: [{ key: [] }], responses: { ...answers({ type: "string", deprecated: true, description: evil }), 404: { description: evil } } } },
    {
      info: { title: evil, summary: evil, description: evil, termsOfService: evil, contact: { name: evil, url: evil, email: evil }, license: { name: evil, identifier: evil, url: evil }, version: evil },
      tags: [{ name: "t", description: evil, summary: evil }],
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key", description: evil } } },
    },
  );
  expect((await trial.of(document)).refused).toBe(false);
});

describe("10. marks that tools obey inside comments", () => {
  test.each([
    "@deprecated", "@ts-ignore", "@ts-expect-error x", "@template T", "@internal", "@type {evil}", "{@link javascript:alert(1)}", "{@inheritDoc x}", "//# sourceMappingURL=http://evil.example/x", "//@ sourceURL=x",
    "// @ts-nocheck", '/// <reference path="../../x" />', "#!/usr/bin/env node", "// eslint-disable", "eslint-disable-next-line", "/* webpackChunkName: x */", "@jsxImportSource evil", "#__PURE__", "istanbul ignore next", "prettier-ignore", "biome-ignore x", "# type: ignore", "noqa",
  ])("%s", async (mark) => {
    for (const text of [mark, `a\n${mark}\nb`, `${"word ".repeat(22)}${mark}`]) {
      const { text: printed } = await trial.of({ ...gets({ "/a": { summary: text, description: text } }), info: { title: "T", version: "1", description: text } });
      expect(/^[\s/*]*@(?:ts-|template|type|internal|jsx)|^\s*(?:\/\/|\/?\*+) *(?:[#@] ?source|@ts)|\/\/[#@] ?source|^\/\/\/ *<|^\s*\/\*\s*(?:webpack|eslint)|^\s*\/\/\s*eslint|^#!|\{@(?:link|inheritDoc)/m.exec(printed)?.[0]).toBeUndefined();
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
  const document = { ...gets({ "/a": { summary: text, description: text, tags: [text] } }), info: { title: text, description: text, version: "1" }, tags: [{ name: text, description: text }] };
  const named = holding({ type: "object", description: text, properties: { [text]: { type: "string", description: text, default: text }, chosen: { type: "string", enum: [text, "b"], "x-enum-descriptions": [text, text] } } });
  return (await trial.of(document)).refused || (await trial.of(named)).refused;
}

test.each(["java"].flatMap((language) => PAYLOADS_OF[language] ?? []))("12. Java: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test.each([...(PAYLOADS_OF["python"] ?? []), ["a lone backslash", "a\\"], ["the letters of a first line", "-*- coding: utf-7 -*-"]] as const)("13. Python: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test.each(["php", "ruby", "kotlin", "csharp", "go", "swift", "shell", "data"].flatMap((language) => PAYLOADS_OF[language] ?? []))("14. other languages: %s", async (_, text) => expect(await everywhere(text)).toBe(false));

test("what has nothing to print is fine too", async () => expect((await trial.of(api({}))).refused).toBe(false));

trial.end();
