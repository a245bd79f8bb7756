// Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import type { CallDetails } from "../runtime/methods.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { styledRequest } from "../runtime/styled-request.js";

export const swaggerDetails: readonly CallDetails[] = [
  { made: binaryCall, build: askedRequest, accept: "image/png, *\/*;q=0.1", data: wholeBytes },
  {
    security: [["code"], ["basic"]],
    parameters: {
      ids: { in: "query", explode: false },
      words: { in: "query", style: "spaceDelimited" },
      xTrace: { in: "header", name: "X-Trace" },
    },
    build: styledRequest,
  },
  {
    body: "form",
    parts: { colours: { style: "form", explode: true }, sizes: { style: "form", explode: false } },
    build: styledRequest,
  },
  { body: "multipart", build: styledRequest },
];
