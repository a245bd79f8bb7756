// Generated from test/golden/parameters/spec.yaml. Do not edit; run `npm run generate`.

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
import type { GetStylesRequest, MeetRequest } from "./default.models.js";

/** What `ParametersClient` is made with. */
export interface ParametersClientOptions extends ClientOptions {
}

const settings: ClientSettings<ParametersClientOptions> = {
  agent: "parameters/0.1.0",
  server: "https://api.example.com",
  options: {},
  envelope: null,
  signing: [],
  credentials: {},
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ParametersClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function parametersSender(options?: ParametersClientOptions): Sender {
  return createSender(settings, options);
}

export class ParametersClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: ParametersClientOptions) {
    this.#sender = parametersSender(options);
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

  /** `GET /styles/{simple}/{label}/{matrix}` */
  getStyles(input: GetStylesRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.getStyles(this.#sender, input, options);
  }

  /** `POST /meeting/{id}` */
  meet(input: MeetRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.meet(this.#sender, input, options);
  }
}
