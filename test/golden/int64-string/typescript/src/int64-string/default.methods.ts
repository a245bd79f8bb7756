// Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const int64StringDefaultCalls: Calls = {
  "/names": { "GET ()": "listNames" },
  "/users": { "GET *2": "listUsers", "POST 204 *1": "createUser", "/{id}": { "PUT *0": "changeUser" } },
};
