// Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

import { apiKey } from "../runtime/credentials/api-key.js";
import { basic } from "../runtime/credentials/basic.js";
import { bearer } from "../runtime/credentials/bearer.js";
import type { SecretSource } from "../runtime/credentials/secret.js";
import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import { type HookedOptions, complete, filledServer } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import { proved } from "../runtime/proved.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { type ResultsGroupedBooksMethods, resultsGroupedBooksCalls } from "./books.methods.js";
import { resultsGroupedDetails } from "./client.details.js";
import { type ResultsGroupedDefaultMethods, resultsGroupedDefaultCalls } from "./default.methods.js";
import { type ResultsGroupedShelvesMethods, resultsGroupedShelvesCalls } from "./shelves.methods.js";

/** What `ResultsGroupedClient` is made with. */
export interface ResultsGroupedClientOptions extends HookedOptions {
  /** API key, sent as the header `x-key`. */
  key?: SecretSource | undefined;
  /** User name of HTTP Basic authentication. */
  username?: string | undefined;
  /** Password of HTTP Basic authentication. */
  password?: string | undefined;
  /** Access token, sent in the header `authorization` after `Bearer`. A personal token. */
  token?: SecretSource | undefined;
  /**
   * Where the shelves stand.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
}

function settings(options: Omit<ResultsGroupedClientOptions, "hooks">): PlainSettings {
  complete(options, {
    headers: { type: "object" },
    key: { secret: true },
    username: {},
    password: { secret: true },
    token: { secret: true },
    region: { default: "eu", values: ["eu", "us"] },
  });
  return {
    agent: "results-grouped/0.1.0",
    server: filledServer("https://{region}.example.com/v1", options),
    around: proved({
      key: (options) => apiKey({ option: "key", in: "header", name: "x-key" }, () => options.key),
      login: (options) => basic(options.username ?? "", options.password ?? ""),
      token: (options) => bearer({ option: "token" }, () => options.token),
    }, [["token"]], options),
  };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ResultsGroupedClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function resultsGroupedSender(options?: Omit<ResultsGroupedClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

/** Books on shelves. */
export class ResultsGroupedClient {
  readonly #sender: PlainSender;
  readonly books: ResultsGroupedBooksMethods;
  readonly default: ResultsGroupedDefaultMethods;
  readonly shelves: ResultsGroupedShelvesMethods;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ResultsGroupedClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    this.books = methods(this.#sender, resultsGroupedDetails, resultsGroupedBooksCalls);
    this.default = methods(this.#sender, resultsGroupedDetails, resultsGroupedDefaultCalls);
    this.shelves = methods(this.#sender, resultsGroupedDetails, resultsGroupedShelvesCalls);
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
