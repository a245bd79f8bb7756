// What a client has of its login in Python: methods, names, and arguments that may be given by position.
import { describe, expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import type { Json } from "../../../generator/document/document.js";
import { builtFrom } from "../../model/document.js";
import { printed } from "./printed.js";

type Members = { readonly [member: string]: Json };

const text: Json = { type: "string" };
const options: Json = [
  { name: "baseURL", schema: text, required: true },
  { name: "appId", schema: text, required: true },
  { name: "appSecret", schema: { type: "string", format: "password" } },
  { name: "audience", schema: { type: ["string", "null"] } },
];
const login: Members = {
  cookie: "shop-login",
  protocols: { oidc: { kind: "oidc", discovery: "/.well-known/openid-configuration", issuer: { path: "", scheme: "https" } } },
  roles: { clientId: "appId", clientSecret: "appSecret", audience: "audience" },
  operations: false,
  flows: { authUrl: "authorizationUrl", getAuthURL: "authorizationUrlOf", parseIDToken: "idTokenClaims", newVerifier: "codeVerifier" },
};

/** Files of the package by path, and what is wrong. */
async function planned(more: Members = {}): Promise<{ readonly files: ReadonlyMap<string, string>; readonly errors: readonly string[] }> {
  const { model, diagnostics } = builtFrom({ "x-client": { options }, servers: [{ url: "{baseURL}", variables: { baseURL: { default: "https://x.example.com" } } }], "x-login": { ...login, ...more } });
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  const report = new Report();
  return { files: await printed(model, report), errors: report.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

function found(files: ReadonlyMap<string, string>, ending: string): string {
  const [text = ""] = [...files].filter(([path]) => path.endsWith(ending)).map(([, one]) => one);
  return text;
}

describe("a client", () => {
  test("has a method for each flow that arguments by name do not make the same", async () => {
    const client = found((await planned()).files, "client.py");
    for (const head of ["    def auth_url(", "    async def auth_url(", "    def parse_id_token(", "    def new_verifier(self) -> str:"]) expect(client).toContain(head);
    expect(client).not.toContain("get_auth_url");
    expect(client).not.toContain("async def new_verifier");
    expect(client).toContain("self.login = create_login(self._core, LOGIN)");
  });

  test("says with a word of its own that access tokens may be for anybody, and never with None", async () => {
    const { files } = await planned();
    const client = found(files, "client.py");
    expect(client.match(/audience: .* = NOT_GIVEN/g)).toEqual(Array(4).fill("audience: str | AnyAudience | NotGiven = NOT_GIVEN"));
    expect(client).toContain("`ANY_AUDIENCE`: anybody. `None`: as if it were not given.");
    expect(found(files, "README.md")).toContain("`ANY_AUDIENCE`: anybody.");
    expect([...files].find(([path]) => /src\/\w+\/__init__\.py$/.test(path))?.[1]).toContain('"ANY_AUDIENCE"');
  });

  test("takes by position what is needed, and what the login says", async () => {
    const head = async (more: Members): Promise<string> => /def __init__\([^]*?\*,/.exec(found((await planned(more)).files, "client.py"))?.[0].replace(/\s+/g, " ") ?? "";
    expect(await head({})).toBe("def __init__( self, base_url: str, app_id: str, *,");
    expect(await head({ positional: ["baseURL", "appId", "appSecret"] })).toBe("def __init__( self, base_url: str, app_id: str, app_secret: str | NotGiven | None = NOT_GIVEN, *,");
  });
});

describe("names of a login", () => {
  test("stand in its module, with levels in their order", async () => {
    const { files } = await planned({ levels: ["low", "high"], values: { ShopLevel: { HIGH: "high", LOW: "low" } }, errors: { ShopError: {}, ShopExpired: { base: "ShopError", codes: ["access_token_expired"] } }, types: { ShopTokens: "Tokens" } });
    const own = [...files].find(([path, one]) => path.endsWith("/login.py") && one.includes("LOGIN = "))?.[1] ?? "";
    expect(own).toContain('class ShopLevel(Level):\n    """Levels of an authentication, lowest first."""\n\n    LOW = "low"\n    HIGH = "high"\n');
    expect(own).toContain("class ShopExpired(ShopError):");
    expect(own).toContain('"access_token_expired": ShopExpired');
    expect(own).toContain("levels=(ShopLevel.LOW, ShopLevel.HIGH)");
    expect(own).toContain("ShopTokens: TypeAlias = Tokens");
  });

  test.each<[string, Members, string]>([
    ["all of them", { LOW: "low", HIGH: "high" }, 'class ShopAccess(TypedDict):\n    """What an access token says."""\n\n    id: str\n    scope: list[str]\n    acr: ShopLevel\n'],
    ["some of them", { LOW: "low" }, "ShopAccess: TypeAlias = AccessTokenInfo"],
    ["others too", { LOW: "low", HIGH: "high", NONE: "none" }, "ShopAccess: TypeAlias = AccessTokenInfo"],
  ])("say the level of an access token where the package has names for the levels: %s", async (_, ShopLevel, want) => {
    const { files } = await planned({ levels: ["low", "high"], values: { ShopLevel }, types: { ShopAccess: "AccessTokenInfo" } });
    expect([...files].find(([path, one]) => path.endsWith("/login.py") && one.includes("LOGIN = "))?.[1]).toContain(want);
  });

  test.each<[string, Members, string]>([
    ["an error class", { errors: { LoginError: {} } }, 'A name of the login cannot be "LoginError"'],
    ["a type", { types: { Exception: "Tokens" } }, 'A name of the login cannot be "Exception"'],
    ["a value", { values: { Literal: { a: "1" } } }, 'A name of the login cannot be "Literal"'],
    ["a method", { flows: { login: "startLogin" } }, 'A method of the login cannot be called "login"'],
    ["a keyword", { flows: { import: "startLogin" } }, 'A method of the login cannot be called "import"'],
  ])("that mean something else are errors: %s", async (_, more, message) => {
    expect((await planned(more)).errors.join("\n")).toContain(`names/collision: ${message}`);
  });

  test("follow what integrations call the class that checks tokens", async () => {
    const { files } = await planned({ integration: "ShopAuth" });
    expect(found(files, "integrations/fastapi.py")).toContain("ShopAuth = TokenAuth");
    expect(found(files, "integrations/flask.py")).toContain("ShopAuthForbidden = AuthForbidden");
    expect(found(files, "integrations/cli.py")).toContain("ShopAuthNotAuthenticatedError = NotAuthenticatedError");
    expect(found((await planned()).files, "integrations/cli.py")).not.toContain("Auth = ");
  });
});
