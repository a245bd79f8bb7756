// Generated from test/golden/contents/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import {
  addPictureFromBytes,
  addPictureFromMultipart,
  getReportAsBytes,
  getReportAsCsv,
  getReportAsVndShopTreeJson,
  searchOrders,
  searchOrdersAsLines,
  searchOrdersAsSequence,
  tail,
  watch,
} from "./default.js";

export const contentsDefaultCalls: Calls = {
  "/pictures": { "POST 204": "addPicture" },
  "/reports/{id}": { GET: "getReport" },
  addPictureFromBytes: addPictureFromBytes,
  addPictureFromMultipart: addPictureFromMultipart,
  getReportAsBytes: getReportAsBytes,
  getReportAsCsv: getReportAsCsv,
  getReportAsVndShopTreeJson: getReportAsVndShopTreeJson,
  searchOrders: searchOrders,
  searchOrdersAsLines: searchOrdersAsLines,
  searchOrdersAsSequence: searchOrdersAsSequence,
  tail: tail,
  watch: watch,
};
