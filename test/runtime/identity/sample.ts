// A login at a provider in memory, whose every answer a test decides; the clock too.
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createLogin } from "../../../templates/typescript/runtime/identity/create-login.js";
import type { Login, LoginSettings, ProtocolSettings } from "../../../templates/typescript/runtime/identity/login.js";
import type { ClientOptions } from "../../../templates/typescript/runtime/options.js";
import type { ClientSettings } from "../../../templates/typescript/runtime/settings.js";
import type { TransportAnswer, TransportRequest } from "../../../templates/typescript/runtime/transport.js";

export const origin = "https://login.example.com";
export const issuer = `${origin}/oidc`;
export const redirectUri = "https://app.example.com/callback";
export const secret = "a-secret-of-the-application";
export const begin = Date.parse("2026-01-02T03:04:05Z");

export interface SampleOptions extends ClientOptions {
  readonly appId?: string | undefined;
  readonly appSecret?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly logoutRedirectUri?: string | undefined;
  readonly scope?: string | undefined;
  readonly protocol?: string | undefined;
  readonly tokenAuthMethod?: string | undefined;
  readonly algorithm?: string | undefined;
  readonly userInfoAlgorithm?: string | undefined;
  readonly encryptionKey?: unknown;
  readonly assertionKey?: unknown;
  readonly issuer?: string | undefined;
  readonly audience?: string | readonly string[] | null | undefined;
  readonly clockTolerance?: number | undefined;
  readonly publicHost?: string | undefined;
  readonly tenantId?: string | undefined;
}

const client: ClientSettings<SampleOptions> = {
  agent: "example-sample/1.2.3", server: origin, envelope: null, signing: [], credentials: {},
  options: {
    appId: { required: "missing" }, appSecret: { secret: true }, redirectUri: {}, logoutRedirectUri: {}, scope: {}, protocol: {}, tokenAuthMethod: {}, algorithm: {}, userInfoAlgorithm: {},
    encryptionKey: { type: "any", secret: true }, assertionKey: { type: "any", secret: true }, issuer: {}, audience: { type: "any" }, clockTolerance: { type: "number" }, publicHost: {}, tenantId: {},
  },
};

export const protocols: Readonly<Record<string, ProtocolSettings>> = {
  oidc: { kind: "oidc", discovery: "/oidc/.well-known/openid-configuration", issuer: { path: "/oidc" } },
  kept: { kind: "oidc", authorization: "/oidc/auth", offlineConsent: false },
  oauth: { kind: "oauth", authorization: "/oauth/auth", token: "/oauth/token", scope: "user" },
  cas: { kind: "cas", authorization: "/cas/{appId}", validate: "/cas/{appId}/validate", serviceValidate: "/cas/{appId}/serviceValidate", logout: "/cas/logout", logoutRedirectParameter: "url" },
  saml: { kind: "saml", authorization: "/saml/{appId}" },
};

const settings: LoginSettings = {
  protocols,
  roles: {
    clientId: "appId", clientSecret: "appSecret", redirectUri: "redirectUri", logoutRedirectUri: "logoutRedirectUri", scope: "scope", protocol: "protocol",
    tokenAuthMethod: "tokenAuthMethod", idTokenAlgorithm: "algorithm", userInfoAlgorithm: "userInfoAlgorithm", encryptionKey: "encryptionKey", assertionKey: "assertionKey", issuer: "issuer", audience: "audience",
    clockTolerance: "clockTolerance", authority: "publicHost",
  },
  parameters: { tenant_id: "tenantId" },
  cookie: "sample",
};

export type Answer = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | Error;

export interface Sample {
  readonly login: Login;
  readonly sent: TransportRequest[];
  readonly clock: { now: number };
  /** Answers by path; a test may change them. */
  readonly answers: Record<string, Answer | ((request: TransportRequest) => Answer | Promise<Answer>)>;
  /** How many requests a path got. */
  readonly count: (path: string) => number;
}

const { privateKey, publicKey } = await generateKeyPair("RS256");
export const signingJwk = { ...(await exportJWK(publicKey)), kid: "one" };

/** A token of the provider; `changes` with undefined take a claim away. */
export function signed(changes: Readonly<Record<string, unknown>> = {}, header: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const seconds = begin / 1000;
  const claims = { iss: issuer, aud: "application", sub: "user-1", iat: seconds, exp: seconds + 600, ...changes };
  return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "one", ...header }).sign(privateKey);
}

export function discovery(changes: object = {}): object {
  const endpoints = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, userinfo_endpoint: `${issuer}/me`, jwks_uri: `${issuer}/keys` };
  return { issuer, ...endpoints, end_session_endpoint: `${issuer}/end`, introspection_endpoint: `${issuer}/introspect`, revocation_endpoint: `${issuer}/revoke`, ...changes };
}

export function sample(options: SampleOptions = {}, changes: Partial<LoginSettings> = {}): Sample {
  const sent: TransportRequest[] = [];
  const clock = { now: begin };
  const answers: Sample["answers"] = { "/oidc/.well-known/openid-configuration": { body: discovery() }, "/oidc/keys": { body: { keys: [signingJwk] } } };
  const send = async (request: TransportRequest): Promise<TransportAnswer> => {
    sent.push(request);
    const answer = answers[new URL(request.url).pathname];
    const given = (typeof answer === "function" ? await answer(request) : answer) ?? { status: 404, body: "" };
    if (given instanceof Error) throw given;
    const { status = 200, headers = {}, body = "" } = given;
    return { status, headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) };
  };
  const login = createLogin(client, { ...settings, ...changes }, { appId: "application", appSecret: secret, redirectUri, transport: { send }, environment: { now: () => clock.now }, ...options });
  return { login, sent, clock, answers, count: (path) => sent.filter(({ url }) => new URL(url).pathname === path).length };
}
