// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { anyData, optionalResult } from "../runtime/plain-data.js";
import { lineItems, mixedEventItems } from "../runtime/stream-items.js";
import { styledRequest } from "../runtime/styled-request.js";

export const openapi3_2Details: readonly CallDetails[] = [
  {
    safe: false,
    parameters: { Destination: { in: "header" } },
    build: styledRequest,
    answer: "optional",
    data: anyData,
    result: optionalResult,
  },
  { body: "json", build: bodyRequest },
  { build: askedRequest, accept: "text/event-stream", answer: "stream", data: mixedEventItems },
  {
    parameters: { session: { in: "cookie", style: "cookie" } },
    build: styledRequest,
    accept: "application/jsonl",
    answer: "stream",
    data: lineItems,
  },
];
