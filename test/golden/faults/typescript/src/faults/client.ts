// Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

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
import type { GetWeatherRequest, Thing } from "./default.models.js";

/** What `FaultsClient` is made with. */
export interface FaultsClientOptions extends ClientOptions {
}

const settings: ClientSettings<FaultsClientOptions> = { agent: "faults/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `FaultsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function faultsSender(options?: FaultsClientOptions): Sender {
  return createSender(settings, options);
}

export class FaultsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: FaultsClientOptions) {
    this.#sender = faultsSender(options);
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

  /** `POST /shared/things` */
  addThing(input?: Thing, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.addThing(this.#sender, input, options);
  }

  /** `GET /` */
  countThings(options?: RequestOptions): Promise<Envelope<number>> {
    return defaultCalls.countThings(this.#sender, options);
  }

  /** `GET /weather` */
  getWeather(input: GetWeatherRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return defaultCalls.getWeather(this.#sender, input, options);
  }

  /** `GET /` */
  listThings(options?: RequestOptions): Promise<Envelope<Thing[]>> {
    return defaultCalls.listThings(this.#sender, options);
  }

  /** `POST /things` */
  postThings(input?: Thing, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.postThings(this.#sender, input, options);
  }
}
