// How each flow of a login is called in Python: the runtime's function, and the arguments of the method that calls it.
import type { Flow, LoginType } from "../../model/flows.js";
import { code, type Code } from "./code.js";
import { type Expression, listOf, subscript, unionOf } from "./expression.js";
import type { Imports } from "./imports.js";

export interface FlowShape {
  /** Of the runtime, below `_runtime/identity/`. */
  readonly module: string;
  readonly name: string;
  /** Whether it takes the login first and is a coroutine. */
  readonly takesLogin: boolean;
  readonly parameters: readonly FlowParameter[];
  readonly result: FlowType;
  /** Whether the function leaves it to the package what it returns. */
  readonly isShaped: boolean;
  /** What the method does, for its documentation. */
  readonly summary: string;
}

export interface FlowParameter {
  readonly name: string;
  readonly type: FlowType;
  /** Without it, the argument must be given. */
  readonly otherwise: Code | null;
  /** By position or by name; otherwise by name alone. */
  readonly isPositional: boolean;
}

/** Types that a client says itself. */
export interface FlowTypes {
  readonly imports: Imports;
  /** Tokens and claims under the names of the package. */
  readonly named: (type: LoginType) => Expression;
  /** Those that the document may say more of, for functions that leave it to the package what they return. */
  readonly described: (type: LoginType) => Expression;
  /** Levels of an authentication, as the package names them. */
  readonly level: () => Expression;
}

type FlowType = (types: FlowTypes) => Expression;

const text: FlowType = () => code`str`;
const seconds: FlowType = () => code`float`;
const whole: FlowType = () => code`int`;
const yes: FlowType = () => code`bool`;
const texts: FlowType = ({ imports }) => subscript(imports.type("Sequence", "collections.abc"), [code`str`]);
const scopes: FlowType = (types) => unionOf([code`str`, texts(types)]);
const pairs: FlowType = ({ imports }) => subscript(imports.knownType("Mapping"), [code`str`, code`str`]);
const values = (...all: readonly Code[]): FlowType => ({ imports }) => subscript(imports.knownType("Literal"), all);
const named = (type: LoginType): FlowType => (types) => types.named(type);
const of = (name: string, module: string): FlowType => ({ imports }) => imports.type(name, `_runtime/identity/${module}`);
const orNone = (type: FlowType): FlowType => (types) => unionOf([type(types), code`None`]);

const needed = (name: string, type: FlowType): FlowParameter => ({ name, type, otherwise: null, isPositional: true });
const next = (name: string, type: FlowType): FlowParameter => ({ name, type: orNone(type), otherwise: code`None`, isPositional: true });
const option = (name: string, type: FlowType): FlowParameter => ({ name, type: orNone(type), otherwise: code`None`, isPositional: false });
const usually = (name: string, type: FlowType, otherwise: Code): FlowParameter => ({ name, type, otherwise, isPositional: false });

const method = values(code`"S256"`, code`"plain"`);
const hint = next("hint", values(code`"access_token"`, code`"refresh_token"`));
const tokensAndClaims: FlowType = (types) => subscript(code`tuple`, [types.described("Tokens"), types.described("UserInfo")]);
const begun: readonly FlowParameter[] = [
  option("redirect_uri", text), option("scope", scopes), option("state", text), option("nonce", text), option("code_verifier", text),
];
const asked: readonly FlowParameter[] = [
  option("prompt", text), usually("forced", yes, code`False`), option("max_age", whole), option("acr_values", text), option("login_hint", text), option("lang", text), option("parameters", pairs),
];
const responseMode = values(code`"query"`, code`"fragment"`, code`"form_post"`, code`"web_message"`);
const leaving: readonly FlowParameter[] = [option("redirect_uri", text), option("id_token", text), option("state", text)];
const required: readonly FlowParameter[] = [option("scope", texts), option("acr", text), option("permissions", texts)];

interface More {
  readonly takesLogin?: boolean;
  readonly isShaped?: boolean;
}

const shape = (module: string, name: string, parameters: readonly FlowParameter[], result: FlowType, summary: string, { takesLogin = true, isShaped = false }: More = {}): FlowShape => ({ module, name, takesLogin, parameters, result, isShaped, summary });

