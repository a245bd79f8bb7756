// What every flow takes first: a provider and an application, with the secrets inside of functions.
import type { AuthorizationServer, ClientAuth } from "oauth4webapi";
import type { CryptoKey, JWK, JWTVerifyGetKey } from "jose";
import type { LoginError, LoginErrorClass, LoginErrorCode, LoginErrorDetails } from "./login-error.js";

/** RFC 6749, section 2.3; OpenID Connect Core 1.0, section 9. */
export type ClientAuthMethod = "client_secret_post" | "client_secret_basic" | "client_secret_jwt" | "private_key_jwt" | "none";

/** Where a protocol's endpoints are: paths below the client's address (`/oidc/token`), with option names in braces. */
export interface ProtocolSettings {
  readonly kind: "oidc" | "oauth" | "cas" | "saml";
  /** Endpoints that are not named here are taken from this document (OpenID Connect Discovery, RFC 8414). */
  readonly discovery?: string;
  /** Of the issuer, below the address. `scheme`: the issuer says so whatever the address says. */
  readonly issuer?: { readonly path: string; readonly scheme?: "https" };
  readonly authorization?: string;
  readonly token?: string;
  readonly introspection?: string;
  readonly revocation?: string;
  readonly userInfo?: string;
  readonly logout?: string;
  /** Query parameter of the logout address that says where to go afterwards. Default: `post_logout_redirect_uri`. */
  readonly logoutRedirectParameter?: string;
  readonly keys?: string;
  /** CAS: ticket validation of protocol 1.0 and 2.0. */
  readonly validate?: string;
  readonly serviceValidate?: string;
  /** Scope when the application names none. */
  readonly scope?: string;
  /** Whether `offline_access` comes with `prompt=consent` (OpenID Connect Core, section 11). Default: true. */
  readonly offlineConsent?: boolean;
}

/** The part of a document's `x-login` that the runtime reads. */
export interface LoginSettings {
  readonly protocols: Readonly<Record<string, ProtocolSettings>>;
  /** Client options by the role that they play. */
  readonly roles: Readonly<Partial<Record<LoginRole, string>>>;
  /** Query parameters of the authorization request that an option fills: `{ tenant_id: "tenantId" }`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Name of the login cookie, without prefix. */
  readonly cookie: string;
  /** Classes to throw instead of `LoginError`. */
  readonly errors?: Readonly<Partial<Record<LoginErrorCode, LoginErrorClass>>>;
  /** Known values of `acr`, lowest first. */
  readonly levels?: readonly string[];
  /** What `sub` of an access token must be (RFC 9562, section 4). Default: any text. */
  readonly subjectFormat?: "uuid";
}

export type LoginRole =
  | "clientId"
  | "clientSecret"
  | "redirectUri"
  | "logoutRedirectUri"
  | "scope"
  | "protocol"
  | "tokenAuthMethod"
  | "introspectionAuthMethod"
  | "revocationAuthMethod"
  | "idTokenAlgorithm"
  | "userInfoAlgorithm"
  | "encryptionKey"
  | "assertionKey"
  | "issuer"
  | "audience"
  | "clockTolerance"
  | "cookieSecret"
  | "insecureCookies"
  | "authority";

export interface Login {
  readonly settings: LoginSettings;
  readonly protocol: ProtocolSettings;
  readonly clientId: string;
  /** Of the provider: `https://tenant.example.com/slug`, without a slash at its end. */
  readonly address: string;
  readonly redirectUri: string | undefined;
  readonly logoutRedirectUri: string | undefined;
  readonly scope: string;
  /** The one algorithm that signs ID tokens. Default: RS256. */
  readonly idTokenAlgorithm: string;
  /** The one algorithm that signs user info, where the provider signs it. Default: that of ID tokens. */
  readonly userInfoAlgorithm: string;
  /** Accepted in an access token's `aud`. Null: any. Default: the client's id. */
  readonly audience: readonly string[] | null;
  /** Seconds. Default: 60. */
  readonly clockTolerance: number;
  readonly insecureCookies: boolean;
  /** Whether ID tokens must be encrypted: exactly when a key is configured. */
  readonly encrypted: boolean;
  /** Value of an option of the client by its name, for paths and parameters. Never a secret. */
  readonly option: (name: string) => string | undefined;
  /** An endpoint of the protocol as an absolute address; undefined when the protocol has none. */
  readonly endpoint: (name: EndpointName) => Promise<string | undefined>;
  /** The provider's metadata: discovered once, kept for a while; what fails is not kept. */
  readonly metadata: () => Promise<AuthorizationServer>;
  /** Public keys of the provider, for `jose`. */
  readonly keys: JWTVerifyGetKey;
  /** The client's secret as a key of HMAC; throws when there is none. */
  readonly secretKey: () => Uint8Array;
  /** Keys that seal what the application stores at the browser: derived by HKDF (RFC 5869) for this purpose, newest first. */
  readonly sealingKeys: (purpose: string) => Promise<readonly Uint8Array[]>;
  /** Private keys that decrypt ID tokens. */
  readonly decryptionKeys: () => Promise<readonly { readonly kid: string | undefined; readonly key: CryptoKey | Uint8Array; readonly jwk: Pick<JWK, "alg" | "kty"> }[]>;
  readonly authenticate: (endpoint: "token" | "introspection" | "revocation") => ClientAuth;
  /** Over the client's transport: no redirects, a bound on bytes and time. Rejects with the error of `fail`. */
  readonly fetch: (address: string, init: FetchInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** An error of the class that the provider's package has for this code. */
  readonly fail: (code: LoginErrorCode, message: string, details?: LoginErrorDetails) => LoginError;
  /** Closes idle connections. */
  readonly close: () => void;
}

export type EndpointName = Exclude<keyof ProtocolSettings, "kind" | "issuer" | "scope" | "offlineConsent" | "logoutRedirectParameter">;

export interface FetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | undefined;
  readonly signal?: AbortSignal | undefined;
}
