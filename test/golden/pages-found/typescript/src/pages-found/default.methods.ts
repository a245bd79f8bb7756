// Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const pagesFoundDefaultCalls: Calls = {
  list: {
    "/addresses": { "GET () *0": "Addresses" },
    "/after/{shelf}": { "GET *1": "After" },
    "/cursors": { "GET *2": "Cursors" },
    "/declared": { "GET *3": "Declared" },
    "/links": { "GET *4": "Links" },
    "/off": { GET: "Off" },
    "/offsets": { "GET *5": "Offsets" },
    "/pages": { "GET *6": "Pages" },
  },
};
