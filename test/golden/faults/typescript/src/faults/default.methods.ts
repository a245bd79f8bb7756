// Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { countThings, getWeather } from "./default.js";

export const faultsDefaultCalls: Calls = {
  "/": { "GET ()": "listThings" },
  "/shared/things": { "POST 204 json": "addThing" },
  "/things": { "POST 204 json": "postThings" },
  countThings: countThings,
  getWeather: getWeather,
};
