// Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const onlyValuesDefaultCalls: Calls = {
  "/instances": { "DELETE 204 *0": "deleteInstances", "GET *1": "describeInstances" },
  "/notes": { "PUT 204 *3": "putNote" },
  "/things/{format}": { "POST 204 *2": "listThings" },
};
