// Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

import type { CallDetails } from "../runtime/methods.js";

export const viewsDetails: readonly CallDetails[] = [
  { secret: ["password"] },
];
