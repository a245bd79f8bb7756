// References: cases 42 to 49. What is allowed, and what happens on a network, is in `test/document/remote.test.ts`.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answers, api, type Members, Trial } from "./trial.js";

const trial = new Trial("references");
const prototype = Reflect.ownKeys(Object.prototype).map(String).sort();

/** A document whose answer is what the reference names. */
function referring(reference: string, schemas: Members = {}): Members {
  return api({ paths: { "/a": { get: { operationId: "a", responses: answers({ $ref: reference }) } } }, components: { schemas } });
}

const place = "/paths/~1a/get/responses/200/content/application~1json/schema";

describe("42. files that nobody may read", () => {
  test.each(["file:///etc/passwd", "/etc/passwd", "/proc/self/environ", "../../../../../../../../etc/hosts", "..%2f..%2f..%2f..%2fetc/hosts", "\\\\host\\share\\x", "C:\\windows\\win.ini", "linked.json", "linked/passwd", "./a/../../../../../etc/passwd", "/dev/zero", "/dev/stdin"])("%s", async (reference) => {
    try {
      symlinkSync("/etc/passwd", join(trial.folder, "linked.json"));
      symlinkSync("/etc", join(trial.folder, "linked"));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const { said, refused } = await trial.of(referring(`${reference}#/x`));
    expect(refused).toBe(true);
    expect(said).toEqual([expect.stringContaining(` ${place}: `)]);
    expect(said.join()).not.toMatch(/root:|localhost|daemon/);
  });
});

describe("43. addresses inside of a network", () => {
  test.each(["http://169.254.169.254/latest/meta-data/", "http://localhost:2375/x", "http://[::1]/", "http://0x7f000001/", "http://127.1/", "http://2130706433/", "http://metadata.google.internal/", "http://[::ffff:127.0.0.1]/", "https://example.com/x.json", "HTTPS://EXAMPLE.COM/x", "ftp://example.com/x", "data:application/json,{}", "jar:http://x!/y"])("%s", async (reference) => {
    const { said, refused } = await trial.of(referring(reference));
    expect([refused, said]).toEqual([true, [expect.stringMatching(/^error document\/remote-reference /)]]);
  });
});

test("44. a file that may be read refers to one that may not", async () => {
  for (const second of ["https://evil.example/x.json", "/etc/passwd", "../../../../../../etc/hosts"]) {
    const { refused, said } = await trial.files({ root: "a.json", files: { "a.json": JSON.stringify(referring("b.json#/x")), "b.json": JSON.stringify({ x: { $ref: second } }) } });
    expect([second, refused, said.length]).toEqual([second, true, 1]);
  }
});

describe("46. references into the prototypes of objects", () => {
  test.each(["#/__proto__/polluted", "#/constructor/prototype/x", "#/components/schemas/__proto__", "#/components/schemas/toString", "#/paths/constructor"])("%s", async (reference) => {
    expect((await trial.of(referring(reference), true)).said).toEqual([expect.stringMatching(/^error document\/dangling-reference/)]);
    expect(Reflect.ownKeys(Object.prototype).map(String).sort()).toEqual(prototype);
  });
});

describe("47. the key __proto__ is a key", () => {
  test.each(["__proto__: { polluted: 1 }", "'__proto__': { polluted: 1 }", "constructor: { prototype: { polluted: 1 } }"])("%s", async (text) => {
    const document = `openapi: 3.1.0\ninfo: { title: T, version: "1", ${text} }\n${text}\npaths:\n  /a:\n    ${text}\n    get: { operationId: a, ${text}, responses: { "200": { description: D, ${text} } } }\ncomponents:\n  schemas: { ${text}, A: { ${text}, type: object, properties: { ${text} } } }\n`;
    expect((await trial.of(document)).refused).toBe(false);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
  test.each(["x-a: &a { __proto__: { polluted: 1 } }\nx-b: { <<: *a }", "x-b: { <<: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } }"])("also in a merge: %s", async (text) => {
    const { said } = await trial.of(`openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { get: { operationId: a, responses: {} } } }\n${text}\n`);
    expect(said).toContainEqual(expect.stringMatching(/^warning document\/merge-key/));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("48. circles end", () => {
  const to = (name: string): Members => ({ $ref: `#/components/schemas/${name}` });
  const table: { readonly [name: string]: Members } = {
    "to itself": { A: to("A") },
    "of two": { A: to("B"), B: to("A") },
    "through allOf": { A: { allOf: [to("A"), { type: "object" }] } },
    "of allOf": { A: { allOf: [to("B")] }, B: { allOf: [to("A")] } },
    "through oneOf": { A: { oneOf: [to("A"), { type: "string" }] } },
    "of alternatives": { A: { oneOf: [to("B"), { type: "string" }] }, B: { anyOf: [to("A"), to("C"), { type: "integer" }] }, C: { oneOf: [to("B"), to("A"), { type: "array", items: to("A") }] } },
    "of alternatives and nothing else": { A: { oneOf: [to("B"), to("A")] }, B: { oneOf: [to("A"), to("B")] } },
    "of a base with alternatives": { A: { type: "object", properties: { a: { type: "string" } }, oneOf: [to("A"), to("B")] }, B: { type: "object", properties: { b: { type: "string" } }, anyOf: [to("A")] } },
    "through items": { A: { type: "array", items: to("A") } },
    "through not": { A: { not: to("A") } },
    "through members": { A: { type: "object", required: ["a"], properties: { a: to("A") } } },
    "to an ancestor": { A: { type: "object", properties: { a: { type: "object", properties: { b: { $ref: "#/components/schemas/A/properties/a" } } } } } },
    "to the whole document": { A: { type: "object", additionalProperties: { $ref: "#" } } },
    "with a discriminator": { A: { oneOf: [to("A"), to("B")], discriminator: { propertyName: "k", mapping: { a: "#/components/schemas/A" } } }, B: { allOf: [to("A")] } },
  };
  test.each(Object.entries(table))("%s", async (_, schemas) => {
    expect(await trial.of(referring("#/components/schemas/A", schemas))).toBeDefined();
  });
});

describe("49. what a fragment says is read to the letter", () => {
  test.each(["#/components/schemas/a~2b", "#/components/schemas/%ZZ", "#/components/schemas/%00", "#/components/schemas/A/", "#/components/schemas/a", "#/Components/schemas/A", "#A", "#/components//schemas/A", "#components/schemas/A"])("%s leads nowhere", async (reference) => {
    expect((await trial.of(referring(reference, { A: { type: "string" } }), true)).refused).toBe(true);
  });
  test("and what is escaped is found", async () => {
    expect((await trial.of(referring("#/components/schemas/a~1b~0c%25d%20e", { "a/b~c%d e": { type: "string" } }), true)).said).toEqual([]);
  });
});

trial.end();
