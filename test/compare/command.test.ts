// The command: what it reads, what it prints, and how it ends.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CompareArguments, runCompare } from "../../generator/compare-command.js";
import type { Json } from "../../generator/document/document.js";

const golden = path.join(import.meta.dirname, "../golden");
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "compare-")));
  put("old.yaml", api("a", "User: { type: object, properties: { id: { type: string }, email: { type: string } } }"));
  put("new/api.yaml", api("b", "User: { type: object, properties: { id: { type: string, deprecated: true }, email: { type: [string, 'null'] }, \"a`*b\": { type: string } } }"));
  put("broken.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: [\n");
  put("wrong.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '200': { $ref: '#/nowhere' } } } } }\n");
  put("wrong-sdk.yaml", config("wrong.yaml", "python: {}"));
  put("old-sdk.yaml", config("old.yaml", "typescript: { name: shop }, python: {}"));
  put("new-sdk.yaml", config("new/api.yaml", "typescript: { name: store }"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const api = (name: string, schema: string): string => `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.example" }]
paths:
  /${name}: { get: { operationId: ${name}, summary: Gets., tags: [All], responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } } } }
components: { schemas: { ${schema} } }
`;

const config = (document: string, languages: string): string => `packages:
  shop: { version: 1.0.0, clients: { store: { document: ${document} } }, languages: { ${languages} } }
  other: { version: 1.0.0, clients: { management: { document: old.yaml } }, languages: { python: {} } }
`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(old: string, now: string, given: Partial<CompareArguments> = {}): Promise<Ran> {
  const said = { out: "", error: "" };
  const code = await runCompare({ old, now, allow: "major", format: "text", root: null, origins: [], ...given }, { out: (text) => void (said.out += text), error: (text) => void (said.error += text), interactive: false }, folder);
  return { code, ...said };
}

describe("documents", () => {
  test("as text, with the places of both", async () => {
    const { code, out, error } = await run("old.yaml", "new/api.yaml");
    expect(out).toBe(`breaking
  client.a: gone (old.yaml#/paths/~1a/get)
  User.email: may be null now (new/api.yaml#/components/schemas/User/properties/email)

new
  client.b: new (new/api.yaml#/paths/~1b/get)
  User.a\`*b: new (new/api.yaml#/components/schemas/User/properties/a\`*b)
  User.id: deprecated (new/api.yaml#/components/schemas/User/properties/id)

major: 2 breaking, 3 new, 0 other
`);
    expect([code, error]).toEqual([0, ""]);
  });

  test("as a section of a changelog", async () => {
    const { out } = await run("old.yaml", "new/api.yaml", { format: "markdown" });
    expect(out).toBe(`### Removed
- **Breaking:** \`client.a\`: gone

### Changed
- **Breaking:** \`User.email\`: may be null now

### Added
- \`client.b\`: new
- \`\` User.a\`*b \`\`: new

### Deprecated
- \`User.id\`: deprecated
`);
    expect((await run("old.yaml", "old.yaml", { format: "markdown" })).out).toBe("Nothing changed.\n");
  });

  test("for programs", async () => {
    const told: unknown = JSON.parse((await run("old.yaml", "new/api.yaml", { format: "json", allow: "minor" })).out);
    expect(told).toMatchObject({ ok: false, verdict: "major", counts: { breaking: 2, new: 3, other: 0 }, diagnostics: [] });
    expect(told).toHaveProperty("changes.0", { level: "breaking", chapter: "removed", package: "client", client: "client", subject: "client.a", what: "gone", at: { file: "old.yaml", pointer: "/paths/~1a/get" }, version: "old" });
    expect(told).toHaveProperty("changes.1.client", null);
  });

  test.each<[CompareArguments["allow"], number, string]>([["major", 0, ""], ["minor", 1, "error: major is more than --allow minor\n"], ["patch", 1, "error: major is more than --allow patch\n"]])("--allow %s", async (allow, code, error) => {
    expect(await run("old.yaml", "new/api.yaml", { allow })).toMatchObject({ code, error });
  });

  test("the same: none, with whatever is allowed", async () => expect(await run("old.yaml", "old.yaml", { allow: "patch" })).toEqual({ code: 0, out: "none\n", error: "" }));

  test("problems are told as by lint, and nothing is compared", async () => {
    const told = await run("old.yaml", "broken.yaml");
    expect([told.code, told.out]).toEqual([1, ""]);
    expect(told.error).toMatch(/^broken\.yaml:\d+:\d+ error document\//);
    expect(JSON.parse((await run("broken.yaml", "old.yaml", { format: "json" })).out)).toMatchObject({ ok: false, diagnostics: expect.arrayContaining([expect.objectContaining({ severity: "error", code: "document/syntax" })]) });
    const modelled = await run("old-sdk.yaml", "wrong-sdk.yaml");
    expect([modelled.code, modelled.out]).toEqual([1, ""]);
    expect(modelled.error).toMatch(/^wrong\.yaml:3:\d+ error document\//);
    expect(await run("nowhere.yaml", "old.yaml")).toMatchObject({ code: 1, out: "", error: expect.stringContaining("document/missing-file") });
  });

  test("warnings stand beside what is compared in spite of them", async () => {
    const told = await run("wrong.yaml", "wrong.yaml");
    expect([told.code, told.out]).toEqual([0, "none\n"]);
    expect(told.error).toMatch(/^wrong\.yaml:3:\d+ warning document\//);
    expect(JSON.parse((await run("old.yaml", "wrong.yaml", { format: "json" })).out)).toMatchObject({ ok: true, verdict: "major", diagnostics: expect.arrayContaining([expect.objectContaining({ severity: "warning" })]) });
  });

  test("a version before, and places as they were written", async () => {
    const swagger = (extra: string): string => `swagger: "2.0"\ninfo: { title: T, version: "1" }\nhost: shop.example\npaths:\n  /a: { get: { operationId: a, produces: [application/json], responses: { 200: { description: Fine., schema: { $ref: "#/definitions/User" } } } } }\ndefinitions:\n  User: { type: object, properties: { id: { type: string }${extra} } }\n`;
    put("old-swagger.yaml", swagger(""));
    put("new-swagger.yaml", swagger(", size: { type: integer }"));
    expect((await run("old-swagger.yaml", "new-swagger.yaml")).out).toBe("new\n  User.size: new (new-swagger.yaml#/definitions/User/properties/size)\n\nminor: 0 breaking, 1 new, 0 other\n");
  });
});

describe("configurations", () => {
  test("by package and client", async () => {
    expect((await run("old-sdk.yaml", "new-sdk.yaml")).out).toBe(`breaking
  shop: no longer written in python (old-sdk.yaml#/packages/shop)
  shop: settings of typescript changed (new-sdk.yaml#/packages/shop)
  store.a: gone (old.yaml#/paths/~1a/get)
  User.email: may be null now (new/api.yaml#/components/schemas/User/properties/email)

new
  store.b: new (new/api.yaml#/paths/~1b/get)
  User.a\`*b: new (new/api.yaml#/components/schemas/User/properties/a\`*b)
  User.id: deprecated (new/api.yaml#/components/schemas/User/properties/id)

major: 4 breaking, 3 new, 0 other
`);
  });

  test("a name that a package has anyhow is no change", async () => {
    for (const [name, settings] of [["unnamed", "{}"], ["named", "{ name: shop }"], ["renamed", "{ name: store }"]]) put(`${name}-sdk.yaml`, `packages:\n  shop: { version: 1.0.0, clients: { store: { document: old.yaml } }, languages: { python: ${settings}, typescript: ${settings} } }\n`);
    expect((await run("unnamed-sdk.yaml", "named-sdk.yaml")).out).toBe("none\n");
    expect((await run("named-sdk.yaml", "renamed-sdk.yaml")).out).toContain("settings of typescript changed");
  });

  test("a package, a client", async () => {
    put("one-sdk.yaml", "packages:\n  shop: { version: 1.0.0, clients: { store: { document: old.yaml } }, languages: { python: {} } }\n");
    put("two-sdk.yaml", "packages:\n  shop: { version: 1.0.0, clients: { store: { document: old.yaml, className: Store }, admin: { document: old.yaml } }, languages: { python: {} } }\n  more: { version: 1.0.0, clients: { store: { document: old.yaml } }, languages: { python: {} } }\n");
    const there = (await run("one-sdk.yaml", "two-sdk.yaml")).out;
    expect(there).toContain("  more: new (two-sdk.yaml#/packages/more)\n");
    expect(there).toContain("  shop: admin: new (old.yaml)\n");
    expect(there).toContain("  shop: store: its class is called Store now, no longer after it (old.yaml)\n");
    const back = (await run("two-sdk.yaml", "one-sdk.yaml")).out;
    expect(back).toContain("  more: gone (two-sdk.yaml#/packages/more)\n");
    expect(back).toContain("  shop: admin: gone (old.yaml)\n");
  });

  test("not with documents", async () => {
    expect(await run("old-sdk.yaml", "old.yaml")).toEqual({ code: 2, out: "", error: "error: old-sdk.yaml is a configuration, old.yaml a document; compare two of one kind\n" });
    expect((await run("old.yaml", "old-sdk.yaml")).code).toBe(2);
  });
});

describe("what is the same", () => {
  const features = readdirSync(golden).filter((name) => readdirSync(path.join(golden, name)).includes("spec.yaml"));

  test.each(features)("%s: itself, and with members in any order", async (feature) => {
    const file = path.join(golden, feature, "spec.yaml");
    const value = load(readFileSync(file, "utf8")) as Json;
    expect(await run(file, file)).toMatchObject({ code: 0, out: "none\n" });
    put(`${feature}/0.json`, JSON.stringify(value));
    for (const seed of [1, 2, 3]) {
      put(`${feature}/${seed}.json`, JSON.stringify(shuffled(value, random(seed))));
      expect(await run(`${feature}/0.json`, `${feature}/${seed}.json`)).toMatchObject({ code: 0, out: "none\n" });
    }
  });
});

/** Members of objects in another order, at every depth; items stay. */
function shuffled(value: Json, next: () => number): Json {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, next));
  if (typeof value !== "object" || value === null) return value;
  const keyed = Object.entries(value).map(([key, inner]): readonly [number, string, Json] => [next(), key, shuffled(inner, next)]);
  return Object.fromEntries(keyed.sort(([left], [right]) => left - right).map(([, key, inner]) => [key, inner]));
}

/** Park and Miller's generator: the same numbers in each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}
