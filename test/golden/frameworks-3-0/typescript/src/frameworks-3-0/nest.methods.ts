// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0NestCalls: Calls = {
  "/nest": {
    "/cats": {
      "GET *5": "catsControllerFindAll",
      "POST *1": "catsControllerCreate",
      "/{id}": {
        DELETE: "catsControllerRemove",
        GET: "catsControllerFindOne",
        "/photo": { "GET *6": "catsControllerPhoto", "POST *0": "catsControllerUpload" },
      },
    },
    "/hello": { "GET () *4": "appControllerGetHello" },
    "/payments": { "POST *1": "paymentsControllerPay" },
  },
};
