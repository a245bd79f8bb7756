// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { faultsDetails } from "./client.details.js";
import { faultsDefaultCalls } from "./default.methods.js";
import type { GetWeatherRequest, Thing } from "./default.models.js";

/** What `FaultsClient` is made with. */
export interface FaultsClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "faults/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `FaultsClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function faultsSender(options?: Omit<FaultsClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface FaultsClient {
  /** `POST /shared/things` */
  addThing(input?: Thing, options?: RequestOptions): ResultPromise<unknown>;
  /** `GET /` */
  countThings(options?: RequestOptions): ResultPromise<number>;
  /** `GET /weather` */
  getWeather(input: GetWeatherRequest, options?: RequestOptions): ResultPromise<string>;
  /** `GET /` */
  listThings(options?: RequestOptions): ResultPromise<Thing[]>;
  /** `POST /things` */
  postThings(input?: Thing, options?: RequestOptions): ResultPromise<unknown>;
}

export class FaultsClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: FaultsClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, faultsDetails, faultsDefaultCalls));
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
