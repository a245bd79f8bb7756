// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const frameworks3_0DrfCalls: Calls = {
  "/drf": {
    "/albums/": { "GET *2": "albumsList", PATCH: "albumsPartialUpdate", "PATCH *3": "albumsPartialUpdateFromMultipart" },
    "/shapes/": { "GET ()": "shapesList" },
  },
};
