// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0TsoaCalls: Calls = {
  "/tsoa/users": { "GET *15": "getUsers", "POST *14": "createUser" },
};
