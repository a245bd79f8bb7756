// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1FastapiCalls: Calls = {
  "/fastapi": {
    "/export": { "GET () *1": "export" },
    "/items/": { "GET *4": "readItems", POST: "createItem" },
    "/login": { "POST *3": "login" },
    "/pets": { "GET ()": "pets" },
    "/upload": { "POST *2": "uploadFastapiUploadPost" },
  },
};
