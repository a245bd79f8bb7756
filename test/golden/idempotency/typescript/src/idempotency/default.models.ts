// Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

export interface CreateNoteRequest {
  idempotencyKey?: string;
}

export interface CreateOrderRequest {
  /** Where it is left out a random UUID is sent, the same in all attempts of a call. */
  requestId?: string;
}

export interface CreatePaymentAnswer {
  id: string;
}

export interface CreatePaymentRequest {
  amount: number;
  /**
   * Kept for a day.
   *
   * Where it is left out a random UUID is sent, the same in all attempts of a call.
   *
   * Length: at most 64.
   */
  idempotencyKey?: string;
}

export interface RefundPaymentRequest {
  id: string;
  /** Where it is left out a random UUID is sent, the same in all attempts of a call. */
  xPayIdempotencyKey?: string;
}

export interface VoteRequest {
  /** Length: at most 20. */
  idempotencyKey?: string;
}
