// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1TypespecCalls: Calls = {
  widgets: { "/typespec/widgets": { "GET *9": "List", "PATCH *10": "Update" } },
};
