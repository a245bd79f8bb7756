// Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { referencesDefaultCalls } from "./default.methods.js";
import type { B } from "./default.models.js";

/** What `ReferencesClient` is made with. */
export interface ReferencesClientOptions extends HookedOptions {
  /** Address of the API; its description names none. */
  baseUrl: string;
}

function settings(): PlainSettings {
  return { agent: "references/0.1.0", server: "" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ReferencesClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function referencesSender(options: Omit<ReferencesClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options);
}

export interface ReferencesClient {
  /** `GET /a` */
  getA(options?: RequestOptions): ResultPromise<B>;
}

export class ReferencesClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options: ReferencesClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options);
    Object.assign(this, methods(this.#sender, [], referencesDefaultCalls));
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
