// Every keyword that shapes a value, and what it becomes: the type, and what is said where the type is wider than the schema. The whole table is one package and one run of the compiler.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../../generator/document/document.js";
import { Report } from "../../../generator/diagnostics.js";
import { typescript } from "../../../generator/languages/typescript/typescript.js";
import { printFile } from "../../../generator/print/print.js";
import { compilerProblems, writePackage } from "../../compiled.js";
import { builtFrom, shuffled } from "../../model/document.js";
import { cases } from "./schema-cases.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-schemas-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `It` in a case is a name of its own in the document. */
function named<Value extends Json>(value: Value, index: number): Json {
  return JSON.parse(JSON.stringify(value).replaceAll("#/components/schemas/It", `#/components/schemas/It${index}`));
}

const schemas: Record<string, Json> = {
  Text: { type: "string" },
  Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
  Named: { type: "object", required: ["name"], properties: { name: { type: "string" }, secret: { type: "string", writeOnly: true }, id: { type: "string", readOnly: true } } },
};
cases.forEach(({ given, others = {} }, index) => {
  schemas[`It${index}`] = named(given, index);
  for (const [name, schema] of Object.entries(others)) schemas[`It${index}${name}`] = named(schema, index);
});
const document = { components: { schemas }, paths: Object.fromEntries(cases.flatMap(({ used }, index) => (used === undefined ? [] : [[`/it${index}`, { [used === "sent" ? "post" : "get"]: { operationId: `it${index}Call`, ...(used === "sent" ? { requestBody: { required: true, content: { "application/json": { schema: { type: "array", items: { $ref: `#/components/schemas/It${index}` } } } } }, responses: { 204: { description: "Done." } } } : { responses: { 200: { description: "It.", content: { "application/json": { schema: { $ref: `#/components/schemas/It${index}` } } } } } }) } }]]))) };

interface Made {
  readonly texts: ReadonlyMap<string, string>;
  readonly said: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly pointer: string }[];
}

async function made(given: { readonly [key: string]: Json }): Promise<Made> {
  const { model, diagnostics } = builtFrom(given, { names: "automatic" });
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  const report = new Report();
  const texts = new Map<string, string>();
  for (const file of typescript(new Map()).plan([model], report)) if (file.kind !== "copy" && file.kind !== "template") texts.set(file.path.replace("typescript/shop/", ""), String(await printFile(file)));
  expect(report.diagnostics).toEqual([]);
  return { texts, said: diagnostics.map(({ code, severity, message, at }) => ({ code, severity, message, pointer: at?.pointer ?? "" })) };
}

/** The declaration without comments, on one line. */
function declared({ texts }: Made, name: string): string {
  const all = [...texts.values()].join("\n").replace(/\/\*\*[^]*?\*\//g, "");
  const found = new RegExp(`^export (?:type ${name} = [^]*?;$|(?:interface|const) ${name}\\b[^]*?\\}(?: as const)?;?$)`, "m").exec(all)?.[0] ?? "";
  return found.replace(/\s+/g, " ").replace(/^export (?:type|interface|const) \w+ (?:= )?/, "").replace(/;$/, "");
}

let all: Made;
beforeAll(async () => {
  all = await made(document);
});

describe("a schema becomes", () => {
  test.each(cases.map((one, index) => [one.name, { ...one, index }] as const))("%s", (_name, { want, says = [], index }) => {
    expect(declared(all, `It${index}`).replaceAll(`It${index}`, "It")).toBe(want);
    const own = all.said.filter(({ pointer }) => new RegExp(`^/components/schemas/It${index}(?:[A-Z/]|$)`).test(pointer));
    expect(own.map(({ severity, code, message, pointer }) => `${severity} ${code} ${pointer.replace(`/components/schemas/It${index}`, "")}: ${message.split(":")[0]}`)).toEqual(says);
  });
});

test("every type compiles", { timeout: 120_000 }, () => {
  const files = all.texts;
  writePackage(files, folder);
  expect(compilerProblems([...files.keys()].filter((file) => file.endsWith(".ts")).map((file) => join(folder, file)), folder)).toEqual([]);
});

test("the order of the document changes nothing", async () => {
  const other = shuffled(document);
  if (typeof other !== "object" || other === null || Array.isArray(other)) throw new Error("no document");
  expect(Object.fromEntries((await made(other as typeof document)).texts)).toEqual(Object.fromEntries(all.texts));
});
