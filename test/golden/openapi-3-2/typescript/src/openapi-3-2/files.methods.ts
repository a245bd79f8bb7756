// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const openapi3_2FilesCalls: Calls = {
  "/files/{id}": { "COPY *0": "copyFile", "QUERY *1": "queryFile" },
};
