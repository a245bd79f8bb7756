// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { clientAuthentication } from "../runtime/credentials/client-authentication.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import {
  type AuthorizationUrlOptions,
  type AuthorizeOptions,
  type AuthorizeUrl,
  authorizationUrl,
  authorizeUrl,
} from "../runtime/identity/authorize.js";
import { bearerCall } from "../runtime/identity/bearer-call.js";
import {
  authorizationUrlOf,
  codeForClaims,
  logoutUrlOf,
  logoutUrlTo,
  refreshForClaims,
  validateAccessTokenFor,
} from "../runtime/identity/call-shapes.js";
import { createLogin } from "../runtime/identity/create-login.js";
import type { IdTokenClaims } from "../runtime/identity/id-token.js";
import type { Login, LoginSettings } from "../runtime/identity/login.js";
import type { LogoutOptions } from "../runtime/identity/logout.js";
import {
  type FinishedLogin,
  type StartLoginOptions,
  finishLogin,
  startLogin,
  startLogout,
} from "../runtime/identity/redirects.js";
import type { Tokens } from "../runtime/identity/token-request.js";
import { type UserInfoOptions, userInfo } from "../runtime/identity/user-info.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import type { UserFieldValues } from "../shared/users.models.js";
import type { UserFieldsUpdate } from "./account.models.js";
import {
  FiefAccessTokenACRTooLow,
  FiefAccessTokenExpired,
  type FiefAccessTokenInfo,
  FiefAccessTokenInvalid,
  FiefAccessTokenMissingPermission,
  FiefAccessTokenMissingScope,
  FiefError,
  FiefIdTokenInvalid,
  FiefRequestError,
  type FiefTokenResponse,
  type FiefUserInfo,
} from "./login.js";

/** What `Fief` is made with. */
export interface FiefOptions extends ClientOptions {
  /** Address of the tenant, for example https://fief.example.com or https://fief.example.com/acme. */
  baseURL: string;
  /** Identifier of the client. */
  clientId: string;
  /** Secret of the client; public clients have none. */
  clientSecret?: string | undefined;
  /**
   * How the client authenticates itself when it asks for tokens; `none` for public clients.
   *
   * @default "client_secret_post"
   */
  tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /** Access token of the signed-in user; can be set later. */
  accessToken?: string | undefined;
  /**
   * Private JWK, as JSON, that decrypts ID tokens; only for clients with an encryption key. Then a token that is not
   * encrypted is refused.
   */
  encryptionKey?: string | undefined;
  /**
   * Public name of the server, when `baseURL` is an internal address such as that of a container: sent as `host`
   * header, and part of the issuer.
   */
  host?: string | undefined;
  /** Where the browser comes back to after signing in. */
  redirectUri?: string | undefined;
  /** Where the browser goes after signing out. */
  logoutRedirectUri?: string | undefined;
  /**
   * Scopes to ask for, separated by spaces; `offline_access` asks for a refresh token.
   *
   * @default "openid"
   */
  scope?: string | undefined;
  /** Issuer of the tokens, when it is not the address of the tenant with https. */
  issuer?: string | undefined;
  /**
   * Who access tokens must be made for, when that is not this client: their `aud`, or one of several.
   *
   * `null`: anybody. `undefined`: as if it were not given.
   */
  audience?: string[] | string | null | undefined;
  /**
   * Seconds by which the clocks of this machine and of the server may differ.
   *
   * @default 60
   */
  clockTolerance?: number | undefined;
  /**
   * Seals what a login and a session keep at the browser. Needed by public clients; otherwise derived from the secret
   * of the client. Several, separated by commas: the first one seals, all of them open. Each has at least 32
   * characters, for example those of `openssl rand -hex 32`: whoever has a cookie can try secrets at leisure.
   */
  cookieSecret?: string | undefined;
  /**
   * Cookies without `Secure`, for developing over http on the own machine.
   *
   * @default false
   */
  insecureCookies?: boolean | undefined;
}

