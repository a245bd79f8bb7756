// Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const idempotencyDefaultCalls: Calls = {
  "/notes": { "POST 204 *0": "createNote" },
  "/orders": { "POST 204 *1": "createOrder" },
  "/payments": { "POST *2": "createPayment", "/{id}/refund": { "POST 204 *3": "refundPayment" } },
  "/votes": { "POST 204 *0": "vote" },
};
