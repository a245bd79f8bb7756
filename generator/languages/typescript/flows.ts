// How each flow of a login is called in TypeScript: the runtime's function, and the method that calls it.
import type { Flow, LoginType } from "../../model/flows.js";
import { code, type Code } from "./code.js";
import type { Imports } from "./imports.js";
import { identifier } from "./names.js";
import type { Parameter } from "./structures.js";

export interface FlowShape {
  /** Of the runtime, below `runtime/identity/`. */
  readonly file: string;
  /** Whether the function takes the login first. */
  readonly takesLogin: boolean;
  readonly parameters: readonly FlowParameter[];
  readonly result: FlowType;
  /** What the method does, for its documentation. */
  readonly summary: string;
}

interface FlowParameter {
  readonly name: string;
  readonly type: FlowType;
  readonly optional?: boolean;
}

/** User information, and an answer with tokens, as the document describes them, and what an access token says, as the package names it; null where they do not. */
export interface Described {
  readonly user: Code | null;
  readonly tokens: Code | null;
  readonly access: Code | null;
}

/** A type made of words of the language and names of the runtime, which are imported. */
type FlowType = (imports: Imports, described: Described) => Code;

const text: FlowType = () => code`string`;
const texts: FlowType = () => code`readonly string[]`;
const of = (name: string, file: string): FlowType => (imports) => imports.type(name, `runtime/identity/${file}`);
const promise = (type: FlowType): FlowType => (imports, described) => code`Promise<${type(imports, described)}>`;
const optional = (name: string, type: FlowType): FlowParameter => ({ name, type, optional: true });
const required = (name: string, type: FlowType): FlowParameter => ({ name, type });
const options = (name: string, file: string): FlowParameter => optional("options", of(name, file));

const tokens = promise(of("Tokens", "token-request"));
const userInfo: FlowType = (imports, { user }) => user ?? imports.type("UserInfo", "runtime/identity/user-info");
const tokensAndClaims: FlowType = (imports, described) => {
  const claims = imports.type("IdTokenClaims", "runtime/identity/id-token");
  const answer = imports.type("Tokens", "runtime/identity/token-request");
  const both = (type: Code, more: Code | null): Code => (more === null ? type : code`${type} & ${more}`);
  return code`Promise<readonly [${both(answer, described.tokens)}, ${both(claims, described.user)}]>`;
};
const access: FlowType = (imports, described) => described.access ?? imports.type("AccessTokenInfo", "runtime/identity/access-token");
const level: FlowType = (imports, described) => code`${access(imports, described)}["acr"]`;
const hint: FlowType = () => code`"access_token" | "refresh_token"`;
const response: FlowType = () => code`Promise<Response>`;

const shape = (file: string, parameters: readonly FlowParameter[], result: FlowType, summary: string, takesLogin = true): FlowShape => ({ file, takesLogin, parameters, result, summary });

