// Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

import { bodyRequest } from "../runtime/body-request.js";
import type { CallDetails } from "../runtime/methods.js";

export const inheritanceDetails: readonly CallDetails[] = [
  { bodyMember: "body", build: bodyRequest },
];
