// The whole GenAuth specification through the builders.
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { load } from "js-yaml";
import { Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import type { Document } from "../../generator/document/document.js";
import { buildPackage } from "../../generator/model/build.js";
import type { Operation, Package, Type } from "../../generator/model/model.js";
import { allTypes } from "../../generator/model/type-walk.js";

let model: Package | null = null;
const report = new Report();

beforeAll(async () => {
  const clients = ["authentication", "management"].map((name) => ({ name, document: `spec/genauth/${name}.yaml` }));
  const documents = new Map<string, Document>();
  for (const { document } of clients) {
    const read = await readDocument(document, report);
    if (read !== null) documents.set(document, read);
  }
  // Names by rule: which ones are decided by hand is a matter of sdk.yaml, and tested with it.
  model = buildPackage({ name: "genauth", version: "0.1.0", description: "", publication: {}, clients, languages: {}, names: { types: {}, operations: {} } }, documents, report, { names: "automatic", strict: true });
});

function operations(client: string): readonly Operation[] {
  return model?.clients.find(({ name }) => name.text === client)?.groups.flatMap((group) => group.operations) ?? [];
}

/** The operations that a root document names, by method and path. */
async function documented(client: string): Promise<readonly string[]> {
  const root: unknown = load(await readFile(`spec/genauth/${client}.yaml`, "utf8"));
  return typeof root === "object" && root !== null && "paths" in root && typeof root.paths === "object" && root.paths !== null ? Object.keys(root.paths) : [];
}

describe("GenAuth", () => {
  test("no error and no warning", () => {
    expect(report.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test.each([
    ["management", 368 + 134],
    ["authentication", 117],
  ])("%s has every operation", async (client, atLeast) => {
    const found = operations(client);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    const paths = new Set(found.map(({ path }) => path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("")));
    expect([...paths].sort()).toEqual([...(await documented(client))].map((path) => path.split("?")[0]).sort());
  });

  test("names are unique, and every reference is declared", () => {
    const names = model?.types.map(({ name }) => name.text) ?? [];
    expect(new Set(names).size).toBe(names.length);
    const declared = new Set(names);
    const used = (type: Type): readonly string[] => [...allTypes(type)].flatMap((inner) => (inner.kind === "ref" ? [inner.name] : []));
    const missing = (model?.types ?? []).flatMap((type) => (type.kind === "object" ? type.fields.flatMap((field) => used(field.type)) : type.kind === "alias" ? used(type.type) : [])).filter((name) => !declared.has(name));
    expect(missing).toEqual([]);
    const inputs = ["management", "authentication"].flatMap((client) => operations(client).flatMap(({ input, variants }) => [input.type, ...variants.map((variant) => variant.input)]));
    expect(inputs.filter((name) => name !== null && !declared.has(name))).toEqual([]);
  });

  test("the documented shape of a call", () => {
    const listUsers = operations("management").find(({ name }) => name.text === "listUsers");
    expect(listUsers).toMatchObject({ method: "POST", repeatable: true, answer: { kind: "envelope" }, pagination: { position: { kind: "page", path: ["options", "pagination", "page"] }, item: { kind: "ref", name: "User" } } });
    expect(model?.clients.map(({ envelope }) => envelope?.success)).toEqual([200, 200]);
  });
});
