// Generated from test/golden/choices/spec.yaml. Do not edit; run `npm run generate`.

import type { Envelope } from "../envelope.js";
import { type RawRequest, rawRequest } from "../runtime/raw.js";
import {
  type ClientOptions,
  type ClientSettings,
  type RequestOptions,
  type Sender,
  createSender,
} from "../runtime/sender.js";
import * as defaultCalls from "./default.js";
import type { ChooseAnswer, ChooseRequest } from "./default.models.js";

/** What `ChoicesClient` is made with. */
export interface ChoicesClientOptions extends ClientOptions {
}

const settings: ClientSettings<ChoicesClientOptions> = { agent: "choices/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ChoicesClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function choicesSender(options?: ChoicesClientOptions): Sender {
  return createSender(settings, options);
}

export class ChoicesClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ChoicesClientOptions) {
    this.#sender = choicesSender(options);
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

  /** `POST /choices` */
  choose(input: ChooseRequest, options?: RequestOptions): Promise<Envelope<ChooseAnswer>> {
    return defaultCalls.choose(this.#sender, input, options);
  }
}
