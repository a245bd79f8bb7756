// Generated from test/golden/views/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const viewsDefaultCalls: Calls = {
  create: { "/teams": { "POST *0": "Team" }, "/users": { "POST *0": "User" } },
};
