// Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

import type { CallDetails } from "../runtime/methods.js";

export const docsDetails: readonly CallDetails[] = [
  { safe: false },
];
