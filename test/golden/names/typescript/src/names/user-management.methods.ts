// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const namesUserManagementCalls: Calls = {
  "/a": { "GET ()": "delete" },
  "/b": { "GET ()": "listUsers" },
};
