// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1SmallryeCalls: Calls = {
  "/smallrye/shapes": { "POST *0": "postSmallryeShapes" },
};
