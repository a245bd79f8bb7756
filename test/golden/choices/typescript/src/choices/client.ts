// Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { choicesDefaultCalls } from "./default.methods.js";
import type { ChooseAnswer, ChooseRequest } from "./default.models.js";

/** What `ChoicesClient` is made with. */
export interface ChoicesClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "choices/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `ChoicesClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function choicesSender(options?: Omit<ChoicesClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface ChoicesClient {
  /** `POST /choices` */
  choose(input: ChooseRequest, options?: RequestOptions): ResultPromise<ChooseAnswer>;
}

export class ChoicesClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: ChoicesClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, [], choicesDefaultCalls));
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
