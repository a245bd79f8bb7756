// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1SpringdocCalls: Calls = {
  "/springdoc": { "/messages": { "POST *0": "message" }, "/upload": { "POST *8": "uploadFile" } },
};
