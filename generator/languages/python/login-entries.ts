// Plans what applications import beside the clients of a package with a login: its steps as functions, and integrations with frameworks.
import type { LoginModel } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { laidOut, listOf } from "./expression.js";
import { compare, Imports } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { loginFile } from "./login-file.js";
import { loginNames } from "./login-names.js";
import { loginModule } from "./login-types.js";
import { identifier } from "./names.js";
import type { PlannedPackage } from "./plan.js";
import type { SourceFile } from "./source.js";

type Names = readonly (readonly [module: string, names: readonly string[]])[];

/** The steps of a login, and sessions and guards without a framework: by module of the runtime's identity. */
const STEPS: Names = [
  ["access_token", ["AccessTokenClaims", "AccessTokenInfo", "access_token_claims", "validate_access_token"]],
  ["authorize", ["AuthorizeUrl", "authorization_url", "authorize_url"]],
  ["bearer_call", ["bearer_call"]],
  ["cas", ["Ticket1", "Ticket2", "validate_ticket1", "validate_ticket2"]],
  ["client_credentials", ["client_credentials"]],
  ["code", ["exchange_code", "exchange_code_for_claims"]],
  ["guard", ["Checked", "Guard", "Requirement"]],
  ["id_token", ["NOTHING_CAME", "IdTokenClaims", "id_token_claims", "token_hash"]],
  ["introspect", ["TokenState", "introspect"]],
  ["login", ["Login"]],
  ["login_error", ["LoginError", "LoginErrorCode"]],
  ["logout", ["logout_url"]],
  ["logout_token", ["LogoutTokenClaims", "logout_token_claims"]],
  ["pkce", ["code_challenge", "code_verifier"]],
  ["redirects", ["FinishedLogin", "finish_login", "start_login", "start_logout"]],
  ["refresh", ["refresh_tokens", "refresh_tokens_for_claims"]],
  ["revoke", ["revoke"]],
  ["session_store", ["MemorySessionStore", "SessionStore"]],
  ["sessions", ["Session", "Sessions", "SessionsOptions"]],
  ["token_request", ["Tokens"]],
  ["user_info", ["UserInfo", "user_info"]],
  ["user_info_cache", ["MemoryUserInfoCache", "UserInfoCache"]],
  ["web_login", ["AuthorizeSettings", "LoginFailed", "WebLogin", "WebLoginOptions"]],
  ["web_message", ["WebRequest", "WebResponse"]],
];

interface Integration {
  readonly module: string;
  readonly docs: string;
  readonly names: Names;
  /** Names that follow what the package calls the class that checks tokens, and what stands behind that. */
  readonly followers: Readonly<Record<string, string>>;
}

const WEB: Names = [["guard", ["Checked", "Requirement"]], ["session_store", ["MemorySessionStore"]], ["sessions", ["SessionsOptions"]], ["web_login", ["AuthorizeSettings", "LoginFailed", "WebLoginOptions"]]];

const INTEGRATIONS: readonly Integration[] = [
  { module: "fastapi", docs: "Login and guards for FastAPI; needs `fastapi`.", names: [...WEB, ["adapters/fastapi", ["FastAPILogin", "LoginRefused", "TokenAuth"]]], followers: { TokenAuth: "" } },
  {
    module: "flask",
    docs: "Login and guards for Flask; needs `flask`.",
    names: [...WEB, ["adapters/flask", ["AuthForbidden", "AuthUnauthorized", "FlaskLogin", "TokenAuth", "get_authorization_scheme_token", "get_cookie"]]],
    followers: { TokenAuth: "", AuthForbidden: "Forbidden", AuthUnauthorized: "Unauthorized" },
  },
  {
    module: "cli",
    docs: "Login of a program at the command line.",
    names: [["cli", ["AuthError", "AuthorizationCodeMissingError", "CommandLineLogin", "NotAuthenticatedError", "RefreshTokenMissingError"]]],
    followers: { CommandLineLogin: "", AuthError: "Error", AuthorizationCodeMissingError: "AuthorizationCodeMissingError", NotAuthenticatedError: "NotAuthenticatedError", RefreshTokenMissingError: "RefreshTokenMissingError" },
  },
];

interface ReexportView {
  readonly docs: Code | null;
  readonly imports: Code | null;
  readonly aliases: readonly Code[];
  readonly all: Code;
}

/** Modules of a package that has a login. */
export function loginFiles(plan: PlannedPackage): readonly SourceFile[] {
  const having = plan.clients.flatMap((planned) => (planned.client.login === null ? [] : [{ planned, login: planned.client.login }]));
  if (having.length === 0) return [];
  const sources = having.map(({ planned }) => planned.client.source).sort();
  return [
    ...having.map(({ planned, login }) => loginFile(planned, login, plan)),
    reexports("login", sources, "The steps of a login as functions, and sessions and guards without a framework.", STEPS, []),
    { module: "integrations/__init__", sources, template: "folder", view: { docs: docstring(["Logins and guards for frameworks and programs."], 0) } },
    ...INTEGRATIONS.map(({ module, docs, names, followers }) => reexports(`integrations/${module}`, sources, docs, names, followed(followers, having.map(({ login }) => login)))),
  ];
}

/** `FiefAuth` for `TokenAuth`, and what follows from it. */
function followed(followers: Integration["followers"], logins: readonly LoginModel[]): readonly (readonly [name: string, of: string])[] {
  const chosen = logins.flatMap(({ integration }) => integration ?? []);
  return chosen.flatMap((name) => Object.entries(followers).map(([of, ending]) => [`${name}${ending}`, of] as const));
}

function reexports(module: string, sources: readonly string[], docs: string, names: Names, aliases: readonly (readonly [name: string, of: string])[]): SourceFile {
  const imports = new Imports(module);
  for (const [from, own] of names) for (const name of own) imports.value(name, `_runtime/identity/${from}`);
  const all = [...names.flatMap(([, own]) => own), ...aliases.map(([name]) => name)].sort(byKind);
  const view: ReexportView = {
    docs: docstring([docs], 0),
    imports: imports.sections().importLines,
    aliases: aliases.map(([name, of]) => code`${identifier(name)} = ${identifier(of)}`),
    all: laidOut(listOf(all.map(stringLiteral)), { indent: 0, before: "__all__ = ".length }),
  };
  return { module, sources, template: "reexports", view };
}

/** As linters sort `__all__`: constants, classes, then everything else, each by code point. */
function byKind(left: string, right: string): number {
  const kind = (name: string): number => (name === name.toUpperCase() ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return kind(left) - kind(right) || compare(left, right);
}

/** Names that the package exports of its logins, by module below the package. */
export function loginExports(plan: PlannedPackage): Names {
  const having = plan.clients.filter(({ client }) => client.login !== null);
  if (having.length === 0) return [];
  return [
    ...having.map((planned): Names[number] => [loginModule(planned), loginNames(planned.client.login)]),
    ...(having.some(({ options }) => options.some(({ anyAudience }) => anyAudience)) ? [["_runtime/identity/any_audience", ["ANY_AUDIENCE", "AnyAudience"]] as const] : []),
    ["_runtime/identity/authorize", ["AuthorizeUrl"]],
    ["_runtime/identity/login_error", ["LoginError"]],
    ["_runtime/identity/web_message", ["WebRequest", "WebResponse"]],
  ];
}
