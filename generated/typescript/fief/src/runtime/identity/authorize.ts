// Where a login begins: the address that the browser is sent to.
import type { Login } from "./login.js";
import { codeChallenge, codeVerifier, randomText } from "./pkce.js";
import { redirectUriOf } from "./redirect-uri.js";

export interface AuthorizeOptions {
  /** Default: the client's. */
  readonly redirectUri?: string | undefined;
  /** As a text with spaces or a list. Default: the client's. */
  readonly scope?: string | readonly string[] | undefined;
  /** Default, also where it is empty: a new one that nobody can guess. */
  readonly state?: string | undefined;
  /** Default, also where it is empty: a new one that nobody can guess. OpenID Connect only. */
  readonly nonce?: string | undefined;
  /** Default: a new one, whose S256 challenge is sent (RFC 7636). */
  readonly codeVerifier?: string | undefined;
  /** The challenge of a verifier that the application keeps itself; then there is none in the result. */
  readonly codeChallenge?: string | undefined;
  /** How the answer comes back. Logins that remember in a cookie take `query` only. Default: `query`. */
  readonly responseMode?: "query" | "fragment" | "form_post" | "web_message" | undefined;
  /** Default: `login` when `forced`, `consent` when `offline_access` is asked for, where the provider wants that. */
  readonly prompt?: string | undefined;
  /** Ask for a login even where there is a session. Default: false. */
  readonly forced?: boolean | undefined;
  /** Seconds: a login that is older does not do. OpenID Connect only. Whoever exchanges the code checks it, given the same `maxAge`. */
  readonly maxAge?: number | undefined;
  /** Levels of authentication to ask for (`acr_values`), the best one first, separated by spaces. */
  readonly acrValues?: string | undefined;
  /** Who will probably sign in: an email address, for example. */
  readonly loginHint?: string | undefined;
  /** Languages of the provider's pages (`ui_locales`), separated by spaces: `en-US`. */
  readonly lang?: string | undefined;
  /** Further parameters. Those that protect the login cannot be replaced. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** What the application keeps until the browser comes back: in the user's own session, never in the address. */
export interface AuthorizeUrl {
  /** Where to send the browser. */
  readonly url: string;
  /** Comes back with the browser and must be the same. Undefined with SAML, which has none. */
  readonly state: string | undefined;
  /** Undefined where the protocol has none. */
  readonly nonce: string | undefined;
  /** Proves at the exchange of the code who began the login (PKCE, RFC 7636). Undefined where `codeChallenge` was given, or the protocol has none. */
  readonly codeVerifier: string | undefined;
  /** CAS: the address that the ticket is for, which comes back with `state` in it; needed to validate the ticket. Undefined where the protocol has none. */
  readonly service: string | undefined;
}

export interface AuthorizationUrlOptions {
  readonly state?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  /** Sent together with its method, or not at all. */
  readonly codeChallenge?: string | undefined;
  readonly codeChallengeMethod?: "S256" | "plain" | undefined;
  readonly lang?: string | undefined;
  /** Further parameters, `nonce` among them, which the application then compares itself; they cannot replace those that this function sends. */
  readonly extrasParams?: Readonly<Record<string, string>> | undefined;
}

const argumentNames = ["client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method", "scope"];
/** An age that nobody remembers is not checked when the browser comes back. */
const rememberedNames = new Set([...argumentNames, "nonce", "max_age"]);

/**
 * Address of a login with everything that protects it: state, nonce and a PKCE challenge (S256). CAS has no state, so that it is a part of the
 * service that the ticket is for; SAML has an address only.
 * Rejects with `configuration` when there is no redirect URI, or one that leads elsewhere than to an application, or the protocol cannot do what is asked, with `discovery` or `request` when
 * the endpoint is only known by discovery and that fails.
 */
export async function authorizeUrl(login: Login, options: AuthorizeOptions = {}): Promise<AuthorizeUrl> {
  const { protocol } = login;
  if (options.maxAge !== undefined && protocol.kind !== "oidc") throw login.fail("configuration", "maxAge: belongs to OpenID Connect");
  const address = await authorizationEndpoint(login);
  if (protocol.kind === "saml") {
    if (options.state !== undefined) throw login.fail("configuration", "state: SAML has none");
    return { url: address, state: undefined, nonce: undefined, codeVerifier: undefined, service: undefined };
  }
  // What is empty protects nothing.
  const state = options.state === "" ? randomText() : (options.state ?? randomText());
  const redirectUri = redirectUriOf(login, options.redirectUri ?? login.redirectUri);
  if (protocol.kind === "cas") {
    const service = withQuery(redirectUri, [["state", state]]);
    return { url: withQuery(address, [["service", service]]), state, nonce: undefined, codeVerifier: undefined, service };
  }

  const isOidc = protocol.kind === "oidc";
  const nonce = !isOidc ? undefined : options.nonce === "" ? randomText() : (options.nonce ?? randomText());
  if (options.codeVerifier !== undefined && !/^[A-Za-z0-9._~-]{43,128}$/.test(options.codeVerifier)) throw login.fail("configuration", "codeVerifier: must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~ (RFC 7636, 4.1)");
  if (options.codeChallenge !== undefined && !/^[\w-]{43}$/.test(options.codeChallenge)) throw login.fail("configuration", "codeChallenge: must be the S256 challenge of a verifier (RFC 7636, 4.2)");
  const verifier = options.codeChallenge === undefined ? (options.codeVerifier ?? codeVerifier()) : undefined;
  const challenge = verifier === undefined ? (options.codeChallenge ?? "") : await codeChallenge(verifier);
  if (options.maxAge !== undefined && !(Number.isSafeInteger(options.maxAge) && options.maxAge >= 0)) throw login.fail("configuration", "maxAge: must be a number of seconds");
  const scope = [options.scope ?? login.scope].flat().join(" ");
  if (isOidc && !scope.split(" ").includes("openid")) throw login.fail("configuration", "scope: openid must be among the scopes");
  const asksConsent = isOidc && protocol.offlineConsent !== false && scope.split(" ").includes("offline_access");
  const prompt = options.prompt ?? (options.forced === true ? "login" : asksConsent ? "consent" : undefined);
  const url = withQuery(address, [
    ["response_type", "code"],
    ["client_id", login.clientId],
    ["redirect_uri", redirectUri],
    ["scope", scope],
    ["state", state],
    ["nonce", nonce],
    ["response_mode", options.responseMode],
    ["code_challenge", challenge],
    ["code_challenge_method", "S256"],
    ["prompt", prompt],
    ["max_age", options.maxAge?.toString()],
    ["acr_values", options.acrValues],
    ["login_hint", options.loginHint],
    ["ui_locales", options.lang],
    ...Object.entries(login.settings.parameters ?? {}).map(([name, option]): Pair => [name, login.option(option)]),
    ...further(login, options.parameters, rememberedNames),
  ]);
  return { url, state, nonce, codeVerifier: verifier, service: undefined };
}

/**
 * Address of a login for applications that make and keep state and PKCE verifier themselves; what is not given is not sent.
 * `authorizeUrl` is the safer choice. Rejects as `authorizeUrl` does.
 */
export async function authorizationUrl(login: Login, redirectUri: string, options: AuthorizationUrlOptions = {}): Promise<string> {
  const { state, scope, codeChallenge: challenge, codeChallengeMethod: method, lang, extrasParams } = options;
  if (login.protocol.kind === "cas" || login.protocol.kind === "saml") throw login.fail("configuration", `The protocol ${login.protocol.kind} has no such address (see authorizeUrl)`);
  const both = challenge !== undefined && method !== undefined;
  return withQuery(await authorizationEndpoint(login), [
    ["response_type", "code"],
    ["client_id", login.clientId],
    ["redirect_uri", redirectUriOf(login, redirectUri)],
    ["state", state],
    ["scope", scope?.join(" ")],
    ["code_challenge", both ? challenge : undefined],
    ["code_challenge_method", both ? method : undefined],
    ["lang", lang],
    ...further(login, extrasParams, new Set(argumentNames)),
  ]);
}

async function authorizationEndpoint(login: Login): Promise<string> {
  const address = await login.endpoint("authorization");
  if (address === undefined) throw login.fail("configuration", "The provider has no authorization endpoint");
  return address;
}

type Pair = readonly [name: string, value: string | undefined];

function further(login: Login, parameters: Readonly<Record<string, string>> = {}, own: ReadonlySet<string>): Pair[] {
  for (const name of Object.keys(parameters)) {
    if (own.has(name)) throw login.fail("configuration", `parameters: ${name} has an option of its own, or cannot be replaced`);
  }
  return Object.entries(parameters);
}

/** As a form (`+` for a space); what the address has already stays. */
function withQuery(address: string, pairs: readonly Pair[]): string {
  const url = new URL(address);
  for (const [name, value] of pairs) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
