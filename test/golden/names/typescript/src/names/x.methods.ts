// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";

export const namesXCalls: Calls = {
  "/d/{userId}": { GET: "getDByUserId" },
};
