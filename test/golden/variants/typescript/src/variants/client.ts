// Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { basic } from "../runtime/credentials/basic.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as signInCalls from "./sign-in.js";
import type { SignInAnswer, SignInAsGuestRequest, SignInByPasswordRequest, SignInRequest } from "./sign-in.models.js";

/** What `VariantsClient` is made with. */
export interface VariantsClientOptions extends ClientOptions {
  /** User name of HTTP Basic authentication. */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
}

const settings: ClientSettings<VariantsClientOptions> = {
  agent: "variants/0.1.0",
  server: "https://api.example.com",
  options: { username: {}, password: { secret: true } },
  envelope: null,
  signing: [],
  credentials: { application: (options) => basic(options.username ?? "", options.password ?? "") },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `VariantsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function variantsSender(options?: VariantsClientOptions): Sender {
  return createSender(settings, options);
}

export class VariantsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: VariantsClientOptions) {
    this.#sender = variantsSender(options);
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

  /** Signs in. `POST /sign-in` */
  signIn(input: SignInRequest, options?: RequestOptions): Promise<Envelope<SignInAnswer>> {
    return signInCalls.signIn(this.#sender, input, options);
  }

  /**
   * Signs in without a name.
   *
   * The account disappears after a day.
   *
   * A short form of `signIn`: `POST /sign-in`
   */
  signInAsGuest(input?: SignInAsGuestRequest, options?: RequestOptions): Promise<Envelope<SignInAnswer>> {
    return signInCalls.signInAsGuest(this.#sender, input, options);
  }

  /** Signs in with a password. A short form of `signIn`: `POST /sign-in` */
  signInByPassword(input: SignInByPasswordRequest, options?: RequestOptions): Promise<Envelope<SignInAnswer>> {
    return signInCalls.signInByPassword(this.#sender, input, options);
  }

  /** @deprecated Former name of `signIn`. */
  signin(input: SignInRequest, options?: RequestOptions): Promise<Envelope<SignInAnswer>> {
    return this.signIn(input, options);
  }
}
