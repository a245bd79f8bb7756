import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { beforeAll, expect, test } from "vitest";
import { assertionFile } from "../../generator/contract/assertions.js";
import { built } from "../model/document.js";

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things/{id}": {
      post: {
        operationId: "changeThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }, { name: "dry", in: "query", schema: { type: "boolean" } }],
        requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Change" } } } },
        responses: { 200: { description: "It.", content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
    },
  },
  components: {
    schemas: {
      Change: { type: "object", required: ["color"], properties: { color: { enum: ["red", "blue"] }, size: { type: ["number", "null"] } } },
      Thing: { type: "object", required: ["id"], properties: { id: { type: "string" }, note: { type: ["string", "null"] } } },
    },
  },
};

const input = (members: string): string => `export interface ChangeThingRequest { ${members} }`;
const answer = (members: string): string => `export interface Thing { ${members} }`;
const goodInput = 'id: string; dry?: boolean; color: "red" | "blue"; size?: number | null';
const goodAnswer = "id: string; note?: string | null";

/** What a package would declare, and whether it agrees with the document. */
const cases: readonly (readonly [name: string, given: readonly string[], agrees: boolean])[] = [
  ["agreement", [input(goodInput), answer(goodAnswer)], true],
  ["an answer that may be null, taken for one that is not", [input(goodInput), answer("id: string; note?: string")], false],
  ["an optional answer, taken for one that is always there", [input(goodInput), answer("id: string; note: string | null")], false],
  ["a value that the server does not accept", [input(goodInput.replace('"blue"', '"green"')), answer(goodAnswer)], false],
  ["a value that the server accepts, refused", [input(goodInput.replace(' | "blue"', "")), answer(goodAnswer)], false],
  ["a required parameter, taken for an optional one", [input(goodInput.replace("id:", "id?:")), answer(goodAnswer)], false],
  ["a parameter that is not described", [input(goodInput.replace("dry?:", "wet?: string; dry?:")), answer(goodAnswer)], false],
  ["a required member, taken for an optional one", [input(goodInput.replace("color:", "color?:")), answer(goodAnswer)], false],
  ["a lost member of the body", [input(goodInput.replace("; size?: number | null", "")), answer(goodAnswer)], false],
  ["a lost parameter", [input(goodInput.replace("dry?: boolean; ", "")), answer(goodAnswer)], false],
  ["a lost member of the answer", [input(goodInput), answer("id: string")], false],
];

let complaints = "";

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "contract-"));
  const { model: pkg } = built({ "api.yaml": document }, { main: "api.yaml" });
  const client = pkg?.clients[0];
  if (pkg === null || client === undefined) throw new Error("the document has no client");
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(folder, "theirs.ts"), astToString(await openapiTS(JSON.stringify(document), { silent: true })));
  cases.forEach(([, given], index) => {
    const call = "export declare function changeThing(client: object, input: ChangeThingRequest): Promise<{ statusCode: 200; data: Thing } | { statusCode: 0 }>;";
    const change = 'export type Change = Omit<ChangeThingRequest, "id" | "dry">;';
    writeFileSync(path.join(folder, `ours${index}.ts`), [...given, change, call].join("\n"));
    writeFileSync(path.join(folder, `case${index}.ts`), assertionFile(client, pkg, { theirs: "./theirs.js", ours: `./ours${index}.js` }, new Set(["Change", "Thing"])).text);
  });
  const compilerOptions = { module: "NodeNext", target: "ES2022", strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  complaints = spawnSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", folder], { encoding: "utf8" }).stdout;
  rmSync(folder, { recursive: true });
});

test.each(cases.map(([name, , agrees], index) => [name, { index, agrees }] as const))("%s", (_name, { index, agrees }) => {
  const own = complaints.split("\n").filter((line) => line.includes(`case${index}.ts`));
  if (agrees) expect(own).toEqual([]);
  else expect(own.join("\n")).toMatch(/error TS2344/);
});
