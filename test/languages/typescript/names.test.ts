import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { choiceIdentifier, fileName, functionIdentifier, functionScope, identifier, isIdentifier, methodScope, typeIdentifier, typeScope } from "../../../generator/languages/typescript/names.js";
import { at, named } from "./samples.js";

test.each<[string, boolean]>([
  ["a", true], ["$_1", true], ["\u00e9t\u00e9", true], ["\u7528\u6237", true],
  ["", false], ["1a", false], ["a b", false], ["a-b", false], ["a\u200d", false], ["a\u3164", false], ["\uffa0", false], ["a\u202eb", false], ["a;b", false], ["\u{1f600}", false],
])("identifier %j: %s", (text, want) => expect(isIdentifier(text)).toBe(want));

test("text that is none is never printed as one", () => {
  expect(() => identifier("a(){};evil();b")).toThrow(/not an identifier/);
});

test.each<[string, { given: string; type: string; call: string; choice: string | null }]>([
  ["already written so", { given: "listUsers", type: "ListUsers", call: "listUsers", choice: "ListUsers" }],
  ["capitals kept", { given: "OIDCConfig", type: "OIDCConfig", call: "oidcConfig", choice: "OIDCConfig" }],
  ["hyphens", { given: "get-user_by.id", type: "GetUserById", call: "getUserById", choice: "GetUserById" }],
  ["code", { given: "foo(){};evil();bar", type: "FooEvilBar", call: "fooEvilBar", choice: "FooEvilBar" }],
  ["digit first", { given: "2fa", type: "_2fa", call: "_2fa", choice: null }],
  ["nothing", { given: "", type: "Type", call: "call", choice: null }],
  ["generic", { given: "Page[User]", type: "PageUser", call: "pageUser", choice: "PageUser" }],
  ["prototype", { given: "__proto__", type: "Proto", call: "proto", choice: "Proto" }],
])("%s", (_name, { given, type, call, choice }) => {
  const name = named(given);
  expect([typeIdentifier(name), functionIdentifier(name), choiceIdentifier(name)]).toEqual([type, call, choice]);
});

test.each<[string, { given: string; want: string }]>([
  ["words", { given: "Files & more", want: "files-more" }],
  ["nothing", { given: "///", want: "slash-slash-slash" }],
  ["a device", { given: "CON", want: "con-operations" }],
  ["a file of ours", { given: "client", want: "client-operations" }],
  ["climbing", { given: "../../etc/passwd", want: "etc-passwd" }],
  ["another script", { given: "\u7528\u6237", want: "u7528u6237" }],
])("file: %s", (_name, { given, want }) => expect(fileName(named(given).words)).toBe(want));

test("reserved names get a mark, and a client is never thenable", () => {
  const report = new Report();
  expect(typeScope(report, []).declare("Error", at, "")).toBe("Error_");
  expect(functionScope(report, []).declare("delete", at, "")).toBe("delete_");
  expect(methodScope(report, []).declare("then", at, "")).toBe("then_");
  expect(methodScope(report, []).declare("delete", at, "")).toBe("delete");
  expect(report.diagnostics).toEqual([]);
});
