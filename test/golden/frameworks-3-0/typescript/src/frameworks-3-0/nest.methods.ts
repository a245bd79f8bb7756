// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0NestCalls: Calls = {
  "/nest": {
    "/cats": {
      "GET *4": "catsControllerFindAll",
      "POST *0": "catsControllerCreate",
      "/{id}": {
        DELETE: "catsControllerRemove",
        GET: "catsControllerFindOne",
        "/photo": { "GET *5": "catsControllerPhoto", "POST *6": "catsControllerUpload" },
      },
    },
    "/hello": { "GET () *3": "appControllerGetHello" },
    "/payments": { "POST *0": "paymentsControllerPay" },
  },
};
