// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const openapi3_2FoldersCalls: Calls = {
  "/chat": { "POST *2": "chat" },
  "/raw": { "GET 204 ()": "searchRaw" },
  "/search": { "GET *3": "search" },
};
