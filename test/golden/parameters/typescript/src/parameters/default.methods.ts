// Generated from test/golden/parameters/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getStyles, meet } from "./default.js";

export const parametersDefaultCalls: Calls = {
  getStyles: getStyles,
  meet: meet,
};
