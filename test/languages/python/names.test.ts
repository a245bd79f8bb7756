import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { argumentIdentifier, constantIdentifier, functionIdentifier, identifier, isIdentifier, isMemberName, isModuleName, methodScope, moduleName, typeIdentifier, typeScope } from "../../../generator/languages/python/names.js";
import { nameOf, words } from "../../../generator/model/words.js";

const at = { file: "api.yaml", pointer: "" };

test.each<[string, { given: string; want: string }]>([
  ["camel case", { given: "listUsers", want: "list_users" }],
  ["snake case", { given: "user_id", want: "user_id" }],
  ["digits stay with the letters before them", { given: "signInByOAuth2", want: "sign_in_by_oauth2" }],
  ["a word of the language", { given: "import", want: "import" }],
  ["two underscores in front are no words", { given: "__class__", want: "class" }],
  ["digits in front", { given: "2fa", want: "n2fa" }],
  ["nothing but symbols of no name", { given: "\u{1f600}", want: "call" }],
  ["letters of East Asia", { given: "\u7528\u6237", want: "\u7528\u6237" }],
  ["letters that Python would change", { given: "\ufb01le", want: "file" }],
  ["letters that not every Python knows", { given: "\u{10d50}x", want: "u10d70x" }],
  ["letters that nobody sees", { given: "a\u3164b", want: "ab" }],
])("a call: %s", (_name, { given, want }) => expect(functionIdentifier(nameOf(given))).toBe(want));

test.each<[string, { given: string; want: string }]>([
  ["words", { given: "userId", want: "user_id" }],
  ["a keyword", { given: "from", want: "from_" }],
  ["a keyword in capitals", { given: "None", want: "none" }],
  ["a soft keyword may be used", { given: "match", want: "match" }],
  ["a function of the language may be used", { given: "filter", want: "filter" }],
  ["the object itself", { given: "self", want: "self_" }],
  ["what each call takes", { given: "requestOptions", want: "request_options_" }],
  ["no letters", { given: "$", want: "dollar" }],
  ["what looks like a digit", { given: "l", want: "l_" }],
])("an argument: %s", (_name, { given, want }) => expect(argumentIdentifier(nameOf(given))).toBe(want));

test.each<[string, { given: string; want: string }]>([
  ["kept as it is written", { given: "OAuthToken", want: "OAuthToken" }],
  ["made of words", { given: "user-profile", want: "UserProfile" }],
  ["digits in front", { given: "3DModel", want: "n3DModel" }],
  ["nothing", { given: "", want: "Type" }],
])("a type: %s", (_name, { given, want }) => expect(typeIdentifier(nameOf(given))).toBe(want));

test.each<[string, { given: string; want: string }]>([
  ["words", { given: "Risk lists", want: "risk_lists" }],
  ["a keyword", { given: "Import", want: "import_operations" }],
  ["a module of ours", { given: "client", want: "client_operations" }],
  ["what looks like types", { given: "user models", want: "user_models_operations" }],
  ["a device", { given: "aux", want: "aux_operations" }],
  ["digits in front", { given: "2fa", want: "n2fa" }],
  ["other letters", { given: "\u7528", want: "u7528" }],
  ["a path", { given: "../../etc", want: "etc" }],
  ["nothing", { given: "", want: "default" }],
])("a module: %s", (_name, { given, want }) => expect(moduleName(words(given))).toBe(want));

test("a long name of a module ends in time", () => expect(moduleName(["x".repeat(400)])).toHaveLength(120));

test.each<[string, boolean]>([
  ["status", true], ["_id", true], ["_in", true], ["_1", true], ["__private", false], ["__class__", false], ["class", false], ["content-type", false], ["l", false], ["O", false], ["a b", false], ["", false], ["x\n", false],
])("%j stands in the body of a class: %j", (given, want) => expect(isMemberName(given)).toBe(want));

test.each(["a b", "1a", "__import__('os')", "class", "a\u200bb", "\u1d2c", "e\u0301", "", "_", "__", "_a b", "_\u00b2", "_\u09f4"])("%j is no identifier", (given) => {
  expect(isIdentifier(given)).toBe(false);
  expect(() => identifier(given)).toThrow(/not an identifier/);
});

test.each(["_in", "_1", "_None", "_id", "a_", "__all__"])("%j is one", (given) => expect(identifier(given)).toBe(given));

test("the facts of a call have a name that no argument can have", () => {
  expect(constantIdentifier("list_users")).toBe("_LIST_USERS");
  expect(constantIdentifier("import_")).toBe("_IMPORT");
});

test.each<[string, boolean]>([["genauth", true], ["my_api2", true], ["import", false], ["my-api", false], ["a.b", false], ["Api", false], ["_api", false]])("module %j: %j", (given, want) => expect(isModuleName(given)).toBe(want));

describe("scopes", () => {
  test("a type gives way to classes of the language, and to what a package exports", () => {
    const scope = typeScope(new Report(), ["UsersClient"]);
    expect(["Exception", "Literal", "NotGiven", "UsersClient", "User", "Group", "I"].map((name) => scope.declare(name, at, ""))).toEqual(["Exception_", "Literal_", "NotGiven_", "UsersClient_", "User", "Group", "I_"]);
  });

  test("a method gives way to keywords and to what every client has", () => {
    const scope = methodScope(new Report(), ["set_token"]);
    expect(["import", "close", "request", "set_token", "l", "builtins", "list"].map((name) => scope.declare(name, at, ""))).toEqual(["import_", "close_", "request_", "set_token_", "l_", "builtins_", "list"]);
  });

  test("two methods of one name are an error with both places", () => {
    const report = new Report();
    const scope = methodScope(report, []);
    scope.declare("get_user", at, "");
    scope.declare("get_user", { ...at, pointer: "/x" }, "name it");
    expect(report.diagnostics).toMatchObject([{ code: "names/collision", at: { pointer: "/x" }, related: [{ at }], hint: "name it" }]);
  });
});
