// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import type { Calls } from "../runtime/methods.js";

export const contentsDefaultCalls: Calls = {
  "/covers": { "POST 204": "addCover", "POST 204 *0": "addCoverFromMultipart" },
  "/events": { "GET *11": "watch" },
  "/jobs": { "POST () *9": "startJob" },
  "/log": { "GET () *10": "tail" },
  "/orders": { "POST *6": "searchOrders", "POST *7": "searchOrdersAsLines", "POST *8": "searchOrdersAsSequence" },
  "/pictures": {
    "POST 204": "addPicture",
    "POST 204 *1": "addPictureFromBytes",
    "POST 204 *2": "addPictureFromMultipart",
  },
  "/reports/{id}": {
    GET: "getReport",
    "GET *3": "getReportAsBytes",
    "GET *4": "getReportAsCsv",
    "GET *5": "getReportAsVndShopTreeJson",
  },
};
