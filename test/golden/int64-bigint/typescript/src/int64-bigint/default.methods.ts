// Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const int64BigintDefaultCalls: Calls = {
  "/names": { "GET ()": "listNames" },
  "/users": {
    "GET *2": "listUsers",
    "POST 204 *1": "createUser",
    "/lines": { "GET () *3": "streamUsers" },
    "/{id}": { "PUT *0": "changeUser" },
  },
};
