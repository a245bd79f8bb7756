// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1FastapiCalls: Calls = {
  "/fastapi": {
    "/items/": { "GET *3": "readItemsItemsGet", POST: "createItemItemsPost" },
    "/login": { "POST *2": "loginTokenPost" },
    "/pets": { "GET ()": "petsGet" },
    "/upload": { "POST *0": "uploadUploadPost" },
  },
};
