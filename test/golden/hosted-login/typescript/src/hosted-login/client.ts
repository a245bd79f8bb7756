// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { Address, Buyer } from "../models.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import { bearerCall } from "../runtime/identity/bearer-call.js";
import { codeForClaims } from "../runtime/identity/call-shapes.js";
import { type Ticket1, validateTicket1 } from "../runtime/identity/cas.js";
import { type CodeOptions, exchangeCode } from "../runtime/identity/code.js";
import { createLogin } from "../runtime/identity/create-login.js";
import type { IdTokenClaims } from "../runtime/identity/id-token.js";
import type { Login, LoginSettings } from "../runtime/identity/login.js";
import {
  type LogoutTokenClaims,
  type LogoutTokenOptions,
  logoutTokenClaims,
} from "../runtime/identity/logout-token.js";
import { codeChallenge } from "../runtime/identity/pkce.js";
import { type FinishedLogin, type StartLoginOptions, finishLogin, startLogin } from "../runtime/identity/redirects.js";
import type { Tokens } from "../runtime/identity/token-request.js";
import { type UserInfoOptions, userInfo } from "../runtime/identity/user-info.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as accountCalls from "./account.js";
import * as loginOperationsCalls from "./login-operations.js";
import { type ShopBuyer, ShopError, ShopRequestError, ShopTokenExpired, type ShopTokens } from "./login.js";
import type { SetNameRequest } from "./login.models.js";

/** What `HostedLoginClient` is made with. */
export interface HostedLoginClientOptions extends ClientOptions {
  /** Id of the application. */
  appId: string;
  /** Secret of the application. */
  appSecret?: string | undefined;
  /** Private JWK, as JSON, that proves the application instead of a secret. */
  signingKey?: string | undefined;
  /** How the application proves itself. */
  tokenEndpointAuthMethod?: "private_key_jwt" | "client_secret_basic" | undefined;
  /** Where the browser comes back to. */
  redirectUri?: string | undefined;
  /**
   * Protocol of the application.
   *
   * @default "oidc"
   */
  protocol?: "oidc" | "cas" | undefined;
  /** Which of the shops. */
  environment_?: string | undefined;
  /** @default "https://shop.example.com" */
  host?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  accessToken?: string | undefined;
}

