// Names of documents that are not ours: what becomes of them, and what is told about it. Nothing depends on the order of the document.
import { describe, expect, test } from "vitest";
import { type Decision, Report } from "../../generator/diagnostics.js";
import type { Json } from "../../generator/document/document.js";
import { typescript } from "../../generator/languages/typescript/typescript.js";
import { printFile } from "../../generator/print/print.js";
import { builtFrom, shuffled } from "./document.js";

type Document = { readonly [key: string]: Json };

interface Made {
  readonly files: { readonly [path: string]: string };
  readonly told: readonly string[];
}

async function made(document: Document): Promise<Made> {
  const { model, decisions, diagnostics } = builtFrom(document, { names: "automatic" });
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  const report = new Report();
  const plans = typescript(new Map()).plan([model], report);
  expect(report.diagnostics).toEqual([]);
  const files: Record<string, string> = {};
  for (const file of plans) if (file.kind !== "copy") files[file.path] = String(await printFile(file));
  const said = ({ what, chosen, why, at }: Decision): string => `${what} | ${chosen} | ${why} | ${at.pointer}`;
  return { files, told: [...new Set([...decisions, ...report.decisions].map(said))].sort() };
}

const answer: Json = { 204: { description: "Done." } };

function operations(...ids: readonly (string | null)[]): Document {
  return { paths: Object.fromEntries(ids.map((operationId, index) => [`/p${index}`, { get: { ...(operationId !== null && { operationId }), responses: answer } }])) };
}

function types(...names: readonly string[]): Document {
  return { components: { schemas: Object.fromEntries(names.map((name, index) => [name, { type: "object", properties: { [`m${index}`]: { type: "string" } } }])) } };
}

