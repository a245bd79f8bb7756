// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const int64BigintDefaultCalls: Calls = {
  "/names": { "GET ()": "listNames" },
  "/nested": { "GET 204 *2": "getNested" },
  "/texts": { "POST 204 *4": "sendTexts" },
  "/users": {
    "GET *3": "listUsers",
    "POST 204 *1": "createUser",
    "/lines": { "GET () *5": "streamUsers" },
    "/{id}": { "PUT *0": "changeUser" },
  },
};
