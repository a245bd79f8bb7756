// Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const inheritanceDefaultCalls: Calls = {
  "/cleanups/{id}": { GET: "getCleanup" },
  "/jobs": { "GET ()": "listJobs", "POST *0": "createJob" },
};