const settings: ClientSettings<FiefOptions> = {
  agent: "countersign-fief/0.1.0",
  server: "{baseURL}",
  options: {
    baseURL: { required: "missing" },
    clientId: { required: "missing" },
    clientSecret: { secret: true },
    tokenEndpointAuthMethod: {
      default: "client_secret_post",
      values: ["client_secret_post", "client_secret_basic", "none"],
    },
    accessToken: { secret: true },
    encryptionKey: { secret: true },
    host: {},
    redirectUri: {},
    logoutRedirectUri: {},
    scope: { default: "openid" },
    issuer: {},
    audience: { type: "any" },
    clockTolerance: { default: 60, type: "number" },
    cookieSecret: { secret: true },
    insecureCookies: { default: false, type: "boolean" },
  },
  envelope: null,
  signing: [],
  credentials: {
    accessToken: (options) => bearer({ option: "accessToken" }, () => options.accessToken),
    clientAuthentication: (options) => clientAuthentication(
      {
        id: options.clientId,
        secret: options.clientSecret,
        method: options.tokenEndpointAuthMethod,
      },
    ),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `Fief` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function tenantSender(options: FiefOptions): Sender {
  return createSender(settings, options);
}

const loginSettings: LoginSettings = {
  protocols: {
    oidc: {
      discovery: "/.well-known/openid-configuration",
      issuer: { path: "", scheme: "https" },
      kind: "oidc",
      logout: "/logout",
      logoutRedirectParameter: "redirect_uri",
      offlineConsent: false,
      scope: "openid",
    },
  },
  roles: {
    audience: "audience",
    authority: "host",
    clientId: "clientId",
    clientSecret: "clientSecret",
    clockTolerance: "clockTolerance",
    cookieSecret: "cookieSecret",
    encryptionKey: "encryptionKey",
    insecureCookies: "insecureCookies",
    issuer: "issuer",
    logoutRedirectUri: "logoutRedirectUri",
    redirectUri: "redirectUri",
    scope: "scope",
    tokenAuthMethod: "tokenEndpointAuthMethod",
  },
  cookie: "fief-login",
  levels: ["0", "1"],
  subjectFormat: "uuid",
  errors: {
    configuration: FiefError,
    request: FiefRequestError,
    refused: FiefRequestError,
    discovery: FiefRequestError,
    callback: FiefError,
    id_token_invalid: FiefIdTokenInvalid,
    access_token_invalid: FiefAccessTokenInvalid,
    access_token_expired: FiefAccessTokenExpired,
    missing_scope: FiefAccessTokenMissingScope,
    acr_too_low: FiefAccessTokenACRTooLow,
    missing_permission: FiefAccessTokenMissingPermission,
    user_info_invalid: FiefError,
    logout_token_invalid: FiefError,
    ticket_invalid: FiefError,
    webhook_invalid: FiefError,
  },
};

/**
 * Makes what the functions of the login take first; `Fief` has them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function tenantLogin(options: FiefOptions): Login {
  return createLogin(settings, loginSettings, options);
}

/**
 * What an application calls for its users at one tenant of a Fief server.
 *
 * The OpenID Connect endpoints that are called directly, and the account of the signed-in user. Signing in, signing up
 * and signing out happen in the browser, on pages of the server.
 *
 * `Fields`: type of `fields` in `FiefUserInfo`; each application has its own.
 */
export class Fief<Fields = UserFieldValues> {
  readonly #sender: Sender;
  /** What the functions of the login take first, and what framework adapters are made with. */
  readonly login: Login;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: FiefOptions) {
    this.#sender = tenantSender(options);
    this.login = tenantLogin(options);
  }

  /** Uses another `accessToken` from the next call on; `undefined` removes it. */
  setAccessToken(value: string | undefined): void {
    this.#sender.change("accessToken", value);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
    this.login.close();
  }

  /**
   * Exchanges a code for tokens, and for the verified claims of the ID token.
   *
   * Rejects with `FiefError` (`configuration`), `FiefRequestError` (`request`, `refused`, `discovery`) or
   * `FiefIdTokenInvalid` (`id_token_invalid`).
   */
  authCallback(
    code: string,
    redirectURI: string,
    codeVerifier?: string,
  ): Promise<readonly [Tokens & FiefTokenResponse, IdTokenClaims & FiefUserInfo<Fields>]> {
    return codeForClaims(this.login, code, redirectURI, codeVerifier);
  }

  /**
   * Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token.
   *
   * Rejects with `FiefError` (`configuration`), `FiefRequestError` (`request`, `refused`, `discovery`) or
   * `FiefIdTokenInvalid` (`id_token_invalid`).
   */
  authRefreshToken(
    refreshToken: string,
    scope?: readonly string[],
  ): Promise<readonly [Tokens & FiefTokenResponse, IdTokenClaims & FiefUserInfo<Fields>]> {
    return refreshForClaims(this.login, refreshToken, scope);
  }

  /**
   * Address that begins a login; what is not given is not sent.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  authUrl(redirectURI: string, options?: AuthorizationUrlOptions): Promise<string> {
    return authorizationUrl(this.login, redirectURI, options);
  }

  /**
   * Address that begins a login, with state, nonce and PKCE verifier to keep until the browser comes back.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  buildAuthorizeUrl(options?: AuthorizeOptions): Promise<AuthorizeUrl> {
    return authorizeUrl(this.login, options);
  }

  /**
   * Address that begins a login; what is not given is not sent.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  getAuthURL(options: AuthorizationUrlOptions & { readonly redirectURI: string }): Promise<string> {
    return authorizationUrlOf(this.login, options);
  }

  /**
   * Address that ends the login at the provider; the browser goes on to the given one.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  getLogoutURL(options: { readonly redirectURI: string }): Promise<string> {
    return logoutUrlOf(this.login, options);
  }

  /**
   * Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code.
   *
   * Rejects with `FiefError` (`callback`, `configuration`), `FiefRequestError` (`request`, `refused`, `discovery`) or
   * `FiefIdTokenInvalid` (`id_token_invalid`).
   */
  handleRedirectCallback(request: Request): Promise<FinishedLogin> {
    return finishLogin(this.login, request);
  }

  /**
   * Answers with a redirect to the provider and a sealed cookie that remembers the login.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  loginWithRedirect(options?: StartLoginOptions): Promise<Response> {
    return startLogin(this.login, options);
  }

  /**
   * Address that ends the login at the provider; the browser goes on to the given one.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  logoutUrl(redirectURI: string): Promise<string> {
    return logoutUrlTo(this.login, redirectURI);
  }

  /**
   * Answers with a redirect that ends the login at the provider.
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `discovery`).
   */
  logoutWithRedirect(options?: LogoutOptions & { readonly headers?: Headers | undefined }): Promise<Response> {
    return startLogout(this.login, options);
  }

  /**
   * Claims about the user of an access token, fresh from the provider.
   *
   * Rejects with `FiefError` (`configuration`, `user_info_invalid`) or `FiefRequestError` (`request`, `refused`,
   * `discovery`).
   */
  userinfo(accessToken: string, options?: UserInfoOptions): Promise<FiefUserInfo<Fields>> {
    return userInfo(this.login, accessToken, options);
  }

  /**
   * Verifies an access token, and that it carries what is required: first scopes, then the level, then permissions.
   *
   * Rejects with `FiefError` (`configuration`), `FiefRequestError` (`request`, `discovery`), `FiefAccessTokenInvalid`
   * (`access_token_invalid`), `FiefAccessTokenExpired` (`access_token_expired`), `FiefAccessTokenMissingScope`
   * (`missing_scope`), `FiefAccessTokenACRTooLow` (`acr_too_low`) or `FiefAccessTokenMissingPermission`
   * (`missing_permission`).
   */
  validateAccessToken(
    accessToken: string,
    requiredScope?: readonly string[],
    requiredACR?: FiefAccessTokenInfo["acr"],
    requiredPermissions?: readonly string[],
  ): Promise<FiefAccessTokenInfo> {
    return validateAccessTokenFor(this.login, accessToken, requiredScope, requiredACR, requiredPermissions);
  }

  /**
   * Sets a new password for the signed-in user.
   *
   * The former one is not asked for; instead the access token must come from a fresh login (`acr` 1).
   *
   * `PATCH /api/password`
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `refused`).
   */
  changePassword(accessToken: string, password: string): Promise<FiefUserInfo<Fields>> {
    return bearerCall(this.login, { method: "PATCH", path: "/api/password" }, accessToken, { password: password });
  }

  /**
   * Asks for another email address of the signed-in user.
   *
   * A code is sent to the new address; `confirmEmail` takes it. Until then the answer and all tokens have the old one.
   * The access token must come from a fresh login (`acr` 1).
   *
   * `PATCH /api/email/change`
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `refused`).
   */
  emailChange(accessToken: string, email: string): Promise<FiefUserInfo<Fields>> {
    return bearerCall(this.login, { method: "PATCH", path: "/api/email/change" }, accessToken, { email: email });
  }

  /**
   * Confirms an email address of the signed-in user with the code that was sent to it.
   *
   * The access token must come from a fresh login (`acr` 1).
   *
   * `POST /api/email/verify`
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `refused`).
   */
  emailVerify(accessToken: string, code: string): Promise<FiefUserInfo<Fields>> {
    return bearerCall(this.login, { method: "POST", path: "/api/email/verify" }, accessToken, { code: code });
  }

  /**
   * Changes user fields of the signed-in user.
   *
   * Only fields that users may change themselves. Email address and password have calls of their own and are ignored
   * here.
   *
   * `PATCH /api/profile`
   *
   * Rejects with `FiefError` (`configuration`) or `FiefRequestError` (`request`, `refused`).
   */
  updateProfile(accessToken: string, data: UserFieldsUpdate): Promise<FiefUserInfo<Fields>> {
    return bearerCall(this.login, { method: "PATCH", path: "/api/profile" }, accessToken, data);
  }
}
