// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const parametersDefaultCalls: Calls = {
  "/meeting/{idPath}": { "POST 204 *1": "meet" },
  "/styles/{simple}/{label}/{matrix}": { "GET 204 *0": "getStyles" },
};