/** Null where arguments by name leave nothing to be another way of calling the same. */
const SHAPES: { readonly [Name in Flow]: FlowShape | null } = {
  authorizeUrl: shape("authorize", "authorize_url", [...begun, option("code_challenge", text), option("response_mode", responseMode), ...asked], of("AuthorizeUrl", "authorize"), "Address that begins a login: a text with the state, the nonce and the PKCE verifier to keep until the browser comes back."),
  authorizationUrl: shape("authorize", "authorization_url", [needed("redirect_uri", text), option("state", text), option("scope", texts), option("code_challenge", text), option("code_challenge_method", method), option("lang", text), option("extras_params", pairs)], text, "Address that begins a login; what is not given is not sent."),
  authorizationUrlOf: null,
  exchangeCode: shape("code", "exchange_code", [needed("code", text), option("redirect_uri", text), option("code_verifier", text), option("nonce", text), option("max_age", seconds)], named("Tokens"), "Exchanges a code for tokens; the ID token is verified."),
  codeForClaims: shape("call_shapes", "code_for_claims", [needed("code", text), needed("redirect_uri", text), option("code_verifier", text)], tokensAndClaims, "Exchanges a code for tokens, and for the verified claims of the ID token.", { isShaped: true }),
  refreshTokens: shape("refresh", "refresh_tokens", [needed("refresh_token", text), option("scope", scopes), option("subject", text)], named("Tokens"), "Exchanges a refresh token for fresh tokens; a new ID token is verified."),
  refreshForClaims: shape("call_shapes", "refresh_for_claims", [needed("refresh_token", text), option("scope", texts)], tokensAndClaims, "Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token.", { isShaped: true }),
  clientCredentials: shape("client_credentials", "client_credentials", [needed("scope", scopes), option("client_id", text), option("client_secret", text), usually("method", values(code`"client_secret_post"`, code`"client_secret_basic"`), code`"client_secret_post"`)], named("Tokens"), "A token for the application itself."),
  idTokenClaims: shape("id_token", "id_token_claims", [needed("id_token", text), option("nonce", text), option("access_token", text), option("code", text), option("max_age", seconds), option("subject", text)], named("IdTokenClaims"), "Verifies an ID token and returns its claims."),
  accessTokenClaims: shape("access_token", "access_token_claims", [needed("access_token", text)], named("AccessTokenClaims"), "Verifies an access token that is a JWT and returns its claims."),
  validateAccessToken: shape("access_token", "validate_access_token", [needed("access_token", text), ...required], of("AccessTokenInfo", "access_token"), "Verifies an access token, and that it carries what is required."),
  validateAccessTokenFor: shape("call_shapes", "validate_access_token_for", [needed("access_token", text), ...required.map((one) => ({ ...one, name: `required_${one.name}`, ...(one.name === "acr" && { type: orNone(({ level }) => level()) }) }))], named("AccessTokenInfo"), "Verifies an access token, and that it carries what is required: first scopes, then the level, then permissions.", { isShaped: true }),
  userInfo: shape("call_shapes", "user_info_of", [needed("access_token", text), option("subject", text)], (types) => types.described("UserInfo"), "Claims about the user of an access token, fresh from the provider.", { isShaped: true }),
  introspect: shape("introspect", "introspect", [needed("token", text), hint], of("TokenState", "introspect"), "What the provider knows of a token (RFC 7662)."),
  revoke: shape("revoke", "revoke", [needed("token", text), hint], () => code`None`, "Ends a token (RFC 7009)."),
  logoutUrl: shape("logout", "logout_url", leaving, text, "Address that ends the login at the provider."),
  logoutUrlTo: shape("call_shapes", "logout_url_to", [needed("redirect_uri", text)], text, "Address that ends the login at the provider; the browser goes on to the given one."),
  logoutUrlOf: null,
  startLogin: shape("redirects", "start_login", [option("return_to", text), option("request", of("WebRequest", "web_message")), ...begun, ...asked], of("WebResponse", "web_message"), "Answers with a redirect to the provider and a sealed cookie that remembers the login."),
  finishLogin: shape("redirects", "finish_login", [needed("request", of("WebRequest", "web_message"))], of("FinishedLogin", "redirects"), "Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code."),
  startLogout: shape("redirects", "start_logout", [...leaving, usually("set_cookies", texts, code`()`)], of("WebResponse", "web_message"), "Answers with a redirect that ends the login at the provider."),
  codeVerifier: shape("pkce", "code_verifier", [], text, "A new PKCE `code_verifier` (RFC 7636).", { takesLogin: false }),
  codeChallenge: shape("pkce", "code_challenge", [needed("verifier", text), { ...usually("method", method, code`"S256"`), isPositional: true }], text, "The PKCE `code_challenge` of a verifier (RFC 7636).", { takesLogin: false }),
  logoutTokenClaims: shape("logout_token", "logout_token_claims", [needed("logout_token", (types) => unionOf([code`str`, of("WebRequest", "web_message")(types)])), option("seen", ({ imports }) => subscript(imports.knownType("Callable"), [listOf([code`str`]), code`bool`]))], of("LogoutTokenClaims", "logout_token"), "Verifies a logout token that the provider's server posts, and returns its claims."),
  validateTicket1: shape("cas", "validate_ticket1", [needed("ticket", text), next("service", text)], of("Ticket1", "cas"), "Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI."),
  validateTicket2: shape("cas", "validate_ticket2", [needed("ticket", text), next("service", text), { ...usually("answer_format", values(code`"JSON"`, code`"XML"`), code`"JSON"`), isPositional: true }], of("Ticket2", "cas"), "Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect URI."),
};

export function flowShape(flow: Flow): FlowShape | null {
  return SHAPES[flow];
}

/** Where the runtime has a type that a package may name. */
export const LOGIN_TYPES: { readonly [Type in LoginType]: readonly [name: string, module: string] } = {
  Tokens: ["Tokens", "_runtime/identity/token_request"],
  IdTokenClaims: ["IdTokenClaims", "_runtime/identity/id_token"],
  UserInfo: ["UserInfo", "_runtime/identity/user_info"],
  AccessTokenInfo: ["AccessTokenInfo", "_runtime/identity/access_token"],
  AccessTokenClaims: ["AccessTokenClaims", "_runtime/identity/access_token"],
};
