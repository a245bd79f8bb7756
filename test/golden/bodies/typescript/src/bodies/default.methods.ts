// Generated from test/golden/bodies/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getPage, patch, putBytes, putText, sendBrowser, sendForm, upload } from "./default.js";

export const bodiesDefaultCalls: Calls = {
  putBytes: putBytes,
  sendForm: sendForm,
  sendList: "POST /json-list 204 =body",
  patch: patch,
  getPage: getPage,
  sendBrowser: sendBrowser,
  putText: putText,
  upload: upload,
};
