// Generated from test/golden/bodies/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getPage, patch, putBytes, putText, sendBrowser, sendForm, upload } from "./default.js";

export const bodiesDefaultCalls: Calls = {
  "/json-list": { "POST 204 =body": "sendList" },
  getPage: getPage,
  patch: patch,
  putBytes: putBytes,
  putText: putText,
  sendBrowser: sendBrowser,
  sendForm: sendForm,
  upload: upload,
};