const SHAPES: { readonly [Name in Flow]: FlowShape } = {
  authorizeUrl: shape("authorize", [options("AuthorizeOptions", "authorize")], promise(of("AuthorizeUrl", "authorize")), "Address that begins a login, with state, nonce and PKCE verifier to keep until the browser comes back."),
  authorizationUrl: shape("authorize", [required("redirectURI", text), options("AuthorizationUrlOptions", "authorize")], promise(text), "Address that begins a login; what is not given is not sent."),
  authorizationUrlOf: shape("call-shapes", [required("options", (imports) => code`${imports.type("AuthorizationUrlOptions", "runtime/identity/authorize")} & { readonly redirectURI: string }`)], promise(text), "Address that begins a login; what is not given is not sent."),
  exchangeCode: shape("code", [required("code", text), options("CodeOptions", "code")], tokens, "Exchanges a code for tokens; the ID token is verified."),
  codeForClaims: shape("call-shapes", [required("code", text), required("redirectURI", text), optional("codeVerifier", text)], tokensAndClaims, "Exchanges a code for tokens, and for the verified claims of the ID token."),
  refreshTokens: shape("refresh", [required("refreshToken", text), options("RefreshOptions", "refresh")], tokens, "Exchanges a refresh token for fresh tokens; a new ID token is verified."),
  refreshForClaims: shape("call-shapes", [required("refreshToken", text), optional("scope", texts)], tokensAndClaims, "Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token."),
  clientCredentials: shape("client-credentials", [required("options", of("ClientCredentialsOptions", "client-credentials"))], tokens, "A token for the application itself."),
  idTokenClaims: shape("id-token", [required("idToken", text), optional("expected", of("ExpectedIdToken", "id-token"))], promise(of("IdTokenClaims", "id-token")), "Verifies an ID token and returns its claims."),
  accessTokenClaims: shape("access-token", [required("accessToken", text)], promise(of("AccessTokenClaims", "access-token")), "Verifies an access token that is a JWT and returns its claims."),
  validateAccessToken: shape("access-token", [required("accessToken", text), optional("required", of("RequiredAccess", "access-token"))], promise(access), "Verifies an access token, and that it carries what is required."),
  validateAccessTokenFor: shape(
    "call-shapes",
    [required("accessToken", text), optional("requiredScope", texts), optional("requiredACR", level), optional("requiredPermissions", texts)],
    promise(access),
    "Verifies an access token, and that it carries what is required: first scopes, then the level, then permissions.",
  ),
  userInfo: shape("user-info", [required("accessToken", text), options("UserInfoOptions", "user-info")], promise(userInfo), "Claims about the user of an access token, fresh from the provider."),
  introspect: shape("introspect", [required("token", text), optional("hint", hint)], promise(of("TokenState", "introspect")), "What the provider knows of a token (RFC 7662)."),
  revoke: shape("revoke", [required("token", text), optional("hint", hint)], () => code`Promise<void>`, "Ends a token (RFC 7009)."),
  logoutUrl: shape("logout", [options("LogoutOptions", "logout")], promise(text), "Address that ends the login at the provider."),
  logoutUrlTo: shape("call-shapes", [required("redirectURI", text)], promise(text), "Address that ends the login at the provider; the browser goes on to the given one."),
  logoutUrlOf: shape("call-shapes", [required("options", () => code`{ readonly redirectURI: string }`)], promise(text), "Address that ends the login at the provider; the browser goes on to the given one."),
  startLogin: shape("redirects", [options("StartLoginOptions", "redirects")], response, "Answers with a redirect to the provider and a sealed cookie that remembers the login."),
  finishLogin: shape("redirects", [required("request", () => code`Request`)], promise(of("FinishedLogin", "redirects")), "Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code."),
  startLogout: shape("redirects", [optional("options", (imports) => code`${imports.type("LogoutOptions", "runtime/identity/logout")} & { readonly headers?: Headers | undefined }`)], response, "Answers with a redirect that ends the login at the provider."),
  codeVerifier: shape("pkce", [], text, "A new PKCE `code_verifier` (RFC 7636).", false),
  codeChallenge: shape("pkce", [required("verifier", text), optional("method", () => code`"S256" | "plain"`)], promise(text), "The PKCE `code_challenge` of a verifier (RFC 7636).", false),
  validateTicket1: shape("cas", [required("ticket", text), optional("service", text)], promise(of("Ticket1", "cas")), "Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI."),
  validateTicket2: shape("cas", [required("ticket", text), optional("service", text), optional("format", () => code`"JSON" | "XML"`)], promise(of("Ticket2", "cas")), "Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect URI."),
  logoutTokenClaims: shape("logout-token", [required("logoutToken", () => code`string | Request`), options("LogoutTokenOptions", "logout-token")], promise(of("LogoutTokenClaims", "logout-token")), "Verifies a logout token, given as such or in the request that brought it: who has logged out elsewhere (back-channel logout)."),
};

export function flowShape(flow: Flow): FlowShape {
  return SHAPES[flow];
}

export function flowParameters({ parameters }: FlowShape, imports: Imports, described: Described): readonly Parameter[] {
  return parameters.map(({ name, type, optional: isOptional = false }) => ({ name: identifier(name), type: type(imports, described), optional: isOptional }));
}

/** Where the runtime has a type that a package may name. */
export const LOGIN_TYPE_FILES: { readonly [Type in LoginType]: string } = {
  Tokens: "runtime/identity/token-request",
  IdTokenClaims: "runtime/identity/id-token",
  UserInfo: "runtime/identity/user-info",
  AccessTokenInfo: "runtime/identity/access-token",
  AccessTokenClaims: "runtime/identity/access-token",
};