const settings: ClientSettings<HostedLoginClientOptions> = {
  agent: "hosted-login/0.1.0",
  server: "{host}",
  options: {
    appId: { required: "missing" },
    appSecret: { secret: true },
    signingKey: { secret: true },
    tokenEndpointAuthMethod: { values: ["private_key_jwt", "client_secret_basic"] },
    redirectUri: {},
    protocol: { default: "oidc", values: ["oidc", "cas"] },
    environment_: {},
    host: { default: "https://shop.example.com" },
    accessToken: { secret: true },
  },
  envelope: null,
  signing: [],
  credentials: { accessToken: (options) => bearer({ option: "accessToken" }, () => options.accessToken) },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `HostedLoginClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function hostedLoginSender(options: HostedLoginClientOptions): Sender {
  return createSender(settings, options);
}

const loginSettings: LoginSettings = {
  protocols: {
    cas: { authorization: "/cas/{appId}", kind: "cas", validate: "/cas/{appId}/validate" },
    oidc: {
      discovery: "/.well-known/openid-configuration",
      issuer: { path: "/{environment_}" },
      kind: "oidc",
      scope: "openid",
    },
  },
  roles: {
    assertionKey: "signingKey",
    clientId: "appId",
    clientSecret: "appSecret",
    protocol: "protocol",
    redirectUri: "redirectUri",
    tokenAuthMethod: "tokenEndpointAuthMethod",
  },
  cookie: "shop-login",
  parameters: { shop: "environment_" },
  levels: ["0", "1"],
  errors: {
    configuration: ShopError,
    request: ShopRequestError,
    refused: ShopError,
    discovery: ShopRequestError,
    callback: ShopError,
    id_token_invalid: ShopError,
    access_token_invalid: ShopError,
    access_token_expired: ShopTokenExpired,
    missing_scope: ShopError,
    acr_too_low: ShopError,
    missing_permission: ShopError,
    user_info_invalid: ShopError,
    logout_token_invalid: ShopError,
    ticket_invalid: ShopError,
    webhook_invalid: ShopError,
  },
};

/**
 * Makes what the functions of the login take first; `HostedLoginClient` has them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function hostedLoginLogin(options: HostedLoginClientOptions): Login {
  return createLogin(settings, loginSettings, options);
}

/**
 * What a shop knows of who buys.
 *
 * `Address2`: type of `address` in `ShopBuyer`; each application has its own.
 */
export class HostedLoginClient<Address2 = Address> {
  readonly #sender: Sender;
  /** What the functions of the login take first, and what framework adapters are made with. */
  readonly login: Login;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: HostedLoginClientOptions) {
    this.#sender = hostedLoginSender(options);
    this.login = hostedLoginLogin(options);
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

  /** The PKCE `code_challenge` of a verifier (RFC 7636). */
  challenge(verifier: string, method?: "S256" | "plain"): Promise<string> {
    return codeChallenge(verifier, method);
  }

  /**
   * Exchanges a code for tokens, and for the verified claims of the ID token.
   *
   * Rejects with `ShopError` (`configuration`, `refused`, `id_token_invalid`) or `ShopRequestError` (`request`,
   * `discovery`).
   */
  getClaims(
    code: string,
    redirectURI: string,
    codeVerifier?: string,
  ): Promise<readonly [Tokens & ShopTokens, IdTokenClaims & ShopBuyer<Address2>]> {
    return codeForClaims(this.login, code, redirectURI, codeVerifier);
  }

  /**
   * Exchanges a code for tokens; the ID token is verified.
   *
   * Rejects with `ShopError` (`configuration`, `refused`, `id_token_invalid`) or `ShopRequestError` (`request`,
   * `discovery`).
   */
  getTokens(code: string, options?: CodeOptions): Promise<Tokens> {
    return exchangeCode(this.login, code, options);
  }

  /**
   * Answers with a redirect to the provider and a sealed cookie that remembers the login.
   *
   * Rejects with `ShopError` (`configuration`) or `ShopRequestError` (`request`, `discovery`).
   */
  signIn(options?: StartLoginOptions): Promise<Response> {
    return startLogin(this.login, options);
  }

  /**
   * Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code.
   *
   * Rejects with `ShopError` (`callback`, `configuration`, `refused`, `id_token_invalid`, `ticket_invalid`) or
   * `ShopRequestError` (`request`, `discovery`).
   */
  signedIn(request: Request): Promise<FinishedLogin> {
    return finishLogin(this.login, request);
  }

  /**
   * Claims about the user of an access token, fresh from the provider.
   *
   * Rejects with `ShopError` (`configuration`, `refused`, `user_info_invalid`) or `ShopRequestError` (`request`,
   * `discovery`).
   */
  whoBuys(accessToken: string, options?: UserInfoOptions): Promise<ShopBuyer<Address2>> {
    return userInfo(this.login, accessToken, options);
  }

  /**
   * Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI.
   *
   * Rejects with `ShopError` (`configuration`, `refused`) or `ShopRequestError` (`request`).
   */
  whoHasTicket(ticket: string, service?: string): Promise<Ticket1> {
    return validateTicket1(this.login, ticket, service);
  }

  /**
   * Verifies a logout token, given as such or in the request that brought it: who has logged out elsewhere
   * (back-channel logout).
   *
   * Rejects with `ShopError` (`configuration`, `logout_token_invalid`) or `ShopRequestError` (`request`, `discovery`).
   */
  whoLeft(logoutToken: string | Request, options?: LogoutTokenOptions): Promise<LogoutTokenClaims> {
    return logoutTokenClaims(this.login, logoutToken, options);
  }

  /**
   * `PUT /address`
   *
   * Rejects with `ShopError` (`configuration`, `refused`) or `ShopRequestError` (`request`).
   */
  changeAddress(accessToken: string, data: Address): Promise<ShopBuyer<Address2>> {
    return bearerCall(this.login, { method: "PUT", path: "/address" }, accessToken, data);
  }

  /**
   * Sets the name that a shop shows.
   *
   * `PUT /name`
   *
   * Rejects with `ShopError` (`configuration`, `refused`) or `ShopRequestError` (`request`).
   */
  changeName(accessToken: string, default_: string): Promise<ShopBuyer<Address2>> {
    return bearerCall(this.login, { method: "PUT", path: "/name" }, accessToken, { default: default_ });
  }

  /** Who buys. `GET /buyer` */
  getBuyer(options?: RequestOptions): Promise<Envelope<Buyer>> {
    return accountCalls.getBuyer(this.#sender, options);
  }

  /** `PUT /address` */
  setAddress(input: Address, options?: RequestOptions): Promise<Envelope<Buyer>> {
    return accountCalls.setAddress(this.#sender, input, options);
  }

  /** Sets the name that a shop shows. `PUT /name` */
  setName(input: SetNameRequest, options?: RequestOptions): Promise<Envelope<Buyer>> {
    return loginOperationsCalls.setName(this.#sender, input, options);
  }
}
