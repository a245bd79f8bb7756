// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

import { askedRequest } from "../runtime/asked-request.js";
import { bodyRequest } from "../runtime/body-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { pathRequest } from "../runtime/path-request.js";
import { anyData, optionalResult, textData } from "../runtime/plain-data.js";

export const faultsDetails: readonly CallDetails[] = [
  { body: "json", build: bodyRequest, answer: "optional", data: anyData, result: optionalResult },
  { build: pathRequest, fixedQuery: [["Action", "CountThings"]] },
  { build: askedRequest, accept: "text/plain, *\/*;q=0.1", data: textData },
];
