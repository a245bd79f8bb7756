// Generated from spec/sample/main.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { BinaryAnswer, BinaryOptions } from "../runtime/binary-answer.js";
import type { SigningSecret } from "../runtime/credentials/signing-key.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import { hmacHeaders } from "../runtime/signing/hmac-headers.js";
import * as filesMoreCalls from "./files-more.js";
import * as usersCalls from "./users.js";
import type {
  GetUserRequest,
  ListUsersRequest,
  SignInByPasswordInput,
  SignInRequest,
  User,
  UserPage,
} from "./users.models.js";

/** What `MainClient` is made with. */
export interface MainClientOptions extends ClientOptions {
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Secret of the access key. */
  accessKeySecret: SigningSecret;
  /** @default "https://api.example.com" */
  host?: string | undefined;
  /** @default "en-US" */
  lang?: "en-US" | "zh-CN" | undefined;
}

const settings: ClientSettings<MainClientOptions> = {
  agent: "example-sample/1.2.3",
  server: "{host}",
  options: {
    accessKeyId: { required: "missing" },
    accessKeySecret: { required: "missing", secret: true },
    host: { default: "https://api.example.com" },
    lang: { default: "en-US", values: ["en-US", "zh-CN"], header: "x-sample-lang" },
  },
  envelope: {
    status: "statusCode",
    message: "message",
    code: "apiCode",
    requestId: "requestId",
    data: "data",
    success: 200,
  },
  signing: ["accessKey"],
  credentials: {
    accessKey: (options) => hmacHeaders(
      { prefix: "x-sample-", scheme: "Sample", algorithm: "HMAC-SHA1", version: "1.0" },
      { key: options.accessKeyId, secret: options.accessKeySecret },
    ),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `MainClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function mainSender(options: MainClientOptions): Sender {
  return createSender(settings, options);
}

/** Calls the sample API. */
export class MainClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: MainClientOptions) {
    this.#sender = mainSender(options);
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

  /**
   * Does download.
   *
   * `GET /api/v1/download`
   *
   * @deprecated
   */
  download<Streamed extends boolean = false>(
    options?: BinaryOptions<Streamed>,
  ): Promise<Envelope<BinaryAnswer<Streamed>>> {
    return filesMoreCalls.download(this.#sender, options);
  }

  /** Reads a user. `GET /api/v1/users/{userId}` */
  getUser(input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.getUser(this.#sender, input, options);
  }

  /** Lists users; supports keywords and paging. `POST /api/v1/listUsers` */
  listUsers(input?: ListUsersRequest, options?: RequestOptions): Paged<Envelope<UserPage>, User> {
    return usersCalls.listUsers(this.#sender, input, options);
  }

  /**
   * Signs in.
   *
   * Signs in with one of the kinds of credentials.
   *
   * - `PASSWORD`: takes `passwordPayload`
   * - `CODE`: takes `codePayload`
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v1/signIn`
   */
  signIn(input: SignInRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return usersCalls.signIn(this.#sender, input, options);
  }

  /**
   * Signs in with a password.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * A short form of `signIn`: `POST /api/v1/signIn`
   */
  signInByPassword(input: SignInByPasswordInput, options?: RequestOptions): Promise<Envelope<unknown>> {
    return usersCalls.signInByPassword(this.#sender, input, options);
  }

  /** @deprecated Former name of `signIn`. */
  singIn(input: SignInRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return this.signIn(input, options);
  }
}
