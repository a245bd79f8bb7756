// Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { clientAuthentication } from "../runtime/credentials/client-authentication.js";
import { clientCredentials } from "../runtime/credentials/client-credentials.js";
import { exchangedToken } from "../runtime/credentials/exchanged-token.js";
import { mutualTls } from "../runtime/credentials/mutual-tls.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import type { SigningSecret } from "../runtime/credentials/signing-key.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete, filledHeaders, filledServer } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { hmacHeaders } from "../runtime/signing/hmac-headers.js";
import { httpMessageSignatures } from "../runtime/signing/http-message-signatures.js";
import { securityDetails } from "./client.details.js";
import { securityDefaultCalls } from "./default.methods.js";
import type { GetTokenAnswer, GetTokenRequest } from "./default.models.js";

/** What `SecurityClient` is made with. */
export interface SecurityClientOptions extends HookedOptions {
  /** Id of the key. */
  accessKeyId?: string | undefined;
  /** @deprecated Former name of `accessKeyId`. */
  keyId?: string | undefined;
  /** Secret of the key. */
  accessKeySecret: SigningSecret;
  /** @default "https://api.example.com" */
  host?: string | undefined;
  /**
   * Language of messages.
   *
   * @default "en"
   */
  lang?: "en" | "de" | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  adminKey?: SecretSource | undefined;
  appId?: string | undefined;
  appSecret?: string | undefined;
  authMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  accessToken?: SecretSource | undefined;
  /** API key, sent as the cookie `session`. */
  cookie?: SecretSource | undefined;
  /** API key, sent as the header `x-api-key`. */
  apiKey?: SecretSource | undefined;
  /** An access token, instead of those that `clientId` and `clientSecret` get. */
  oauth?: SecretSource | undefined;
  /** Id of the application, which gets its tokens with it (OAuth 2.0 client credentials). */
  clientId?: string | undefined;
  /** Secret of the application. */
  clientSecret?: SecretSource | undefined;
  /** How the application proves itself to the token endpoint. Default: `client_secret_basic`. */
  tokenEndpointAuthMethod?: "client_secret_basic" | "client_secret_post" | undefined;
  /** Scopes to ask for, separated by spaces. Default: those that the operation needs. */
  scope?: string | undefined;
  /** Token endpoint to ask instead of the one that the API's description names. */
  tokenUrl?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. */
  oidc?: SecretSource | undefined;
  /** User name of HTTP Basic authentication. */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
}

function settings(options: Omit<SecurityClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    accessKeyId: { required: "missing", aliases: ["keyId"] },
    accessKeySecret: { required: "missing", secret: true },
    host: { default: "https://api.example.com" },
    lang: { default: "en", values: ["en", "de"], header: "x-lang" },
    adminKey: { secret: true },
    appId: {},
    appSecret: { secret: true },
    authMethod: { values: ["client_secret_post", "client_secret_basic", "none"] },
    accessToken: { secret: true },
    cookie: { secret: true },
    apiKey: { secret: true },
    oauth: { secret: true },
    clientId: {},
    clientSecret: { secret: true },
    tokenEndpointAuthMethod: { values: ["client_secret_basic", "client_secret_post"] },
    scope: {},
    tokenUrl: {},
    oidc: { secret: true },
    username: {},
    password: { secret: true },
  });
  return {
    agent: "security/0.1.0",
    server: filledServer("{host}", options),
    headers: filledHeaders({ "x-lang": options["lang"] }),
    around: proved({
      accessKey: (options) => hmacHeaders(
        { algorithm: "HMAC-SHA1", prefix: "x-cs-", scheme: "cs", sdkVersion: "js::0.1.0", version: "1.0" },
        { key: options.accessKeyId ?? "", secret: options.accessKeySecret },
      ),
      admin: (options) => bearer({ option: "adminKey" }, () => options.adminKey),
      application: (options) => clientAuthentication(
        { id: options.appId ?? "", secret: options.appSecret, method: options.authMethod },
      ),
      bearer: (options) => bearer({ option: "accessToken" }, () => options.accessToken),
      cookie: (options) => apiKey({ option: "cookie", in: "cookie", name: "session" }, () => options.cookie),
      header: (options) => apiKey({ option: "apiKey", in: "header", name: "x-api-key" }, () => options.apiKey),
      managed: (options) => exchangedToken(
        { method: "POST", path: "/token", token: ["token"], expiresIn: ["expires"], claimHeaders: { "x-pool": "pool" } },
        () => ({
          id: options.accessKeyId ?? "",
          secret: typeof options.accessKeySecret === "string" ? options.accessKeySecret : "",
        }),
      ),
      messageSignature: (options) => httpMessageSignatures(
        {
          algorithm: "hmac-sha256",
          components: ["@method", "@target-uri", "content-digest"],
          digest: "sha-256",
          label: "sig1",
        },
        { key: options.accessKeyId ?? "", secret: options.accessKeySecret },
      ),
      oauth: (options) => clientCredentials(
        {
          name: "oauth",
          option: "oauth",
          idOption: "clientId",
          secretOption: "clientSecret",
          tokenUrl: "https://example.com/token",
          scope: "read write",
        },
        () => ({
          token: options.oauth,
          id: options.clientId,
          secret: options.clientSecret,
          method: options.tokenEndpointAuthMethod,
          scope: options.scope,
          tokenUrl: options.tokenUrl,
          allowInsecure: options.allowInsecure,
          dangerouslyAllowBrowser: options.dangerouslyAllowBrowser,
        }),
      ),
      oidc: (options) => bearer({ option: "oidc" }, () => options.oidc),
      query: (options) => apiKey({ option: "apiKey", in: "query", name: "key" }, () => options.apiKey),
      tls: (options) => mutualTls(),
      user: (options) => basic(options.username ?? "", options.password ?? ""),
    }, [], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `SecurityClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function securitySender(options: Omit<SecurityClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options);
}

export interface SecurityClient {
  /** `POST /client` */
  callClient(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /either` */
  callEither(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /managed` */
  callManaged(options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /modern` */
  callModern(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /narrow` */
  callNarrow(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /open` */
  callOpen(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /optional` */
  callOptional(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /scoped` */
  callScoped(options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /server` */
  callServer(options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /signed` */
  callSigned(options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /token` */
  getToken(input: GetTokenRequest, options?: RequestOptions): ResultPromise<GetTokenAnswer>;
}

export class SecurityClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options: SecurityClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options);
    Object.assign(this, methods(this.#sender, securityDetails, securityDefaultCalls));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): ResultPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
