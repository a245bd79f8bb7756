// An application that logs in: what a generated client tells the runtime, by hand and for any provider.
import type { JWK } from "jose";
import { createLogin } from "../../templates/typescript/runtime/identity/create-login.js";
import type { Login, LoginSettings, ProtocolSettings } from "../../templates/typescript/runtime/identity/login.js";
import type { ClientOptions, ClientSettings } from "../../templates/typescript/runtime/sender.js";
import { redirectUri, secret } from "./accounts.js";

export interface ApplicationOptions extends ClientOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly logoutRedirectUri?: string | undefined;
  readonly scope?: string | undefined;
  readonly tokenAuthMethod?: string | undefined;
  readonly introspectionAuthMethod?: string | undefined;
  readonly revocationAuthMethod?: string | undefined;
  readonly idTokenAlgorithm?: string | undefined;
  readonly encryptionKey?: string | JWK | readonly (string | JWK)[] | undefined;
  readonly assertionKey?: string | JWK | undefined;
  readonly issuer?: string | undefined;
  readonly audience?: string | readonly string[] | null | undefined;
  readonly clockTolerance?: number | undefined;
  readonly cookieSecret?: string | undefined;
  readonly insecureCookies?: boolean | undefined;
}

export const clientSettings: ClientSettings<ApplicationOptions> = {
  agent: "example-sample/1.2.3",
  server: "",
  options: {
    clientId: { required: "missing" },
    clientSecret: { secret: true },
    redirectUri: {},
    logoutRedirectUri: {},
    scope: {},
    tokenAuthMethod: {},
    introspectionAuthMethod: {},
    revocationAuthMethod: {},
    idTokenAlgorithm: {},
    encryptionKey: { type: "any", secret: true },
    assertionKey: { type: "any", secret: true },
    issuer: {},
    audience: { type: "any" },
    clockTolerance: { type: "number" },
    cookieSecret: { secret: true },
    insecureCookies: { type: "boolean" },
  },
  envelope: null,
  signing: [],
  credentials: {},
};

const roles = [
  "clientId", "clientSecret", "redirectUri", "logoutRedirectUri", "scope", "tokenAuthMethod", "introspectionAuthMethod", "revocationAuthMethod",
  "idTokenAlgorithm", "encryptionKey", "assertionKey", "issuer", "audience", "clockTolerance", "cookieSecret", "insecureCookies",
] as const;

export const discoveredProtocol: ProtocolSettings = { kind: "oidc", discovery: "/.well-known/openid-configuration", issuer: { path: "" } };

/** Everything from discovery, unless the protocol says otherwise. */
export function loginSettings(protocol: ProtocolSettings = discoveredProtocol): LoginSettings {
  return { protocols: { [protocol.kind]: protocol }, roles: Object.fromEntries(roles.map((role) => [role, role])), cookie: "sample-login" };
}

/** The client of this name, with the secret of the tests, at a provider. */
export function application(issuer: string, clientId: string, options: ApplicationOptions = {}, protocol?: ProtocolSettings): Login {
  return createLogin(clientSettings, loginSettings(protocol), { baseUrl: issuer, clientId, clientSecret: secret, redirectUri, scope: "openid email profile offline_access", ...options });
}

/** What the promise is rejected with; fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("this should have been refused");
    },
    (reason: unknown) => reason,
  );
}
