// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { SigningSecret } from "../runtime/credentials/signing-key.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import { hmacHeaders } from "../runtime/signing/hmac-headers.js";
import * as defaultCalls from "./default.js";
import type { TellRequest } from "./default.models.js";

/** What `SignedEventsClient` is made with. */
export interface SignedEventsClientOptions extends ClientOptions {
  keyId?: string | undefined;
  accessKeySecret?: SigningSecret | undefined;
}

const settings: ClientSettings<SignedEventsClientOptions> = {
  agent: "signed-events/0.1.0",
  server: "https://api.example.com",
  options: { keyId: {}, accessKeySecret: { secret: true } },
  envelope: null,
  signing: ["accessKey"],
  credentials: {
    accessKey: (options) => hmacHeaders(
      { algorithm: "HMAC-SHA1", prefix: "x-shop-", scheme: "shop", sdkVersion: "js::0.1.0", version: "1.0" },
      { key: options.keyId ?? "", secret: options.accessKeySecret ?? "" },
    ),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `SignedEventsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function signedEventsSender(options?: SignedEventsClientOptions): Sender {
  return createSender(settings, options);
}

export class SignedEventsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: SignedEventsClientOptions) {
    this.#sender = signedEventsSender(options);
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

  /** `GET /things` */
  listThings(options?: RequestOptions): Promise<Envelope<string[]>> {
    return defaultCalls.listThings(this.#sender, options);
  }

  /** `POST /tell` */
  tell(input: TellRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.tell(this.#sender, input, options);
  }
}
