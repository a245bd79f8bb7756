// Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { docsDetails } from "./client.details.js";
import { docsDefaultCalls } from "./default.methods.js";
import type { ExplainRequest } from "./default.models.js";

/** What `DocsClient` is made with. */
export interface DocsClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "docs/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `DocsClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function docsSender(options?: Omit<DocsClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface DocsClient {
  /**
   * Explains itself. And says more, about `*\/` and **\/bold/** and \@mentions.
   *
   * `POST /docs`
   *
   * @see https://example.com/explain
   * @deprecated
   */
  explain(input: ExplainRequest, options?: RequestOptions): ResultPromise<undefined>;
  /**
   * Guesses.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /unsure`
   */
  guess(options?: RequestOptions): ResultPromise<undefined>;
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
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: DocsClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, docsDetails, docsDefaultCalls));
  }

  /** Sends a request that this package has no method for; credentials, retries and limits are those of every call. */
  request(request: RawRequest, options?: RequestOptions): ResultPromise<unknown> {
    return plainRawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
  }
}
