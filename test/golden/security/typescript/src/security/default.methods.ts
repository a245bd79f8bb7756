// Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const securityDefaultCalls: Calls = {
  "/client": { "POST 204 () *0": "callClient" },
  "/either": { "GET 204 () *1": "callEither" },
  "/managed": { "GET 204 () *2": "callManaged" },
  "/modern": { "POST 204 () *3": "callModern" },
  "/narrow": { "GET 204 () *4": "callNarrow" },
  "/open": { "GET 204 ()": "callOpen" },
  "/optional": { "GET 204 () *5": "callOptional" },
  "/scoped": { "GET 204 () *6": "callScoped" },
  "/server": { "GET 204 () *7": "callServer" },
  "/signed": { "POST 204 () *8": "callSigned" },
  "/token": { "POST *9": "getToken" },
};
