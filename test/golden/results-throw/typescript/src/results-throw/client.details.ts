// Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { wholeBytes } from "../runtime/binary-answer.js";
import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { pathRequest } from "../runtime/path-request.js";
import { binaryCall } from "../runtime/plain-binary.js";
import { anyData, optionalResult, textData } from "../runtime/plain-data.js";
import { dataPages } from "../runtime/plain-pages.js";
import { wholeRequest } from "../runtime/whole-request.js";

export const resultsThrowDetails: readonly CallDetails[] = [
  { security: [] },
  { made: binaryCall, build: askedRequest, accept: "image/png, *\/*;q=0.1", data: wholeBytes },
  { body: "binary", bodyMember: "body", contentType: "image/png", build: wholeRequest },
  { build: askedRequest, accept: "text/plain, *\/*;q=0.1", data: textData },
  { answer: "optional", data: anyData, result: optionalResult },
  { made: dataPages, paging: { page: ["page"], limit: ["limit"], items: ["items"], total: ["total"] } },
  {
    security: [["key", "token"], ["login"], []],
    parameters: { dry: { in: "query" } },
    optional: { build: pathRequest },
    build: optionalRequest,
    secret: ["secret"],
  },
];
