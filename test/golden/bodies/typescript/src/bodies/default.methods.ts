// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const bodiesDefaultCalls: Calls = {
  "/bytes/{name}": { "PUT 204 *2": "putBytes" },
  "/form": { "POST *5": "sendForm" },
  "/json-list": { "POST 204 *6": "sendList" },
  "/json-patch/{id}": { "PATCH 204 *1": "patch" },
  "/page": { "GET () *0": "getPage" },
  "/start": { "GET () *4": "sendBrowser" },
  "/text": { "PUT 204 *3": "putText" },
  "/touch/{id}": { "POST 204 *7": "touch" },
  "/upload": { "POST *8": "upload" },
};
