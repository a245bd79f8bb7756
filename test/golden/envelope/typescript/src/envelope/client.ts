// Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import type { RequestOptions } from "../runtime/options.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import * as keysCalls from "./keys.js";
import type { GetKeysAnswer } from "./keys.models.js";
import * as usersCalls from "./users.js";
import type { DeleteUserRequest, GetSettingsData, GetUserRequest, User } from "./users.models.js";

/** What `EnvelopeClient` is made with. */
export interface EnvelopeClientOptions extends ClientOptions {
}

const settings: ClientSettings<EnvelopeClientOptions> = {
  agent: "envelope/0.1.0",
  server: "https://api.example.com",
  options: {},
  envelope: {
    status: "statusCode",
    message: "message",
    code: "apiCode",
    requestId: "requestId",
    data: "data",
    success: 200,
  },
  signing: [],
  credentials: {},
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `EnvelopeClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function envelopeSender(options?: EnvelopeClientOptions): Sender {
  return createSender(settings, options);
}

export class EnvelopeClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: EnvelopeClientOptions) {
    this.#sender = envelopeSender(options);
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

  /** `GET /.well-known/keys` */
  getKeys(options?: RequestOptions): Promise<Envelope<GetKeysAnswer>> {
    return keysCalls.getKeys(this.#sender, options);
  }

  /** `GET /ping` */
  ping(options?: RequestOptions): Promise<Envelope<undefined>> {
    return keysCalls.ping(this.#sender, options);
  }

  /** `POST /delete-user` */
  deleteUser(input: DeleteUserRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return usersCalls.deleteUser(this.#sender, input, options);
  }

  /** `GET /get-settings` */
  getSettings(options?: RequestOptions): Promise<Envelope<GetSettingsData>> {
    return usersCalls.getSettings(this.#sender, options);
  }

  /** `GET /get-user` */
  getUser(input: GetUserRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return usersCalls.getUser(this.#sender, input, options);
  }
}
