// Applications that log in at the mock, and the browser that goes there and back.
import { expect } from "vitest";
import { type AuthorizeOptions, authorizeUrl } from "../../templates/typescript/runtime/identity/authorize.js";
import { exchangeCode, type Tokens } from "../../templates/typescript/runtime/identity/code.js";
import type { Login, ProtocolSettings } from "../../templates/typescript/runtime/identity/login.js";
import { redirectUri } from "../identity/accounts.js";
import { application, type ApplicationOptions } from "../identity/application.js";
import { call } from "./caller.js";

/** Those of GenAuth, as its document has them; the test's clients call the option with the id `clientId`. */
export const protocols = {
  oidc: {
    kind: "oidc",
    discovery: "/oidc/.well-known/openid-configuration",
    issuer: { path: "/oidc" },
    authorization: "/oidc/auth",
    token: "/oidc/token",
    introspection: "/oidc/token/introspection",
    revocation: "/oidc/token/revocation",
    userInfo: "/oidc/me",
    logout: "/oidc/session/end",
  },
  oauth: {
    kind: "oauth",
    authorization: "/oauth/auth",
    token: "/oauth/token",
    introspection: "/oauth/token/introspection",
    revocation: "/oauth/token/revocation",
    userInfo: "/oauth/me",
    logout: "/login/profile/logout",
    logoutRedirectParameter: "redirect_uri",
  },
  cas: {
    kind: "cas",
    authorization: "/cas-idp/{clientId}",
    logout: "/cas-idp/logout",
    logoutRedirectParameter: "url",
    validate: "/cas-idp/{clientId}/validate",
    serviceValidate: "/cas-idp/{clientId}/serviceValidate",
  },
  saml: { kind: "saml", authorization: "/api/v2/saml-idp/{clientId}", logout: "/login/profile/logout", logoutRedirectParameter: "redirect_uri" },
} as const satisfies Record<string, ProtocolSettings>;

export type ProtocolName = keyof typeof protocols;

/** Of the document's example of a user. */
export const subject = "6229ffaa1b2c3d4ecaa5b6e8";

export function applicationAt(url: string, kind: ProtocolName, options: ApplicationOptions = {}): Login {
  return application(url, "mock-app-id", { clientSecret: "mock-app-secret", maxRetries: 0, ...options }, protocols[kind]);
}

/** Where the mock sends the browser. */
export async function followed(url: string): Promise<URL> {
  const { status, headers } = await call(url);
  expect(status).toBe(302);
  return new URL(headers.get("location") ?? "");
}

export interface Returned {
  readonly code: string;
  readonly verifier: string;
  readonly nonce: string | undefined;
}

export async function returned(login: Login, options: AuthorizeOptions = {}): Promise<Returned> {
  const { url, state, nonce, codeVerifier: verifier = "" } = await authorizeUrl(login, options);
  const callback = await followed(url);
  expect(callback.origin + callback.pathname).toBe(redirectUri);
  expect(callback.searchParams.get("state")).toBe(state);
  return { code: callback.searchParams.get("code") ?? "", verifier, nonce };
}

export async function loggedIn(login: Login, options: AuthorizeOptions = {}): Promise<{ readonly tokens: Tokens } & Returned> {
  const begun = await returned(login, options);
  return { tokens: await exchangeCode(login, begun.code, { codeVerifier: begun.verifier, nonce: begun.nonce }), ...begun };
}
