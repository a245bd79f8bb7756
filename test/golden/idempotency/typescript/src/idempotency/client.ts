// Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

import { hooked } from "../runtime/hooked.js";
import { methods } from "../runtime/methods.js";
import type { RequestOptions } from "../runtime/options.js";
import type { HookedOptions } from "../runtime/plain-options.js";
import { plainRawRequest } from "../runtime/plain-raw.js";
import { type PlainSender, type PlainSettings, createPlainSender } from "../runtime/plain-sender.js";
import type { RawRequest } from "../runtime/raw.js";
import type { ResultPromise } from "../runtime/result.js";
import { idempotencyDetails } from "./client.details.js";
import { idempotencyDefaultCalls } from "./default.methods.js";
import type {
  CreateNoteRequest,
  CreateOrderRequest,
  CreatePaymentAnswer,
  CreatePaymentRequest,
  RefundPaymentRequest,
  VoteRequest,
} from "./default.models.js";

/** What `IdempotencyClient` is made with. */
export interface IdempotencyClientOptions extends HookedOptions {
}

function settings(): PlainSettings {
  return { agent: "idempotency/0.1.0", server: "https://api.example.com" };
}

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `IdempotencyClient` has all of them as methods.
 *
 * Throws `TypeError` that names the option which is missing or wrong.
 */
export function idempotencySender(options?: Omit<IdempotencyClientOptions, "hooks">): PlainSender {
  return createPlainSender(settings, options ?? {});
}

export interface IdempotencyClient {
  /** `POST /notes` */
  createNote(input?: CreateNoteRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /orders` Goes to `https://orders.example.com`, unless the client has another server than the usual one. */
  createOrder(input?: CreateOrderRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /payments` */
  createPayment(input: CreatePaymentRequest, options?: RequestOptions): ResultPromise<CreatePaymentAnswer>;
  /** `POST /payments/{id}/refund` */
  refundPayment(input: RefundPaymentRequest, options?: RequestOptions): ResultPromise<undefined>;
  /** `POST /votes` */
  vote(input?: VoteRequest, options?: RequestOptions): ResultPromise<undefined>;
}

export class IdempotencyClient {
  readonly #sender: PlainSender;

  /** Throws `TypeError` that names the option which is missing or wrong. */
  constructor(options?: IdempotencyClientOptions) {
    this.#sender = createPlainSender(hooked(settings), options ?? {});
    Object.assign(this, methods(this.#sender, idempotencyDetails, idempotencyDefaultCalls));
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
