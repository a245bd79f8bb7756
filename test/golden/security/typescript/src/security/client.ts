// Generated from test/golden/security/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { clientAuthentication } from "../runtime/credentials/client-authentication.js";
import { exchangedToken } from "../runtime/credentials/exchanged-token.js";
import type { SigningSecret } from "../runtime/credentials/signing-key.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import { hmacHeaders } from "../runtime/signing/hmac-headers.js";
import { httpMessageSignatures } from "../runtime/signing/http-message-signatures.js";
import * as defaultCalls from "./default.js";
import type { GetTokenAnswer, GetTokenRequest } from "./default.models.js";

/** What `SecurityClient` is made with. */
export interface SecurityClientOptions extends ClientOptions {
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
  adminKey?: string | undefined;
  appId?: string | undefined;
  appSecret?: string | undefined;
  authMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  accessToken?: string | undefined;
  cookie?: string | undefined;
  apiKey?: string | undefined;
  oauth?: string | undefined;
  oidc?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
}

const settings: ClientSettings<SecurityClientOptions> = {
  agent: "security/0.1.0",
  server: "{host}",
  options: {
    accessKeyId: { required: true, aliases: ["keyId"] },
    accessKeySecret: { required: true, secret: true },
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
    oidc: { secret: true },
    username: {},
    password: { secret: true },
  },
  envelope: null,
  signing: ["accessKey", "admin", "messageSignature"],
  credentials: {
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
    messageSignature: (options) => httpMessageSignatures(
      {
        algorithm: "hmac-sha256",
        components: ["@method", "@target-uri", "content-digest"],
        digest: "sha-256",
        label: "sig1",
      },
      { key: options.accessKeyId ?? "", secret: options.accessKeySecret },
    ),
    oauth: (options) => bearer({ option: "oauth" }, () => options.oauth),
    oidc: (options) => bearer({ option: "oidc" }, () => options.oidc),
    query: (options) => apiKey({ option: "apiKey", in: "query", name: "key" }, () => options.apiKey),
    user: (options) => basic(options.username ?? "", options.password ?? ""),
  },
};

/** Further ways to prove the caller: `SecurityClient` knows them, `securitySender` when it is given them. */
export const securityCredentials: ClientSettings<SecurityClientOptions>["credentials"] = {
  managed: (options) => exchangedToken(
    { method: "POST", path: "/token", token: ["token"], expiresIn: ["expires"], claimHeaders: { "x-pool": "pool" } },
    () => ({
      id: options.accessKeyId ?? "",
      secret: typeof options.accessKeySecret === "string" ? options.accessKeySecret : "",
    }),
  ),
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `SecurityClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function securitySender(
  options: SecurityClientOptions,
  credentials?: ClientSettings<SecurityClientOptions>["credentials"],
): Sender {
  return createSender({ ...settings, credentials: { ...settings.credentials, ...credentials } }, options);
}

export class SecurityClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: SecurityClientOptions) {
    this.#sender = securitySender(options, securityCredentials);
  }

  /** Uses another `adminKey` from the next call on; `undefined` removes it. */
  setAdminKey(value: string | undefined): void {
    this.#sender.change("adminKey", value);
  }

  /** Uses another `accessToken` from the next call on; `undefined` removes it. */
  setAccessToken(value: string | undefined): void {
    this.#sender.change("accessToken", value);
  }

  /** Uses another `cookie` from the next call on; `undefined` removes it. */
  setCookie(value: string | undefined): void {
    this.#sender.change("cookie", value);
  }

  /** Uses another `apiKey` from the next call on; `undefined` removes it. */
  setApiKey(value: string | undefined): void {
    this.#sender.change("apiKey", value);
  }

  /** Uses another `oauth` from the next call on; `undefined` removes it. */
  setOauth(value: string | undefined): void {
    this.#sender.change("oauth", value);
  }

  /** Uses another `oidc` from the next call on; `undefined` removes it. */
  setOidc(value: string | undefined): void {
    this.#sender.change("oidc", value);
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
  }

  /** `POST /client` */
  callClient(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callClient(this.#sender, options);
  }

  /** `GET /either` */
  callEither(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callEither(this.#sender, options);
  }

  /** `GET /managed` */
  callManaged(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callManaged(this.#sender, options);
  }

  /** `POST /modern` */
  callModern(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callModern(this.#sender, options);
  }

  /** `GET /open` */
  callOpen(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callOpen(this.#sender, options);
  }

  /** `GET /optional` */
  callOptional(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callOptional(this.#sender, options);
  }

  /** `GET /scoped` */
  callScoped(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callScoped(this.#sender, options);
  }

  /** `GET /server` */
  callServer(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callServer(this.#sender, options);
  }

  /** `POST /signed` */
  callSigned(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.callSigned(this.#sender, options);
  }

  /** `POST /token` */
  getToken(input: GetTokenRequest, options?: RequestOptions): Promise<Envelope<GetTokenAnswer>> {
    return defaultCalls.getToken(this.#sender, input, options);
  }
}
