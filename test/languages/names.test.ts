import { describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { camelCase, kebabCase, pascalCase, Scope, snakeCase, words } from "../../generator/languages/names.js";

describe("words", () => {
  test.each([
    ["camel", { given: "listUsers", want: ["list", "users"] }],
    ["pascal", { given: "ListUsersRequest", want: ["list", "users", "request"] }],
    ["snake", { given: "access_token", want: ["access", "token"] }],
    ["kebab and dots", { given: "x-app.id", want: ["x", "app", "id"] }],
    ["upper snake", { given: "PASS_CODE", want: ["pass", "code"] }],
    ["acronym before a word", { given: "getHTTPServer", want: ["get", "http", "server"] }],
    ["acronym at the end", { given: "userID", want: ["user", "id"] }],
    ["plural acronym", { given: "userIDs", want: ["user", "ids"] }],
    ["plural acronym before a word", { given: "URLsOfUser", want: ["urls", "of", "user"] }],
    ["OAuth is one word", { given: "getOAuthApp", want: ["get", "oauth", "app"] }],
    ["OAuth at the beginning of a name in small letters", { given: "oAuth2Authorize", want: ["oauth2", "authorize"] }],
    ["OAuth inside of other words", { given: "fooAuth", want: ["foo", "auth"] }],
    ["digits stay with letters", { given: "oauth2Token", want: ["oauth2", "token"] }],
    ["IPv4", { given: "IPv4Address", want: ["ipv4", "address"] }],
    ["signs before digits", { given: "+1", want: ["plus", "1"] }],
    ["minus", { given: "-1", want: ["minus", "1"] }],
    ["symbols only", { given: ">=", want: ["greater", "equal"] }],
    ["full width letters", { given: "Ａｂc", want: ["abc"] }],
    ["other scripts", { given: "größeMin 用户", want: ["größe", "min", "用户"] }],
    ["nothing", { given: "", want: [] }],
    ["quotes and newlines", { given: "a\"b\n*/c", want: ["a", "b", "c"] }],
    ["colons", { given: "user:create", want: ["user", "create"] }],
  ])("%s", (_name, { given, want }) => {
    expect(words(given)).toEqual(want);
  });
});

describe("joins", () => {
  test.each([
    ["two words", { given: ["list", "users"], want: ["listUsers", "ListUsers", "list_users", "list-users"] }],
    ["digits apart", { given: ["v1", "2"], want: ["v1_2", "V1_2", "v1_2", "v1-2"] }],
    ["the usual spelling of OAuth", { given: ["get", "oauth2", "client"], want: ["getOAuth2Client", "GetOAuth2Client", "get_oauth2_client", "get-oauth2-client"] }],
    ["OAuth first", { given: ["oauth", "app"], want: ["oauthApp", "OAuthApp", "oauth_app", "oauth-app"] }],
    ["the usual spelling of WebAuthn", { given: ["list", "webauthn", "keys"], want: ["listWebAuthnKeys", "ListWebAuthnKeys", "list_webauthn_keys", "list-webauthn-keys"] }],
    ["none", { given: [], want: ["", "", "", ""] }],
  ])("%s", (_name, { given, want }) => {
    expect([camelCase(given), pascalCase(given), snakeCase(given), kebabCase(given)]).toEqual(want);
  });
});

describe("Scope", () => {
  const place = (pointer: string) => ({ file: "api.yaml", pointer });

  test("a second public claim is an error with both places", () => {
    const report = new Report();
    const scope = new Scope(report);
    scope.declare("listUsers", place("/a"), "rename");
    scope.declare("listUsers", place("/b"), "rename");
    expect(report.diagnostics).toMatchObject([{ code: "names/collision", at: place("/b"), related: [{ at: place("/a") }], hint: "rename" }]);
  });

  test("reserved words get an underscore", () => {
    expect(new Scope(new Report(), { reserved: ["delete"] }).declare("delete", place("/a"), "")).toBe("delete_");
  });

  test("local names step aside", () => {
    const scope = new Scope(new Report(), { reserved: ["input"] });
    expect([scope.local("input"), scope.local("input"), scope.local("v1"), scope.local("v1")]).toEqual(["input2", "input3", "v1", "v1_2"]);
  });

  test("files differ by more than case", () => {
    const report = new Report();
    const scope = new Scope(report, { ignoreCase: true });
    scope.declare("Users.ts", place("/a"), "");
    scope.declare("users.ts", place("/b"), "");
    expect(report.failed).toBe(true);
  });
});
