// Generated from test/golden/security/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import {
  callClient,
  callEither,
  callManaged,
  callModern,
  callNarrow,
  callOptional,
  callScoped,
  callServer,
  callSigned,
  getToken,
} from "./default.js";

export const securityDefaultCalls: Calls = {
  "/open": { "GET 204 ()": "callOpen" },
  callClient: callClient,
  callEither: callEither,
  callManaged: callManaged,
  callModern: callModern,
  callNarrow: callNarrow,
  callOptional: callOptional,
  callScoped: callScoped,
  callServer: callServer,
  callSigned: callSigned,
  getToken: getToken,
};