/** What the entry `./login` hands on from the runtime, by module: functions, and types of what they take and return. */
export const LOGIN_RUNTIME: readonly (readonly [module: string, names: readonly string[]])[] = [
  ["access-token", ["AccessTokenClaims", "AccessTokenInfo", "RequiredAccess", "accessTokenClaims", "validateAccessToken"]],
  ["authorize", ["AuthorizationUrlOptions", "AuthorizeOptions", "AuthorizeUrl", "authorizationUrl", "authorizeUrl"]],
  ["bearer-call", ["BearerCall", "bearerCall"]],
  ["cas", ["Ticket1", "Ticket2", "validateTicket1", "validateTicket2"]],
  ["client-credentials", ["ClientCredentialsOptions", "clientCredentials"]],
  ["code", ["CodeOptions", "exchangeCode", "exchangeCodeForClaims"]],
  ["id-token", ["ExpectedIdToken", "IdTokenClaims", "idTokenClaims", "tokenHash"]],
  ["introspect", ["TokenState", "introspect"]],
  ["login-error", ["LoginError", "LoginErrorCode"]],
  ["login", ["Login", "LoginSettings"]],
  ["logout", ["LogoutOptions", "logoutUrl"]],
  ["logout-token", ["LogoutTokenClaims", "LogoutTokenOptions", "logoutTokenClaims"]],
  ["pkce", ["codeChallenge", "codeVerifier"]],
  ["redirects", ["FinishedLogin", "StartLoginOptions", "finishLogin", "startLogin", "startLogout"]],
  ["refresh", ["RefreshOptions", "refreshTokens", "refreshTokensForClaims"]],
  ["revoke", ["revoke"]],
  ["token-request", ["Tokens"]],
  ["user-info", ["UserInfo", "UserInfoOptions", "userInfo"]],
];

/** Its types, without the error and what only its functions take: the entry of a client has them beside the methods of the login. */
export const LOGIN_TYPES: typeof LOGIN_RUNTIME = LOGIN_RUNTIME.flatMap(([module, names]) => {
  const types = names.filter((name) => /^[A-Z]/.test(name) && !/^(?:LoginError|LoginErrorCode|LoginSettings|BearerCall)$/.test(name));
  return types.length === 0 ? [] : [[module, types] as const];
});

/** What the login of a server application returns: who is signed in, and the sessions. */
const SESSION_TYPES: typeof LOGIN_RUNTIME = [
  ["access-token", ["AccessTokenInfo"]],
  ["guard", ["Checked", "Requirement"]],
  ["id-token", ["IdTokenClaims"]],
  ["login", ["Login"]],
  ["logout-token", ["LogoutTokenClaims"]],
  ["redirects", ["FinishedLogin"]],
  ["sessions", ["ReadOptions", "Session", "Sessions", "SessionsOptions"]],
  ["token-request", ["Tokens"]],
  ["user-info", ["UserInfo"]],
  ["web-login", ["WebLogin", "WebLoginOptions"]],
];

/** Entry points of a package with a login: all of these modules of the runtime, types of others that their signatures have, and the package of the framework. */
export const LOGIN_ENTRIES: readonly { readonly entry: string; readonly modules: readonly string[]; readonly types: typeof LOGIN_RUNTIME; readonly peers: readonly string[] }[] = [
  { entry: "browser", modules: ["browser"], types: [], peers: [] },
  { entry: "express", modules: ["adapters/express", "session-store"], types: SESSION_TYPES, peers: ["express"] },
  { entry: "fastify", modules: ["adapters/fastify", "session-store"], types: SESSION_TYPES, peers: ["fastify"] },
  { entry: "hono", modules: ["adapters/hono", "session-store"], types: SESSION_TYPES, peers: ["hono"] },
  { entry: "next", modules: ["adapters/next", "session-store"], types: SESSION_TYPES, peers: ["next"] },
  { entry: "node", modules: ["node-adapter", "guard", "sessions", "session-store", "web-login"], types: SESSION_TYPES, peers: [] },
  { entry: "react", modules: ["adapters/react"], types: [], peers: ["react"] },
];
