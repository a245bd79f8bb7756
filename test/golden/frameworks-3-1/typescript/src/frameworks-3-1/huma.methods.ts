// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1HumaCalls: Calls = {
  "/huma": { "/events": { "GET () *6": "sse" }, "/things": { "GET *5": "listThings" } },
};
