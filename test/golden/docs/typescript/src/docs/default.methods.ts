// Generated from test/golden/docs/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const docsDefaultCalls: Calls = {
  "/docs": { "POST 204": "explain" },
  "/unsure": { "GET 204 () *0": "guess" },
};
