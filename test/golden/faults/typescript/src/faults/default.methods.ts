// Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { countThings, getWeather } from "./default.js";

export const faultsDefaultCalls: Calls = {
  countThings: countThings,
  listThings: "GET / ()",
  addThing: "POST /shared/things 204 json",
  postThings: "POST /things 204 json",
  getWeather: getWeather,
};
