// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_1TypespecCalls: Calls = {
  "/typespec": {
    "/pets": { "POST *0": "petsCreate", "/{id}/photo": { "GET *9": "petsGetPhoto", "POST 204 *10": "petsUpload" } },
    "/widgets": { "GET *11": "widgetsList", "PATCH *12": "widgetsUpdate" },
  },
};
