// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const namesDefaultCalls: Calls = {
  "/e": { "GET 204 ()": "then_" },
  "/f": { "GET 204 ()": "_2faEnable" },
  "/g": { "GET 204 ()": "获取用户" },
  "/h": { "GET 204 ()": "getHTTPSUrlV2" },
};
