// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const faultsDefaultCalls: Calls = {
  "/": { "GET ()": "listThings", "GET () *1": "countThings" },
  "/shared/things": { "POST *0": "addThing" },
  "/things": { "POST *0": "postThings" },
  "/weather": { "GET *2": "getWeather" },
};
