// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0ElysiaCalls: Calls = {
  postElysia: { "/elysia": { "/sign-in": { POST: "SignIn" }, "/upload": { "POST *0": "Upload" } } },
};
