// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const bodiesDefaultCalls: Calls = {
  "/bytes/{name}": { "PUT 204 *3": "putBytes" },
  "/form": { "POST *6": "sendForm" },
  "/json-list": { "POST 204 *7": "sendList" },
  "/json-patch/{id}": { "PATCH 204 *2": "patch" },
  "/letter/{id}": { "PUT 204": "putLetter" },
  "/note": { "POST 204": "note notify", "/{id}": { "POST 204 *0": "answerNote" } },
  "/page": { "GET () *1": "getPage" },
  "/start": { "GET () *5": "sendBrowser" },
  "/text": { "PUT 204 *4": "putText" },
  "/touch/{id}": { "POST 204 *8": "touch" },
  "/upload": { "POST *9": "upload" },
};
