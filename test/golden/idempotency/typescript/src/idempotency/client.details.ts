// Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import { keyedRequest } from "../runtime/keyed-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { styledRequest } from "../runtime/styled-request.js";

export const idempotencyDetails: readonly CallDetails[] = [
  { parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } }, build: styledRequest },
  {
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
  },
  {
    safe: true,
    parameters: { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
    build: keyedRequest,
    keyed: { member: "idempotencyKey", build: styledRequest },
  },
  {
    safe: true,
    parameters: { xPayIdempotencyKey: { in: "header", name: "x-pay-idempotency-key" } },
    build: keyedRequest,
    keyed: { member: "xPayIdempotencyKey", build: styledRequest },
  },
];
