// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const parametersDefaultCalls: Calls = {
  "/meeting/{idPath}": { "POST 204 *2": "meet" },
  "/points/{point}": { "GET 204 *0": "getPoint" },
  "/styles/{simple}/{label}/{matrix}": { "GET 204 *1": "getStyles" },
};
