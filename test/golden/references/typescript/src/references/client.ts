// Generated from test/golden/references/spec.yaml. Do not edit; run `npm run generate`.

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
import type { B } from "./default.models.js";

/** What `ReferencesClient` is made with. */
export interface ReferencesClientOptions extends ClientOptions {
}

const settings: ClientSettings<ReferencesClientOptions> = { agent: "references/0.1.0", server: "", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ReferencesClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function referencesSender(options?: ReferencesClientOptions): Sender {
  return createSender(settings, options);
}

export class ReferencesClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ReferencesClientOptions) {
    this.#sender = referencesSender(options);
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

  /** `GET /a` */
  getA(options?: RequestOptions): Promise<Envelope<B>> {
    return defaultCalls.getA(this.#sender, options);
  }
}
