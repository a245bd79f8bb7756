// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";

export const namesDefaultCalls: Calls = {
  then_: "GET /e 204 ()",
  _2faEnable: "GET /f 204 ()",
  获取用户: "GET /g 204 ()",
  getHTTPSUrlV2: "GET /h 204 ()",
};
