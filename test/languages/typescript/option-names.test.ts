import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import type { Client, ClientOption } from "../../../generator/model/model.js";
import { nameOf } from "../../../generator/model/words.js";
import { setterNames } from "../../../generator/languages/typescript/layout.js";
import { COMMON_OPTIONS, withOptionNames } from "../../../generator/languages/typescript/option-names.js";
import { templatesFolder } from "../../../generator/print/templates.js";
import { sample } from "./samples.js";

const at = { file: "api.yaml", pointer: "/x-client" };

function option(name: string, aliases: readonly string[] = []): ClientOption {
  return { name: nameOf(name), aliases, docs: { summary: "", description: "", externalUrl: null }, type: { kind: "primitive", primitive: "string", format: null, nullable: false }, required: false, requiredUnless: null, default: undefined, secret: false, header: null, serverVariable: null, at };
}

function clientWith(options: readonly ClientOption[]): Client {
  const [client] = sample.clients;
  if (client === undefined) throw new Error("the sample has no client");
  return { ...client, options, credentials: [{ kind: "bearer", scheme: "Bearer", option: options[0]?.name.text ?? "", name: nameOf("token"), docs: { summary: "", description: "", externalUrl: null }, serverOnly: false, at }] };
}

test("the options of every client are those of the runtime", () => {
  const file = join(templatesFolder(), "typescript/runtime/options.ts");
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noLib: true, types: [] });
  const source = program.getSourceFile(file);
  const declared = source?.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === "ClientOptions");
  const names = declared === undefined ? [] : program.getTypeChecker().getTypeAtLocation(declared).getProperties().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !COMMON_OPTIONS.has(name))).toEqual([]);
});

test.each<[string, { given: readonly ClientOption[]; want: readonly string[]; errors: number }]>([
  ["its own names", { given: [option("accessToken"), option("lang")], want: ["accessToken", "lang"], errors: 0 }],
  ["a name of the runtime", { given: [option("timeout")], want: ["timeout_"], errors: 0 }],
  ["a name of every object", { given: [option("__proto__"), option("hasOwnProperty")], want: ["__proto___", "hasOwnProperty_"], errors: 0 }],
  ["two of one name", { given: [option("lang"), option("lang")], want: ["lang", "lang"], errors: 1 }],
  ["a former name that is another's", { given: [option("lang"), option("locale", ["lang"])], want: ["lang", "locale"], errors: 1 }],
])("%s", (_name, { given, want, errors }) => {
  const report = new Report();
  const { options, credentials } = withOptionNames(clientWith(given), report);
  expect(options.map(({ name }) => name.text)).toEqual(want);
  expect(credentials).toMatchObject([{ option: want[0] }]);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: errors }, () => "names/collision"));
});

test("setters differ where options do", () => {
  expect([...setterNames(clientWith([option("api-key"), option("api_key"), option("***")])).values()]).toEqual(["setApiKey", "setApiKey2", expect.stringMatching(/^set/)]);
});
