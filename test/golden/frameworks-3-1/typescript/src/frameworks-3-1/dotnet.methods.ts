// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1DotnetCalls: Calls = {
  "/dotnet": {
    "/shapes": { "GET ()": "getShapes" },
    "/upload": { "POST *2": "upload" },
    "/weather": { GET: "getWeather", "POST *1": "postWeather" },
  },
};
