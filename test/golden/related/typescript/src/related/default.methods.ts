// Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const relatedDefaultCalls: Calls = {
  "/jobs": { "GET () *0": "listJobs", POST: "startJob", "/{id}": { GET: "getJob" } },
};
