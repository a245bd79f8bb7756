// Generated from test/golden/docs/spec.yaml. Do not edit; run `npm run generate`.

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
import type { ExplainRequest } from "./default.models.js";

/** What `DocsClient` is made with. */
export interface DocsClientOptions extends ClientOptions {
}

const settings: ClientSettings<DocsClientOptions> = { agent: "docs/0.1.0", server: "https://api.example.com", options: {}, envelope: null, signing: [], credentials: {} };

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `DocsClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function docsSender(options?: DocsClientOptions): Sender {
  return createSender(settings, options);
}

/**
 * One sentence on the whole.
 *
 * A longer text on the whole, with a list:
 *
 * - one point that is so long that it has to be broken somewhere, because lines of comments end where lines of code end
 *   as well
 * - another
 *
 * ```json
 * { "code": "stays as it is, however long the line becomes, because breaking it would change what it means to a reader" }
 * ```
 */
export class DocsClient {
  readonly #sender: Sender;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options?: DocsClientOptions) {
    this.#sender = docsSender(options);
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
   * Explains itself. And says more, about `*\/` and **\/bold/** and \@mentions.
   *
   * `POST /docs`
   *
   * @see https://example.com/explain
   * @deprecated
   */
  explain(input: ExplainRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.explain(this.#sender, input, options);
  }

  /**
   * Guesses.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /unsure`
   */
  guess(options?: RequestOptions): Promise<Envelope<undefined>> {
    return defaultCalls.guess(this.#sender, options);
  }
}
