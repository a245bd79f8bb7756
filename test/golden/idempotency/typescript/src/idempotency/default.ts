// Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import { keyedRequest } from "../runtime/keyed-request.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { PlainSender } from "../runtime/plain-sender.js";
import type { ResultPromise } from "../runtime/result.js";
import { styledRequest } from "../runtime/styled-request.js";
import type {
  CreateNoteRequest,
  CreateOrderRequest,
  CreatePaymentAnswer,
  CreatePaymentRequest,
  RefundPaymentRequest,
  VoteRequest,
} from "./default.models.js";

const createNoteOperation: Operation<unknown> = {
  id: "createNote",
  method: "POST",
  path: "/notes",
  answer: "none",
  parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
  build: styledRequest,
};
const createOrderOperation: Operation<unknown> = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  answer: "none",
  safe: true,
  parameters: { requestId: { in: "header", name: "Request-Id" } },
  build: elsewhereRequest,
  keyed: { member: "requestId", build: styledRequest },
  elsewhere: {
    usual: "https://api.example.com",
    origin: "https://orders.example.com",
    prefix: "",
    build: keyedRequest,
  },
};
const createPaymentOperation: Operation<unknown> = {
  id: "createPayment",
  method: "POST",
  path: "/payments",
  safe: true,
  parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
  build: keyedRequest,
  keyed: { member: "idempotencyKey", build: styledRequest },
};
const refundPaymentOperation: Operation<unknown> = {
  id: "refundPayment",
  method: "POST",
  path: "/payments/{id}/refund",
  answer: "none",
  safe: true,
  parameters: { xPayIdempotencyKey: { in: "header", name: "x-pay-idempotency-key" } },
  build: keyedRequest,
  keyed: { member: "xPayIdempotencyKey", build: styledRequest },
};
const voteOperation: Operation<unknown> = {
  id: "vote",
  method: "POST",
  path: "/votes",
  answer: "none",
  parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
  build: styledRequest,
};

/** `POST /notes` */
export function createNote(
  client: PlainSender,
  input?: CreateNoteRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(createNoteOperation, input, options);
}

/** `POST /orders` Goes to `https://orders.example.com`, unless the client has another server than the usual one. */
export function createOrder(
  client: PlainSender,
  input?: CreateOrderRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(createOrderOperation, input, options);
}

/** `POST /payments` */
export function createPayment(
  client: PlainSender,
  input: CreatePaymentRequest,
  options?: RequestOptions,
): ResultPromise<CreatePaymentAnswer> {
  return client.call(createPaymentOperation, input, options);
}

/** `POST /payments/{id}/refund` */
export function refundPayment(
  client: PlainSender,
  input: RefundPaymentRequest,
  options?: RequestOptions,
): ResultPromise<undefined> {
  return client.call(refundPaymentOperation, input, options);
}

/** `POST /votes` */
export function vote(client: PlainSender, input?: VoteRequest, options?: RequestOptions): ResultPromise<undefined> {
  return client.call(voteOperation, input, options);
}
