// Generated from test/golden/bodies/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { getPage, patch, putBytes, putText, sendForm, sendList, upload } from "./default.js";

export const bodiesDefaultCalls: Calls = {
  getPage: getPage,
  patch: patch,
  putBytes: putBytes,
  putText: putText,
  sendForm: sendForm,
  sendList: sendList,
  upload: upload,
};
