// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { parametersDetails } from "./client.details.js";
import { parametersDefaultCalls } from "./default.methods.js";
import type { GetPointRequest, GetStylesRequest, MeetRequest } from "./default.models.js";

/** What `ParametersClient` is made with. */
export interface ParametersClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "parameters/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ParametersClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function parametersSender(options?: Omit<ParametersClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface ParametersClient {
  /** `GET /points/{point}` */
  getPoint(input: GetPointRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /styles/{simple}/{label}/{matrix}` */
  getStyles(input: GetStylesRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /meeting/{id}` */
  meet(input: MeetRequest, options?: RequestOptions): ResultPromise<undefined>;
}

export class ParametersClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ParametersClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, parametersDetails, parametersDefaultCalls));
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
