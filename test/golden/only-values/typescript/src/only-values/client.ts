// Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { onlyValuesDetails } from "./client.details.js";
import { onlyValuesDefaultCalls } from "./default.methods.js";
import type {
  DeleteInstancesRequest,
  DescribeInstancesRequest,
  ListThingsRequest,
  PutNoteRequest,
} from "./default.models.js";

/** What `OnlyValuesClient` is made with. */
export interface OnlyValuesClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "only-values/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `OnlyValuesClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function onlyValuesSender(options?: Omit<OnlyValuesClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface OnlyValuesClient {
  /** `DELETE /instances` */
  deleteInstances(input: DeleteInstancesRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `GET /instances` */
  describeInstances(input?: DescribeInstancesRequest, options?: RequestOptions): ResultPromise<string[]>;
  /**
   * `POST /things/{format}`
   *
   * Goes to `https://things.example.com`, unless the client has another server than the usual one.
   */
  listThings(input: ListThingsRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `PUT /notes` */
  putNote(input: PutNoteRequest, options?: RequestOptions): ResultPromise<undefined>;
}

export class OnlyValuesClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: OnlyValuesClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, onlyValuesDetails, onlyValuesDefaultCalls));
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
