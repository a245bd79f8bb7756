// Generated from test/golden/related/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { listJobs } from "./default.js";

export const relatedDefaultCalls: Calls = {
  "/jobs": { POST: "startJob" },
  "/jobs/{id}": { GET: "getJob" },
  listJobs: listJobs,
};
