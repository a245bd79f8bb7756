// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const contentsDefaultCalls: Calls = {
  "/events": { "GET *10": "watch" },
  "/jobs": { "POST () *8": "startJob" },
  "/log": { "GET () *9": "tail" },
  "/orders": { "POST *5": "searchOrders", "POST *6": "searchOrdersAsLines", "POST *7": "searchOrdersAsSequence" },
  "/pictures": {
    "POST 204": "addPicture",
    "POST 204 *0": "addPictureFromBytes",
    "POST 204 *1": "addPictureFromMultipart",
  },
  "/reports/{id}": {
    GET: "getReport",
    "GET *2": "getReportAsBytes",
    "GET *3": "getReportAsCsv",
    "GET *4": "getReportAsVndShopTreeJson",
  },
};