const functions = ({ files }: Made): readonly string[] => [...(files["typescript/shop/src/shop/default.ts"] ?? "").matchAll(/^export function (\S+)\(/gm)].map(([, name = ""]) => name).sort();
const declared = ({ files }: Made): readonly string[] => [...Object.values(files).join("\n").matchAll(/^export interface (\S+) \{\n {2}m\d\?:/gm)].map(([, name = ""]) => name).sort();

describe("operations", () => {
  test.each<[string, { given: Document; want: readonly string[]; told: readonly string[] }]>([
    ["snake case", { given: operations("users_controller_get"), want: ["usersControllerGet"], told: [] }],
    ["both cases", { given: operations("UsersController_get"), want: ["usersControllerGet"], told: [] }],
    ["two that differ in letter case and signs", { given: operations("users_controller_get", "UsersController_get"), want: ["getP1", "usersControllerGet"], told: ['"UsersController_get", GET /p1 | getP1 | "UsersController_get" is taken | /paths/~1p1/get'] }],
    ["Chinese", { given: operations("获取用户"), want: ["获取用户"], told: [] }],
    ["emoji", { given: operations("🚀launch"), want: ["launch"], told: ['"🚀launch" | launch | not an identifier | /paths/~1p0/get'] }],
    ["nothing but emoji", { given: operations("🚀"), want: ["call"], told: ['"🚀" | call | not an identifier | /paths/~1p0/get'] }],
    ["emoji beside the word that stands for them", { given: operations("🚀", "call", "💫"), want: ["call", "getP0", "getP2"], told: ['"🚀", GET /p0 | getP0 | "🚀" is taken | /paths/~1p0/get', '"💫", GET /p2 | getP2 | "💫" is taken | /paths/~1p2/get'] }],
    ["letters that nobody sees", { given: operations("\u3164", "call"), want: ["call", "getP0"], told: ['"\u3164", GET /p0 | getP0 | "\u3164" is taken | /paths/~1p0/get'] }],
    ["words with dots and dashes between", { given: operations("users.list-all"), want: ["usersListAll"], told: [] }],
    ["digits first", { given: operations("2fa.enable"), want: ["_2faEnable"], told: ['"2fa.enable" | _2faEnable | not an identifier | /paths/~1p0/get'] }],
    ["a reserved word", { given: operations("delete"), want: ["delete_"], told: ['"delete" | delete_ | means something else in TypeScript | /paths/~1p0/get'] }],
    ["a name that every client has", { given: operations("close"), want: ["close"], told: ['"close" | close_ | means something else in TypeScript | /paths/~1p0/get'] }],
    ["none", { given: operations(null), want: ["getP0"], told: ["GET /p0 | getP0 | no operationId | /paths/~1p0/get"] }],
    ["one that is made up and taken", { given: operations(null, "getP0"), want: ["getP0", "getP02"], told: ['GET /p0 | getP02 | no operationId, and "getP0" is taken | /paths/~1p0/get'] }],
  ])("%s", async (_name, { given, want, told }) => {
    const result = await made(given);
    expect(functions(result)).toEqual(want);
    expect(result.told).toEqual([...told].sort());
  });
});

describe("calls for other contents", () => {
  /** Answers in several contents, of which the first is what is usually asked for. */
  const offered = (...contentTypes: readonly string[]): Json => ({ 200: { description: "D", content: Object.fromEntries(contentTypes.map((type) => [type, { schema: { type: "string" } }])) } });
  const profiles = ["application/json", 'application/json; profile="CamelCase"', 'application/json; profile="PascalCase"', "text/css"];
  const css: Document = { paths: { "/Css": { get: { operationId: "GetCss", responses: offered(...profiles) } }, "/Css.css": { get: { operationId: "GetCss_2", responses: offered(...profiles) } } } };
  const xml: Document = { paths: { "/a": { get: { operationId: "read", responses: offered("application/json", "text/xml", "application/xml", "application/xml; v=2") } } } };
  const bodies: Document = { paths: { "/a": { post: { operationId: "send", requestBody: { content: { "application/json": { schema: {} }, "text/x.a": { schema: { type: "string" } }, "text/x-a": { schema: { type: "string" } } } }, responses: answer } } } };
  /** Everything the other way round, but for the content that is usual. */
  const reordered = (value: Document): Document => Object.fromEntries(
    Object.entries(value).reverse().map(([key, inner]): [string, Json] => {
      if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return [key, inner];
      const [usual, ...others] = Object.entries(inner);
      return [key, key === "content" && usual !== undefined ? Object.fromEntries([usual, ...others.reverse()]) : reordered(Object.fromEntries(Object.entries(inner)))];
    }),
  );
  const why = (word: string): string => `several contents would be called ${JSON.stringify(word)}`;

  test.each<[string, { given: Document; want: readonly string[]; told: readonly string[] }]>([
    ["that differ in a parameter, of operations that are called alike", {
      given: css,
      want: ["getCss", "getCss2", "getCss2AsCss", "getCss2AsJsonProfileCamelCase", "getCss2AsJsonProfilePascalCase", "getCssAsCss", "getCssAsJsonProfileCamelCase", "getCssAsJsonProfilePascalCase"],
      told: ["", "_2"].flatMap((end) => ["CamelCase", "PascalCase"].map((profile) => `GET /Css${end === "" ? "" : ".css"} (application/json; profile="${profile}") | GetCss${end}AsJsonProfile${profile} | ${why("AsJson")} | /paths/~1Css${end === "" ? "" : ".css"}/get`)),
    }],
    ["that differ in the first half of their type", {
      given: xml,
      want: ["read", "readAsApplicationXml", "readAsApplicationXmlV2", "readAsTextXml"],
      told: [["text/xml", "TextXml"], ["application/xml", "ApplicationXml"], ["application/xml; v=2", "ApplicationXmlV2"]].map(([type, word]) => `GET /a (${type}) | readAs${word} | ${why("AsXml")} | /paths/~1a/get`),
    }],
    ["that differ in signs alone", {
      given: bodies,
      want: ["send", "sendFromTextXA", "sendFromTextXA2"],
      told: [["text/x-a", "TextXA"], ["text/x.a", "TextXA2"]].map(([type, word]) => `POST /a (${type}) | sendFrom${word} | ${why("FromXA")} | /paths/~1a/post`),
    }],
  ])("%s", async (_name, { given, want, told }) => {
    const result = await made(given);
    expect(functions(result)).toEqual(want);
    expect(result.told).toEqual([...told].sort());
    const other = await made(reordered(given));
    expect([functions(other), other.told]).toEqual([want, result.told]);
  });
});

describe("types", () => {
  test.each<[string, { given: Document; want: readonly string[]; told: readonly string[] }]>([
    ["brackets", { given: types("Page[User]"), want: ["PageUser"], told: ['type "Page[User]" | PageUser | not an identifier | /components/schemas/Page[User]'] }],
    ["parameters", { given: types("Map<String,X>"), want: ["MapStringX"], told: ['type "Map<String,X>" | MapStringX | not an identifier | /components/schemas/Map<String,X>'] }],
    ["Chinese", { given: types("用户"), want: ["用户"], told: [] }],
    ["emoji beside the word that stands for them", {
      given: types("😀", "type", "Type2", "😁"),
      want: ["Type", "Type2", "Type3", "Type4"],
      told: ['type "😀" | Type3 | "😀" is taken | /components/schemas/😀', 'type "😁" | Type4 | "😁" is taken | /components/schemas/😁'],
    }],
    ["digits first", { given: types("3DModel"), want: ["_3DModel"], told: ['type "3DModel" | _3DModel | not an identifier | /components/schemas/3DModel'] }],
    ["a type of the language", { given: types("Promise"), want: ["Promise_"], told: ['type "Promise" | Promise_ | means something else in TypeScript | /components/schemas/Promise'] }],
    ["words of one letter beside an acronym", { given: types("A_B", "AB", "AB2"), want: ["AB", "AB2", "AB3"], told: ['type "A_B" | A_B3 | "A_B" is taken | /components/schemas/A_B'] }],
    ["letter case only", { given: types("user", "User", "USER"), want: ["USER", "User2", "User3"], told: ['type "User" | User2 | "User" is taken | /components/schemas/User', 'type "user" | user3 | "user" is taken | /components/schemas/user'] }],
    ["brackets that meet", { given: types("Page[User]", "PageUser"), want: ["PageUser", "PageUser2"], told: ['type "Page[User]" | Page[User]2 | "Page[User]" is taken | /components/schemas/Page[User]', 'type "Page[User]2" | PageUser2 | not an identifier | /components/schemas/Page[User]'] }],
  ])("%s", async (_name, { given, want, told }) => {
    const result = await made(given);
    expect(declared(result)).toEqual(want);
    expect(result.told).toEqual([...told].sort());
  });
});

test("the order of the document changes neither a byte nor what is told", async () => {
  const given = { ...operations("users_controller_get", "UsersController_get", "获取用户", "🚀", "2fa", "delete", null, "getP6", "GETP6", "then"), ...types("Page[User]", "PageUser", "Map<String,X>", "user", "User", "USER", "用户", "3DModel", "Promise") };
  const other = shuffled(given);
  if (typeof other !== "object" || other === null || Array.isArray(other)) throw new Error("no document");
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(given));
  expect(await made(Object.fromEntries(Object.entries(other)))).toEqual(await made(given));
});
